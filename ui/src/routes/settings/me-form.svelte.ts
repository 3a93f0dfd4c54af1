// Changes to some of what is said about me, until they are kept.
import { tick } from "svelte";
import { type Me, type Problem, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "$lib/state/app.svelte";

export class MeForm<Field extends keyof Me> {
  me: Pick<Me, Field>;
  busy = $state(false);
  /** What the changes began with. */
  #kept: Pick<Me, Field>;
  #problem = $state.raw<Problem | null>(null);

  constructor(
    private readonly app: App,
    private readonly fields: readonly Field[],
    me: Me,
  ) {
    this.#kept = $state.raw(this.#pick(me));
    const left = app.unsavedProfile.get(this.#name);
    const mine = $state(left ? this.#pick(withChanges(me, left.began, left.typed)) : this.#pick(me));
    this.me = mine;
  }

  /** What was typed and not kept is there again after another screen was looked at, or the window closed. */
  remember() {
    const typed = $state.snapshot(this.me) as Pick<Me, Field>;
    if (this.changed) this.app.unsavedProfile.set(this.#name, { began: this.#kept, typed });
    else this.app.unsavedProfile.delete(this.#name);
  }

  get #name(): string {
    return this.fields.join();
  }

  get changed(): boolean {
    return !isSame(this.me, this.#kept);
  }

  /** What is the matter with the field at `path`, as the desk names it. */
  fault(path: string): string | null {
    return this.#problem?.field === path ? this.#problem.message : null;
  }

  /** Keeps what was changed. All else stays as it is by now, whatever it was when the form was opened. */
  async save(form: HTMLElement | null) {
    this.busy = true;
    this.#problem = null;
    try {
      const typed = $state.snapshot(this.me) as Pick<Me, Field>;
      await this.app.changeMe((me) => withChanges(me, this.#kept, typed));
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
    this.#kept = this.#pick(me);
  }

  #pick(me: Me): Pick<Me, Field> {
    const picked = this.fields.map((field) => [field, me[field]] as const);
    return structuredClone(Object.fromEntries(picked)) as Pick<Me, Field>;
  }
}

/** My profile with what was changed in a form. Addresses that came into it meanwhile, as those of a line, stay. */
function withChanges(me: Me, began: Partial<Me>, typed: Partial<Me>): Me {
  const fields = Object.keys(typed) as (keyof Me)[];
  const changed = fields.filter((field) => !isSame(typed[field], began[field]));
  const next: Me = { ...me, ...Object.fromEntries(changed.map((field) => [field, typed[field]])) };
  if (!changed.includes("handles")) return next;
  const seen = [...(began.handles ?? []), ...next.handles].map(({ address }) => address);
  return {
    ...next,
    handles: [...next.handles, ...me.handles.filter(({ address }) => !seen.includes(address))],
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
