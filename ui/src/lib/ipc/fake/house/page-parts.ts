// What the pages of all clients have in common.
import type { ClientPage, TimelineEntry } from "../../contract";
import type { Say } from "../say";

export function parts(say: Say) {
  const email = say("E-Mail", "E-mail");
  const phone = say("Telefon", "Phone");
  const letter = (name: string, agreed: string): ClientPage["letter"] => ({
    reading: { minutes: 1, score: 64, ease: "Plain" },
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
          say("Videogespräche mit Termin, gern über Zoom.", "Video calls by appointment, gladly on Zoom."),
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
    { channel_name: "Zoom", sentence: say("mit Termin", "by appointment"), open: false },
  ];
  const weekdays = (from: number, to: number) =>
    [0, 1, 2, 3, 4].map((day) => ({ day, from: from * 60, to: to * 60 }));
  const week: ClientPage["week"] = [
    { name: email, level: "Anytime", week: [] },
    { name: phone, level: "Hours", week: weekdays(9, 17) },
    { name: "Zoom", level: "ByAppointment", week: [] },
  ];
  const matrix: ClientPage["matrix"] = [
    { channel: "email", name: email, level: "Anytime", hours: null, who: null, mine: false },
    {
      channel: "phone",
      name: phone,
      level: "OfficeHours",
      hours: say("Mo–Fr 9–17", "Mon–Fri 9–17"),
      who: null,
      mine: false,
    },
    { channel: "zoom", name: "Zoom", level: "ByAppointment", hours: null, who: "Anna Müller", mine: false },
    { channel: "whatsapp", name: "WhatsApp", level: "NotUsed", hours: null, who: null, mine: false },
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
    outcome: TimelineEntry["outcome"] = null,
    channel: string | null = null,
  ): TimelineEntry => ({ seq, at, time, title, detail, outcome, channel });
  return { email, phone, letter, openings, week, matrix, facts, entry };
}
