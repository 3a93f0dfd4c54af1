/** The answer as a file: `docs/formats.md`, "Answer file". */
import type { PageData } from "../data";
import type { Clause } from "../clause";
import { type Answer, type Reply, said } from "../reply";
import { canonical } from "./canonical";
import { sumOf } from "./sum";

type WireReply =
  | "Accept"
  | { Counter: { clause: Clause; reason?: string } }
  | { Decline: { reason?: string } }
  | { Comment: { text: string } };

interface WireAnswer {
  to: string;
  by: "Client";
  name: string;
  replies: Record<string, WireReply>;
  note?: string;
}

interface WireFile {
  absprache: "answer";
  schema: 1;
  code: string;
  answer: WireAnswer;
  sum: string;
}

/** Why a file is not taken in. */
export type Unreadable = "NoAnswer" | "OtherText" | "Damaged";

export function writeFile(page: PageData, { name, replies, note }: Answer): string {
  const answer: WireAnswer = { to: page.to, by: "Client", name, replies: {} };
  page.clauses.forEach(({ id }, place) => {
    const reply = replies.get(place);
    if (reply) answer.replies[id] = toWire(reply);
  });
  if (note !== null) answer.note = note;
  const file: WireFile = {
    absprache: "answer",
    schema: 1,
    code: page.code,
    answer,
    sum: sumOf(canonical(answer)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function readFile(page: PageData, text: string): Answer | Unreadable {
  const file = parsed(text);
  if (!file) return "NoAnswer";
  if (file.answer.to !== page.to) return "OtherText";
  if (file.sum !== sumOf(canonical(file.answer))) return "Damaged";
  const replies = new Map<number, Reply>();
  page.clauses.forEach(({ id }, place) => {
    const wire = file.answer.replies[id];
    if (wire !== undefined) replies.set(place, fromWire(wire));
  });
  return { name: file.answer.name, replies, note: file.answer.note ?? null };
}

function parsed(text: string): WireFile | null {
  try {
    const file = JSON.parse(text) as Partial<WireFile> | null;
    const whole =
      file?.absprache === "answer" && file.schema === 1 && typeof file.answer?.replies === "object";
    return whole ? (file as WireFile) : null;
  } catch {
    return null;
  }
}

function toWire(reply: Reply): WireReply {
  switch (reply.kind) {
    case "Accept":
      return "Accept";
    case "Counter":
      return { Counter: { clause: reply.clause, ...given(reply.reason) } };
    case "Decline":
      return { Decline: given(reply.reason) };
    case "Comment":
      return { Comment: { text: reply.text } };
  }
}

function fromWire(wire: WireReply): Reply {
  if (wire === "Accept") return { kind: "Accept" };
  if ("Counter" in wire) {
    return { kind: "Counter", clause: wire.Counter.clause, reason: said(wire.Counter.reason ?? "") };
  }
  if ("Decline" in wire) return { kind: "Decline", reason: said(wire.Decline.reason ?? "") };
  return { kind: "Comment", text: wire.Comment.text };
}

function given(reason: string | null): { reason?: string } {
  return reason === null ? {} : { reason };
}
