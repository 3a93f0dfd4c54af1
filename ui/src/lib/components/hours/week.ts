/**
 * A week of open hours as one value: paint it, erase from it, move an edge, copy a day.
 *
 * Every function returns the tidy form, so that the same open minutes are always the same spans:
 * sorted, nothing touching or overlapping within a day, and what runs over midnight is one span of
 * the day it begins on (`to` past 1440) as long as it is at most 24 hours long.
 */
import type { WeekSpan } from "$lib/ipc/contract";

export type Week = readonly WeekSpan[];

/** Minutes of a day. 24:00 exists: an end may be 1440. */
export const DAY = 1440;
export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export const WORKING_DAYS = [0, 1, 2, 3, 4] as const;

/** Minutes since 0:00 of the day; `to` past 1440 is the next day. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The same times on several days; never past midnight. */
export interface Area extends Interval {
  readonly days: readonly number[];
}

/** What one row of the picture shows of a span; an open edge is one where the span goes on in another row. */
export interface Block extends Interval {
  readonly day: number;
  readonly span: WeekSpan;
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

interface Piece extends Interval {
  readonly day: number;
}

export function tidy(week: Week): Week {
  return joined(merged(week.flatMap(cut)));
}

export function paint(week: Week, area: Area): Week {
  return tidy([...week, ...area.days.map((day) => ({ day, from: area.from, to: area.to }))]);
}

export function erase(week: Week, area: Area): Week {
  return joined(
    merged(week.flatMap(cut)).flatMap((piece) =>
      area.days.includes(piece.day) ? outside(piece, area) : [piece],
    ),
  );
}

/** Moves one edge of a block within its day; it stops `least` minutes before the other edge. */
export function resize(week: Week, block: Block, edge: "from" | "to", minute: number, least = 15): Week {
  const from = edge === "from" ? clamp(minute, 0, block.to - least) : block.from;
  const to = edge === "to" ? clamp(minute, block.from + least, DAY) : block.to;
  return paint(erase(week, { ...block, days: [block.day] }), { days: [block.day], from, to });
}

export function blocks(week: Week): Block[] {
  return week.flatMap((span) => {
    const pieces = cut(span);
    return pieces.map((piece, index) => ({
      ...piece,
      span,
      opensBefore: index > 0,
      opensAfter: index < pieces.length - 1,
    }));
  });
}

export function blockAt(week: Week, day: number, minute: number): Block | undefined {
  return blocks(week).find((block) => block.day === day && block.from <= minute && minute < block.to);
}

/** How much of these minutes is open. */
export function openness(week: Week, area: Area): "all" | "part" | "none" {
  const wanted = area.days.length * (area.to - area.from);
  const open = minutes(week) - minutes(erase(week, area));
  return open === 0 ? "none" : open === wanted ? "all" : "part";
}

/** Open minutes of the whole week. */
export function minutes(week: Week): number {
  return week.reduce((sum, span) => sum + span.to - span.from, 0);
}

/** The intervals that begin on this day; what came over from the day before is not among them. */
export function intervalsOf(week: Week, day: number): Interval[] {
  return week.filter((span) => span.day === day).map(({ from, to }) => ({ from, to }));
}

/** Gives these days exactly these intervals. */
export function setDays(week: Week, days: readonly number[], intervals: readonly Interval[]): Week {
  const others = week.filter((span) => !days.includes(span.day));
  return tidy([...others, ...days.flatMap((day) => intervals.map(({ from, to }) => ({ day, from, to })))]);
}

/** Without the whole span that is open at this minute, also its part before or after midnight. */
export function withoutSpanAt(week: Week, day: number, minute: number): Week {
  return week.filter(
    (span) => !cut(span).some((piece) => piece.day === day && piece.from <= minute && minute < piece.to),
  );
}

export function same(one: Week, other: Week): boolean {
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Cuts at midnight; after Sunday comes Monday. */
function cut({ day, from, to }: WeekSpan): Piece[] {
  const today = { day: day % 7, from, to: Math.min(to, DAY) };
  const rest = to > DAY ? cut({ day: (day + 1) % 7, from: Math.max(from - DAY, 0), to: to - DAY }) : [];
  return today.from < today.to ? [today, ...rest] : rest;
}

function merged(pieces: readonly Piece[]): Piece[] {
  const sorted = pieces.toSorted((one, other) => one.day - other.day || one.from - other.from);
  const result: Piece[] = [];
  for (const piece of sorted) {
    const last = result.at(-1);
    if (last?.day === piece.day && piece.from <= last.to) {
      result[result.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else {
      result.push(piece);
    }
  }
  return result;
}

function joined(pieces: readonly Piece[]): Week {
  const over = new Map<Piece, Piece>();
  for (const late of pieces.filter((piece) => piece.to === DAY && piece.from > 0)) {
    const early = pieces.find((piece) => piece.day === (late.day + 1) % 7 && piece.from === 0);
    if (early && early.to <= late.from) over.set(late, early);
  }
  const taken = new Set(over.values());
  return pieces
    .filter((piece) => !taken.has(piece))
    .map((piece) => ({ day: piece.day, from: piece.from, to: piece.to + (over.get(piece)?.to ?? 0) }));
}

function outside(piece: Piece, hole: Interval): Piece[] {
  return [
    { ...piece, to: Math.min(piece.to, hole.from) },
    { ...piece, from: Math.max(piece.from, hole.to) },
  ].filter(({ from, to }) => from < to);
}
