// A list in my profile of which each line is kept at once, and put back if it was taken away too soon.
import type { Me } from "$lib/ipc";
import type { App } from "$lib/state/app.svelte";

type Lists = Pick<Me, "absences" | "own_days">;

export class KeptList<Name extends keyof Lists> {
  busy = $state(false);

  constructor(
    private readonly app: App,
    private readonly name: Name,
  ) {}

  add(one: Lists[Name][number]): Promise<boolean> {
    return this.#save((all) => [...all, one]);
  }

  async remove(one: Lists[Name][number], said: string) {
    const isOther = (other: Lists[Name][number]) => JSON.stringify(other) !== JSON.stringify(one);
    if (!(await this.#save((all) => all.filter(isOther)))) return;
    this.app.toasts.say(said, { undo: () => void this.add(one) });
  }

  async #save(change: (all: Lists[Name][number][]) => Lists[Name][number][]): Promise<boolean> {
    const { me } = this.app;
    if (!me) return false;
    this.busy = true;
    try {
      await this.app.saveMe({ ...me, [this.name]: change(me[this.name]) });
      return true;
    } catch (thrown) {
      this.app.fail(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
