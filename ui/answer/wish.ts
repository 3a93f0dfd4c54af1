/** What can be wished instead of a clause, as its editor holds it. */
import { same, type Week } from "$lib/components/hours/week";
import type { Level, Period } from "$lib/ipc";
import type { Clause, Within } from "./clause";
import type { Item } from "./data";
import { readWritten, written } from "./words/hours";

export type Unit = "Hours" | "WorkingDays";

export type Wish =
  | { kind: "Channel"; level: Level; week: Week }
  | { kind: "Promise"; unit: Unit; count: number }
  | { kind: "Frequency"; count: number; per: Period }
  | { kind: "Tone"; form: "sie" | "du"; emoji: boolean }
  | { kind: "Number"; count: number }
  | { kind: "Text"; text: string }
  | { kind: "Words"; text: string };

export type WishOf<Kind extends Wish["kind"]> = Extract<Wish, { kind: Kind }>;

/** What the text proposes: where the editor begins. */
export function proposed({ clause, edit }: Item): Wish {
  if (edit.kind === "Channel") return { kind: "Channel", level: edit.level, week: edit.week };
  if ("Promise" in clause) return { kind: "Promise", ...stretch(clause.Promise.within) };
  if ("Frequency" in clause) {
    return { kind: "Frequency", count: clause.Frequency.at_most, per: clause.Frequency.per };
  }
  if ("Tone" in clause) return { kind: "Tone", form: clause.Tone.form, emoji: clause.Tone.emoji };
  if ("Record" in clause) return { kind: "Number", count: clause.Record.months };
  if ("Review" in clause) return { kind: "Number", count: clause.Review.every_months };
  if ("Ending" in clause) return { kind: "Number", count: clause.Ending.notice_days };
  if ("Emergency" in clause) return { kind: "Text", text: clause.Emergency.definition };
  if ("FreeText" in clause) return { kind: "Text", text: clause.FreeText.text };
  return { kind: "Words", text: "" };
}

/** The clause as it is wished; of what is not edited nothing is lost. Own words make no clause. */
export function wished({ clause, edit }: Item, wish: Wish): Clause | null {
  switch (wish.kind) {
    case "Channel": {
      if (!("Channel" in clause) || edit.kind !== "Channel") return null;
      const { hours: _, ...rest } = clause.Channel;
      return { Channel: { ...rest, ...openness(wish, edit.rest) } };
    }
    case "Promise":
      if (!("Promise" in clause)) return null;
      return { Promise: { ...clause.Promise, within: within(wish) } };
    case "Frequency":
      if (!("Frequency" in clause)) return null;
      return { Frequency: { ...clause.Frequency, at_most: wish.count, per: wish.per } };
    case "Tone":
      return "Tone" in clause ? { Tone: { ...clause.Tone, form: wish.form, emoji: wish.emoji } } : null;
    case "Number":
      if ("Record" in clause) return { Record: { ...clause.Record, months: wish.count } };
      if ("Review" in clause) return { Review: { ...clause.Review, every_months: wish.count } };
      return "Ending" in clause ? { Ending: { ...clause.Ending, notice_days: wish.count } } : null;
    case "Text":
      if ("Emergency" in clause) return { Emergency: { ...clause.Emergency, definition: wish.text.trim() } };
      return "FreeText" in clause ? { FreeText: { ...clause.FreeText, text: wish.text.trim() } } : null;
    case "Words":
      return null;
  }
}

/** What a counter wishes, as its editor holds it. */
export function wishIn(item: Item, counter: Clause): Wish {
  if (!("Channel" in counter) || item.edit.kind !== "Channel") return proposed({ ...item, clause: counter });
  const { mode, hours } = counter.Channel;
  if (mode !== "Welcome") return { kind: "Channel", level: mode, week: item.edit.week };
  if (typeof hours === "object") return { kind: "Channel", level: "Hours", week: readWritten(hours.Own) };
  return {
    kind: "Channel",
    level: hours === "OfficeHours" ? "OfficeHours" : "Anytime",
    week: item.edit.week,
  };
}

/** The least and the most a number can be. */
export function bounds({ edit }: Item): { least: number; most: number } {
  if (edit.kind === "Number") return { least: edit.least, most: edit.most };
  return { least: 1, most: edit.kind === "Promise" ? 99 : 999 };
}

/** Whether nothing else is wished than what is proposed. */
export function unchanged(item: Item, wish: Wish): boolean {
  const before = proposed(item);
  if (wish.kind === "Channel" && before.kind === "Channel") {
    return wish.level === before.level && (wish.level !== "Hours" || same(wish.week, before.week));
  }
  if (wish.kind === "Text" && before.kind === "Text") return wish.text.trim() === before.text.trim();
  return JSON.stringify(wish) === JSON.stringify(before);
}

function openness({ level, week }: WishOf<"Channel">, rest: string) {
  switch (level) {
    case "Anytime":
    case "OfficeHours":
      return { mode: "Welcome", hours: level } as const;
    case "Hours":
      return { mode: "Welcome", hours: { Own: written(week, rest) } } as const;
    case "ByAppointment":
    case "EmergencyOnly":
    case "AfterEngagement":
    case "NotUsed":
      return { mode: level } as const;
  }
}

function stretch(promised: Within): { unit: Unit; count: number } {
  return "Hours" in promised
    ? { unit: "Hours", count: promised.Hours }
    : { unit: "WorkingDays", count: promised.WorkingDays };
}

function within({ unit, count }: WishOf<"Promise">): Within {
  return unit === "Hours" ? { Hours: count } : { WorkingDays: count };
}
