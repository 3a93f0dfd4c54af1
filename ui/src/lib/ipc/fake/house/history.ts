// Years of contacts with one client, several a day.
import type { TimelineDay, TimelineEntry } from "../../contract";
import type { Say } from "../say";
import { parts } from "./page-parts";

const DAYS = 1000;
const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
  " ",
);
const IN_ENGLISH =
  "January February March April May June July August September October November December".split(" ");

export function history(say: Say): TimelineDay[] {
  const { entry, email, phone } = parts(say);
  const redirected = say("anderer Weg, gemeldet als Hinweis", "another way, told as a notice");
  const kinds: [string, string, TimelineEntry["outcome"], string][] = [
    ["email", say(`Nachricht von Anna Müller, ${email}`, `Message from Anna Müller, ${email}`), "Admit", ""],
    ["phone", say(`Anruf von Anna Müller, ${phone}`, `Call from Anna Müller, ${phone}`), "Admit", ""],
    [
      "whatsapp",
      say("Nachricht von Anna Müller, WhatsApp", "Message from Anna Müller, WhatsApp"),
      "Redirect",
      redirected,
    ],
  ];
  let seq = DAYS * 8;
  return Array.from({ length: DAYS }, (_, back) => {
    const at = new Date(Date.UTC(2026, 10, 21 - back));
    const date = at.toISOString().slice(0, 10);
    const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
    const entries = Array.from({ length: 1 + (back % 7) }, (_, nth) => {
      const [channel, title, outcome, detail] = kinds[(back + nth) % kinds.length] ?? kinds[0]!;
      const time = `${19 - 2 * nth}:${String((back * 7) % 60).padStart(2, "0")}`;
      return entry(
        seq--,
        `${date}T${time.padStart(5, "0")}:00+01:00`,
        time,
        title,
        detail || null,
        outcome,
        channel,
      );
    });
    return {
      date,
      day: say(`${day}. ${MONTHS[month]} ${year}`, `${day} ${IN_ENGLISH[month]} ${year}`),
      entries,
    };
  });
}
