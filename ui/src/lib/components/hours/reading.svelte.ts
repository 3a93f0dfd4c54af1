/** The typed line: what stands in it, what was read from it, and what is the matter with it. */
import type { HoursFault, HoursRead, Port } from "$lib/ipc";
import type { Week } from "./week";

/** While a word is only half typed it is not yet a mistake. */
const PATIENCE_MS = 700;

type Asked = Pick<Port, "read_hours" | "draw_hours">;

export interface Heard {
  /** The line was understood: show its week. */
  read(read: HoursRead): void;
  changed(typed: string, read: HoursRead | null): void;
  failed(thrown: unknown): void;
}

export class Reading {
  text = $state("");
  read = $state.raw<HoursRead | null>(null);
  fault = $state.raw<HoursFault | null>(null);
  /** Whether the fault is shown yet. */
  complains = $state(false);

  /** What was told last; anything else that comes from outside is a new value. */
  #told = "";
  #edited = false;
  #asked = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly desk: Asked,
    readonly heard: Heard,
  ) {}

  /** A value from outside. */
  async adopt(value: string) {
    this.text = value;
    this.#told = value;
    this.#edited = false;
    await this.#understand();
    this.complains = this.fault !== null && value !== "";
  }

  /** What was read is said anew, in another language. */
  async again() {
    await this.#understand();
  }

  isNew(value: string): boolean {
    return value !== this.#told;
  }

  async type(text: string) {
    this.text = text;
    this.#edited = true;
    this.complains = false;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.complains = true), PATIENCE_MS);
    if (await this.#understand()) this.#tell(this.text);
  }

  /** Enter or leaving the line: what was understood takes its normal form; what was not stays as typed. */
  async settle() {
    clearTimeout(this.#patience);
    this.complains = true;
    if (!this.#edited || !(await this.#understand())) return;
    this.#edited = false;
    if (this.read && !this.fault) this.text = this.read.typed;
    if (this.isNew(this.text)) this.#tell(this.text);
  }

  /** The picture was changed: the line follows. */
  async draw(week: Week) {
    const turn = ++this.#asked;
    try {
      const read = await this.desk.draw_hours([...week], this.text);
      if (turn !== this.#asked) return;
      clearTimeout(this.#patience);
      this.#take(read, null);
      this.#edited = false;
      this.text = read.typed;
      this.#tell(read.typed);
    } catch (thrown) {
      this.heard.failed(thrown);
    }
  }

  /** False if something newer was asked meanwhile. */
  async #understand(): Promise<boolean> {
    const turn = ++this.#asked;
    try {
      const answer = await this.desk.read_hours(this.text);
      if (turn !== this.#asked) return false;
      if (answer.kind === "Fault") this.#take(this.read, answer.fault);
      else {
        this.#take(answer.read, null);
        this.heard.read(answer.read);
      }
      return true;
    } catch (thrown) {
      this.heard.failed(thrown);
      return false;
    }
  }

  #take(read: HoursRead | null, fault: HoursFault | null) {
    this.read = read;
    this.fault = fault;
  }

  #tell(typed: string) {
    this.#told = typed;
    this.heard.changed(typed, this.fault ? null : this.read);
  }
}
