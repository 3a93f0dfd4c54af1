// One client's page, and the end of the engagement.
import { type ClientPage, type Problem, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";

export class ClientState {
  page = $state.raw<ClientPage | null>(null);
  /** There is no such client, or its file cannot be read. */
  trouble = $state.raw<Problem | null>(null);
  #asked = "";

  constructor(private readonly app: App) {}

  async load(id: string) {
    this.#asked = id;
    try {
      const page = await this.app.backend.client(id);
      if (this.#asked !== id) return;
      this.page = page;
      this.trouble = null;
    } catch (thrown) {
      if (this.#asked === id) this.trouble = Trouble.of(thrown);
    }
  }

  /** Ends the engagement, which the toast takes back; false if it could not be. */
  async end(on: string): Promise<boolean> {
    const undo = () => void this.resume();
    return this.change("client-ended", (id) => this.app.backend.end_engagement(id, on), undo);
  }

  async resume() {
    await this.change("client-resumed", (id) => this.app.backend.resume_engagement(id));
  }

  /** Puts the client away; the toast brings them back. */
  async archive() {
    const undo = () => void this.unarchive();
    await this.change("client-archived", (id) => this.app.backend.archive(id), undo);
  }

  async unarchive() {
    await this.change("client-unarchived", (id) => this.app.backend.unarchive(id));
  }

  /** Nothing of the client is deleted for now, which the toast takes back. */
  async preserve() {
    const undo = () => void this.release();
    await this.change("client-preserved", (id) => this.app.backend.preserve(id), undo);
  }

  async release() {
    await this.change("client-released", (id) => this.app.backend.release(id));
  }

  private async change(said: string, deed: (id: string) => Promise<void>, undo?: () => void) {
    const { page } = this;
    if (!page) return false;
    try {
      await deed(page.id);
      this.app.toasts.say(t(said, { name: page.name }), { undo });
      await this.load(page.id);
      return true;
    } catch (thrown) {
      this.app.fail(thrown);
      return false;
    }
  }
}
