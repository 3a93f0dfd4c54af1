/** The times of one day while they are being typed. The week is changed when they are kept. */
import { readClock, short } from "./clock";
import type { WeekEditor } from "./editor.svelte";
import { DAY, intervalsOf, setDays, type Interval } from "./week";

/** One period, as typed. */
export class Period {
  from = $state("");
  to = $state("");

  constructor(
    readonly id: number,
    interval: Interval,
  ) {
    this.from = short(interval.from);
    this.to = short(interval.to);
  }
}

export class DayDraft {
  on = $state(true);
  periods = $state.raw<readonly Period[]>([]);
  also = $state.raw<ReadonlySet<number>>(new Set());
  /** Set once keeping was tried: from then on what is wrong is shown. */
  tried = $state(false);

  #next = 0;
  #before: string;

  constructor(
    readonly editor: WeekEditor,
    readonly day: number,
  ) {
    const intervals = intervalsOf(editor.week, day);
    // An empty day was opened to give it times: those it had, or those of its neighbours, are proposed.
    this.periods = (intervals.length > 0 ? intervals : editor.suggested(day)).map((one) => this.#period(one));
    this.#before = this.#state();
  }

  /** Whether anything was touched. */
  get dirty(): boolean {
    return this.#state() !== this.#before;
  }

  isWrong(typed: string): boolean {
    return readClock(typed) === null;
  }

  /** An end at or before the start is on the next day. */
  isOvernight({ from, to }: Period): boolean {
    const interval = read(from, to);
    return interval !== null && interval.to > DAY;
  }

  /** One hour after the last period, four hours long. */
  add() {
    const last = this.periods
      .map(({ from, to }) => read(from, to)?.to ?? 0)
      .reduce((a, b) => Math.max(a, b), 0);
    const from = last > 0 && last + 60 < DAY ? last + 60 : 9 * 60;
    this.periods = [...this.periods, this.#period({ from, to: Math.min(from + 240, DAY) })];
  }

  remove(period: Period) {
    this.periods = this.periods.filter((one) => one.id !== period.id);
    if (this.periods.length === 0) {
      this.on = false;
      this.periods = [...this.editor.suggested(this.day)].map((one) => this.#period(one));
    }
  }

  toggleAlso(days: readonly number[]) {
    const others = days.filter((day) => day !== this.day);
    const all = others.every((day) => this.also.has(day));
    this.also = new Set(
      all ? [...this.also].filter((day) => !others.includes(day)) : [...this.also, ...others],
    );
  }

  includes(days: readonly number[]): boolean {
    return days.every((day) => day === this.day || this.also.has(day));
  }

  /** False if a time cannot be read; then nothing is changed. */
  keep(): boolean {
    this.tried = true;
    const intervals = this.on ? this.periods.map(({ from, to }) => read(from, to)) : [];
    const known = intervals.filter((interval) => interval !== null);
    if (known.length < intervals.length) return false;
    this.editor.change(setDays(this.editor.week, [this.day, ...this.also], known));
    return true;
  }

  #period(interval: Interval): Period {
    return new Period(this.#next++, interval);
  }

  #state(): string {
    return JSON.stringify([
      this.on,
      this.periods.map(({ from, to }) => [from, to]),
      [...this.also].toSorted(),
    ]);
  }
}

function read(from: string, to: string): Interval | null {
  const [start, end] = [readClock(from), readClock(to)];
  if (start === null || end === null || start === DAY) return null;
  return { from: start, to: end <= start ? end + DAY : end };
}
