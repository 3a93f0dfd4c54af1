// Hours in the fake backend: enough of the typed grammar to use and test the field without the program.
// The real grammar, its repairs and its sentences are Rust's.
import { clock, short } from "$lib/components/hours/clock";
import {
  DAY,
  DAYS,
  WORKING_DAYS,
  intervalsOf,
  tidy,
  type Interval,
  type Week,
} from "$lib/components/hours/week";
import type { HoursAnswer, HoursFault, HoursRead, WeekSpan } from "../contract";
import type { Say } from "./say";

const NB = "\u00a0";
const always: Week = DAYS.map((day) => ({ day, from: 0, to: DAY }));

const words = {
  de: {
    days: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    short: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    daily: "täglich",
    anytime: "jederzeit",
    never: "nie",
    neverAtAll: "gar nicht",
    and: " und ",
    to: " bis ",
    times: (from: string, to: string) => `von ${from} bis ${to}${NB}Uhr`,
    night: (from: string, to: string) => `von ${from}${NB}Uhr bis ${to}${NB}Uhr am Folgetag`,
    allDay: "ganztägig",
    overlap: "Überlappende Zeiten sind zusammengefasst.",
    unknown: (word: string) => `„${word}“ ist kein Tag und keine Uhrzeit.`,
    unfinished: (word: string) => `„${word}“ ist unvollständig.`,
    empty: "Noch keine Zeiten.",
  },
  en: {
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    daily: "daily",
    anytime: "any time",
    never: "never",
    neverAtAll: "not at all",
    and: " and ",
    to: " to ",
    times: (from: string, to: string) => `from ${from} to ${to}`,
    night: (from: string, to: string) => `from ${from} to ${to} the next day`,
    allDay: "all day",
    overlap: "Overlapping times were put together.",
    unknown: (word: string) => `“${word}” is neither a day nor a time.`,
    unfinished: (word: string) => `“${word}” is not complete.`,
    empty: "No hours yet.",
  },
} as const;

const names: readonly RegExp[] = [
  /^(mo|mon|montags?|monday)$/,
  /^(di|tue?|dienstags?|tuesday)$/,
  /^(mi|wed?|mittwochs?|wednesday)$/,
  /^(do|thu?|donnerstags?|thursday)$/,
  /^(fr|fri|freitags?|friday)$/,
  /^(sa|sat|samstags?|saturday)$/,
  /^(so|sun?|sonntags?|sunday)$/,
];
const sets: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(werktags|weekdays)$/, WORKING_DAYS],
  [/^(täglich|daily)$/, DAYS],
  [/^(wochenende|weekend)$/, [5, 6]],
];

type Spoken = keyof typeof words;

interface Token {
  readonly text: string;
  readonly start: number;
}

export function readHours(say: Say, text: string): HoursAnswer {
  const language = spoken(say);
  const whole = text.trim().toLowerCase();
  if (/^(jederzeit|immer|any ?time|always)$/.test(whole))
    return { kind: "Read", read: drawHours(say, [...always]) };
  if (/^(nie|never)$/.test(whole)) return { kind: "Read", read: drawHours(say, []) };
  try {
    const spans = spansOf(text, language);
    const read = drawHours(say, spans);
    const overlaps = sum(spans) > sum(read.week);
    return { kind: "Read", read: { ...read, notes: overlaps ? [words[language].overlap] : [] } };
  } catch (thrown) {
    if (thrown instanceof Misread) return { kind: "Fault", fault: thrown.fault };
    throw thrown;
  }
}

export function drawHours(ask: Say, week: WeekSpan[]): HoursRead {
  const tidied = tidy(week);
  const language = spoken(ask);
  const say = words[language];
  if (tidied.length === 0) return { typed: say.never, words: say.neverAtAll, week: [], notes: [] };
  if (JSON.stringify(tidied) === JSON.stringify(always)) {
    return { typed: say.anytime, words: say.anytime, week: [...tidied], notes: [] };
  }
  const groups = alike(tidied);
  return {
    typed: groups
      .map(
        ({ days, intervals }) =>
          `${listed(days, say.short, "–", ", ", say.daily)} ${intervals.map(line).join(", ")}`,
      )
      .join("; "),
    words: groups
      .map(({ days, intervals }) => {
        const when = intervals.map(({ from, to }) => {
          if (from === 0 && to === DAY) return say.allDay;
          const time = [from, to].some((minute) => minute % 60 !== 0) || language === "en" ? clock : short;
          return (to > DAY ? say.night : say.times)(time(from), time(to));
        });
        return `${listed(days, say.days, say.to, say.and, say.daily)} ${when.join(say.and)}`;
      })
      .join(", "),
    week: [...tidied],
    notes: [],
  };
}

function spoken(say: Say): Spoken {
  return say("de", "en") === "de" ? "de" : "en";
}

class Misread extends Error {
  constructor(readonly fault: HoursFault) {
    super(fault.message);
  }
}

function spansOf(text: string, language: Spoken): WeekSpan[] {
  const tokens: Token[] = [
    ...text.matchAll(/[a-zäöüß]+\.?|\d+(?:[:.]\d\d)?\s*(?:am|pm)?|[–—-]|[,;]|\S/gi),
  ].map((found) => ({
    text: found[0].toLowerCase().trim(),
    start: found.index,
  }));
  const say = words[language];
  const fault = (token: Token, message: string, end: number, instead: string | null) =>
    new Misread({ message, start: token.start, end, suggestion: instead });
  const spans: WeekSpan[] = [];
  let days: number[] = [];
  let timed = false;
  let at = 0;
  const dash = (token: Token | undefined) => token !== undefined && /^([–—-]|bis|to)$/.test(token.text);

  while (at < tokens.length) {
    const token = tokens[at]!;
    const end = token.start + token.text.length;
    const found = daysNamed(token.text);
    if (/^([,;]|und|and|uhr|von|from)$/.test(token.text)) {
      at += 1;
    } else if (found) {
      if (timed) [days, timed] = [[], false];
      if (!dash(tokens[at + 1])) {
        days.push(...found);
        at += 1;
        continue;
      }
      const last = daysNamed(tokens[at + 2]?.text ?? "");
      if (!last) {
        const dashEnd = tokens[at + 1]!.start + 1;
        const repaired = `${text.slice(0, dashEnd)}${say.short[4]}${text.slice(dashEnd)}`;
        throw fault(token, say.unfinished(text.slice(token.start, dashEnd)), dashEnd, repaired.trim());
      }
      for (let day = found[0]!; ; day = (day + 1) % 7) {
        days.push(day);
        if (day === last[0]) break;
      }
      at += 3;
    } else {
      const open = /^(ab|from)$/.test(token.text);
      const until = /^(bis|until)$/.test(token.text);
      const first = minuteOf(open || until ? tokens[at + 1]?.text : token.text);
      if (first === null)
        throw fault(token, say.unknown(text.slice(token.start, end)), end, without(text, token.start, end));
      const last = open ? DAY : until ? first : minuteOf(tokens[at + 2]?.text);
      if (!open && !until && (!dash(tokens[at + 1]) || last === null)) {
        throw fault(token, say.unfinished(text.slice(token.start)), text.length, null);
      }
      const from = until ? 0 : first;
      const to = last ?? DAY;
      for (const day of days.length > 0 ? days : WORKING_DAYS)
        spans.push({ day, from, to: to <= from ? to + DAY : to });
      timed = true;
      at += open || until ? 2 : 3;
    }
  }
  if (spans.length === 0) {
    throw new Misread({
      message: say.empty,
      start: 0,
      end: text.length,
      suggestion: text.trim() ? `${text.trim()} 9–17` : "9–17",
    });
  }
  return spans;
}

function daysNamed(text: string): readonly number[] | null {
  const plain = text.replace(/\.$/, "");
  const day = names.findIndex((name) => name.test(plain));
  return day >= 0 ? [day] : (sets.find(([name]) => name.test(plain))?.[1] ?? null);
}

function minuteOf(text: string | undefined): number | null {
  const found = /^(\d{1,2}?)(?:[:.]?([0-5]\d))?\s*(am|pm)?$/.exec(text ?? "");
  if (!found) return null;
  const hour = Number(found[1]) + (found[3] === "pm" && Number(found[1]) < 12 ? 12 : 0);
  const minute = hour * 60 + Number(found[2] ?? 0);
  return minute <= DAY ? minute : null;
}

function without(text: string, start: number, end: number): string | null {
  return `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, " ").trim() || null;
}

function sum(week: Week): number {
  return week.reduce((all, { from, to }) => all + to - from, 0);
}

function alike(week: Week): { days: number[]; intervals: Interval[] }[] {
  const groups: { days: number[]; intervals: Interval[] }[] = [];
  for (const day of DAYS) {
    const intervals = intervalsOf(week, day);
    if (intervals.length === 0) continue;
    const same = groups.find((group) => JSON.stringify(group.intervals) === JSON.stringify(intervals));
    if (same) same.days.push(day);
    else groups.push({ days: [day], intervals });
  }
  return groups;
}

function listed(days: number[], names: readonly string[], to: string, and: string, all: string): string {
  if (days.length === 7) return all;
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const [first, last] = [names[run[0]!]!, names[run.at(-1)!]!];
      return run.length === 1 ? first : run.length === 2 ? `${first}${and}${last}` : `${first}${to}${last}`;
    })
    .join(and);
}

function line({ from, to }: Interval): string {
  return `${short(from)}–${short(to)}`;
}
