// Contacts by hand, the keys that open the window for them, and notes.
import type { About, CaptureForm, Captured, KeysView, Whom } from "../contract";
import { type Port, Trouble } from "../port";
import { channels } from "./channels";
import type { Stage } from "./stage";

type Part = Pick<
  Port,
  | "whom"
  | "capture"
  | "capture_done"
  | "capture_keys"
  | "set_capture_keys"
  | "note"
  | "rewrite_note"
  | "drop_note"
>;

export function capture(stage: Stage): Part {
  let keys: string | null = null;
  let next = 9000;
  const keysNow = (): KeysView => ({
    keys,
    state: keys ? (keys === "Ctrl+Alt+T" ? "Taken" : "Heard") : "Off",
  });
  const fault = (field: string, de: string, en: string) =>
    new Trouble({ message: stage.say(de, en), advice: null, field });
  return {
    async whom(): Promise<Whom[]> {
      return stage.house.pages.flatMap(({ id, name, people }) =>
        people.map((person) => ({
          client: id,
          client_name: name,
          person: person.id,
          name: person.id ? person.name : null,
          channel: "phone",
        })),
      );
    },
    async capture(form: CaptureForm): Promise<Captured> {
      if (form.when && !/\d/.test(form.when))
        throw fault("when", "Diese Zeit ist nicht zu verstehen.", "This time is not understood.");
      const page = stage.page(form.client);
      const channel = channels(stage.say).find(({ id }) => id === form.channel);
      const isFine = form.channel === "email" || form.emergency || form.mine;
      const name = page.people.find(({ id }) => id === form.person)?.name ?? page.name;
      const text = stage.say(
        "Hallo Anna,\n\ndanke für deine Nachricht. Wie vereinbart erreichst du mich am besten per E-Mail an jana@example.org, jederzeit.\n\nViele Grüße\nJana",
        "Hello Anna,\n\nthank you for your message. As agreed, e-mail to jana@example.org reaches me best, at any time.\n\nKind regards\nJana",
      );
      stage.emit("Changed", {});
      return {
        contact: next++,
        title: `${name}, ${channel?.name ?? form.channel}`,
        when: stage.say("heute, 21:47", "today, 21:47"),
        outcome: isFine ? "Admit" : "Redirect",
        sentence: isFine
          ? stage.say("Vereinbart: E-Mail jederzeit.", "Agreed: e-mail at any time.")
          : stage.say(
              "Vereinbart: Telefon Mo–Fr 9–17 Uhr; E-Mail jederzeit.",
              "Agreed: phone Mon–Fri 9–17; e-mail at any time.",
            ),
        reply: isFine ? null : { text, via: stage.say("E-Mail", "E-mail"), send: stage.say("jetzt", "now") },
        withheld: null,
      };
    },
    async capture_done() {},
    async capture_keys() {
      return keysNow();
    },
    async set_capture_keys(chosen: string | null) {
      keys = chosen;
      return keysNow();
    },
    async note(about: About, text: string) {
      if (text.trim() === "") throw fault("text", "Die Notiz ist leer.", "The note is empty.");
      if (about.kind === "Client") stage.page(about.client);
      stage.emit("Changed", {});
      return next++;
    },
    async rewrite_note() {
      return next++;
    },
    async drop_note() {
      return null;
    },
  };
}
