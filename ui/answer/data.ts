/** What Rust put into the page: `crates/adapters/src/documents/answer_page/data.rs`. */
import type { Language, Level, WeekSpan } from "$lib/ipc";
import type { Clause } from "./clause";

export interface PageData {
  schema: 1;
  /** SHA-256 of the text that is answered, and the code people read to each other. */
  to: string;
  code: string;
  language: Language;
  form: "sie" | "du";
  consultant: { name: string; mail: string | null };
  client: { name: string; person: string | null };
  /** All that the page says, in the notation of Fluent. */
  words: string;
  /** The subject of the mail that brings the answer. */
  subject: string;
  /** How long it takes, roughly. */
  minutes: number;
  points: Point[];
  clauses: Item[];
}

/** What is said yes or no to in one go. */
export interface Point {
  heading: string;
  lines: string[];
  why: string | null;
  /** Places in `clauses`. */
  clauses: number[];
  /** The week in which it is open, where there is one to be drawn. */
  week: WeekSpan[] | null;
}

/** One clause of the text; its place in the list and one is its number. */
export interface Item {
  id: string;
  title: string;
  sentence: string;
  clause: Clause;
  edit: Edit;
}

/** What a client can wish instead. */
export type Edit =
  | { kind: "Channel"; level: Level; levels: Level[]; week: WeekSpan[]; rest: string }
  | { kind: "Promise" | "Frequency" | "Tone" }
  | { kind: "Number"; field: NumberField; least: number; most: number }
  | { kind: "Text"; field: "definition" | "text" }
  /** In their own words. */
  | { kind: "Words" };

export type NumberField = "months" | "every_months" | "notice_days";

export function readData(element: Element | null): PageData {
  return JSON.parse(element?.textContent ?? "null") as PageData;
}
