// The letter of the desk in memory: the same order as the real one, disliked parts first.
import type { Letter, RuleLook, Sketch } from "../contract";
import type { Say } from "./say";

export function letterOf(
  say: Say,
  name: (channel: string) => string,
  sketch: Sketch,
  rules: RuleLook[],
): Letter {
  const form = (sie: string, du: string, en: string) => say(sketch.form === "du" ? du : sie, en);
  const at = (level: string) =>
    sketch.rules
      .filter((rule) => rule.level === level)
      .map((rule) => name(rule.channel))
      .join(", ");
  const line = (text: (channels: string) => string, level: string) => (at(level) ? [text(at(level))] : []);
  const promise = (by: string) => sketch.terms.find((term) => term.kind === "Promise" && term.by === by);
  const emergency = sketch.terms.find((term) => term.kind === "Emergency");
  const record = sketch.terms.find((term) => term.kind === "Record");
  return {
    reading: { minutes: 1, score: 64, ease: "Plain" },
    title: say("Wie wir uns erreichen", "How we reach each other"),
    parties: `Jana Beispiel ${say("und", "and")} ${sketch.name || "…"}`,
    paragraphs: [
      {
        heading: form("Was Sie wissen sollten", "Was du wissen solltest", "What you should know"),
        lines: [
          ...line((all) => say(`${all} nutzen wir nicht.`, `We do not use ${all}.`), "NotUsed"),
          ...line(
            (all) => say(`${all} bitte nur im Notfall.`, `${all} in an emergency only, please.`),
            "EmergencyOnly",
          ),
          ...line(
            (all) =>
              say(
                `${all} gern, sobald unsere Zusammenarbeit beendet ist, vorher nicht.`,
                `${all} gladly once our work together has ended, not before.`,
              ),
            "AfterEngagement",
          ),
          say(
            "Unsere Bürozeiten, auf beiden Seiten: Montag bis Freitag 9 bis 17 Uhr.",
            "Our office hours, on both sides: Monday to Friday 9:00 to 17:00.",
          ),
          say(
            "Feiertage richten sich nach dem Kalender für Schleswig-Holstein.",
            "Public holidays follow the calendar of Schleswig-Holstein.",
          ),
        ],
      },
      {
        heading: say("So geht es am besten", "The best ways"),
        lines: [
          ...line((all) => say(`Jederzeit willkommen: ${all}.`, `Welcome at any time: ${all}.`), "Anytime"),
          ...line((all) => say(`Zu den Bürozeiten: ${all}.`, `In office hours: ${all}.`), "OfficeHours"),
          ...sketch.rules.flatMap((rule, place) =>
            rule.level === "Hours" ? [`${rules[place]?.slot ?? ""}: ${name(rule.channel)}.`] : [],
          ),
          ...line(
            (all) =>
              say(
                `Mit Termin, den wir vorher ausmachen: ${all}.`,
                `By an appointment we make beforehand: ${all}.`,
              ),
            "ByAppointment",
          ),
          say(
            "Bei Wegen, die hier nicht stehen, fragen wir einander vorher.",
            "For ways not named here we ask each other first.",
          ),
        ],
      },
      {
        heading: say("Im Notfall", "In an emergency"),
        lines:
          emergency?.kind === "Emergency" && emergency.definition
            ? [
                say(
                  `Ein Notfall ist für uns: ${emergency.definition}.`,
                  `An emergency is, for us: ${emergency.definition}.`,
                ),
                say("Dann ist jeder Weg zu jeder Zeit in Ordnung.", "Then any channel is fine at any time."),
                ...(emergency.word
                  ? [
                      say(
                        `Mit dem Wort „${emergency.word}“ am Anfang ist er sofort zu erkennen.`,
                        `The word “${emergency.word}” at the beginning makes it known at once.`,
                      ),
                    ]
                  : []),
              ]
            : [],
      },
      {
        heading: say("Was wir einander zusagen", "What we promise each other"),
        lines: [
          ...(promise("Consultant")
            ? [
                form(
                  "Ich antworte Ihnen bis zum Ende des nächsten Arbeitstags.",
                  "Ich antworte dir bis zum Ende des nächsten Arbeitstags.",
                  "I answer by the end of the next working day.",
                ),
              ]
            : []),
          ...(promise("Client")
            ? [
                form(
                  "Sie antworten mir bis zum Ende des nächsten Arbeitstags.",
                  "Du antwortest mir bis zum Ende des nächsten Arbeitstags.",
                  "You answer by the end of the next working day.",
                ),
              ]
            : []),
        ],
      },
      {
        heading: say("Außerdem", "Besides"),
        lines:
          record?.kind === "Record"
            ? [
                say(
                  `Mein Programm hält fest, wann und auf welchem Weg wir in Kontakt waren, aber nicht, was wir geschrieben oder gesagt haben. Nach ${record.months} Monaten lösche ich diese Einträge.`,
                  `I note when and by which way we were in touch, but not what it was about. I delete these entries after ${record.months} months.`,
                ),
              ]
            : [],
      },
    ],
  };
}
