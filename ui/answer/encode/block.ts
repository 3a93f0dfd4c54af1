/** The answer as letters that survive being pasted into a mail: `docs/formats.md`, "Text block". */
import type { PageData } from "../data";
import type { Answer, Reply } from "../reply";
import { base32 } from "./base32";
import { canonical } from "./canonical";
import { sumOf } from "./sum";

const GROUP = 4;
const GROUPS_A_LINE = 12;

export function writeBlock(page: PageData, answer: Answer): string {
  const payload = payloadOf(page, answer);
  const letters = base32(new TextEncoder().encode(payload));
  const groups = [...chunks(letters, GROUP), sumOf(`${page.to}\n${payload}`)];
  const lines: string[] = [];
  for (let at = 0; at < groups.length; at += GROUPS_A_LINE) {
    lines.push(groups.slice(at, at + GROUPS_A_LINE).join(" "));
  }
  return `[Absprache ${page.code}\n${lines.join("\n")}]`;
}

/** Canonical JSON of `[name, states, details, note?]`: a sign for each clause in the order of the text, details by their number. */
export function payloadOf({ clauses }: PageData, { name, replies, note }: Answer): string {
  const states = clauses.map((_, place) => sign(replies.get(place))).join("");
  const details: Record<string, unknown[]> = {};
  clauses.forEach((_, place) => {
    const found = detail(replies.get(place));
    if (found) details[`${place + 1}`] = found;
  });
  return canonical(note === null ? [name, states, details] : [name, states, details, note]);
}

function sign(reply: Reply | undefined): string {
  switch (reply?.kind) {
    case "Accept":
      return "+";
    case "Counter":
      return "=";
    case "Decline":
      return "-";
    case "Comment":
      return "?";
    case undefined:
      return ".";
  }
}

function detail(reply: Reply | undefined): unknown[] | null {
  switch (reply?.kind) {
    case "Counter":
      return reply.reason === null ? [reply.clause] : [reply.clause, reply.reason];
    case "Decline":
      return reply.reason === null ? null : [reply.reason];
    case "Comment":
      return [reply.text];
    case "Accept":
    case undefined:
      return null;
  }
}

function chunks(text: string, size: number): string[] {
  return text.match(new RegExp(`.{1,${size}}`, "g")) ?? [];
}
