// My notes about a client: put in other words, taken back.
import type { NoteView, Seq } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";

export class NotesState {
  notes = $state.raw<NoteView[]>([]);
  #client = "";

  constructor(private readonly app: App) {}

  async load(client: string) {
    this.#client = client;
    await this.attempt(async () => {
      const notes = await this.app.backend.notes(client);
      if (client === this.#client) this.notes = notes;
    });
  }

  /** False if it could not be written: the words stay where they were typed. */
  async rewrite(note: Seq, text: string): Promise<boolean> {
    return this.change(() => this.app.backend.rewrite_note(note, text));
  }

  /** The toast brings it back, as a new note of the same words. */
  async drop({ seq, contact, client }: NoteView) {
    await this.change(async () => {
      const text = await this.app.backend.drop_note(seq);
      const about =
        contact === null ? ({ kind: "Client", client } as const) : ({ kind: "Contact", contact } as const);
      const undo =
        text === null ? undefined : () => void this.change(() => this.app.backend.note(about, text));
      this.app.toasts.say(t("note-dropped"), { undo });
    });
  }

  private async change(deed: () => Promise<unknown>): Promise<boolean> {
    const done = await this.attempt(deed);
    if (done) await this.load(this.#client);
    return done;
  }

  private async attempt(deed: () => Promise<unknown>): Promise<boolean> {
    try {
      await deed();
      return true;
    } catch (thrown) {
      this.app.fail(thrown);
      return false;
    }
  }
}
