// What I say to each open clause of an answer. Nothing of it counts before it is recorded.
import type { ClauseExchange, ClauseSketch, Decision } from "$lib/ipc";
import type { SketchState } from "./sketch.svelte";

export type Take = Decision["take"];
export interface Said {
  take: Take;
  reason: string;
}

/** What is said to an answer, with the counters that are written for it. */
export interface Deciding {
  /** Which answer it is. */
  answer: string;
  work: SketchState;
  decisions: Decisions;
}

/** Something has to be said to it. */
export function isOpen({ state }: ClauseExchange): boolean {
  return state !== "Settled" && state !== "Waiting";
}

/** The rule itself is not wanted, and nothing in its place. */
export function isRefused({ state, theirs }: ClauseExchange): boolean {
  return state === "Declined" || (state === "Deadlocked" && theirs === null);
}

/** A question has nothing to accept; what cannot be varied is not countered. */
export function choices(clause: ClauseExchange): Take[] {
  const { theirs, edit } = clause;
  return [
    ...(theirs !== null || isRefused(clause) ? (["Theirs"] as const) : []),
    ...(edit !== null ? (["Counter"] as const) : []),
    "Ours",
  ];
}

export class Decisions {
  #said: ReadonlyMap<string, Said> = $state.raw(new Map());

  constructor(said: Iterable<[string, Said]> = []) {
    this.#said = new Map(said);
  }

  /** By their clauses. */
  get all(): [string, Said][] {
    return [...this.#said];
  }

  of(clause: string): Said | null {
    return this.#said.get(clause) ?? null;
  }

  /** The same once more takes it back. */
  take(clause: string, take: Take) {
    const before = this.of(clause);
    this.#set(clause, before?.take === take ? null : { take, reason: before?.reason ?? "" });
  }

  because(clause: string, reason: string) {
    const before = this.of(clause);
    if (before) this.#set(clause, { ...before, reason });
  }

  /** Takes every counter; questions and refusals are answered one by one. */
  acceptAll(clauses: readonly ClauseExchange[]) {
    const said = new Map(this.#said);
    for (const { id, theirs } of clauses.filter(isOpen))
      if (theirs !== null) said.set(id, { take: "Theirs", reason: "" });
    this.#said = said;
  }

  /** The first open clause nothing was said to yet. */
  next(clauses: readonly ClauseExchange[]): ClauseExchange | null {
    return clauses.find((clause) => isOpen(clause) && !this.#said.has(clause.id)) ?? null;
  }

  /** What goes to the desk; `counter` knows what a clause was changed into. */
  list(clauses: readonly ClauseExchange[], counter: (clause: string) => ClauseSketch | null): Decision[] {
    return clauses.filter(isOpen).flatMap(({ id: clause }): Decision[] => {
      const said = this.of(clause);
      if (!said) return [];
      const reason = said.reason.trim() || null;
      if (said.take === "Theirs") return [{ clause, take: "Theirs" }];
      if (said.take === "Ours") return [{ clause, take: "Ours", reason }];
      const changed = counter(clause);
      return changed ? [{ clause, take: "Counter", with: changed, reason }] : [];
    });
  }

  #set(clause: string, said: Said | null) {
    const next = new Map(this.#said);
    if (said) next.set(clause, said);
    else next.delete(clause);
    this.#said = next;
  }
}
