// The demonstration household: what the desk of Jana Beispiel knows on a Saturday evening, in both languages.
import type { ChannelInfo, ClientPage, Episode, Group, Language, StrangerView } from "../contract";

export type Say = (de: string, en: string) => string;
export const saying =
  (language: Language): Say =>
  (de, en) =>
    language === "de" ? de : en;

export const NOW = "2026-11-21T21:47:00+01:00";
export const LONG_NAME =
  "Norddeutsche Gesellschaft für Schifffahrtsversicherung und Hafenlogistik mbH & Co. KG";

export function channels(say: Say): ChannelInfo[] {
  const one = (
    id: string,
    name: string,
    group: Group,
    address: ChannelInfo["address"],
    more: Partial<ChannelInfo> = {},
  ): ChannelInfo => ({
    id,
    name,
    group,
    live: false,
    family: null,
    private_leaning: false,
    address,
    ...more,
  });
  return [
    one("email", say("E-Mail", "E-mail"), "Written", "Mail"),
    one("ticket", say("Ticketsystem", "Ticket system"), "Written", "None"),
    one("phone", say("Telefon", "Phone"), "Calls", "Phone", { live: true }),
    one("zoom-video", say("Zoom-Videoanruf", "Zoom video call"), "Calls", "None", {
      live: true,
      family: "zoom",
    }),
    one("sms", "SMS", "Messengers", "Phone", { private_leaning: true }),
    one("whatsapp", "WhatsApp", "Messengers", "Phone", { private_leaning: true }),
    one("telegram", "Telegram", "Messengers", "Account", { private_leaning: true }),
    one("signal", "Signal", "Messengers", "Phone", { private_leaning: true }),
    one("threema", "Threema", "Messengers", "Account", { private_leaning: true }),
    one("slack", "Slack", "Messengers", "Account"),
    one("teams", "Teams", "Calls", "Account"),
    one("meet", "Google Meet", "Calls", "None"),
    one("in-person", say("Treffen vor Ort", "Meeting in person"), "Calls", "None"),
    one("linkedin", "LinkedIn", "Social", "Account"),
    one("xing", "XING", "Social", "Account"),
    one("facebook", "Facebook", "Social", "Account", { private_leaning: true }),
    one("instagram", "Instagram", "Social", "Account", { private_leaning: true }),
  ];
}

export interface Household {
  episodes: { client: string; episode: Episode }[];
  pages: ClientPage[];
  strangers: StrangerView[];
}

export function household(language: Language): Household {
  const say = saying(language);
  return { episodes: episodes(say), pages: pages(say), strangers: strangers(say) };
}

function strangers(say: Say): StrangerView[] {
  return [
    {
      id: 1,
      shown: "+49 30 23125 777",
      channel: "phone",
      channel_name: say("Telefon", "Phone"),
      at_words: say("heute, 20:15", "today, 20:15"),
    },
    {
      id: 2,
      shown: "Muster, Petra",
      channel: "whatsapp",
      channel_name: "WhatsApp",
      at_words: say("heute, 18:31", "today, 18:31"),
    },
    {
      id: 3,
      shown: "einkauf@example.org",
      channel: "email",
      channel_name: say("E-Mail", "E-mail"),
      at_words: say("gestern, 16:02", "yesterday, 16:02"),
    },
  ];
}

function episodes(say: Say): Household["episodes"] {
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
      },
    },
  ];
}

function pages(say: Say): ClientPage[] {
  const email = say("E-Mail", "E-mail");
  const phone = say("Telefon", "Phone");
  const letter = (name: string, agreed: string): ClientPage["letter"] => ({
    title: say("Wie wir uns am besten erreichen", "How we reach each other best"),
    parties: say(`Jana Beispiel und ${name}`, `Jana Beispiel and ${name}`),
    paragraphs: [
      {
        heading: say("Was Sie wissen sollten", "What you should know"),
        lines: [
          say(
            "WhatsApp, SMS und Signal nutzen wir nicht.",
            "We do not use WhatsApp, text messages or Signal.",
          ),
          say(
            "Am Telefon erreichen Sie mich montags bis freitags von 9 bis 17 Uhr.",
            "You can reach me by phone Monday to Friday from 9:00 to 17:00.",
          ),
        ],
      },
      {
        heading: say("Schriftlich", "In writing"),
        lines: [
          say(
            "E-Mails erreichen mich jederzeit unter jana@example.org; ich antworte innerhalb eines Werktags.",
            "E-mails reach me at any time at jana@example.org; I answer within one working day.",
          ),
        ],
      },
      {
        heading: say("Gespräche", "Talks"),
        lines: [
          say(
            "Videogespräche nach Absprache, gern über Zoom.",
            "Video calls by appointment, gladly on Zoom.",
          ),
          say(
            "Im Notfall – wenn der Shop ausfällt – rufen Sie mich jederzeit an: +49 30 23125 100.",
            "In an emergency – if the shop is down – call me at any time: +49 30 23125 100.",
          ),
        ],
      },
      { heading: null, lines: [agreed] },
    ],
  });
  const openings: ClientPage["openings"] = [
    { channel_name: email, sentence: say("jederzeit", "any time"), open: true },
    {
      channel_name: phone,
      sentence: say("ab Montag, 23. November, 9 Uhr", "from Monday, 23 November, 9:00"),
      open: false,
    },
    { channel_name: "Zoom", sentence: say("nach Absprache", "by appointment"), open: false },
  ];
  const weekdays = (from: number, to: number) =>
    [0, 1, 2, 3, 4].map((day) => ({ day, from: from * 60, to: to * 60 }));
  const week: ClientPage["week"] = [
    { name: email, level: "Anytime", week: [] },
    { name: phone, level: "Hours", week: weekdays(9, 17) },
    { name: "Zoom", level: "ByAppointment", week: [] },
  ];
  const facts = (form: string): ClientPage["facts"] => [
    { label: say("Ortszeit", "Local time"), value: say("wie bei Ihnen, Berlin", "as yours, Berlin") },
    { label: say("Feiertage", "Holidays"), value: say("Schleswig-Holstein", "Schleswig-Holstein") },
    { label: say("Bürozeiten", "Office hours"), value: say("Mo–Fr 8–18", "Mon–Fri 8–18") },
    { label: say("Anrede", "Form of address"), value: form },
  ];
  const entry = (
    seq: number,
    at: string,
    time: string,
    title: string,
    detail: string | null,
    outcome: ClientPage["timeline"][0]["entries"][0]["outcome"] = null,
  ) => ({ seq, at, time, title, detail, outcome });
  return [
    {
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
      timeline: [
        {
          day: say("Heute, 21. November", "Today, 21 November"),
          entries: [
            entry(
              412,
              "2026-11-21T21:40:00+01:00",
              "21:40",
              say("2 Nachrichten über WhatsApp", "2 messages on WhatsApp"),
              say("Vereinbart ist: kein WhatsApp.", "As agreed: no WhatsApp."),
              "Redirect",
            ),
            entry(
              405,
              "2026-11-21T19:12:00+01:00",
              "19:12",
              say("Anruf", "Call"),
              say("Vereinbart ist Telefon Mo–Fr 9–17.", "Agreed is phone Mon–Fri 9–17."),
              "Defer",
            ),
            entry(378, "2026-11-21T08:07:00+01:00", "08:07", say("Antwort kopiert", "Reply copied"), null),
            entry(
              377,
              "2026-11-21T08:05:00+01:00",
              "08:05",
              say("SMS", "Text message"),
              say("Vereinbart ist: keine SMS.", "As agreed: no text messages."),
              "Redirect",
            ),
          ],
        },
        {
          day: say("Freitag, 20. November", "Friday, 20 November"),
          entries: [
            entry(
              360,
              "2026-11-20T14:30:00+01:00",
              "14:30",
              say("E-Mail", "E-mail"),
              say("In Ordnung.", "In order."),
              "Admit",
            ),
            entry(
              351,
              "2026-11-20T10:02:00+01:00",
              "10:02",
              say("Anruf", "Call"),
              say("In Ordnung.", "In order."),
              "Admit",
            ),
          ],
        },
        {
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
    },
    {
      id: "musterwerk",
      name: "Musterwerk GmbH",
      facts: facts(say("Sie", "formal")),
      people: [
        {
          id: "paul",
          name: "Paul Muster",
          role: say("entscheidet", "decides"),
          addresses: [{ label: email, value: "muster@example.org" }],
        },
      ],
      standing: {
        kind: "Proposed",
        sentence: say(
          "Vorgeschlagen am 18. November 2026, noch ohne Antwort.",
          "Proposed on 18 November 2026, not answered yet.",
        ),
        code: "2QW9",
      },
      letter: letter(
        "Musterwerk GmbH",
        say(
          "Passt alles? Ein kurzes „Einverstanden“ genügt.",
          "Does everything fit? A short “agreed” will do.",
        ),
      ),
      openings,
      week,
      timeline: [
        {
          day: say("Heute, 21. November", "Today, 21 November"),
          entries: [
            entry(
              409,
              "2026-11-21T20:58:00+01:00",
              "20:58",
              say("Nachricht über Signal", "Message on Signal"),
              say("Vielleicht Paul Muster.", "Perhaps Paul Muster."),
              "Redirect",
            ),
          ],
        },
      ],
      draft_differs: false,
      ended: null,
    },
    {
      id: "nord",
      name: LONG_NAME,
      facts: facts(say("Sie", "formal")),
      people: [
        {
          id: "friederike",
          name: "Dr. Friederike von Hohenstein-Lüttgenau",
          role: say("entscheidet", "decides"),
          addresses: [
            {
              label: email,
              value: "friederike.von-hohenstein-luettgenau@schifffahrtsversicherung.example.org",
            },
          ],
        },
      ],
      standing: {
        kind: "Wish",
        sentence: say(
          "Noch nicht übergeben: bisher nur Ihr Wunsch.",
          "Not handed over yet: only your wish so far.",
        ),
        code: null,
      },
      letter: letter(
        LONG_NAME,
        say(
          "So stelle ich mir das vor; sagen Sie gern, was nicht passt.",
          "This is how I imagine it; do say what does not fit.",
        ),
      ),
      openings,
      week,
      timeline: [],
      draft_differs: false,
      ended: null,
    },
    {
      id: "partner",
      name: "Muster & Partner",
      facts: facts(say("Sie", "formal")),
      people: [],
      standing: {
        kind: "Ended",
        sentence: say("Beendet am 30. September 2026.", "Ended on 30 September 2026."),
        code: "K4T1",
      },
      letter: letter(
        "Muster & Partner",
        say("Das galt bis zum 30. September 2026.", "This held until 30 September 2026."),
      ),
      openings: [],
      week: [],
      timeline: [],
      draft_differs: false,
      ended: say(
        "Die Zusammenarbeit ist seit dem 30. September 2026 beendet. Die Regeln ruhen, die Aufzeichnung bleibt.",
        "The engagement ended on 30 September 2026. The rules rest, the record stays.",
      ),
    },
  ];
}
