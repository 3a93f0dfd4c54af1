// A note of my own while it is typed.
import { type About, type Port, Trouble } from "$lib/ipc";

export class NewNote {
  text = $state("");
  busy = $state(false);
  /** Why it could not be kept. */
  error = $state<string | null>(null);
  kept = $state(false);
  #keeping: Promise<boolean> | null = null;

  constructor(
    private readonly desk: Pick<Port, "note">,
    private readonly about: About,
  ) {}

  get isEmpty(): boolean {
    return this.text.trim() === "";
  }

  type(text: string) {
    this.text = text;
    this.kept = false;
  }

  /** Keeps what was typed; false if it could not. What it could not keep stays in the field, and so does what was typed meanwhile. */
  async keep(): Promise<boolean> {
    if (this.#keeping) return false;
    this.#keeping = this.#keep();
    try {
      return await this.#keeping;
    } finally {
      this.#keeping = null;
    }
  }

  /** Keeps the words that are still in the field; false if they would be lost by going on. */
  async settle(): Promise<boolean> {
    await this.#keeping;
    return this.isEmpty || (await this.keep());
  }

  async #keep(): Promise<boolean> {
    this.busy = true;
    this.error = null;
    const said = this.text;
    try {
      await this.desk.note(this.about, said);
      if (this.text === said) this.text = "";
      this.kept = this.isEmpty;
      return this.kept;
    } catch (thrown) {
      this.error = Trouble.of(thrown).message;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
