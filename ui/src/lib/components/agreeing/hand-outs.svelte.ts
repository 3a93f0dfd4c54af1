// The messages of the exchange: the proposal while it waits, its confirmation once agreed, a reminder when asked for.
import type { AgreementPage, ExportForm, HandOver, Words } from "$lib/ipc";
import type { App } from "$lib/state/app.svelte";

export interface HandOut {
  words: Words;
  /** The key of its title. */
  title: string;
  message: HandOver;
  forms: ExportForm[];
  /** The message is what comes next, and shown at once. */
  open: boolean;
}

export class HandOuts {
  #proposal = $state.raw<HandOut | null>(null);
  #reminder = $state.raw<HandOut | null>(null);
  #next = $state(false);
  #of = "";

  constructor(private readonly app: App) {}

  /** What stands above everything else: it is the next step. */
  get first(): HandOut | null {
    return this.#reminder ?? (this.#next ? this.#proposal : null);
  }

  get later(): HandOut | null {
    return this.#reminder || !this.#next ? this.#proposal : null;
  }

  /** Fetches what belongs to the text that is offered or agreed. `next`: handing it over is the next step. */
  async follow(page: AgreementPage, next = false) {
    const of = `${page.client} ${page.version} ${page.state}`;
    if (of === this.#of && !next) return;
    if (of !== this.#of) this.#reminder = null;
    this.#of = of;
    this.#next = next;
    const offered = page.state === "Open" || page.state === "Lapsed";
    if (!offered && page.state !== "Agreed") return void (this.#proposal = null);
    try {
      const { message, forms: all } = await this.app.backend.proposal(page.client);
      if (of !== this.#of) return;
      // What is agreed wants no answer any more.
      const forms = offered ? all : all.filter((form) => form !== "Html");
      const title = offered ? "words-Proposal" : "words-Confirmation";
      this.#proposal = { words: "Proposal", title, message, forms, open: next };
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  async remind(client: string) {
    try {
      const message = await this.app.backend.reminder(client);
      this.#reminder = { words: "Reminder", title: "words-Reminder", message, forms: [], open: true };
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }
}
