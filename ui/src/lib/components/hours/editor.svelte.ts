/** The week under the hands of one person: what is in it, what is marked, what can be taken back. */
import { t } from "$lib/l10n";
import { area, at, decisive, type Marks } from "./marks";
import { dayName, daysWords, timeWords } from "./speech";
import {
  DAYS,
  erase,
  intervalsOf,
  openness,
  paint,
  same,
  setDays,
  tidy,
  withoutSpanAt,
  type Interval,
  type Week,
} from "./week";

const OFFICE: readonly Interval[] = [{ from: 540, to: 1020 }];
const KEPT_STEPS = 100;
/** Announcements wait for the keys to rest. */
const REST_MS = 300;

export class WeekEditor {
  week = $state.raw<Week>([]);
  marks = $state.raw<Marks>(at(0, 18));
  /** Said aloud, politely. */
  said = $state("");

  #past: Week[] = [];
  #future: Week[] = [];
  #typing = false;
  #copied: readonly Interval[] | null = null;
  #remembered = new Map<number, readonly Interval[]>();
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly changed: (week: Week) => void) {}

  /** What the line says; all typing in a row is one step to take back. */
  show(week: Week) {
    if (same(week, this.week)) return;
    if (!this.#typing) this.#keep();
    this.#typing = true;
    this.#take(tidy(week));
  }

  /** Another value altogether: there is nothing to take back. */
  begin(week: Week) {
    this.#past = [];
    this.#future = [];
    this.#typing = false;
    this.#remembered.clear();
    this.#take(tidy(week));
  }

  change(week: Week) {
    if (same(week, this.week)) return;
    this.#keep();
    this.#typing = false;
    this.#take(week);
    this.changed(week);
  }

  /** Makes the mark agreed, or free if the cell it began in was agreed. */
  toggle() {
    const agreed = openness(this.week, decisive(this.marks)) !== "none";
    const marked = area(this.marks);
    this.change(agreed ? erase(this.week, marked) : paint(this.week, marked));
  }

  /** Takes all times off a day, or gives it those it had before. */
  toggleDay(day: number) {
    const off = intervalsOf(this.week, day).length === 0;
    this.change(setDays(this.week, [day], off ? this.suggested(day) : []));
  }

  clear() {
    const { cursor, mark } = this.marks;
    if (mark || cursor.slot < 0) this.change(erase(this.week, area(this.marks)));
    else this.change(withoutSpanAt(this.week, cursor.day, area(this.marks).from));
  }

  copy() {
    const { day } = this.marks.cursor;
    this.#copied = intervalsOf(this.week, day);
    this.say(t("hours-copied", { day: dayName(day) }));
  }

  paste() {
    if (!this.#copied) return;
    const { days } = area(this.marks);
    this.change(setDays(this.week, days, this.#copied));
    this.say(t("hours-pasted", { days: daysWords(days) }));
  }

  undo() {
    this.#travel(this.#past, this.#future, "hours-undone");
  }

  redo() {
    this.#travel(this.#future, this.#past, "hours-redone");
  }

  move(marks: Marks) {
    const dropped = this.marks.mark && !marks.mark;
    this.marks = marks;
    if (marks.mark) {
      const { days, from, to } = area(marks);
      this.say(t("hours-marked", { days: daysWords(days), times: timeWords([{ from, to }]) }));
    } else if (dropped) this.say(t("hours-unmarked"));
  }

  /** The times of a day; of an empty one those it had before, or those of a day like it. */
  suggested(day: number): readonly Interval[] {
    const nearest = DAYS.toSorted((one, other) => Math.abs(one - day) - Math.abs(other - day))
      .map((other) => intervalsOf(this.week, other))
      .find((intervals) => intervals.length > 0);
    return this.#remembered.get(day) ?? nearest ?? OFFICE;
  }

  say(words: string) {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.said = words), REST_MS);
  }

  #take(week: Week) {
    this.week = week;
    for (const day of DAYS) {
      const intervals = intervalsOf(week, day);
      if (intervals.length > 0) this.#remembered.set(day, intervals);
    }
  }

  #keep() {
    this.#past = [...this.#past, this.week].slice(-KEPT_STEPS);
    this.#future = [];
  }

  #travel(from: Week[], to: Week[], words: string) {
    const week = from.pop();
    if (!week) return;
    to.push(this.week);
    this.#typing = false;
    this.#take(week);
    this.changed(week);
    this.say(t(words));
  }
}
