/** A page to try the form on, as Rust would fill it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language, Level, WeekSpan } from "$lib/ipc";
import type { Clause } from "../clause";
import type { Edit, Item, PageData, Point } from "../data";

const LOCALES = join(import.meta.dirname, "../../../locales");

export function words(language: Language): string {
  return ["answer_page.ftl", "answers.ftl", "ui.hours.ftl"]
    .map((file) => readFileSync(join(LOCALES, language, file), "utf8"))
    .join("\n");
}

const LEVELS: Level[] = [
  "Anytime",
  "OfficeHours",
  "Hours",
  "ByAppointment",
  "EmergencyOnly",
  "AfterEngagement",
  "NotUsed",
];

export const OFFICE: WeekSpan[] = [0, 1, 2, 3, 4].map((day) => ({ day, from: 540, to: 1020 }));

function way(channel: string, title: string, level: Level): Item {
  const open = level === "Anytime" || level === "OfficeHours";
  const mode = open || level === "Hours" ? "Welcome" : level;
  return {
    id: channel,
    title,
    sentence: `${title}.`,
    clause: { Channel: { id: channel, channel, mode, ...(open && { hours: level }) } },
    edit: { kind: "Channel", level, levels: LEVELS, week: OFFICE, rest: "PH off" },
  };
}

function item(title: string, clause: Clause, edit: Edit): Item {
  const id = Object.values(clause as Record<string, { id: string }>)[0]?.id ?? "";
  return { id, title, sentence: `${title}.`, clause, edit };
}

export const ITEMS: Item[] = [
  way("email", "E-Mail", "Anytime"),
  way("phone", "Telefon", "OfficeHours"),
  way("whatsapp", "WhatsApp", "NotUsed"),
  way("signal", "Signal", "NotUsed"),
  item(
    "Meine Antworten",
    { Promise: { id: "my-answer", by: "Consultant", within: { WorkingDays: 1 } } },
    { kind: "Promise" },
  ),
  item("Wie oft", { Frequency: { id: "often", at_most: 2, per: "Week" } }, { kind: "Frequency" }),
  item("Anrede und Ton", { Tone: { id: "tone", form: "sie", emoji: false } }, { kind: "Tone" }),
  item(
    "Beenden",
    { Ending: { id: "ending", notice_days: 0 } },
    { kind: "Number", field: "notice_days", least: 0, most: 365 },
  ),
  item(
    "Notfall",
    { Emergency: { id: "emergency", definition: "Ausfall des Shops" } },
    { kind: "Text", field: "definition" },
  ),
  item("Kritik", { Netiquette: { id: "criticism", point: "Criticism" } }, { kind: "Words" }),
  item("Fehler", { Netiquette: { id: "mistakes", point: "Mistakes" } }, { kind: "Words" }),
];

const point = (heading: string, clauses: number[], week: WeekSpan[] | null = null): Point => ({
  heading,
  lines: [],
  why: null,
  clauses,
  week,
});

export const POINTS: Point[] = [
  point("WhatsApp und Signal nutzen wir nicht.", [2, 3]),
  point("Jederzeit willkommen: E-Mail.", [0]),
  point("Zu den Bürozeiten: Telefon.", [1], OFFICE),
  ...[4, 5, 6, 7, 8].map((place) => point(ITEMS[place]?.sentence ?? "", [place])),
  point("Wie wir miteinander umgehen", [9, 10]),
];

export function page(change: Partial<PageData> = {}): PageData {
  return {
    schema: 1,
    to: "3f".repeat(32),
    code: "7WZK-YFSZ",
    language: "de",
    form: "sie",
    words: words("de"),
    consultant: { name: "Jana Berg", mail: "jana@example.org" },
    client: { name: "Müller GmbH", person: "Anna Müller" },
    subject: "Antwort: Wie wir uns erreichen (7WZK-YFSZ)",
    minutes: 3,
    points: POINTS,
    clauses: ITEMS,
    ...change,
  };
}
