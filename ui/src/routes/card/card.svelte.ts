// What the reply card shows, and when it puts itself away.
import type { Card } from "$lib/ipc";
import type { CopyState } from "$lib/components/ReplyText.svelte";
import type { App } from "$lib/state/app.svelte";

/** So long it stays when nobody looks at it. */
const STAYS_MS = 8000;

export class CardState {
  shown = $state.raw<Card | null>(null);
  copy = $state<CopyState>("pending");
  /** Whether it can be seen. */
  #stands = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly app: App) {}

  begin(): () => void {
    const { backend } = this.app;
    const ends = [
      backend.on("Changed", () => void this.load()),
      backend.on("Copied", ({ what, fault }) => {
        if (what.kind !== "Reply" || what.contact !== this.shown?.contact) return;
        this.copy = fault ? "failed" : "copied";
      }),
    ];
    void this.load();
    return () => {
      clearTimeout(this.#clock);
      for (const end of ends) end();
    };
  }

  async load() {
    try {
      const card = await this.app.backend.card();
      const appears = card !== null && !this.#stands;
      this.#stands = card !== null;
      if (!card) return; // it goes on showing the last one until it is put away
      if (appears) this.startClock(); // it is made, hidden, long before it is seen
      if (card.contact !== this.shown?.contact || card.copied !== "Pending") {
        this.copy = ({ Pending: "pending", Copied: "copied", Failed: "failed" } as const)[card.copied];
      }
      this.shown = card;
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  copyAgain() {
    if (!this.shown) return;
    this.copy = "pending";
    this.app.backend.act(this.shown.contact, "Copy").catch((thrown: unknown) => {
      this.copy = "failed";
      this.app.fail(thrown);
    });
  }

  /** Puts the text where it is a draft; the card has done its work then. */
  async draft() {
    if (!this.shown || this.copy === "drafting") return;
    const before = this.copy;
    this.copy = "drafting";
    try {
      this.app.toasts.say(await this.app.backend.save_draft(this.shown.contact));
    } catch (thrown) {
      this.app.fail(thrown);
    }
    this.copy = before;
  }

  putAway() {
    this.app.backend.card_done().catch((thrown: unknown) => this.app.fail(thrown));
  }

  looksHere() {
    clearTimeout(this.#clock);
  }

  /** The text was pasted somewhere else: the card has done its work, if it copied. */
  looksElsewhere() {
    if (this.copy === "copied") this.putAway();
  }

  startClock() {
    clearTimeout(this.#clock);
    if (!document.hasFocus()) this.#clock = setTimeout(() => this.putAway(), STAYS_MS);
  }
}
