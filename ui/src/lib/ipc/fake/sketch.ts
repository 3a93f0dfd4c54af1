// The parts of the desk that answer while someone types: enough to be lively, no second engine.
import type {
  Found,
  HoursAnswer,
  HoursRead,
  Look,
  Probe,
  ProbeLook,
  RuleSketch,
  Sketch,
  WeekSpan,
} from "../contract";
import { letterOf } from "./letter";
import { standard } from "./standard";
import type { Say } from "./world";

const DAYS_DE = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
const DAYS_EN = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export function readHours(say: Say, text: string): HoursAnswer {
  const days = say("de", "en") === "de" ? DAYS_DE : DAYS_EN;
  const found =
    /^\s*(?:([a-zäöü]{2,3})\s*[-–]\s*([a-zäöü]{2,3})\s+)?(\d{1,2})(?::(\d\d))?\s*[-–]\s*(\d{1,2})(?::(\d\d))?\s*$/i.exec(
      text,
    );
  const at = (name: string | undefined, otherwise: number) =>
    name
      ? ([DAYS_DE, DAYS_EN]
          .map((list) => list.findIndex((day) => day.toLowerCase() === name.toLowerCase()))
          .find((n) => n >= 0) ?? -1)
      : otherwise;
  const first = at(found?.[1], 0);
  const last = at(found?.[2], 4);
  if (!found || first < 0 || last < first) {
    return {
      kind: "Fault",
      fault: {
        message: say(
          "Das lässt sich nicht als Zeit lesen, gemeint etwa: Mo–Fr 9–17?",
          "This does not read as hours; perhaps Mon–Fri 9–17?",
        ),
        start: 0,
        end: text.length,
        suggestion: `${days[0]}–${days[4]} 9–17`,
      },
    };
  }
  const from = Number(found[3]) * 60 + Number(found[4] ?? 0);
  const end = Number(found[5]) * 60 + Number(found[6] ?? 0);
  const to = end <= from ? end + 1440 : end;
  const week: WeekSpan[] = [];
  for (let day = first; day <= last; day += 1) week.push({ day, from, to });
  return { kind: "Read", read: drawHours(say, week) };
}

export function drawHours(say: Say, week: WeekSpan[]): HoursRead {
  const days = say("de", "en") === "de" ? DAYS_DE : DAYS_EN;
  const clock = (minutes: number) => {
    const inDay = minutes > 1440 ? minutes - 1440 : minutes;
    return inDay % 60 ? `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, "0")}` : `${inDay / 60}`;
  };
  const lines = new Map<string, number[]>();
  for (const day of DAYS_DE.keys()) {
    const spans = week.filter((span) => span.day === day).sort((a, b) => a.from - b.from);
    const times = spans.map((span) => `${clock(span.from)}–${clock(span.to)}`).join(", ");
    if (times) lines.set(times, [...(lines.get(times) ?? []), day]);
  }
  const typed = [...lines].map(([times, on]) => {
    const run = on.length > 2 && on.at(-1)! - on[0]! === on.length - 1;
    const names = run ? `${days[on[0]!]}–${days[on.at(-1)!]}` : on.map((day) => days[day]).join(", ");
    return `${names} ${times}`;
  });
  return { typed: typed.join("; "), words: typed.join("; ") || say("nie", "never"), week, notes: [] };
}

export const newSketch = standard;

function differsFromBase(say: Say, sketch: Sketch, one: RuleSketch): boolean {
  const base = standard(say, sketch.base).rules.find((rule) => rule.id === one.id);
  const said = ({ level, hours, mine, who, towards }: RuleSketch) =>
    JSON.stringify([level, level === "Hours" ? hours : "", mine, who, towards]);
  return base === undefined || said(base) !== said(one);
}

export function look(say: Say, name: (channel: string) => string, sketch: Sketch): Look {
  const faults: Look["faults"] = [];
  const rules = sketch.rules.map((one, at) => {
    const answer = readHours(say, one.hours);
    if (one.level === "Hours" && answer.kind === "Fault")
      faults.push({ field: `rules.${at}.hours`, ...answer.fault });
    const hours = answer.kind === "Read" ? answer.read : drawHours(say, []);
    const office = drawHours(
      say,
      [0, 1, 2, 3, 4].map((day) => ({ day, from: 540, to: 1020 })),
    );
    const always = drawHours(
      say,
      [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 0, to: 1440 })),
    );
    const slots: Record<typeof one.level, [string, WeekSpan[]]> = {
      Anytime: [say("jederzeit", "any time"), always.week],
      OfficeHours: [office.typed, office.week],
      Hours: [hours.typed, hours.week],
      ByAppointment: [say("nach Absprache", "by appointment"), []],
      EmergencyOnly: [say("nur im Notfall", "emergencies only"), []],
      AfterEngagement: [say("nach der Zusammenarbeit", "after the engagement"), []],
      NotUsed: [say("nutzen wir nicht", "not used"), []],
    };
    const [slot, week] = slots[one.level];
    return {
      sentence: `${name(one.channel)}: ${slot}.`,
      slot,
      week,
      differs: differsFromBase(say, sketch, one),
    };
  });
  if (sketch.office_hours && readHours(say, sketch.office_hours).kind === "Fault") {
    faults.push({
      field: "office_hours",
      message: say("Das lässt sich nicht als Zeit lesen.", "This does not read as hours."),
      start: null,
      end: null,
      suggestion: null,
    });
  }
  return {
    faults,
    rules,
    remaining: say(
      "Alle anderen Wege: noch nicht vereinbart, im Zweifel fragen wir einander.",
      "All other ways: not agreed yet; in doubt we ask each other.",
    ),
    letter: letterOf(say, name, sketch, rules),
    findings: sketch.terms.some((term) => term.kind === "Emergency")
      ? []
      : [
          {
            rule: "no-emergency-way",
            severity: "Warning",
            clause: null,
            title: say("Kein Weg für den Notfall", "No way in an emergency"),
            explanation: say(
              "Wenn es brennt, weiß niemand, wohin.",
              "If it burns, nobody knows where to turn.",
            ),
            remedy: say("Telefon im Notfall jederzeit", "Phone at any time in an emergency"),
            one_click: true,
          },
        ],
    can_save: sketch.name.trim() !== "" && faults.length === 0,
  };
}

export function understand(text: string): Found {
  const mail = /[^\s<>,;]+@[^\s<>,;]+\.[a-z]{2,}/i.exec(text)?.[0];
  const phone = /\+?[\d][\d\s/()-]{6,}\d/.exec(text)?.[0];
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const company = lines.find((line) => /\b(GmbH|AG|UG|KG|e\. ?K\.|Ltd)\b/.test(line)) ?? null;
  const person = lines.find((line) => /^[\p{Lu}][\p{L}-]+ [\p{Lu}][\p{L}-]+$/u.test(line)) ?? null;
  const handles = [
    ...(mail ? [{ channel: "email", address: mail }] : []),
    ...(phone ? [{ channel: "phone", address: phone }] : []),
  ];
  return {
    name: company ?? person,
    people: person
      ? [{ id: null, name: person, role: "DecisionMaker", salutation: "", handles, aliases: [] }]
      : [],
    handles: person ? [] : handles,
    leftovers: lines.filter(
      (line) =>
        line !== company &&
        line !== person &&
        !(mail && line.includes(mail)) &&
        !(phone && line.includes(phone)),
    ),
    sources: [
      ...(company ? [{ field: "name", from: company }] : []),
      ...(person ? [{ field: "people.0.name", from: person }] : []),
    ],
  };
}

export function probe(say: Say, name: (channel: string) => string, sketch: Sketch, asked: Probe): ProbeLook {
  const level = sketch.rules.find((one) => one.channel === asked.channel)?.level;
  const days = say(
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  ).split(" ");
  const when = `${days[asked.weekday]}, ${Math.floor(asked.minute / 60)}:${String(asked.minute % 60).padStart(2, "0")}`;
  const who = sketch.people[asked.person]?.name ?? sketch.name;
  const fine = level === "Anytime";
  return {
    when,
    outcome: level === undefined ? "Ask" : fine ? "Admit" : level === "NotUsed" ? "Redirect" : "Defer",
    sentence: fine
      ? say("In Ordnung.", "In order.")
      : say(
          `Ihr Wunsch: kein Kontakt über ${name(asked.channel)} um diese Zeit.`,
          `Your wish: not by ${name(asked.channel)} at this hour.`,
        ),
    title: `${who} · ${name(asked.channel)}`,
    body: say(
      "Ihr Wunsch: E-Mail jederzeit, Telefon Mo–Fr 9–17.",
      "Your wish: e-mail any time, phone Mon–Fri 9–17.",
    ),
    reply: fine
      ? null
      : say(
          "Guten Tag, vielen Dank für Ihre Nachricht. Am besten erreichen Sie mich per E-Mail.",
          "Hello, thank you for your message. E-mail reaches me best.",
        ),
    via: fine ? null : name(asked.channel),
    send_when: fine ? null : say("am besten Montag, 9 Uhr", "best on Monday at 9:00"),
  };
}
