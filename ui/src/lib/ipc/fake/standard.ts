// The rules a new client begins with: the freelancer's preset in short, a quiet one, and one close to the project.
import type { Base, NetiquettePoint, RuleSketch, Sketch, Term } from "../contract";
import type { Say } from "./say";

type Level = RuleSketch["level"];

const freelancer: [string, Level][] = [
  ["email", "Anytime"],
  ["phone", "OfficeHours"],
  ["teams", "ByAppointment"],
  ["zoom-video", "ByAppointment"],
  ["meet", "ByAppointment"],
  ["in-person", "ByAppointment"],
  ["sms", "EmergencyOnly"],
  ["whatsapp", "NotUsed"],
  ["signal", "NotUsed"],
  ["telegram", "NotUsed"],
  ["threema", "NotUsed"],
  ["linkedin", "Anytime"],
  ["xing", "Anytime"],
  ["facebook", "AfterEngagement"],
  ["instagram", "AfterEngagement"],
];

const changed: Record<string, Partial<Record<string, Level>>> = {
  freelancer: {},
  "mail-only": { phone: "ByAppointment", linkedin: "NotUsed", xing: "NotUsed" },
  agency: { teams: "OfficeHours", whatsapp: "OfficeHours" },
};

export function standard(say: Say, base: Base = { kind: "Standard" }): Sketch {
  const levels = changed[base.kind === "Preset" ? base.id : "freelancer"] ?? {};
  return {
    client: null,
    name: "",
    people: [],
    handles: [],
    aliases: [],
    language: say("de", "en") === "de" ? "de" : "en",
    form: "sie",
    zone: null,
    region: null,
    office_hours: null,
    base,
    rules: freelancer.map(([channel, level]) => ({
      id: channel,
      channel,
      level: levels[channel] ?? level,
      hours: "",
      mine: channel === "phone" ? "Business" : "Any",
      who: { kind: "Everyone" },
      towards: "Both",
    })),
    terms: terms(say),
  };
}

function terms(say: Say): Term[] {
  const points: NetiquettePoint[] = ["Respect", "Criticism", "Mistakes", "Dates", "Corrections"];
  return [
    { kind: "Promise", id: "my-answer", by: "Consultant", channel: null, unit: "WorkingDays", count: 1 },
    { kind: "Promise", id: "your-answer", by: "Client", channel: null, unit: "WorkingDays", count: 1 },
    {
      kind: "Emergency",
      id: "emergency",
      definition: say(
        "etwas, das heute noch Schaden anrichtet, zum Beispiel ein Shop, in dem niemand mehr bestellen kann",
        "something that does harm today, such as a shop in which nobody can order any more",
      ),
      word: say("NOTFALL", "EMERGENCY"),
      ways: ["sms", "phone"],
      numbers: [],
    },
    { kind: "Record", id: "record", months: 36 },
    { kind: "Review", id: "review", every_months: 6 },
    { kind: "Ending", id: "ending", notice_days: 0 },
    { kind: "Tone", id: "tone", emoji: false },
    ...points.map((point): Term => ({ kind: "Netiquette", id: point.toLowerCase(), point })),
  ];
}
