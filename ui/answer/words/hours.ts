/** A week of hours as the program's files write it, and as people do. */
import { clock, short } from "$lib/components/hours/clock";
import { dayShort } from "$lib/components/hours/speech";
import { DAY, DAYS, intervalsOf, minutes, tidy, type Interval, type Week } from "$lib/components/hours/week";
import { l10n, t } from "$lib/l10n";

const NAMES = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/** Days with the same times, in the order of their first day. */
interface Alike {
  days: number[];
  times: Interval[];
}

/** `Mo-Fr 08:00-18:00; PH off`: the rules of the week, and after them those that a picture does not show. */
export function written(week: Week, rest: string): string {
  const rules = isAlways(week)
    ? ["24/7"]
    : alike(week).map(({ days, times }) => `${daysWritten(days)} ${times.map(spanWritten).join(",")}`);
  return [...rules, ...(rest === "" ? [] : [rest])].join("; ");
}

/** The week in hours that were written by `written`. */
export function readWritten(text: string): Week {
  const rules = text.split("; ").map((rule) => rule.split(" "));
  return tidy(
    rules.flatMap(([days = "", times = ""]) => {
      if (days === "24/7") return DAYS.map((day) => ({ day, from: 0, to: DAY }));
      return daysRead(days).flatMap((day) => times.split(",").map((span) => ({ day, ...spanRead(span) })));
    }),
  );
}

/** `Mo–Fr 8–18 Uhr` */
export function hoursWords(week: Week): string {
  if (isAlways(week)) return t("answer-value-Anytime");
  const all = alike(week);
  const times = all.flatMap((one) => one.times);
  // If one time needs minutes, all get them; English always writes them.
  const full = l10n.language === "en" || times.some(({ from, to }) => from % 60 !== 0 || to % 60 !== 0);
  const write = full ? clock : short;
  const each = all.map(({ days, times }) => {
    const spans = times.map(({ from, to }) => `${write(from)}–${write(to)}`).join(", ");
    return `${daysWords(days)} ${spans}`;
  });
  return t("answer-hours", { times: each.join("; ") });
}

function isAlways(week: Week): boolean {
  return minutes(week) === DAY * DAYS.length;
}

function alike(week: Week): Alike[] {
  const found: Alike[] = [];
  for (const day of DAYS) {
    const times = intervalsOf(week, day);
    if (times.length === 0) continue;
    const same = found.find((one) => JSON.stringify(one.times) === JSON.stringify(times));
    if (same) same.days.push(day);
    else found.push({ days: [day], times });
  }
  return found;
}

/** Days that follow each other: `[0, 1, 2, 4]` are `[0, 2]` and `[4, 4]`. */
function runs(days: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}

function daysWritten(days: readonly number[]): string {
  const name = (day: number) => NAMES[day] ?? "";
  return runs(days)
    .map(([first, last]) => (first === last ? name(first) : `${name(first)}-${name(last)}`))
    .join(",");
}

function daysWords(days: readonly number[]): string {
  return runs(days)
    .flatMap(([first, last]) => {
      if (first === last) return [dayShort(first)];
      if (last === first + 1) return [dayShort(first), dayShort(last)];
      return [t("hours-days-short", { first: dayShort(first), last: dayShort(last) })];
    })
    .join(", ");
}

/** Past midnight the time of the next day, as on a shop's door. */
function spanWritten({ from, to }: Interval): string {
  const end = to > DAY && to - DAY < from ? to - DAY : to;
  return `${padded(from)}-${padded(end)}`;
}

/** None where the rule is about other days than those of the week. */
function daysRead(text: string): number[] {
  return text.split(",").flatMap((part) => {
    const [first, last = first] = part.split("-").map((name) => NAMES.indexOf(name));
    if (first === undefined || last === undefined || first < 0) return [];
    return DAYS.filter((day) => first <= day && day <= last);
  });
}

function spanRead(text: string): Interval {
  const [from = 0, to = 0] = text.split("-").map((time) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return hours * 60 + minutes;
  });
  return { from, to: to <= from ? to + DAY : to };
}

function padded(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
