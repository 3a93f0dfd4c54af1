/** The answer while it is being given. */
import { getContext, setContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import type { Item, PageData } from "../data";
import { ACCEPT, type Answer, type Reply, type ReplyKind, said } from "../reply";
import { forget, keep, kept } from "./kept";

export class Answers {
  name = $state("");
  note = $state("");
  /** It was sent, or the person says so. */
  sent = $state(false);
  /** It was there when the page was opened. */
  found = $state(false);
  readonly replies = new SvelteMap<number, Reply>();

  constructor(readonly page: PageData) {
    this.name = page.client.person ?? "";
    const before = kept(page);
    if (before) {
      this.take(before);
      this.found = before.replies.size > 0;
    }
  }

  get whole(): Answer {
    return { name: said(this.name) ?? "", replies: this.replies, note: said(this.note) };
  }

  items(point: number): { item: Item; place: number }[] {
    const places = this.page.points[point]?.clauses ?? [];
    return places.flatMap((place) => {
      const item = this.page.clauses[place];
      return item ? [{ item, place }] : [];
    });
  }

  /** Whether everything in a point is answered. */
  isSettled(point: number): boolean {
    return this.items(point).every(({ place }) => this.replies.has(place));
  }

  /** The next point in reading order that is not answered, from here around; none if all are. */
  nextOpen(after: number): number | null {
    const points = this.page.points.map((_, point) => point);
    const order = [...points.slice(after + 1), ...points.slice(0, after + 1)];
    return order.find((point) => !this.isSettled(point)) ?? null;
  }

  get settled(): number {
    return this.page.points.filter((_, point) => this.isSettled(point)).length;
  }

  places(kind: ReplyKind | null): number[] {
    return this.page.clauses.flatMap((_, place) =>
      (this.replies.get(place)?.kind ?? null) === kind ? [place] : [],
    );
  }

  reply(places: readonly number[], reply: (place: number) => Reply) {
    for (const place of places) this.replies.set(place, reply(place));
    this.keep();
  }

  acceptAll() {
    this.reply([...this.page.clauses.keys()], () => ACCEPT);
  }

  /** What is not answered in a point fits. */
  acceptRest(point: number) {
    const open = this.items(point).filter(({ place }) => !this.replies.has(place));
    this.reply(
      open.map(({ place }) => place),
      () => ACCEPT,
    );
  }

  take({ name, replies, note }: Answer) {
    this.replies.clear();
    for (const [place, reply] of replies) this.replies.set(place, reply);
    this.name = name;
    this.note = note ?? "";
    this.sent = false;
  }

  keep() {
    this.sent = false;
    keep(this.page, this.whole);
  }

  /** Sent: nothing stays on this device but what is on the screen. */
  finish() {
    this.sent = true;
    this.found = false;
    forget(this.page);
  }

  startOver() {
    this.replies.clear();
    this.name = this.page.client.person ?? "";
    this.note = "";
    this.found = false;
    this.sent = false;
    forget(this.page);
  }
}

const CONTEXT = Symbol();

export function provide(answers: Answers) {
  setContext(CONTEXT, answers);
}

export function useAnswers(): Answers {
  return getContext<Answers>(CONTEXT);
}
