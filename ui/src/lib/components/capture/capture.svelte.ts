// A contact that is written down by hand: whom it was with, how and when, and what came of it.
import { kindsOf } from "$lib/components/probe/probe.svelte";
import type { CopyState } from "$lib/components/ReplyText.svelte";
import {
  type CaptureForm,
  type Captured,
  type ChannelInfo,
  type Problem,
  Trouble,
  type Whom,
} from "$lib/ipc";
import type { App } from "$lib/state/app.svelte";
import { NewNote } from "$lib/state/new-note.svelte";

const USUAL = "phone";

export class CaptureState {
  /** Everybody a contact can be with; null until the desk has answered. */
  everybody = $state.raw<Whom[] | null>(null);
  whom = $state.raw<Whom | null>(null);
  channel = $state(USUAL);
  kind = $state<CaptureForm["kind"]>("Call");
  mine = $state(false);
  emergency = $state(false);
  when = $state("");
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  done = $state.raw<Captured | null>(null);
  /** What is noted about the contact once it is written down. */
  note = $state.raw<NewNote | null>(null);
  copy = $state<CopyState>("idle");

  constructor(private readonly app: App) {}

  /** Fetches whom there is and listens for what becomes of a copy; the answer ends that. */
  begin(): () => void {
    this.app.backend.whom().then(
      (everybody) => (this.everybody = everybody),
      (thrown: unknown) => {
        this.everybody = [];
        this.app.fail(thrown);
      },
    );
    return this.app.backend.on("Copied", ({ what, fault }) => {
      if (what.kind === "Reply" && what.contact === this.done?.contact)
        this.copy = fault ? "failed" : "copied";
    });
  }

  choose(whom: Whom) {
    this.whom = whom;
    this.problem = null;
    this.turnTo(whom.channel ?? USUAL);
  }

  turnTo(channel: string) {
    this.channel = channel;
    this.kind = this.kinds[0] ?? "Message";
  }

  get channels(): ChannelInfo[] {
    return this.app.start?.channels ?? [];
  }

  get kinds(): CaptureForm["kind"][] {
    const channel = this.channels.find(({ id }) => id === this.channel);
    return channel ? kindsOf(channel) : ["Message"];
  }

  async write() {
    if (!this.whom || this.busy) return;
    const { client, person } = this.whom;
    const { channel, kind, mine, emergency, when } = this;
    this.busy = true;
    this.problem = null;
    try {
      const done = await this.app.backend.capture({ client, person, channel, kind, mine, emergency, when });
      this.note = new NewNote(this.app.backend, { kind: "Contact", contact: done.contact });
      this.done = done;
    } catch (thrown) {
      this.problem = Trouble.of(thrown);
    }
    this.busy = false;
  }

  /** Keeps the words of a note that are still in the field; false if they would be lost by going on. */
  async settle(): Promise<boolean> {
    return !this.note || (await this.note.settle());
  }

  copyReply() {
    if (!this.done) return;
    this.copy = "pending";
    this.app.backend.act(this.done.contact, "Copy").catch((thrown: unknown) => {
      this.copy = "failed";
      this.app.fail(thrown);
    });
  }
}
