// What is done in a dialog, one deed at a time, each with its way back.
import type { App } from "./app.svelte";

/** Something that was just done, in a sentence, and its way back. */
export interface Done {
  said: string;
  undo: () => void;
}

export class Deeds {
  busy = $state(false);
  /** What was done last. It is said in the dialog, which keys do not lead out of. */
  done = $state.raw<Done | null>(null);

  constructor(
    private readonly app: App,
    /** Shows what has come of it. */
    private readonly load: () => Promise<void>,
  ) {}

  /** False if it was not done. */
  async perform(deed: () => Promise<void>, said: string, back: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const done = await this.attempt(deed);
    if (done) this.done = { said, undo: () => void this.takeBack(back) };
    this.busy = false;
    return done;
  }

  private async takeBack(back: () => Promise<void>) {
    this.done = null;
    await this.attempt(back);
  }

  /** The lists are in their new places before anything is said: what is said can be clicked, and must not move away. */
  private async attempt(deed: () => Promise<void>): Promise<boolean> {
    try {
      await deed();
      await this.load();
      return true;
    } catch (thrown) {
      this.app.fail(thrown);
      await this.load();
      return false;
    }
  }
}
