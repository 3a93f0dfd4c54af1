/** A wish while it is being made: for which clauses, what, and why. */
import type { Reply } from "../reply";
import { ACCEPT, said } from "../reply";
import { minutes } from "$lib/components/hours/week";
import { bounds, proposed, unchanged, wishIn, wished, type Wish } from "../wish";
import type { Item } from "../data";
import type { Answers } from "./answers.svelte";

/** Why a wish is not taken over. */
export type Fault = "None" | "Number" | "Times" | "Never" | "Empty" | "Unchanged";

export class Proposal {
  chosen = $state<number[]>([]);
  wish = $state<Wish>({ kind: "Words", text: "" });
  reason = $state("");
  /** The clauses of the point that are not chosen fit. */
  restFits = $state(true);
  readonly items: readonly { item: Item; place: number }[];

  #tried = $state(false);
  #times = $state(true);

  constructor(
    readonly answers: Answers,
    readonly point: number,
  ) {
    this.items = answers.items(point);
    const [first] = this.items;
    const begun = this.items.filter(({ place }) => isWish(answers.replies.get(place)));
    const alike = new Set(
      begun.map(({ item, place }) => JSON.stringify(before(item, answers.replies.get(place)))),
    ).size;
    if (alike === 1) {
      const [one] = begun;
      const reply = one && answers.replies.get(one.place);
      this.chosen = begun.map(({ place }) => place);
      if (one && reply) ({ wish: this.wish, reason: this.reason } = before(one.item, reply));
    } else if (first) {
      this.wish = copy(proposed(first.item));
    }
    if (this.items.length === 1 && first) this.chosen = [first.place];
  }

  get hasRest(): boolean {
    return this.items.some(({ place }) => !this.chosen.includes(place) && !this.answers.replies.has(place));
  }

  get fault(): Fault | null {
    const chosen = this.items.filter(({ place }) => this.chosen.includes(place));
    if (chosen.length === 0) return "None";
    if (!this.#times) return "Times";
    const { wish } = this;
    if ((wish.kind === "Text" || wish.kind === "Words") && said(wish.text) === null) return "Empty";
    if (wish.kind === "Channel" && wish.level === "Hours" && minutes(wish.week) === 0) return "Never";
    if ("count" in wish && chosen.some(({ item }) => !fits(item, wish.count))) return "Number";
    return chosen.every(({ item }) => unchanged(item, wish)) ? "Unchanged" : null;
  }

  /** What is wrong, once it was tried to take the wish over. */
  get shown(): Fault | null {
    return this.#tried ? this.fault : null;
  }

  /** False if something is the matter; then nothing is changed. */
  take(timesAreRead: boolean): boolean {
    this.#tried = true;
    this.#times = timesAreRead;
    if (this.fault) return false;
    const { answers } = this;
    const wish = $state.snapshot(this.wish) as Wish;
    const items = new Map(this.items.map(({ item, place }) => [place, item]));
    answers.reply([...this.chosen], (place) => this.#reply(items.get(place), wish));
    if (this.restFits) answers.acceptRest(this.point);
    return true;
  }

  #reply(item: Item | undefined, wish: Wish): Reply {
    if (!item || unchanged(item, wish)) return ACCEPT;
    if (wish.kind === "Words") return { kind: "Decline", reason: said(wish.text) };
    const clause = wished(item, wish);
    return clause ? { kind: "Counter", clause, reason: said(this.reason) } : ACCEPT;
  }
}

function fits(item: Item, count: number): boolean {
  const { least, most } = bounds(item);
  return Number.isInteger(count) && least <= count && count <= most;
}

function isWish(reply: Reply | undefined): boolean {
  return reply?.kind === "Counter" || reply?.kind === "Decline";
}

function before(item: Item, reply: Reply | undefined): { wish: Wish; reason: string } {
  if (reply?.kind === "Counter") return { wish: wishIn(item, reply.clause), reason: reply.reason ?? "" };
  const text = reply?.kind === "Decline" ? (reply.reason ?? "") : "";
  return { wish: { kind: "Words", text }, reason: "" };
}

/** What Rust put into the page stays as it is. */
function copy(wish: Wish): Wish {
  return { ...wish };
}
