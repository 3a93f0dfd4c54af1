// An address book on its way to clients: the file, what was said of it, and the plan that comes of it.
import { type Form, type ImportForm, type ImportLook, type Language, type Problem, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import { go, href } from "$lib/router";
import type { App } from "$lib/state/app.svelte";

/** A little more than is read, so that the program itself says that it is too long. */
const LONGEST = 64 * 1024 * 1024 + 1;

export class ImportState {
  file = $state.raw<{ name: string; book: string } | null>(null);
  look = $state.raw<ImportLook | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  /** Of columns nobody knows: what they are, by heading; empty for nothing of use. */
  meanings = $state<Record<string, string>>({});
  /** All headings that were asked about; one that is known by now can still be changed. */
  columns = $state.raw<string[]>([]);
  /** The first lines of entries that are ticked off. */
  left = $state<number[]>([]);
  /** `standard`, or the id of a preset. */
  rules = $state("standard");
  form = $state<Form>("sie");
  language = $state<Language>("de");
  #asked = 0;

  constructor(private readonly app: App) {
    this.language = app.start?.language ?? "de";
    this.form = app.me?.form ?? "sie";
  }

  readonly book = $derived(this.look?.kind === "Book" ? this.look : null);
  /** How many entries will change something. */
  readonly count = $derived.by(() => {
    if (!this.book) return 0;
    const lines = [...this.book.new.map(({ lines }) => lines[0]), ...this.book.added.map(({ line }) => line)];
    return lines.filter((line) => line !== undefined && !this.left.includes(line)).length;
  });

  async take(file: File) {
    this.forget();
    const mine = this.#asked;
    this.busy = true;
    const book = await base64(file.slice(0, LONGEST)).catch(() => null);
    if (mine !== this.#asked) return;
    this.busy = false;
    if (book === null) this.problem = { message: t("import-unread"), advice: null, field: null };
    else this.file = { name: file.name, book };
    await this.plan();
  }

  /** What would be done, by all that was said so far. */
  async plan() {
    if (!this.file) return;
    const mine = ++this.#asked;
    this.busy = true;
    try {
      const look = await this.app.backend.plan_import(this.file.book, this.#form());
      if (mine !== this.#asked) return;
      this.look = look;
      this.columns = [...new Set([...this.columns, ...look.columns])];
      this.problem = null;
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.problem = Trouble.of(thrown);
      this.look = null;
    }
    this.busy = false;
  }

  async mean(column: string, field: string) {
    this.meanings[column] = field;
    this.left = [];
    await this.plan();
  }

  tick(line: number, wanted: boolean) {
    this.left = wanted ? this.left.filter((one) => one !== line) : [...this.left, line];
  }

  async takeIn() {
    if (!this.file || !this.book || this.busy) return;
    this.busy = true;
    try {
      const { sentence } = await this.app.backend.import_clients(this.file.book, this.#form());
      // Only what was taken in last can be taken back.
      if (this.app.takenIn !== null) this.app.toasts.close(this.app.takenIn);
      this.app.takenIn = this.app.toasts.say(sentence, { undo: () => void this.#undo() });
      await this.app.refresh();
      go(href("/clients"));
    } catch (thrown) {
      this.problem = Trouble.of(thrown);
    }
    this.busy = false;
  }

  forget() {
    this.#asked += 1;
    this.file = this.look = this.problem = null;
    this.meanings = {};
    this.columns = [];
    this.left = [];
    this.busy = false;
  }

  async #undo() {
    try {
      this.app.toasts.say(await this.app.backend.undo_import());
      await this.app.refresh();
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  #form(): ImportForm {
    const ofLeft = this.book?.new.filter(({ lines }) => lines.some((line) => this.left.includes(line))) ?? [];
    return {
      columns: Object.entries(this.meanings).flatMap(([heading, field]) => (field ? { heading, field } : [])),
      preset: this.rules === "standard" ? null : this.rules,
      language: this.language,
      form: this.form,
      without: [...new Set([...this.left, ...ofLeft.flatMap(({ lines }) => lines)])],
    };
  }
}

async function base64(file: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error("unreadable"));
  });
  reader.readAsDataURL(file);
  return (await read).replace(/^[^,]*,?/, "");
}
