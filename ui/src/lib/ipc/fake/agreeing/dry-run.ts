// Four weeks of record as a draft would have judged them.
import type { DryContact, DryRun } from "../../contract";
import type { Say } from "../say";

const CONTACTS: [number, number, number][] = [
  [2, 3, 0],
  [3, 1, 1],
  [4, 2, 0],
  [7, 0, 2],
  [9, 4, 0],
  [10, 2, 1],
  [11, 5, 0],
  [12, 1, 0],
  [16, 3, 0],
  [17, 2, 2],
  [18, 4, 1],
  [20, 2, 0],
  [21, 0, 3],
];

export function dryRun(say: Say, months: number): DryRun {
  const span = months * 30;
  const first = Date.UTC(2026, 10, 21) - (span - 1) * 86_400_000;
  const all = Array.from({ length: span }, (_, at) => {
    const date = new Date(first + at * 86_400_000);
    const [, inside = 0, outside = 0] =
      CONTACTS.find(([day]) => day === date.getUTCDate() && (at + day) % 3 !== 1) ?? [];
    return { day: date.toISOString().slice(0, 10), inside, outside };
  });
  const days = all.filter((day) => day.inside + day.outside > 0);
  const outside = days.reduce((sum, day) => sum + day.outside, 0);
  const sum = days.reduce((sum, day) => sum + day.inside + day.outside, 0);
  return {
    sentence: say(
      `${outside} von ${sum} Kontakten hätten außerhalb gelegen; bisher sind es 4.`,
      `${outside} of ${sum} contacts would have been outside; 4 are at present.`,
    ),
    days,
    outside: contacts(say),
  };
}

function contacts(say: Say): DryContact[] {
  const one = (when: string, channel: string, sentence: string, now: DryContact["now"]): DryContact => ({
    when,
    who: "Anna Müller",
    channel_name: channel,
    sentence,
    now,
    draft: now === "Outside" && channel === "XING" ? "Inside" : "Outside",
  });
  const phone = say("Telefon", "Phone");
  return [
    one(
      say("Sa., 21.11., 19:12", "Sat, 21 Nov, 19:12"),
      phone,
      say("Telefon nur Mo–Do 9–16.", "Phone only Mon–Thu 9–16."),
      "Outside",
    ),
    one(
      say("Mi., 18.11., 16:25", "Wed, 18 Nov, 16:25"),
      phone,
      say("Telefon nur Mo–Do 9–16.", "Phone only Mon–Thu 9–16."),
      "Inside",
    ),
    one(
      say("Di., 17.11., 08:40", "Tue, 17 Nov, 08:40"),
      "WhatsApp",
      say("WhatsApp nutzen wir nicht.", "We do not use WhatsApp."),
      "Outside",
    ),
    one(
      say("Fr., 06.11., 10:05", "Fri, 6 Nov, 10:05"),
      phone,
      say("Telefon nur Mo–Do 9–16.", "Phone only Mon–Thu 9–16."),
      "Inside",
    ),
    one(
      say("Do., 05.11., 18:30", "Thu, 5 Nov, 18:30"),
      "XING",
      say("XING jederzeit.", "XING any time."),
      "Outside",
    ),
  ];
}
