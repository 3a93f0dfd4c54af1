/** The picture in words: what a cell, a day, a mark is called in the language in force. */
import { l10n, t } from "$lib/l10n";
import { clock, short } from "./clock";
import { DAY, blocks, openness, type Area, type Interval, type Week } from "./week";
import { STEP } from "./marks";

export function dayName(day: number): string {
  return t("hours-day", { day: day % 7 });
}

export function dayShort(day: number): string {
  return t("hours-day-short", { day: day % 7 });
}

/** `Montag 9:00 bis 9:30, vereinbart` */
export function cellWords(week: Week, day: number, slot: number): string {
  const from = slot * STEP;
  const state = openness(week, { days: [day], from, to: from + STEP });
  return cached(`${l10n.language} ${day} ${slot} ${state}`, () =>
    t("hours-cell", { day: dayName(day), from: clock(from), to: clock(from + STEP), state }),
  );
}

/** `Montag, 9 bis 12 und 13 bis 17 Uhr`: what lies on this day, also if it came over midnight. */
export function dayWords(week: Week, day: number): string {
  return t("hours-day-times", { day: dayName(day), times: timesOf(week, day) });
}

export function timesOf(week: Week, day: number): string {
  const times = blocks(week).filter((block) => block.day === day);
  return times.length === 0 ? t("hours-no-times") : timeWords(times);
}

/** `9 bis 12 und 13 bis 17 Uhr` */
export function timeWords(intervals: readonly Interval[]): string {
  if (intervals.some(({ from, to }) => from === 0 && to === DAY)) return t("hours-all-day");
  // If one time needs minutes, all get them; English always writes them.
  const full = l10n.language === "en" || intervals.some(({ from, to }) => from % 60 !== 0 || to % 60 !== 0);
  const write = full ? clock : short;
  const each = intervals.map(({ from, to }) => t("hours-between", { from: write(from), to: write(to) }));
  return t("hours-oclock", { times: new Intl.ListFormat(l10n.language).format(each) });
}

/** `Montag bis Freitag`; the days follow each other. */
export function daysWords(days: readonly number[]): string {
  const [first = 0, last = first] = [days.at(0), days.at(-1)];
  return first === last ? dayName(first) : t("hours-days", { first: dayName(first), last: dayName(last) });
}

/** `Di–Do 9:00–11:30`, at the pointer. */
export function areaWords({ days, from, to }: Area): string {
  const [first = 0, last = first] = [days.at(0), days.at(-1)];
  const which =
    first === last
      ? dayShort(first)
      : t("hours-days-short", { first: dayShort(first), last: dayShort(last) });
  return `${which} ${clock(from)}–${clock(to)}`;
}

const known = new Map<string, string>();

/** A picture has 336 cells, of which a change renames a few. */
function cached(key: string, make: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
