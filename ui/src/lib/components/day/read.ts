import { dayAfter } from "./days";

/** On which side of today a day without a year lies. */
export type Side = "ahead" | "behind";

const MONTHS = [
  "jan",
  "feb",
  "mär|mar|mrz",
  "apr",
  "mai|may",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt|oct",
  "nov",
  "dez|dec",
];
const WORDS: Record<string, number> = {
  heute: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  gestern: -1,
  yesterday: -1,
};
/** A 29 February is no further away. */
const YEARS = 8;

/** Reads a day as people write it, German or English, the day before the month: YYYY-MM-DD, or null if it is no day. */
export function readDay(typed: string, today: string, side: Side): string | null {
  const text = typed.trim().toLowerCase();
  if (text in WORDS) return dayAfter(today, WORDS[text] ?? 0);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const parts =
    /^(?<day>\d{1,2})\s*[./]\s*(?<month>\d{1,2})\s*[./]?\s*(?<year>\d{4}|\d{2})?$/.exec(text) ??
    /^(?<day>\d{1,2})\.?\s*(?<month>\p{L}{3,})\.?,?\s*(?<year>\d{4})?$/u.exec(text) ??
    /^(?<month>\p{L}{3,})\.?\s*(?<day>\d{1,2})\.?,?(?:\s+(?<year>\d{4}))?$/u.exec(text);
  if (!parts?.groups) return null;
  const { day: date, month: name, year: written } = parts.groups;
  return inYear(Number(date), monthOf(name ?? ""), written, today, side);
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((beginnings) => beginnings.split("|").includes(text.slice(0, 3))) + 1;
}

function inYear(day: number, month: number, written: string | undefined, today: string, side: Side) {
  if (written) return dayOf(Number(written.length === 2 ? `20${written}` : written), month, day);
  const now = Number(today.slice(0, 4));
  for (let away = 0; away <= YEARS; away++) {
    const found = dayOf(side === "ahead" ? now + away : now - away, month, day);
    if (found !== null && (side === "ahead" ? found >= today : found <= today)) return found;
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
