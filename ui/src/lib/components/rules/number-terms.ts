import type { Term } from "$lib/ipc";

/** The terms that are one number each: months of record, months between reviews, days of notice. */
export const numberTerms = {
  Record: { id: "record", least: 1, most: 120, normal: 36 },
  Review: { id: "review", least: 1, most: 60, normal: 6 },
  Ending: { id: "ending", least: 0, most: 365, normal: 0 },
} as const;
export type NumberKind = keyof typeof numberTerms;
export type NumberTerm = Extract<Term, { kind: NumberKind }>;

export function numberOf(term: NumberTerm): number {
  if (term.kind === "Record") return term.months;
  return term.kind === "Review" ? term.every_months : term.notice_days;
}

export function withNumber(kind: NumberKind, id: string, number: number): NumberTerm {
  if (kind === "Record") return { kind, id, months: number };
  return kind === "Review" ? { kind, id, every_months: number } : { kind, id, notice_days: number };
}
