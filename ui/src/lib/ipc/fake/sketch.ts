// The parts of the desk that answer while someone types: enough to be lively, no second engine.
import type { Found, Look, Probe, ProbeLook, RuleSketch, Sketch, WeekSpan } from "../contract";
import { drawHours, readHours } from "./hours";
import { letterOf } from "./letter";
import { standard } from "./standard";
import type { Say } from "./say";

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
      ByAppointment: [say("mit Termin", "by appointment"), []],
      EmergencyOnly: [say("nur im Notfall", "in an emergency only"), []],
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
    mirror: mirrorOf(say, name, sketch, rules),
    can_save: sketch.name.trim() !== "" && faults.length === 0,
  };
}

/** Ways of which the same goes in one row, as the desk does it; the client is in the same place here. */
function mirrorOf(
  say: Say,
  name: (channel: string) => string,
  sketch: Sketch,
  rules: readonly { slot: string }[],
): Look["mirror"] {
  const rows = new Map<string, Look["mirror"][number]>();
  for (const [at, { id, channel, towards }] of sketch.rules.entries()) {
    const slot = rules[at]?.slot ?? "";
    const nothing = say("nichts vereinbart", "nothing agreed");
    const row = {
      about: name(channel),
      client: towards === "Client" ? nothing : slot,
      me: towards === "Consultant" ? nothing : slot,
      one_sided: towards === "Consultant" ? [id] : [],
    };
    const key = `${row.client}|${row.me}`;
    const known = rows.get(key);
    if (known) {
      known.about += `, ${row.about}`;
      known.one_sided.push(...row.one_sided);
    } else rows.set(key, row);
  }
  return [...rows.values()];
}

export function understand(text: string): Found {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(mit freundlichen grüßen|kind regards|--)/i.test(line));
  const mailLine = lines.find((line) => line.includes("@"));
  const phoneLine = lines.find((line) => /\d{3}/.test(line) && !/HRB|^\D*\d{1,3}, |@/.test(line));
  const mail = /[^\s<>,;]+@[^\s<>,;]+\.[a-z]{2,}/i.exec(mailLine ?? "")?.[0];
  const phone = /\+?[\d][\d\s/()-]{6,}\d/.exec(phoneLine ?? "")?.[0];
  const company = lines.find((line) => /\b(GmbH|AG|UG|KG|e\. ?K\.|Ltd)\b/.test(line)) ?? null;
  const person = lines.find((line) => /^[\p{Lu}][\p{L}-]+ [\p{Lu}][\p{L}-]+$/u.test(line)) ?? null;
  const handles = [
    ...(mail ? [{ channel: "email", address: mail }] : []),
    ...(phone ? [{ channel: "phone", address: phone }] : []),
  ];
  const of = person ? "people.0." : "";
  const froms = [...(mail ? [mailLine] : []), ...(phone ? [phoneLine] : [])];
  return {
    name: company ?? person ?? (mail ? (mail.split("@")[1] ?? null) : null),
    people: person
      ? [{ id: null, name: person, role: "DecisionMaker", salutation: "", handles, aliases: [] }]
      : [],
    handles: person ? [] : handles,
    leftovers: lines.filter((line) => ![company, person, mailLine, phoneLine].includes(line)),
    sources: [
      ...(company ? [{ field: "name", from: company }] : []),
      ...(person ? [{ field: "people.0.name", from: person }] : []),
      ...froms.map((from, at) => ({ field: `${of}handles.${at}.address`, from: from ?? "" })),
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
