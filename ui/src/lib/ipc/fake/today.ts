// The screen Today: what waits, and what is done about it.
import type { ClientGroup, Deed, Today } from "../contract";
import { type Port, Trouble } from "../port";
import type { Household } from "./house";
import { NOW } from "./say";
import type { Stage } from "./stage";

export function today(
  stage: Stage,
): Pick<Port, "today" | "mark_appointment" | "act" | "undo" | "introduce" | "pause" | "save_draft"> {
  return {
    async today(): Promise<Today> {
      const open = stage.house.episodes.filter(({ episode }) => episode.done === null);
      const handled = stage.house.episodes.filter(({ episode }) => episode.done !== null);
      return structuredClone({
        now: NOW,
        date: stage.say("Samstag, 21. November", "Saturday, 21 November"),
        office: {
          open: false,
          sentence: stage.say("Geschlossen bis Montag, 9 Uhr", "Closed until Monday, 9:00"),
        },
        paused: stage.paused ? stage.say("Pause bis 22:47 Uhr", "Paused until 22:47") : null,
        groups: groups(stage, open),
        handled: groups(stage, handled),
        reviews: stage.scene.agreeing === "Agreed" ? [review(stage)] : [],
        inside: stage.scene.house === "empty" ? [] : inside(stage),
        appointments: stage.scene.house === "full" || !stage.scene.house ? stage.appointments : [],
        reminders: reminders(stage, handled),
        digest:
          stage.scene.house === "empty"
            ? null
            : stage.say("2 Kontakte werden Montag 9 Uhr gemeldet.", "2 contacts will be told Monday 9:00."),
        in_order: stage.scene.house === "empty" ? 0 : 6,
        strangers: stage.house.strangers,
        sources: stage.sources.map(({ now }) => now),
        notice: stage.scene.ailing
          ? stage.say(
              "Auf diesem Rechner zeigt gerade niemand Benachrichtigungen an. Alles steht trotzdem hier.",
              "Nobody shows notifications on this computer at present. Everything is listed here all the same.",
            )
          : null,
      });
    },
    async act(contact: number, deed: Deed) {
      const one = stage.house.episodes.find(({ episode }) => episode.contact === contact);
      if (!one) return;
      stage.before.set(contact, one.episode);
      if (deed === "Mistaken") return leave(stage, contact);
      if (deed === "Confirm" || deed === "Deny") return answer(stage, contact, deed);
      const kind = deed === "Copy" ? "Copied" : deed;
      const sentence = {
        Copied: stage.say("Antwort kopiert um 21:47 Uhr", "Reply copied at 21:47"),
        Remind: stage.say("Erinnerung am Montag, 9 Uhr", "Reminder on Monday at 9:00"),
        Mention: stage.say("Vorgemerkt für das nächste Gespräch", "Noted for the next talk"),
        Fine: stage.say("Das war in Ordnung", "That was fine"),
        Emergency: stage.say("Als Notfall festgehalten", "Recorded as an emergency"),
      }[kind];
      if (deed === "Copy") {
        stage.copied({ kind: "Reply", contact });
        if (stage.scene.noClipboard) return;
      }
      one.episode = { ...one.episode, done: { kind, sentence, undoable: true } };
      stage.emit("Changed", {});
    },
    async save_draft(contact: number) {
      const one = stage.house.episodes.find(({ episode }) => episode.contact === contact);
      await new Promise((done) => setTimeout(done, 300));
      if (stage.scene.ailing)
        throw new Trouble({
          message: stage.say(
            "Der Entwurf ließ sich nicht ablegen. jana@example.org: Der Server ist nicht zu erreichen.",
            "The draft could not be saved. jana@example.org: the server cannot be reached.",
          ),
          advice: stage.say(
            "In den Einstellungen lässt sich das Postfach ausprobieren. Der Text lässt sich auch kopieren.",
            "The settings let you try the mailbox. The text can be copied, too.",
          ),
          field: null,
        });
      const sentence = stage.say("Als Entwurf abgelegt um 21:47 Uhr", "Saved as a draft at 21:47");
      if (one) one.episode = { ...one.episode, done: { kind: "Drafted", sentence, undoable: true } };
      stage.emit("Changed", {});
      return stage.say(
        "Als Entwurf abgelegt in „Entwürfe“. Senden müssen Sie ihn selbst.",
        "Saved as a draft in “Drafts”. Sending it is left to you.",
      );
    },
    async undo(contact: number) {
      const away = stage.away.get(contact);
      if (away) {
        stage.away.delete(contact);
        stage.house.episodes = [...stage.house.episodes, away];
      }
      const before = stage.before.get(contact);
      const one = stage.house.episodes.find(({ episode }) => episode.contact === contact);
      if (one) one.episode = before ?? { ...one.episode, done: null };
      stage.emit("Changed", {});
    },
    async mark_appointment(id, attendance) {
      stage.appointments = stage.appointments.map((one) => (one.id === id ? { ...one, attendance } : one));
      stage.emit("Changed", {});
    },
    async introduce(stranger: number) {
      stage.house.strangers = stage.house.strangers.filter(({ id }) => id !== stranger);
      stage.emit("Changed", {});
    },
    async pause(minutes: number | null) {
      stage.paused = minutes;
      stage.emit("Changed", {});
    },
  };
}

function groups(stage: Stage, of: Household["episodes"]): ClientGroup[] {
  const ids = [...new Set(of.map(({ client }) => client))];
  return ids.map((client) => {
    const page = stage.page(client);
    const standing = {
      Wish: stage.say("Wunsch", "wish"),
      Proposed: stage.say("vorgeschlagen", "proposed"),
      Agreed: stage.say("vereinbart", "agreed"),
      Ended: stage.say("beendet", "ended"),
    };
    return {
      client,
      name: page.name,
      standing: standing[page.standing.kind],
      episodes: of.filter((one) => one.client === client).map(({ episode }) => episode),
    };
  });
}

function answer(stage: Stage, contact: number, deed: "Confirm" | "Deny") {
  const one = stage.house.episodes.find(({ episode }) => episode.contact === contact);
  if (!one?.episode.question) return;
  if (deed === "Deny") {
    stage.house.episodes = stage.house.episodes.filter((other) => other !== one);
  } else {
    const text = stage.say(
      "Guten Tag Herr Muster,\n\nvielen Dank für Ihre Nachricht. Am besten erreichen Sie mich per E-Mail an jana@example.org, jederzeit.\n\nMit freundlichen Grüßen\nJana Beispiel",
      "Dear Mr Muster,\n\nthank you for your message. E-mail to jana@example.org reaches me best, at any time.\n\nKind regards\nJana Beispiel",
    );
    one.episode = {
      ...one.episode,
      person: one.episode.question.name,
      question: null,
      withheld: null,
      reply: { text, via: one.episode.channel_name, send: stage.say("jetzt", "now") },
      can: ["Copy", "Remind", "Mention", "Fine", "Emergency"],
    };
  }
  stage.emit("Changed", {});
}

function review(stage: Stage) {
  return {
    client: "musterwerk",
    name: stage.page("musterwerk").name,
    sentence: stage.say("Durchsicht seit heute fällig", "Review due since today"),
  };
}

function leave(stage: Stage, contact: number) {
  const one = stage.house.episodes.find(({ episode }) => episode.contact === contact);
  if (one) stage.away.set(contact, one);
  stage.house.episodes = stage.house.episodes.filter((other) => other !== one);
  stage.emit("Changed", {});
}

function inside(stage: Stage): Today["inside"] {
  const what = stage.say("Anruf, Telefon", "Call, phone");
  return [0, 1, 2, 3, 4, 5].map((at) => ({
    contact: 390 + at,
    client: "mueller",
    name: "Anna Müller",
    channel: "phone",
    what,
    at_words: stage.say(`heute, 1${6 - at}:05`, `today, 1${6 - at}:05`),
    can: ["Mistaken"],
  }));
}

function reminders(stage: Stage, handled: Household["episodes"]): Today["reminders"] {
  const asked = handled.filter(({ episode }) => episode.done?.kind === "Remind");
  return asked.map(({ client, episode }) => ({
    contact: episode.contact,
    client,
    name: episode.person ?? stage.page(client).name,
    channel_name: episode.channel_name,
    when: stage.say("Montag 9 Uhr", "Monday 9:00"),
  }));
}
