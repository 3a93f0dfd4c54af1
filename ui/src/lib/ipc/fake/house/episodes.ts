// What came in outside the rules.
import type { Say } from "../say";
import type { Household } from ".";

export function episodes(say: Say): Household["episodes"] {
  const base = { count: 1, reply: null, withheld: null, question: null, done: null, clause: null } as const;
  const message = say("Nachricht", "Message");
  const phone = say("Telefon", "Phone");
  const email = say("E-Mail", "e-mail");
  const all = ["Copy", "Remind", "Mention", "Fine", "Emergency"] as const;
  return [
    {
      client: "mueller",
      episode: {
        ...base,
        contact: 412,
        count: 2,
        person: "Anna Müller",
        channel: "whatsapp",
        channel_name: "WhatsApp",
        what: say("2 Nachrichten", "2 messages"),
        at: "2026-11-21T21:40:00+01:00",
        at_words: say("heute, 21:40", "today, 21:40"),
        outcome: "Redirect",
        sentence: say(
          "Vereinbart ist: kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17.",
          "As agreed: no WhatsApp; e-mail any time, phone Mon–Fri 9–17.",
        ),
        clause: say("WhatsApp nutzen wir nicht.", "We do not use WhatsApp."),
        reply: {
          text: say(
            "Hallo Anna,\n\nvielen Dank für deine Nachricht, sie ist angekommen. Wie vereinbart erreichst du mich am besten per E-Mail (jana@example.org); dort geht nichts verloren, und ich antworte bis Montag, 12 Uhr. Am Telefon bin ich wieder ab Montag, 23. November, 9 Uhr für dich da.\n\nEin schönes Wochenende\nJana",
            "Hi Anna,\n\nthank you for your message, it has arrived. As agreed, e-mail (jana@example.org) reaches me best; nothing gets lost there, and I will answer by Monday at noon. By phone I am there for you again from Monday, 23 November, 9:00.\n\nHave a good weekend\nJana",
          ),
          via: "WhatsApp",
          send: say("am besten Montag, 9 Uhr", "best on Monday at 9:00"),
        },
        can: [...all],
        drafts: null,
      },
    },
    {
      client: "mueller",
      episode: {
        ...base,
        contact: 405,
        person: "Anna Müller",
        channel: "phone",
        channel_name: phone,
        what: say("Anruf", "Call"),
        at: "2026-11-21T19:12:00+01:00",
        at_words: say("heute, 19:12", "today, 19:12"),
        outcome: "Defer",
        sentence: say(
          "Vereinbart ist Telefon Mo–Fr 9–17; wieder offen ab Montag, 9 Uhr.",
          "Agreed is phone Mon–Fri 9–17; open again from Monday, 9:00.",
        ),
        clause: say(
          "Am Telefon erreichen Sie mich montags bis freitags von 9 bis 17 Uhr.",
          "You can reach me by phone Monday to Friday from 9:00 to 17:00.",
        ),
        reply: {
          text: say(
            "Hallo Anna,\n\nvielen Dank für deinen Anruf. Am Telefon bin ich wieder ab Montag, 23. November, 9 Uhr da. Wenn es früher sein soll, schreib mir gern eine E-Mail an jana@example.org.\n\nViele Grüße\nJana",
            "Hi Anna,\n\nthank you for your call. I am back on the phone from Monday, 23 November, 9:00. If it should be sooner, please write an e-mail to jana@example.org.\n\nBest wishes\nJana",
          ),
          via: email,
          send: say("am besten Montag, 9 Uhr", "best on Monday at 9:00"),
        },
        can: [...all],
        drafts: null,
      },
    },
    {
      client: "musterwerk",
      episode: {
        ...base,
        contact: 409,
        person: null,
        channel: "signal",
        channel_name: "Signal",
        what: message,
        at: "2026-11-21T20:58:00+01:00",
        at_words: say("heute, 20:58", "today, 20:58"),
        outcome: "Redirect",
        sentence: say(
          "Wie vorgeschlagen: kein Signal; E-Mail jederzeit.",
          "As proposed: no Signal; e-mail any time.",
        ),
        clause: say("Signal nutzen wir nicht.", "We do not use Signal."),
        withheld: say(
          "Einen Text gibt es, sobald feststeht, wer geschrieben hat.",
          "There will be a text as soon as it is clear who wrote.",
        ),
        question: { name: "Paul Muster" },
        can: ["Confirm", "Deny", "Fine"],
        drafts: null,
      },
    },
    {
      client: "nord",
      episode: {
        ...base,
        contact: 398,
        count: 3,
        person: "Dr. Friederike von Hohenstein-Lüttgenau",
        channel: "phone",
        channel_name: phone,
        what: say("3 Anrufe auf der privaten Nummer", "3 calls on the private number"),
        at: "2026-11-21T17:20:00+01:00",
        at_words: say("heute, 17:20", "today, 17:20"),
        outcome: "Redirect",
        sentence: say(
          "Ihr Wunsch: Telefon geschäftlich, Mo–Fr 9–17; die private Nummer nicht.",
          "Your wish: phone on the business number, Mon–Fri 9–17; not the private one.",
        ),
        clause: null,
        reply: {
          text: say(
            "Guten Tag Frau Dr. von Hohenstein-Lüttgenau,\n\nvielen Dank für Ihre Anrufe. Am besten erreichen Sie mich unter +49 30 23125 100, montags bis freitags von 9 bis 17 Uhr, oder jederzeit per E-Mail an jana@example.org.\n\nMit freundlichen Grüßen\nJana Beispiel",
            "Dear Dr von Hohenstein-Lüttgenau,\n\nthank you for your calls. You reach me best on +49 30 23125 100, Monday to Friday from 9:00 to 17:00, or at any time by e-mail to jana@example.org.\n\nKind regards\nJana Beispiel",
          ),
          via: email,
          send: say("am besten Montag, 9 Uhr", "best on Monday at 9:00"),
        },
        can: [...all],
        drafts: null,
      },
    },
    {
      client: "nord",
      episode: {
        ...base,
        contact: 391,
        person: "Dr. Friederike von Hohenstein-Lüttgenau",
        channel: "facebook",
        channel_name: "Facebook",
        what: say("Kontaktanfrage", "Connection request"),
        at: "2026-11-21T11:03:00+01:00",
        at_words: say("heute, 11:03", "today, 11:03"),
        outcome: "Ask",
        sentence: say("Über Facebook ist noch nichts festgelegt.", "Nothing is settled about Facebook yet."),
        withheld: say("Am besten beim nächsten Gespräch ansprechen.", "Best mentioned at the next talk."),
        can: ["Mention", "Fine"],
        drafts: null,
      },
    },
    {
      client: "mueller",
      episode: {
        ...base,
        contact: 377,
        person: "Anna Müller",
        channel: "sms",
        channel_name: "SMS",
        what: message,
        at: "2026-11-21T08:05:00+01:00",
        at_words: say("heute, 8:05", "today, 8:05"),
        outcome: "Redirect",
        sentence: say("Vereinbart ist: keine SMS.", "As agreed: no text messages."),
        clause: say("SMS nutzen wir nicht.", "We do not use text messages."),
        done: {
          kind: "Copied",
          sentence: say("Antwort kopiert um 8:07 Uhr", "Reply copied at 8:07"),
          undoable: true,
        },
        can: [],
        drafts: null,
      },
    },
  ];
}
