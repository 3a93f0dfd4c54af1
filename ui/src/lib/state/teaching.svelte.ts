// What notifications are recognised by: those that passed by unknown, and what the program was taught.
import type { HeardView, LessonView, UnknownView } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";
import { Deeds } from "./deeds.svelte";

/** What looks differently is told apart by its best sign, by which it would be taught. */
export function signKey({ signs: [best] }: UnknownView): string {
  return best ? `${best.kind} ${best.text}` : "";
}

export class Teaching {
  heard = $state.raw<HeardView | null>(null);
  /** The unknown one whose channel is being chosen, by its {@link signKey}. */
  open = $state<string | null>(null);
  readonly deeds: Deeds;

  constructor(private readonly app: App) {
    this.deeds = new Deeds(app, () => this.load());
  }

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
    const done = await this.deeds.perform(
      () => this.app.backend.teach(sign, channel),
      t("teach-done", { sign: sign.text, channel: name }),
      () => this.app.backend.forget(sign),
    );
    if (done) this.open = null;
  }

  async forget({ sign, channel }: LessonView) {
    await this.deeds.perform(
      () => this.app.backend.forget(sign),
      t("teach-forgotten", { sign: sign.text }),
      () => this.app.backend.teach(sign, channel),
    );
  }
}
