/** The answer as a person would write it: what fits in one line, everything else in lines of its own. */
import { t } from "$lib/l10n";
import type { Item } from "../data";
import type { Answer, Reply } from "../reply";
import { counterWords, proposedWords } from "./wish";

export function answerWords(items: readonly Item[], { replies, note }: Answer): string {
  const places = (kind: Reply["kind"] | undefined) =>
    items.flatMap((_, place) => (replies.get(place)?.kind === kind ? [place] : []));
  const [fits, open] = [places("Accept"), places(undefined)];
  const lines: string[] = [];
  if (fits.length === items.length) lines.push(t("answers-accept-all"));
  else if (fits.length > 0) lines.push(t("answers-accept", { numbers: numbers(fits) }));
  items.forEach((item, place) => {
    const reply = replies.get(place);
    if (reply) lines.push(...replyWords(item, place + 1, reply));
  });
  if (open.length > 0) lines.push(t("answers-open", { numbers: numbers(open) }));
  if (note !== null) lines.push("", note);
  return lines.map(unbracketed).join("\n");
}

/** `1–4, 6` */
export function numbers(places: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  const words = ([from, to]: [number, number]) => {
    if (from === to) return `${from + 1}`;
    return `${from + 1}${to === from + 1 ? ", " : "–"}${to + 1}`;
  };
  return runs.map(words).join(", ");
}

/** Brackets belong to the code below. */
export function unbracketed(text: string): string {
  return text.replaceAll("[", "(").replaceAll("]", ")");
}

function replyWords(item: Item, number: number, reply: Reply): string[] {
  // Whoever wrote the letter calls their own things "mine"; here it is the other side that speaks.
  const about = { number, title: t("answers-quoted", { words: item.title }) };
  const because = (reason: string | null) =>
    reason === null ? [] : [t("answers-reason", { reason: oneLine(reason) })];
  switch (reply.kind) {
    case "Accept":
      return [];
    case "Counter": {
      const [before, wished] = [proposedWords(item) ?? "", counterWords(item, reply) ?? ""];
      return [
        t("answers-counter", { ...about, before: oneLine(before), wished: oneLine(wished) }),
        ...because(reply.reason),
      ];
    }
    case "Decline":
      return [t("answers-decline", about), ...because(reply.reason)];
    case "Comment":
      return [t("answers-comment", { ...about, text: oneLine(reply.text) })];
  }
}

function oneLine(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}
