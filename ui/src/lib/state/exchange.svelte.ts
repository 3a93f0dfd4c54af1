// What is between me and one client: where it stands, and the deeds that move it on.
import { type AgreementPage, type Problem, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";

export class ExchangeState {
  page = $state.raw<AgreementPage | null>(null);
  /** There is no such client, or its file cannot be read. */
  trouble = $state.raw<Problem | null>(null);
  /** A deed is at work; no second one begins meanwhile. */
  busy = $state(false);
  #asked = "";

  constructor(private readonly app: App) {}

  async load(client: string) {
    this.#asked = client;
    try {
      const page = await this.app.backend.agreement(client);
      if (this.#asked !== client) return;
      this.page = page;
      this.trouble = null;
    } catch (thrown) {
      if (this.#asked === client) this.trouble = Trouble.of(thrown);
    }
  }

  /** Does it, shows where things stand then, and says the message `said`; false if it could not be done. */
  async change(deed: () => Promise<AgreementPage>, said: (page: AgreementPage) => string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      this.page = await deed();
      this.app.toasts.say(t(said(this.page), { name: this.page.client_name }));
      return true;
    } catch (thrown) {
      this.app.fail(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
