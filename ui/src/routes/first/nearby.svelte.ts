// The sources that need no settings: which are there, and which are listened to.
import { SvelteSet } from "svelte/reactivity";
import type { Nearby } from "$lib/ipc";
import type { App } from "$lib/state/app.svelte";

export class NearbySources {
  all = $state.raw<Nearby[] | null>(null);
  /** The ids of those that are set up. */
  readonly listened = new SvelteSet<string>();
  /** The id of the one that is being set up. */
  busy = $state<string | null>(null);

  constructor(private readonly app: App) {}

  async look() {
    const { backend } = this.app;
    try {
      const [all, { sources }] = await Promise.all([backend.nearby(), backend.sources()]);
      for (const { now } of sources) this.listened.add(now.id);
      this.all = all;
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  async listen({ id, form }: Nearby) {
    this.busy = id;
    try {
      const tried = await this.app.backend.set_up_source(form, null, null, false);
      if (tried.kind === "Hindered") this.app.toasts.say(tried.problem.message, { fault: true });
      else this.listened.add(id);
    } catch (thrown) {
      this.app.fail(thrown);
    } finally {
      this.busy = null;
    }
  }
}
