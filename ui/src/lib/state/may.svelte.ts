// "May I?": a client, and every way to them with its light, fresh every minute.
import { type MayLook, type Problem, Trouble } from "$lib/ipc";
import type { App } from "./app.svelte";

export class MayState {
  /** The client's id; empty as long as nobody is chosen. */
  client = $state("");
  /** The person's id; empty for the client as a whole. */
  person = $state("");
  /** The channel that is asked about; of several the first. */
  channel = $state("");
  look = $state.raw<MayLook | null>(null);
  trouble = $state.raw<Problem | null>(null);
  readonly way = $derived(
    this.look?.ways.find(({ channel }) => channel === this.channel) ?? this.look?.ways[0] ?? null,
  );
  #asked = 0;

  constructor(
    private readonly app: App,
    client: string | null,
  ) {
    this.client = client ?? "";
  }

  choose(client: string) {
    this.client = client;
    this.person = "";
    this.channel = "";
    this.look = null;
  }

  /** Asks anew; an answer that somebody waits for no more is left out. */
  async load() {
    const mine = ++this.#asked;
    if (!this.client) return;
    try {
      const look = await this.app.backend.may(this.client, this.person || null);
      if (mine !== this.#asked) return;
      this.look = look;
      this.trouble = null;
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.look = null;
      this.trouble = Trouble.of(thrown);
    }
  }
}
