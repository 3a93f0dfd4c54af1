// A list in my profile of which each line is kept at once, and put back if it was taken away too soon.
import type { Me } from "$lib/ipc";
import type { App } from "$lib/state/app.svelte";

type Lists = Pick<Me, "absences" | "own_days">;
type Line<Name extends keyof Lists> = Lists[Name][number];

export class KeptList<Name extends keyof Lists> {
  /** The line that is being typed. */
  typed: Line<Name>;
  #running = $state(0);

  constructor(
    private readonly app: App,
    private readonly name: Name,
    private readonly empty: Line<Name>,
  ) {
    const typed = $state({ ...empty, ...app.unsavedLines.get(name) });
    this.typed = typed;
  }

  /** What was typed and not added is there again after another screen was looked at, or the window closed. */
  remember() {
    const typed = $state.snapshot(this.typed) as Line<Name>;
    if (JSON.stringify(typed) === JSON.stringify(this.empty)) this.app.unsavedLines.delete(this.name);
    else this.app.unsavedLines.set(this.name, typed);
  }

  /** Adds what was typed; then another line can be. */
  async addTyped(): Promise<boolean> {
    const added = await this.add($state.snapshot(this.typed) as Line<Name>);
    if (added) Object.assign(this.typed, this.empty);
    return added;
  }

  get busy(): boolean {
    return this.#running > 0;
  }

  add(one: Line<Name>): Promise<boolean> {
    return this.#save((all) => [...all, one]);
  }

  /** Takes away one line, however many read the same. */
  async remove(one: Line<Name>, said: string) {
    const same = JSON.stringify(one);
    let isThere = false;
    const saved = await this.#save((all) => {
      const at = all.findIndex((other) => JSON.stringify(other) === same);
      isThere = at >= 0;
      return all.filter((_, nth) => nth !== at);
    });
    if (saved && isThere) this.app.toasts.say(said, { undo: () => void this.add(one) });
  }

  async #save(change: (all: Line<Name>[]) => Line<Name>[]): Promise<boolean> {
    this.#running += 1;
    try {
      await this.app.changeMe((me) => ({ ...me, [this.name]: change(me[this.name]) }));
      return true;
    } catch (thrown) {
      this.app.fail(thrown);
      return false;
    } finally {
      this.#running -= 1;
    }
  }
}
