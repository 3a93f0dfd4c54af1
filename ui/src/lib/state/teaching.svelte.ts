// What notifications are recognised by: those that passed by unknown, and what the program was taught.
import type { HeardView, LessonView, UnknownView } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";
import type { Done } from "./done";

export class Teaching {
  heard = $state.raw<HeardView | null>(null);
  /** The unknown one whose channel is being chosen, by the text of its best sign. */
  open = $state<string | null>(null);
  busy = $state(false);
  /** What was done last. It is said in the dialog: nothing outside of it can be reached. */
  done = $state.raw<Done | null>(null);

  constructor(private readonly app: App) {}

  async load() {
    try {
      this.heard = await this.app.backend.heard();
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  async teach({ signs }: UnknownView, channel: string) {
    const sign = signs[0];
    if (!sign) return;
    const name = this.app.start?.channels.find(({ id }) => id === channel)?.name ?? channel;
    await this.change(
      () => this.app.backend.teach(sign, channel),
      t("teach-done", { sign: sign.text, channel: name }),
      () => this.app.backend.forget(sign),
    );
    this.open = null;
  }

  async forget({ sign, channel }: LessonView) {
    await this.change(
      () => this.app.backend.forget(sign),
      t("teach-forgotten", { sign: sign.text }),
      () => this.app.backend.teach(sign, channel),
    );
  }

  private async change(deed: () => Promise<void>, said: string, back: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await deed();
      this.done = { said, undo: () => void this.takeBack(back) };
    } catch (thrown) {
      this.app.fail(thrown);
    }
    this.busy = false;
    await this.load();
  }

  private async takeBack(back: () => Promise<void>) {
    this.done = null;
    try {
      await back();
    } catch (thrown) {
      this.app.fail(thrown);
    }
    await this.load();
  }
}
