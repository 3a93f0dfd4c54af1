// Changes to who I am, until they are kept.
import { tick } from "svelte";
import { type Me, type Problem, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "$lib/state/app.svelte";

export class MeForm {
  me = $state<Me>({ name: "", zone: "", region: "", office_hours: "", handles: [] });
  busy = $state(false);
  #kept = $state.raw("");
  #problem = $state.raw<Problem | null>(null);

  constructor(
    private readonly app: App,
    me: Me,
  ) {
    this.take(me);
  }

  get changed(): boolean {
    return JSON.stringify(this.me) !== this.#kept;
  }

  /** What is the matter with the field at `path`, as the desk names it. */
  fault(path: string): string | null {
    return this.#problem?.field === path ? this.#problem.message : null;
  }

  get hoursFault() {
    const message = this.fault("office_hours");
    return message === null ? null : { message, start: null, end: null, suggestion: null };
  }

  add() {
    this.me.handles.push({ address: "", channel: "email", used: "Business" });
  }

  remove(at: number) {
    const [gone] = this.me.handles.splice(at, 1);
    if (!gone?.address) return;
    const undo = () => void this.me.handles.splice(at, 0, gone);
    this.app.toasts.say(t("settings-address-removed", { address: gone.address }), { undo });
  }

  async save() {
    this.busy = true;
    this.#problem = null;
    try {
      const me = $state.snapshot(this.me);
      await this.app.saveMe({ ...me, handles: me.handles.filter(({ address }) => address.trim() !== "") });
      if (this.app.me) this.take(this.app.me);
      this.app.toasts.say(t("saved"));
    } catch (thrown) {
      this.#problem = Trouble.of(thrown);
      await tick();
      const wrong = document.querySelector<HTMLElement>("[aria-invalid=true]");
      if (wrong) wrong.focus();
      else this.app.fail(thrown);
    } finally {
      this.busy = false;
    }
  }

  private take(me: Me) {
    this.me = structuredClone(me);
    this.#kept = JSON.stringify(me);
  }
}
