// Changes to some of what is said about me, until they are kept.
import { tick } from "svelte";
import { type Me, type Problem, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "$lib/state/app.svelte";

export class MeForm<Field extends keyof Me> {
  me: Pick<Me, Field>;
  busy = $state(false);
  #kept = $state.raw("");
  #problem = $state.raw<Problem | null>(null);

  constructor(
    private readonly app: App,
    private readonly fields: readonly Field[],
    me: Me,
  ) {
    const kept = this.#pick(me);
    const mine = $state({ ...kept, ...app.unsavedProfile.get(this.#name) });
    this.me = mine;
    this.#kept = JSON.stringify(kept);
  }

  /** What was typed and not kept is there again after another screen was looked at, or the window closed. */
  remember() {
    const typed = $state.snapshot(this.me) as Partial<Me>;
    if (this.changed) this.app.unsavedProfile.set(this.#name, typed);
    else this.app.unsavedProfile.delete(this.#name);
  }

  get #name(): string {
    return this.fields.join();
  }

  get changed(): boolean {
    return JSON.stringify(this.me) !== this.#kept;
  }

  /** What is the matter with the field at `path`, as the desk names it. */
  fault(path: string): string | null {
    return this.#problem?.field === path ? this.#problem.message : null;
  }

  /** Keeps these fields. All others stay as they are by now, whatever they were when the form was opened. */
  async save(form: HTMLElement | null) {
    this.busy = true;
    this.#problem = null;
    try {
      const said = $state.snapshot(this.me as object);
      await this.app.changeMe((me) => ({ ...me, ...said }));
      if (this.app.me) this.#take(this.app.me);
      this.app.toasts.say(t("saved"));
    } catch (thrown) {
      this.#problem = Trouble.of(thrown);
      await tick();
      const wrong = form?.querySelector<HTMLElement>("[aria-invalid=true]");
      if (wrong) wrong.focus();
      else this.app.fail(thrown);
    } finally {
      this.busy = false;
    }
  }

  /** Shows what is on file, unless something was changed here. */
  follow(me: Me) {
    if (!this.changed) this.#take(me);
  }

  #take(me: Me) {
    Object.assign(this.me, this.#pick(me));
    this.#kept = JSON.stringify(this.me);
  }

  #pick(me: Me): Pick<Me, Field> {
    const picked = this.fields.map((field) => [field, me[field]] as const);
    return structuredClone(Object.fromEntries(picked)) as Pick<Me, Field>;
  }
}
