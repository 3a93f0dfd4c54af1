// The list of texts, and one of them while it is worded.
import {
  type Problem,
  type Speech,
  type TextAt,
  type TextLook,
  type TextPage,
  type TextsView,
  Trouble,
} from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";
import { Paced } from "./paced";

export class TextsState {
  view = $state.raw<TextsView | null>(null);
  #asked = 0;

  constructor(private readonly app: App) {}

  async load(speech: Speech, client: string | null) {
    const mine = ++this.#asked;
    try {
      const view = await this.app.backend.texts(speech, client);
      if (mine === this.#asked) this.view = view;
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }
}

export class TextState {
  page = $state.raw<TextPage | null>(null);
  look = $state.raw<TextLook | null>(null);
  /** There is no such text. */
  trouble = $state.raw<Problem | null>(null);
  missing = $state(false);
  busy = $state(false);
  typed = $state("");
  #at: TextAt | null = null;
  #asked = 0;
  #looked = 0;
  #looks = new Paced(120, () => this.#see());

  constructor(private readonly app: App) {}

  /** What is in force, in words: the user's, or a beginning in the place of the program's. */
  get #before(): string {
    return this.page?.line.own ?? this.page?.starter ?? "";
  }

  get changed(): boolean {
    return this.page !== null && this.typed !== this.#before;
  }

  /** Whether it goes for the client or for all alike, so that there is something to go back from. */
  get canReset(): boolean {
    const whose = this.page?.line.whose;
    return this.#at?.client ? whose === "Client" : whose === "All";
  }

  async load(speech: Speech, name: string, client: string | null) {
    const mine = ++this.#asked;
    try {
      const { texts } = await this.app.backend.texts(speech, client);
      const line = texts.find((one) => one.name === name);
      const at = line && { kind: line.kind, step: line.step, speech, client };
      const page = at && (await this.app.backend.text(at));
      if (mine !== this.#asked) return;
      this.missing = !page;
      this.trouble = null;
      if (!page) return;
      this.#at = at;
      this.#take(page, this.app.unsavedTexts.get(keyOf(at)));
    } catch (thrown) {
      if (mine === this.#asked) this.trouble = Trouble.of(thrown);
    }
  }

  type(text: string) {
    this.typed = text;
    if (!this.#at) return;
    if (this.changed) this.app.unsavedTexts.set(keyOf(this.#at), text);
    else this.app.unsavedTexts.delete(keyOf(this.#at));
    this.#looks.ask();
  }

  async save() {
    const at = this.#at;
    const { typed } = this;
    if (!at || this.busy || !this.changed) return;
    await this.#looks.flush();
    // Another text may be open by now; of that one nothing is said here, and the desk refuses what will not do.
    if (this.#isOpen(at) && this.look?.refusals.length) return;
    await this.#change(at, () => this.app.backend.keep_text(at, typed), "text-saved", { known: typed });
  }

  /** Goes back to what was said before the user worded it, which the toast takes back. */
  async reset() {
    const { page } = this;
    const at = this.#at;
    const own = page?.line.own;
    if (!at || !own) return;
    const undo = () => void this.#change(at, () => this.app.backend.keep_text(at, own), "text-kept-again");
    await this.#change(at, () => this.app.backend.reset_text(at), "text-was-reset", { undo });
  }

  /** Does something to the text at `at`, whichever is open by then. What was typed since `known` stays. */
  async #change(
    at: TextAt,
    deed: () => Promise<TextPage>,
    said: string,
    { known = this.app.unsavedTexts.get(keyOf(at)), undo }: { known?: string; undo?: () => void } = {},
  ) {
    this.busy = true;
    try {
      const page = await deed();
      const now = this.app.unsavedTexts.get(keyOf(at));
      const typed = now === known ? undefined : now;
      if (typed === undefined) this.app.unsavedTexts.delete(keyOf(at));
      if (this.#isOpen(at)) this.#take(page, typed);
      this.app.toasts.say(t(said, { title: page.line.title }), { undo });
    } catch (thrown) {
      this.app.fail(thrown);
    } finally {
      this.busy = false;
    }
  }

  #isOpen(at: TextAt): boolean {
    return this.#at !== null && keyOf(at) === keyOf(this.#at);
  }

  #take(page: TextPage, typed?: string) {
    this.page = page;
    this.typed = typed ?? this.#before;
    void this.#see();
  }

  /** As long as nothing is changed, the examples show what is in force. */
  async #see() {
    const at = this.#at;
    if (!at) return;
    const mine = ++this.#looked;
    const typed = this.changed ? this.typed : (this.page?.line.own ?? null);
    try {
      const look = await this.app.backend.look_at_text(at, typed);
      if (mine === this.#looked) this.look = look;
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }
}

function keyOf({ kind, step, speech, client }: TextAt): string {
  return JSON.stringify([kind, step, speech, client]);
}
