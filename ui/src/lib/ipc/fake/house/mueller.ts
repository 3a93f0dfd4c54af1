import { asAgreed } from "../retention";
import type { Say } from "../say";
import type { Kept } from "./index";
import { parts } from "./page-parts";

export function mueller(say: Say): Kept {
  const { email, phone, letter, openings, week, matrix, facts, entry } = parts(say);
  return {
    id: "mueller",
    name: "Müller GmbH",
    facts: facts(say("Anna Müller: du", "Anna Müller: first name")),
    people: [
      {
        id: "anna",
        name: "Anna Müller",
        role: say("entscheidet", "decides"),
        addresses: [
          { label: email, value: "anna@example.org" },
          { label: phone, value: "+49 30 23125 201" },
          { label: "WhatsApp", value: "+49 171 39200 21" },
        ],
      },
      {
        id: "buchhaltung",
        name: "Buchhaltung",
        role: say("im Alltag", "day to day"),
        addresses: [{ label: email, value: "buchhaltung@example.org" }],
      },
    ],
    standing: {
      kind: "Agreed",
      sentence: say(
        "Vereinbart am 3. November 2026 im Gespräch mit Anna Müller.",
        "Agreed on 3 November 2026 in a talk with Anna Müller.",
      ),
      code: "7F3K",
    },
    letter: letter(
      "Müller GmbH",
      say(
        "Das gilt seit dem 3. November 2026; im Mai schauen wir gemeinsam, ob es noch passt.",
        "This holds since 3 November 2026; in May we look together whether it still fits.",
      ),
    ),
    openings,
    week,
    matrix,
    archived: false,
    retention: asAgreed(say),
    timeline: [
      {
        date: "2026-11-21",
        day: say("Heute, Samstag, 21. November", "Today, Saturday, 21 November"),
        entries: [
          entry(
            412,
            "2026-11-21T21:40:00+01:00",
            "21:40",
            say("2 Nachrichten über WhatsApp", "2 messages on WhatsApp"),
            say("Vereinbart ist: kein WhatsApp.", "As agreed: no WhatsApp."),
            "Redirect",
            "whatsapp",
          ),
          entry(
            405,
            "2026-11-21T19:12:00+01:00",
            "19:12",
            say("Anruf", "Call"),
            say("Vereinbart ist Telefon Mo–Fr 9–17.", "Agreed is phone Mon–Fri 9–17."),
            "Defer",
            "phone",
          ),
          entry(378, "2026-11-21T08:07:00+01:00", "08:07", say("Antwort kopiert", "Reply copied"), null),
          entry(
            377,
            "2026-11-21T08:05:00+01:00",
            "08:05",
            say("SMS", "Text message"),
            say("Vereinbart ist: keine SMS.", "As agreed: no text messages."),
            "Redirect",
            "sms",
          ),
        ],
      },
      {
        date: "2026-11-20",
        day: say("Gestern, Freitag, 20. November", "Yesterday, Friday, 20 November"),
        entries: [
          entry(
            360,
            "2026-11-20T14:30:00+01:00",
            "14:30",
            say("E-Mail", "E-mail"),
            say("In Ordnung.", "In order."),
            "Admit",
            "email",
          ),
          entry(
            351,
            "2026-11-20T10:02:00+01:00",
            "10:02",
            say("Anruf", "Call"),
            say("In Ordnung.", "In order."),
            "Admit",
            "phone",
          ),
        ],
      },
      {
        date: "2026-11-03",
        day: say("Dienstag, 3. November", "Tuesday, 3 November"),
        entries: [
          entry(
            101,
            "2026-11-03T11:00:00+01:00",
            "11:00",
            say("Absprache festgehalten", "Agreement recorded"),
            say("Im Gespräch, mit Anna Müller.", "In a talk, with Anna Müller."),
          ),
        ],
      },
    ],
    draft_differs: true,
    ended: null,
  };
}
