import { beforeAll, describe, expect, it } from "vitest";
import { ITEMS, OFFICE, words } from "./tests/page";
import type { Item } from "./data";
import { proposed, unchanged, wished, wishIn, type Wish } from "./wish";
import { hoursWords, readWritten, written } from "./words/hours";
import { numbers } from "./words/answer";
import { titlesWords, wishWords } from "./words/wish";
import { l10n } from "./l10n";
import type { WeekSpan } from "$lib/ipc";

const find = (id: string): Item => {
  const found = ITEMS.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};

beforeAll(() => l10n.speak("de", "sie", words("de")));

const WISHES: [string, Wish, unknown, string][] = [
  [
    "phone",
    { kind: "Channel", level: "Hours", week: [{ day: 4, from: 1320, to: 1560 }] },
    { Channel: { id: "phone", channel: "phone", mode: "Welcome", hours: { Own: "Fr 22:00-02:00; PH off" } } },
    "Fr 22–2 Uhr",
  ],
  [
    "phone",
    { kind: "Channel", level: "ByAppointment", week: OFFICE },
    { Channel: { id: "phone", channel: "phone", mode: "ByAppointment" } },
    "mit Termin",
  ],
  [
    "whatsapp",
    { kind: "Channel", level: "Anytime", week: OFFICE },
    { Channel: { id: "whatsapp", channel: "whatsapp", mode: "Welcome", hours: "Anytime" } },
    "jederzeit",
  ],
  [
    "my-answer",
    { kind: "Promise", unit: "Hours", count: 4 },
    { Promise: { id: "my-answer", by: "Consultant", within: { Hours: 4 } } },
    "innerhalb von 4 Bürostunden",
  ],
  [
    "often",
    { kind: "Frequency", count: 1, per: "Day" },
    { Frequency: { id: "often", at_most: 1, per: "Day" } },
    "höchstens einmal am Tag",
  ],
  [
    "tone",
    { kind: "Tone", form: "du", emoji: true },
    { Tone: { id: "tone", form: "du", emoji: true } },
    "per Du, mit Emojis",
  ],
  ["ending", { kind: "Number", count: 14 }, { Ending: { id: "ending", notice_days: 14 } }, "nach 14 Tagen"],
  [
    "emergency",
    { kind: "Text", text: " Ausfall der Kasse " },
    { Emergency: { id: "emergency", definition: "Ausfall der Kasse" } },
    "„Ausfall der Kasse“",
  ],
];

describe("a wish", () => {
  it.each(WISHES)(
    "for %s becomes a clause of the same id, and is said in a few words",
    (id, wish, clause, said) => {
      expect(wished(find(id), wish)).toEqual(clause);
      expect(wishWords(find(id), wish).replaceAll("\u00a0", " ")).toBe(said);
      expect(unchanged(find(id), wish)).toBe(false);
    },
  );

  it.each(WISHES)("for %s is found again in its clause", (id, wish) => {
    const item = find(id);
    const clause = wished(item, wish);
    if (!clause) throw new Error("no clause");
    expect(wished(item, wishIn(item, clause))).toEqual(clause);
  });

  it.each(ITEMS.map((item) => [item.id, item] as const))("for %s begins with what is proposed", (_, item) => {
    expect(unchanged(item, proposed(item))).toBe(true);
  });

  it("in one's own words makes no clause", () => {
    expect(wished(find("criticism"), { kind: "Words", text: "Nur schriftlich" })).toBeNull();
  });
});

describe("hours", () => {
  const spans = (days: number[], ...times: [number, number][]): WeekSpan[] =>
    days.flatMap((day) => times.map(([from, to]) => ({ day, from, to })));
  const WEEKS: [WeekSpan[], string, string][] = [
    [spans([0, 1, 2, 3, 4], [540, 1020]), "Mo-Fr 09:00-17:00; PH off", "Mo–Fr 9–17 Uhr"],
    [
      [...spans([0, 1, 2, 3], [540, 750], [810, 1020]), ...spans([4], [540, 720])],
      "Mo-Th 09:00-12:30,13:30-17:00; Fr 09:00-12:00; PH off",
      "Mo–Do 9:00–12:30, 13:30–17:00; Fr 9:00–12:00 Uhr",
    ],
    [spans([0, 1, 5], [0, 1440]), "Mo-Tu,Sa 00:00-24:00; PH off", "Mo, Di, Sa 0–24 Uhr"],
    [spans([6], [1320, 1800]), "Su 22:00-06:00; PH off", "So 22–6 Uhr"],
    [spans([0, 1, 2, 3, 4, 5, 6], [0, 1440]), "24/7; PH off", "jederzeit"],
  ];

  it.each(WEEKS)("%# are written as files want them, and as people do", (week, file, people) => {
    expect(written(week, "PH off")).toBe(file);
    expect(readWritten(file)).toEqual(week);
    expect(hoursWords(week).replaceAll("\u00a0", " ")).toBe(people);
  });

  it("that have no more than a week are written without anything after it", () => {
    expect(written(OFFICE, "")).toBe("Mo-Fr 09:00-17:00");
  });
});

describe("in words", () => {
  it.each([
    [[0, 1, 2, 4], "1–3, 5"],
    [[0, 1], "1, 2"],
    [[7], "8"],
    [[], ""],
  ])("the places %j are the numbers %s", (places, said) => {
    expect(numbers(places)).toBe(said);
  });

  it("many titles are the first ones and how many more", () => {
    expect(titlesWords(ITEMS.slice(0, 2))).toBe("E-Mail und Telefon");
    expect(titlesWords(ITEMS)).toBe("E-Mail, Telefon, WhatsApp und 8 weitere");
  });
});
