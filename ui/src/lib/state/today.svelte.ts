// What waits today, and what is done about it.
import {
  type AppointmentLine,
  type Attendance,
  type ClientGroup,
  type Deed,
  type Episode,
  type InsideLine,
  type Seq,
  type Today,
} from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";

const DONE: Partial<Record<Deed, string>> = {
  Remind: "remind-done",
  Mention: "mention-done",
  Fine: "fine-done",
  Emergency: "emergency-done",
  Confirm: "confirm-done",
  Deny: "deny-done",
  Mistaken: "mistaken-done",
};

export class TodayState {
  view = $state.raw<Today | null>(null);
  /** The contact whose text is open; the newest one to begin with. */
  opened = $state<Seq | null>(null);
  /** The last text that was asked for, and whether the clipboard has it. */
  copy = $state.raw<{ contact: Seq; how: "pending" | "copied" | "failed" | "drafting" } | null>(null);
  #asked = 0;

  constructor(private readonly app: App) {}

  /** In the order in which they are shown. */
  waiting = $derived<Episode[]>(this.view?.groups.flatMap((group: ClientGroup) => group.episodes) ?? []);

  async load() {
    const mine = ++this.#asked;
    try {
      const view = await this.app.backend.today();
      if (mine !== this.#asked) return;
      const first = this.view === null;
      this.view = view;
      if (first) this.opened = this.waiting[0]?.contact ?? null;
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  /** Listens for what became of a copy; the answer ends that. */
  begin(): () => void {
    return this.app.backend.on("Copied", ({ what, fault }) => {
      if (what.kind !== "Reply") return;
      const { contact } = what;
      this.copy = { contact, how: fault ? "failed" : "copied" };
      if (fault) this.app.toasts.say(t("not-copied", { fault }), { fault: true });
      else this.app.toasts.say(t("copied-paste"), { undo: () => void this.undo(contact) });
    });
  }

  toggle(contact: Seq) {
    this.opened = this.opened === contact ? null : contact;
  }

  async act(episode: Episode, deed: Deed) {
    const { contact } = episode;
    if (deed === "Copy") this.copy = { contact, how: "pending" };
    try {
      await this.app.backend.act(contact, deed);
    } catch (thrown) {
      if (deed === "Copy") this.copy = { contact, how: "failed" };
      this.app.fail(thrown);
      return;
    }
    this.say(deed, contact, episode.question?.name ?? "");
    await this.moveOn(contact);
  }

  /** Puts the text where it is a draft. Said to be there only once it is. */
  async draft({ contact }: Episode) {
    if (this.copy?.how === "drafting") return;
    this.copy = { contact, how: "drafting" };
    try {
      this.app.toasts.say(await this.app.backend.save_draft(contact));
    } catch (thrown) {
      this.app.fail(thrown);
      return;
    } finally {
      this.copy = null;
    }
    await this.moveOn(contact);
  }

  /** Shows what is there now; where the contact is gone, its neighbour is open. */
  private async moveOn(contact: Seq) {
    const at = this.waiting.findIndex((one) => one.contact === contact);
    await this.load();
    const stays = this.waiting.some((one) => one.contact === contact);
    if (stays) this.opened = contact;
    else if (this.opened === contact)
      this.opened = (this.waiting[at] ?? this.waiting.at(-1))?.contact ?? null;
  }

  async undo(contact: Seq) {
    await this.attempt(() => this.app.backend.undo(contact));
    if (this.copy?.contact === contact) this.copy = null;
    this.opened = contact;
  }

  /** Says whether it was this client at all, though it was in order. */
  async doubt({ contact, name }: InsideLine, deed: Deed) {
    await this.attempt(async () => {
      await this.app.backend.act(contact, deed);
      this.say(deed, contact, name);
    });
  }

  /** What was done, and its way back. Whose a name is, is said once and for all. */
  private say(deed: Deed, contact: Seq, name: string) {
    const done = DONE[deed];
    if (!done) return;
    const stays = deed === "Confirm" || deed === "Deny";
    this.app.toasts.say(t(done, { name }), { undo: stays ? undefined : () => void this.undo(contact) });
  }

  /** Says what became of an appointment; what was said before can be said again. */
  async mark({ id, attendance, name }: AppointmentLine, now: Attendance) {
    await this.attempt(async () => {
      await this.app.backend.mark_appointment(id, now);
      const undo =
        attendance && (() => void this.attempt(() => this.app.backend.mark_appointment(id, attendance)));
      this.app.toasts.say(t(`appointment-marked-${now}`, { name }), { undo: undo ?? undefined });
    });
  }

  /** False if it could not be. */
  async introduce(stranger: number, client: string, person: string | null): Promise<boolean> {
    return this.attempt(() => this.app.backend.introduce(stranger, client, person));
  }

  async pause(minutes: number | null) {
    await this.attempt(() => this.app.backend.pause(minutes));
  }

  private async attempt(deed: () => Promise<void>): Promise<boolean> {
    try {
      await deed();
      await this.load();
      return true;
    } catch (thrown) {
      this.app.fail(thrown);
      return false;
    }
  }
}
