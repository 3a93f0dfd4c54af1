// Events of calendars that nobody was recognised in, and whom I said they are with.
import type { AssignView, AssignedView, EventView } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";
import { Deeds } from "./deeds.svelte";

export class Assigning {
  view = $state.raw<AssignView | null>(null);
  /** The event whose client is being chosen. */
  open = $state<string | null>(null);
  readonly deeds: Deeds;

  constructor(private readonly app: App) {
    this.deeds = new Deeds(app, () => this.load());
  }

  async load() {
    try {
      this.view = await this.app.backend.events_to_assign();
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  async assign({ series }: EventView, client: string) {
    const name = this.app.clients.find(({ id }) => id === client)?.name ?? client;
    const done = await this.deeds.perform(
      () => this.app.backend.assign_event(series, client),
      t("assign-done", { client: name }),
      () => this.app.backend.unassign_event(series),
    );
    if (done) this.open = null;
  }

  async unassign({ event, client }: AssignedView) {
    await this.deeds.perform(
      () => this.app.backend.unassign_event(event.series),
      t("assign-undone"),
      () => this.app.backend.assign_event(event.series, client),
    );
  }
}
