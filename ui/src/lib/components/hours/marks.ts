/** Where the keyboard is in the picture, and the rectangle of times and days it has marked. */
import { DAY, DAYS, clamp, type Area } from "./week";

/** One cell of the picture, in minutes. */
export const STEP = 30;
export const SLOTS = DAY / STEP;
/** The slot of a row's header, left of 0:00. */
export const HEADER = -1;

const LAST_SLOT = SLOTS - 1;
const LAST_DAY = DAYS.length - 1;
const PAGE = 8;

export interface Cell {
  readonly day: number;
  readonly slot: number;
}

export interface Marks {
  /** The cell that has the focus. */
  readonly cursor: Cell;
  /** Two opposite corners of the marked rectangle. */
  readonly mark: { readonly anchor: Cell; readonly end: Cell } | null;
}

export interface Stroke {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
}

export function at(day: number, slot: number): Marks {
  return { cursor: { day, slot }, mark: null };
}

/** The marks after a key of movement; null where the key is none. */
export function moved(marks: Marks, { key, shift, mod }: Stroke): Marks | null {
  const start = shift && marks.mark ? marks.mark.end : marks.cursor;
  const cell = target(start, key, mod);
  if (!cell) return null;
  if (!shift) return { cursor: cell, mark: null };
  const anchor = marks.mark?.anchor ?? marks.cursor;
  // Marking goes over times; only a mark that began in the headers stays there.
  const end = cell.slot === HEADER && anchor.slot !== HEADER ? { ...cell, slot: 0 } : cell;
  return { cursor: end, mark: { anchor, end } };
}

export function markDays(marks: Marks): Marks {
  const days = area(marks).days;
  const [first, last] = [days.at(0) ?? 0, days.at(-1) ?? 0];
  return {
    ...marks,
    mark: { anchor: { day: first, slot: 0 }, end: { day: last, slot: LAST_SLOT } },
  };
}

export function markWeek(marks: Marks): Marks {
  return {
    ...marks,
    mark: { anchor: { day: 0, slot: 0 }, end: { day: LAST_DAY, slot: LAST_SLOT } },
  };
}

export function unmark(marks: Marks): Marks {
  return { ...marks, mark: null };
}

/** The marked times and days; without a mark the cell of the cursor, in a header the whole day. */
export function area({ cursor, mark }: Marks): Area {
  const { anchor, end } = mark ?? { anchor: cursor, end: cursor };
  const days = DAYS.filter((day) => between(day, anchor.day, end.day));
  if (anchor.slot === HEADER && end.slot === HEADER) return { days, from: 0, to: DAY };
  const slots = [Math.max(anchor.slot, 0), Math.max(end.slot, 0)];
  return { days, from: Math.min(...slots) * STEP, to: (Math.max(...slots) + 1) * STEP };
}

/** The cell that decides whether Space agrees or frees. */
export function decisive(marks: Marks): Area {
  const { cursor, mark } = marks;
  // A day or week marked at once began where the cursor is; a mark drawn with Shift ends there.
  const drawn = mark && mark.end.day === cursor.day && mark.end.slot === cursor.slot;
  return area({ cursor: drawn ? mark.anchor : cursor, mark: null });
}

function target({ day, slot }: Cell, key: string, mod: boolean): Cell | null {
  if (mod) {
    if (key === "Home") return { day: 0, slot: 0 };
    if (key === "End") return { day: LAST_DAY, slot: LAST_SLOT };
    return null;
  }
  switch (key) {
    case "ArrowLeft":
      return { day, slot: Math.max(slot - 1, HEADER) };
    case "ArrowRight":
      return { day, slot: Math.min(slot + 1, LAST_SLOT) };
    case "ArrowUp":
      return { day: Math.max(day - 1, 0), slot };
    case "ArrowDown":
      return { day: Math.min(day + 1, LAST_DAY), slot };
    case "Home":
      return { day, slot: 0 };
    case "End":
      return { day, slot: LAST_SLOT };
    case "PageUp":
      return { day, slot: clamp(slot - PAGE, 0, LAST_SLOT) };
    case "PageDown":
      return { day, slot: clamp(slot + PAGE, 0, LAST_SLOT) };
    default:
      return null;
  }
}

function between(value: number, one: number, other: number): boolean {
  return Math.min(one, other) <= value && value <= Math.max(one, other);
}
