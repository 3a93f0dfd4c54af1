// What is typed of notes about a client, whichever screen is looked at meanwhile.
import type { Port, Seq } from "$lib/ipc";
import { NewNote } from "./new-note.svelte";

export class NoteDrafts {
  readonly fresh: NewNote;
  /** A note that is being put in other words. */
  changed = $state.raw<{ seq: Seq; text: string } | null>(null);

  constructor(desk: Pick<Port, "note">, client: string) {
    this.fresh = new NewNote(desk, { kind: "Client", client });
  }
}
