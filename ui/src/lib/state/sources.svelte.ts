// What is listened to: how it stands with each source, and what is done about it.
import { type SourceLine, type SourcesView, Trouble, type Tried } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";

/** What came of trying a source, to be read below it. */
interface Outcome {
  text: string;
  ok: boolean;
}

export class SourcesState {
  view = $state.raw<SourcesView | null>(null);
  /** The source that is being tried. */
  trying = $state<string | null>(null);
  outcomes = $state.raw<Record<string, Outcome>>({});
  #asked = 0;

  constructor(private readonly app: App) {}

  async load() {
    const mine = ++this.#asked;
    try {
      const view = await this.app.backend.sources();
      if (mine === this.#asked) this.view = view;
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  async tryOut({ now: { id } }: SourceLine) {
    if (this.trying) return;
    this.trying = id;
    this.tell(id, null);
    try {
      this.tell(id, outcome(await this.app.backend.try_source(id)));
    } catch (thrown) {
      this.tell(id, { text: Trouble.of(thrown).message, ok: false });
    } finally {
      this.trying = null;
    }
  }

  async stop() {
    await this.app.backend.stop_trying();
  }

  /** Removes a source, which the toast takes back. */
  async remove({ now: { id, name } }: SourceLine) {
    try {
      const left = await this.app.backend.remove_source(id);
      this.tell(id, null);
      this.app.toasts.say(t("source-removed", { name }), { undo: () => void this.putBack(id, name) });
      if (left) this.app.toasts.say(left, { fault: true });
      await this.load();
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  private async putBack(id: string, name: string) {
    try {
      await this.app.backend.put_back_source(id);
      this.app.toasts.say(t("source-put-back", { name }));
      await this.load();
    } catch (thrown) {
      // Its password is nowhere else by now, so the way back stays.
      this.app.toasts.say(Trouble.of(thrown).message, {
        fault: true,
        undo: () => void this.putBack(id, name),
      });
    }
  }

  private tell(id: string, outcome: Outcome | null) {
    const { [id]: _, ...others } = this.outcomes;
    this.outcomes = outcome ? { ...others, [id]: outcome } : others;
  }
}

function outcome(tried: Tried): Outcome | null {
  if (tried.kind === "Heard") return { text: tried.sentence, ok: true };
  if (tried.kind === "Hindered") return { text: tried.problem.message, ok: false };
  return tried.kind === "Stopped" ? { text: t("source-stopped"), ok: true } : null;
}
