/** What a mouse does to the week between pressing and letting go. */
import {
  DAY,
  DAYS,
  blockAt,
  blocks,
  clamp,
  erase,
  paint,
  resize,
  type Area,
  type Block,
  type Week,
} from "./week";

const COARSE = 30;
const EDGE = 15;
/** Without snapping (Shift) times still fall on five minutes: nobody agrees on 9:07. */
const FINE = 5;

/** A place in the picture. `minute` is not rounded. */
export interface Point {
  readonly day: number;
  readonly minute: number;
}

export type Grip =
  | { readonly does: "paint" | "erase"; readonly start: Point }
  | { readonly does: "resize"; readonly block: Block; readonly edge: "from" | "to" };

/** What to show while dragging, and what stays when the button is let go. */
export interface Draft {
  readonly week: Week;
  readonly area: Area;
}

/** What pressing here would do; `reach` is how many minutes from an edge still take hold of it. */
export function grip(week: Week, point: Point, reach: number): Grip {
  const edges = blocks(week)
    .filter((block) => block.day === point.day)
    .flatMap((block) => [
      ...(block.opensBefore
        ? []
        : [{ block, edge: "from" as const, off: Math.abs(block.from - point.minute) }]),
      ...(block.opensAfter ? [] : [{ block, edge: "to" as const, off: Math.abs(block.to - point.minute) }]),
    ])
    // A short block keeps a middle that can be pressed.
    .filter(({ block, off }) => off <= Math.min(reach, (block.to - block.from) / 3))
    .toSorted((one, other) => one.off - other.off);
  const [nearest] = edges;
  if (nearest) return { does: "resize", block: nearest.block, edge: nearest.edge };
  const filled = blockAt(week, point.day, point.minute) !== undefined;
  return { does: filled ? "erase" : "paint", start: point };
}

export function drag(week: Week, held: Grip, point: Point, fine: boolean): Draft {
  if (held.does === "resize") {
    const { block, edge } = held;
    const snap = fine ? FINE : EDGE;
    const resized = resize(week, block, edge, Math.round(point.minute / snap) * snap, snap);
    const inside = edge === "from" ? block.to - 1 : block.from;
    const now = blockAt(resized, block.day, inside) ?? block;
    return { week: resized, area: { days: [block.day], from: now.from, to: now.to } };
  }
  const area = swept(held.start, point, fine ? FINE : COARSE);
  return { week: held.does === "paint" ? paint(week, area) : erase(week, area), area };
}

function swept(start: Point, end: Point, snap: number): Area {
  const [first, last] = ordered(start.day, end.day);
  const [early, late] = ordered(start.minute, end.minute);
  const from = clamp(Math.floor(early / snap) * snap, 0, DAY - snap);
  return {
    days: DAYS.filter((day) => first <= day && day <= last),
    from,
    to: clamp(Math.ceil(late / snap) * snap, from + snap, DAY),
  };
}

function ordered(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}
