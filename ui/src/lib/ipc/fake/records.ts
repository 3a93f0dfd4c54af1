// What is kept of a client beside the rules: notes, and documents.
import type { NoteView } from "../contract";
import type { Port } from "../port";
import { NOW } from "./say";
import type { Stage } from "./stage";

type Records = Pick<
  Port,
  | "notes"
  | "note"
  | "rewrite_note"
  | "drop_note"
  | "documents"
  | "version_letter"
  | "save_version"
  | "save_answer"
>;

export function records(stage: Stage): Records {
  const words = stage.say("Ruft am liebsten vormittags zurück.", "Prefers to call back in the morning.");
  const first: NoteView = {
    seq: 300,
    client: "mueller",
    contact: null,
    at: "2026-11-19T10:05:00+01:00",
    when: stage.say("Donnerstag, 19. November, 10:05 Uhr", "Thursday, 19 November, 10:05"),
    text: words,
  };
  let notes = stage.scene.house === "empty" ? [] : [first];
  let last = 900;
  return {
    async notes(client) {
      return notes.filter((note) => note.client === client);
    },
    async note(about, text) {
      const client = about.kind === "Client" ? about.client : "mueller";
      const contact = about.kind === "Contact" ? about.contact : null;
      const when = stage.say("heute, 21:47", "today, 21:47");
      notes = [{ seq: ++last, client, contact, at: NOW, when, text: text.trim() }, ...notes];
      return last;
    },
    async rewrite_note(seq, text) {
      notes = notes.map((note) => (note.seq === seq ? { ...note, text: text.trim() } : note));
      return seq;
    },
    async drop_note(seq) {
      const dropped = notes.find((note) => note.seq === seq)?.text ?? null;
      notes = notes.filter((note) => note.seq !== seq);
      return dropped;
    },
    async documents(client) {
      if (stage.page(client).standing.kind !== "Agreed") return [];
      return [
        {
          name: { kind: "Version", number: 2 },
          title: stage.say("Fassung 2", "Version 2"),
          detail: stage.say("vereinbart am 3. November 2026", "agreed on 3 November 2026"),
        },
        {
          name: { kind: "Answer", event: 99 },
          title: stage.say("Antwort von Anna Müller", "Answer by Anna Müller"),
          detail: stage.say("per E-Mail, 2. November 2026", "by e-mail, 2 November 2026"),
        },
      ];
    },
    async version_letter(client) {
      return stage.page(client).letter;
    },
    async save_version() {
      return "/home/jana/Absprache.pdf";
    },
    async save_answer() {
      return "/home/jana/absprache.eml";
    },
  };
}
