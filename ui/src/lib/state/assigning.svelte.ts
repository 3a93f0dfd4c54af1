// Events of calendars that nobody was recognised in, and whom I said they are with.
import type { AssignView, AssignedView, EventView } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";
import type { Done } from "./done";

export class Assigning {
  view = $state.raw<AssignView | null>(null);
  /** The event whose client is being chosen. */
  open = $state<string | null>(null);
  busy = $state(false);
  /** What was done last. It is said in the dialog: nothing outside of it can be reached. */
  done = $state.raw<Done | null>(null);

  constructor(private readonly app: App) {}

  async load() {
    try {
      this.view = await this.app.backend.events_to_assign();
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  async assign({ series }: EventView, client: string) {
    const name = this.app.clients.find(({ id }) => id === client)?.name ?? client;
    await this.change(
      () => this.app.backend.assign_event(series, client),
      t("assign-done", { client: name }),
      () => this.app.backend.unassign_event(series),
    );
    this.open = null;
  }

  async unassign({ event, client }: AssignedView) {
    await this.change(
      () => this.app.backend.unassign_event(event.series),
      t("assign-undone"),
      () => this.app.backend.assign_event(event.series, client),
    );
  }

  private async change(deed: () => Promise<void>, said: string, back: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await deed();
      this.done = { said, undo: () => void this.takeBack(back) };
    } catch (thrown) {
      this.app.fail(thrown);
    }
    this.busy = false;
    await this.load();
  }

  private async takeBack(back: () => Promise<void>) {
    this.done = null;
    try {
      await back();
    } catch (thrown) {
      this.app.fail(thrown);
    }
    await this.load();
  }
}
