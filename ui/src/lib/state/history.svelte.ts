// What can be undone: whole values, oldest first. Values are never changed in place, so a step costs no more than a reference.

/** Changes of the same field within this time are one step: a word, not every letter of it. */
const ONE_STROKE_MS = 1200;
const MOST_STEPS = 200;

export class History<T> {
  #now: T = $state.raw() as T;
  #past: T[] = $state.raw([]);
  #future: T[] = $state.raw([]);
  #field: string | null = null;
  #at = 0;

  constructor(first: T) {
    this.#now = first;
  }

  get now(): T {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Goes on to the next value. A `field` that is named joins the step before it if that was the same field a moment ago. */
  step(next: T, field: string | null, at: number): void {
    const joins = field !== null && field === this.#field && at - this.#at < ONE_STROKE_MS;
    if (!joins) this.#past = [...this.#past.slice(1 - MOST_STEPS), this.#now];
    this.#now = next;
    this.#future = [];
    this.#field = field;
    this.#at = at;
  }

  undo(): boolean {
    const before = this.#past.at(-1);
    if (before === undefined) return false;
    this.#future = [this.#now, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#now = before;
    this.#field = null;
    return true;
  }

  redo(): boolean {
    const [after, ...rest] = this.#future;
    if (after === undefined) return false;
    this.#past = [...this.#past, this.#now];
    this.#future = rest;
    this.#now = after;
    this.#field = null;
    return true;
  }

  /** Begins anew: nothing before it can be brought back. */
  begin(first: T): void {
    this.#now = first;
    this.#past = [];
    this.#future = [];
    this.#field = null;
  }
}
