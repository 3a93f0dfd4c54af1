import type { DryDay } from "$lib/ipc";

const DAY_MS = 86_400_000;
const MONDAY = 1;
/** More bars than this are too thin to be seen: weeks are drawn then. */
const MOST_BARS = 100;

/** One bar for each day up to `today`, those without contacts too; of many days one for each week from its Monday on. */
export function bars(days: readonly DryDay[], months: number, today: string): DryDay[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const begin = monthsBefore(today, months);
  const first = days[0] && days[0].day < begin ? days[0].day : begin;
  const all: DryDay[] = [];
  for (let at = dateOf(first).getTime(); at <= dateOf(today).getTime(); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push(known.get(day) ?? { day, inside: 0, outside: 0 });
  }
  return all.length > MOST_BARS ? weeks(all) : all;
}

/** Bars that carry their date: Mondays, few enough to be read, none so late that it would stick out. */
export function marks(of: readonly DryDay[]): { day: string; at: number }[] {
  const mondays = of.flatMap(({ day }, at) => (dateOf(day).getUTCDay() === MONDAY ? [{ day, at }] : []));
  const every = Math.ceil(mondays.length / 4);
  return mondays.filter(({ at }, place) => place % every === 0 && at < of.length * 0.9);
}

/** The day as a moment of the calendar, without a zone. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function monthsBefore(day: string, months: number): string {
  const date = dateOf(day);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

function weeks(days: readonly DryDay[]): DryDay[] {
  const made: DryDay[] = [];
  for (const one of days) {
    const last = made.at(-1);
    if (!last || dateOf(one.day).getUTCDay() === MONDAY) made.push({ ...one });
    else Object.assign(last, { inside: last.inside + one.inside, outside: last.outside + one.outside });
  }
  return made;
}
