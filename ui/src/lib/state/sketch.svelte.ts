import {
  type Base,
  type Fault,
  type FindingLook,
  type Language,
  type Look,
  type Port,
  type Problem,
  type RuleLook,
  type Sketch,
  Trouble,
} from "$lib/ipc";
import { History } from "./history.svelte";
import { Paced } from "./paced";

/** What a sketch needs of the desk. */
export type SketchDesk = Pick<
  Port,
  | "new_sketch"
  | "edit_sketch"
  | "look"
  | "kept_sketch"
  | "save_sketch"
  | "drop_sketch"
  | "rebase"
  | "speak"
  | "remedy"
  | "same_for_me"
  | "revert_rule"
  | "take_in"
>;

const LOOK_AFTER_MS = 80;
const SAVE_AFTER_MS = 250;

/** A client profile while it is written: the sketch with its past, what the engine says to it, and its copy on disk. */
export class SketchState {
  readonly #desk: SketchDesk;
  readonly #clock: () => number;
  readonly #history: History<Sketch>;
  readonly #looking: Paced;
  readonly #saving: Paced;
  #look: Look | null = $state.raw(null);
  /** The sketch that `#look` is about; its rows may already have moved on. */
  #looked: Sketch | null = $state.raw(null);

  /** Found on disk, or left for another screen: "Entwurf von vorhin". */
  restored = $state(false);
  /** The last thing that went wrong with the desk, in words. */
  problem: Problem | null = $state.raw(null);
  taking = $state(false);

  constructor(
    desk: SketchDesk,
    sketch: Sketch,
    restored = false,
    clock: () => number = () => performance.now(),
  ) {
    this.#desk = desk;
    this.#clock = clock;
    this.#history = new History(sketch);
    this.restored = restored;
    this.#looking = new Paced(LOOK_AFTER_MS, () => this.#lookNow());
    this.#saving = new Paced(SAVE_AFTER_MS, () => this.#saveNow());
    this.#looking.ask();
  }

  /** The draft of last time if there is one for this client, else a fresh one. `client` is null for a new client. */
  static async open(desk: SketchDesk, client: string | null): Promise<SketchState> {
    const left = await desk.kept_sketch(client);
    if (left !== null) return new SketchState(desk, left, true);
    return new SketchState(desk, client === null ? await desk.new_sketch() : await desk.edit_sketch(client));
  }

  /** Somebody comes back to it. What the engine says may be another by now. */
  resume(): void {
    this.restored = true;
    this.#looking.ask();
  }

  get sketch(): Sketch {
    return this.#history.now;
  }

  get look(): Look | null {
    return this.#look;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  get canSave(): boolean {
    return this.#look?.can_save === true && this.#looked === this.sketch && !this.taking;
  }

  /** Changes a copy of the sketch. Typing names its `field`, so that a word is one step and not each of its letters. */
  edit(change: (draft: Sketch) => void, field: string | null = null): void {
    const next = structuredClone(this.sketch);
    change(next);
    this.#step(next, field);
  }

  undo(): void {
    if (this.#history.undo()) this.#changed();
  }

  redo(): void {
    if (this.#history.redo()) this.#changed();
  }

  speak(language: Language): Promise<void> {
    return this.#replaced(this.#desk.speak(this.sketch, language));
  }

  rebase(base: Base): Promise<void> {
    return this.#replaced(this.#desk.rebase(this.sketch, base));
  }

  remedy(finding: FindingLook): Promise<void> {
    return this.#replaced(this.#desk.remedy(this.sketch, finding.rule, finding.clause));
  }

  sameForMe(clauses: string[]): Promise<void> {
    return this.#replaced(this.#desk.same_for_me(this.sketch, clauses));
  }

  revert(rule: string): Promise<void> {
    return this.#replaced(this.#desk.revert_rule(this.sketch, rule));
  }

  /** Throws the draft away, on disk too, and begins anew with the same client. */
  async startOver(): Promise<void> {
    const client = this.sketch.client;
    await this.#saving.stop();
    await this.#tried(async () => {
      await this.#desk.drop_sketch(client);
      this.#history.begin(
        client === null ? await this.#desk.new_sketch() : await this.#desk.edit_sketch(client),
      );
      this.restored = false;
      this.#looking.ask();
    });
  }

  /** Takes the client in; the answer is its id, or null if it could not be (see `problem`). */
  async takeIn(): Promise<string | null> {
    this.taking = true;
    await this.#saving.stop();
    const id = await this.#tried(() => this.#desk.take_in(this.sketch));
    this.taking = false;
    return id;
  }

  /** Writes what is still on its way to the disk. */
  async flush(): Promise<void> {
    await this.#looking.flush();
    await this.#saving.flush();
  }

  /** What the engine says to one rule, whatever place it has by now. */
  ruleLook(id: string): RuleLook | null {
    const place = this.#looked?.rules.findIndex((rule) => rule.id === id) ?? -1;
    return this.#look?.rules[place] ?? null;
  }

  findings(clause: string | null): FindingLook[] {
    return this.#look?.findings.filter((finding) => finding.clause === clause) ?? [];
  }

  /** The fault of one field of the sketch, such as "people.0.handles.1.address". */
  fault(field: string): Fault | null {
    return this.#look?.faults.find((fault) => fault.field === field) ?? null;
  }

  ruleFault(id: string, field: string): Fault | null {
    const place = this.#looked?.rules.findIndex((rule) => rule.id === id) ?? -1;
    return this.fault(`rules.${place}.${field}`);
  }

  termFault(id: string, field: string): Fault | null {
    const place = this.#looked?.terms.findIndex((term) => term.id === id) ?? -1;
    return this.fault(`terms.${place}.${field}`);
  }

  #step(next: Sketch, field: string | null): void {
    this.#history.step(next, field, this.#clock());
    this.#changed();
  }

  #changed(): void {
    this.problem = null;
    this.#looking.ask();
    this.#saving.ask();
  }

  /** An answer counts only for the sketch it was asked for: what was typed meanwhile is worth more. */
  async #replaced(answer: Promise<Sketch>): Promise<void> {
    const asked = this.sketch;
    const next = await this.#tried(() => answer);
    if (next !== null && this.sketch === asked) this.#step(next, null);
  }

  async #lookNow(): Promise<void> {
    const sketch = this.sketch;
    const look = await this.#tried(() => this.#desk.look(sketch));
    if (look === null) return;
    this.#look = look;
    this.#looked = sketch;
  }

  async #saveNow(): Promise<void> {
    await this.#tried(() => this.#desk.save_sketch(this.sketch));
  }

  async #tried<T>(deed: () => Promise<T>): Promise<T | null> {
    try {
      return await deed();
    } catch (thrown) {
      this.problem = Trouble.of(thrown);
      return null;
    }
  }
}
