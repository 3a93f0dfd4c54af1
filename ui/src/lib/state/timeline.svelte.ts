// What happened with a client, a stretch at a time. Only what is near what is seen is kept; of the rest its height.
import { SvelteSet } from "svelte/reactivity";
import type { Seq, TimelineChannel, TimelineDay, TimelineFilter } from "$lib/ipc";
import type { App } from "./app.svelte";

/** Some rows that follow each other. */
export interface Stretch {
  /** The entry before it; none for the newest. */
  after: Seq | null;
  /** Its last entry; none if it is the end of the timeline. */
  next: Seq | null;
  /** The day on which it ends: the next one goes on with it. */
  ends: string | null;
  /** Null while it is far away. */
  days: TimelineDay[] | null;
  /** How high it was when it was last seen, in pixels. */
  height: number;
}

export const EVERYTHING: TimelineFilter = {
  channel: null,
  rules: null,
  by: null,
  done: null,
  since: null,
  until: null,
};

export class TimelineState {
  filter = $state.raw<TimelineFilter>(EVERYTHING);
  stretches = $state.raw<Stretch[]>([]);
  /** How many entries there are; null before it is known. */
  total = $state<number | null>(null);
  channels = $state.raw<TimelineChannel[]>([]);
  /** The stretches near what is seen, by the entry before them. */
  #near = new SvelteSet<Seq | null>([null]);
  #client = "";
  #round = 0;
  #adding = false;

  constructor(private readonly app: App) {}

  /** Whether only a part is wanted. */
  get filtered(): boolean {
    return Object.values(this.filter).some((wanted) => wanted !== null);
  }

  get #end(): Seq | null {
    return this.stretches.at(-1)?.next ?? null;
  }

  get hasMore(): boolean {
    return this.#end !== null;
  }

  /** Shows a client's timeline; the same one again is brought up to date where it is seen. */
  async load(client: string) {
    if (client === this.#client && this.stretches.length) return this.refresh();
    this.#client = client;
    await this.begin(EVERYTHING);
  }

  async narrow(change: Partial<TimelineFilter>) {
    await this.begin({ ...this.filter, ...change });
  }

  async begin(filter: TimelineFilter) {
    this.filter = filter;
    const mine = ++this.#round;
    const fetched = await this.fetch(null, null);
    if (!fetched || mine !== this.#round) return;
    this.#near.clear();
    this.#near.add(null);
    this.stretches = [fetched];
  }

  /** Adds what is older than everything there is. */
  async more() {
    const after = this.#end;
    if (after === null || this.#adding) return;
    const mine = this.#round;
    this.#adding = true;
    const fetched = await this.fetch(after, null);
    this.#adding = false;
    if (!fetched || mine !== this.#round) return;
    this.#near.add(after);
    this.stretches = [...this.stretches, fetched];
  }

  /** A stretch comes near what is seen, or leaves it with this height. */
  async see(stretch: Stretch, isNear: boolean, height: number) {
    if (isNear) {
      this.#near.add(stretch.after);
      if (!stretch.days) await this.again(stretch);
    } else if (stretch.days && height > 0) {
      this.#near.delete(stretch.after);
      this.replace({ ...stretch, days: null, height });
    }
  }

  /** Fetches what is near once more, down to where it ended. */
  private async refresh() {
    await Promise.all(
      this.stretches.filter(({ after }) => this.#near.has(after)).map((one) => this.again(one)),
    );
  }

  private async again(stretch: Stretch) {
    const mine = this.#round;
    const fetched = await this.fetch(stretch.after, stretch.next);
    if (!fetched || mine !== this.#round || !this.#near.has(stretch.after)) return;
    const isLast = this.stretches.at(-1)?.after === stretch.after;
    // Between two others it ends where the next one begins, whatever else there is by now.
    this.replace({ ...fetched, next: isLast ? fetched.next : stretch.next, height: stretch.height });
  }

  private replace(stretch: Stretch) {
    this.stretches = this.stretches.map((one) => (one.after === stretch.after ? stretch : one));
  }

  private async fetch(after: Seq | null, downTo: Seq | null): Promise<Stretch | null> {
    try {
      const view = await this.app.backend.timeline(this.#client, this.filter, { after, down_to: downTo });
      if (after === null) this.total = view.total;
      this.channels = view.channels;
      return { after, next: view.next, ends: view.days.at(-1)?.date ?? null, days: view.days, height: 0 };
    } catch (thrown) {
      this.app.fail(thrown);
      return null;
    }
  }
}
