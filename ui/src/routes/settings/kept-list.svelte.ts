// A list in my profile of which each line is kept at once, and put back if it was taken away too soon.
import type { Me } from "$lib/ipc";
import type { App } from "$lib/state/app.svelte";

type Lists = Pick<Me, "absences" | "own_days">;

export class KeptList<Name extends keyof Lists> {
  #running = $state(0);

  constructor(
    private readonly app: App,
    private readonly name: Name,
  ) {}

  get busy(): boolean {
    return this.#running > 0;
  }

  add(one: Lists[Name][number]): Promise<boolean> {
    return this.#save((all) => [...all, one]);
  }

  /** Takes away one line, however many read the same. */
  async remove(one: Lists[Name][number], said: string) {
    const same = JSON.stringify(one);
    let isThere = false;
    const saved = await this.#save((all) => {
      const at = all.findIndex((other) => JSON.stringify(other) === same);
      isThere = at >= 0;
      return all.filter((_, nth) => nth !== at);
    });
    if (saved && isThere) this.app.toasts.say(said, { undo: () => void this.add(one) });
  }

  async #save(change: (all: Lists[Name][number][]) => Lists[Name][number][]): Promise<boolean> {
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
