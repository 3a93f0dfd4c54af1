/** What is proposed and what is wished, as short as both can be set side by side. */
import { l10n, t } from "$lib/l10n";
import type { Item } from "../data";
import type { Reply } from "../reply";
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
      return t(`answer-value-${item.edit.kind === "Number" ? item.edit.field : "months"}`, {
        count: wish.count,
      });
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
  return new Intl.ListFormat(l10n.language === "en" ? "en-GB" : "de").format(all);
}
