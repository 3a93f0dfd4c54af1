/** Times as people type and read them. */
import { DAY } from "./week";

/** `9:00`, and `24:00` at the end of a day; past midnight the time of the next day. */
export function clock(minute: number): string {
  const own = minute > DAY ? minute - DAY : minute;
  return `${Math.floor(own / 60)}:${String(own % 60).padStart(2, "0")}`;
}

/** `9` or `9:30`. */
export function short(minute: number): string {
  return clock(minute).replace(/:00$/, "");
}

/** `09:00`, for columns of times. */
export function tabular(minute: number): string {
  return clock(minute).padStart(5, "0");
}

const TYPED = /^(\d{1,2})(?:[:.h]?([0-5]\d))?\s*(?:uhr|h|(am|pm))?$/;

/** Understands `9`, `930`, `9:30`, `9.30`, `9 Uhr`, `9pm`, `24`; null for anything else. */
export function readClock(typed: string): number | null {
  const found = TYPED.exec(
    typed
      .trim()
      .toLowerCase()
      .replace(/\u00a0/g, " "),
  );
  if (!found) return null;
  const [, hours = "", minutes = "0", half] = found;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const minute = (half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0)) * 60 + Number(minutes);
  return minute <= DAY ? minute : null;
}
