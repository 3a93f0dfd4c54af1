// A mail outside the rules, whose answer can be saved as a draft.
import type { Household } from ".";
import type { Say } from "../say";

export function mail(say: Say): Household["episodes"][number] {
  const email = say("E-Mail", "e-mail");
  return {
    client: "mueller",
    episode: {
      contact: 420,
      count: 1,
      person: "Anna Müller",
      channel: "email",
      channel_name: email,
      what: say("Nachricht", "Message"),
      at: "2026-11-21T21:44:00+01:00",
      at_words: say("heute, 21:44", "today, 21:44"),
      outcome: "Redirect",
      sentence: say("Vereinbart ist: E-Mail nur in Notfällen.", "As agreed: e-mail in emergencies only."),
      clause: null,
      reply: {
        text: say(
          "Hallo Anna,\n\nvielen Dank für deine Mail, sie ist angekommen. Am Telefon bin ich ab Montag, 9 Uhr da.\n\nViele Grüße\nJana",
          "Hi Anna,\n\nthank you for your mail, it has arrived. I am on the phone from Monday at 9 am.\n\nBest wishes\nJana",
        ),
        via: email,
        send: say("am besten Montag, 9 Uhr", "best on Monday at 9 am"),
      },
      withheld: null,
      question: null,
      done: null,
      can: ["Copy", "Remind", "Mention", "Fine", "Emergency"],
      drafts: "Mailbox",
    },
  };
}
