/** What is proposed and what is wished, as short as both can be set side by side. */
import { l10n, t } from "$lib/l10n";
import type { Item } from "../data";
import { said, type Reply } from "../reply";
import { proposed, wishIn, type Wish } from "../wish";
import { hoursWords } from "./hours";

export function wishWords(item: Item, wish: Wish): string {
  switch (wish.kind) {
    case "Channel":
      return wish.level === "Hours" ? hoursWords(wish.week) : t(`answer-value-${wish.level}`);
    case "Promise":
      return t(`answer-value-within-${wish.unit}`, { count: wish.count });
    case "Frequency":
      return t("answer-value-often", { count: wish.count, per: wish.per });
    case "Tone":
      return t("answer-value-tone", { agreed: wish.form, emoji: String(wish.emoji) });
    case "Number":
      return t(`answer-value-${item.edit.kind === "Number" ? item.edit.field : "months"}`, { count: wish.count });
    case "Text":
    case "Words":
      return t("answer-value-text", { text: wish.text.trim() });
  }
}

/** What stands in the text so far; own words have nothing to be compared with. */
export function proposedWords(item: Item): string | null {
  const before = proposed(item);
  return before.kind === "Words" ? null : wishWords(item, before);
}

/** What is wished in a reply, if anything is. */
export function counterWords(item: Item, reply: Reply): string | null {
  return reply.kind === "Counter" ? wishWords(item, wishIn(item, reply.clause)) : null;
}

/** `E-Mail, LinkedIn und Xing`; of many the first ones and how many more. */
export function titlesWords(items: readonly Item[], most = 4): string {
  const titles = items.map(({ title }) => title);
  const shown = titles.length > most ? titles.slice(0, most - 1) : titles;
  const more = titles.length - shown.length;
  const all = more > 0 ? [...shown, t("answer-and-more", { count: more })] : shown;
  return new Intl.ListFormat(l10n.language).format(all);
}

/** `1–4, 6` */
export function numbers(places: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([from, to]) => (from === to ? `${from + 1}` : to === from + 1 ? `${from + 1}, ${to + 1}` : `${from + 1}–${to + 1}`)).join(", ");
}

/** The answer as a person would write it: what fits in one line, everything else in one of its own. */
export function answerWords(items: readonly Item[], replies: ReadonlyMap<number, Reply>, note: string | null): string {
  const fits = items.flatMap((_, place) => (replies.get(place)?.kind === "Accept" ? [place] : []));
  const lines = [
    fits.length === items.length
      ? t("answer-text-all")
      : fits.length > 0
        ? t("answer-text-fits", { numbers: numbers(fits) })
        : null,
  ];
  items.forEach((item, place) => {
    const reply = replies.get(place);
    if (reply) lines.push(...replyWords(item, place + 1, reply));
  });
  const words = note === null ? null : said(note);
  return [...lines, words].filter((line) => line !== null).join("\n");
}

function replyWords(item: Item, number: number, reply: Reply): (string | null)[] {
  const about = { number, title: item.title };
  const because = (reason: string | null) => reason && t("answer-text-reason", { reason });
  switch (reply.kind) {
    case "Accept":
      return [];
    case "Counter": {
      const [before, wish] = [proposedWords(item) ?? "", counterWords(item, reply) ?? ""];
      return [t("answer-text-counter", { ...about, before, wish }), because(reply.reason)];
    }
    case "Decline":
      return [t("answer-text-decline", { ...about, reason: reply.reason ?? "" })];
    case "Comment":
      return [t("answer-text-comment", { ...about, text: reply.text })];
  }
}
