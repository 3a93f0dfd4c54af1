import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  HEADER,
  SLOTS,
  area,
  at,
  decisive,
  markDays,
  markWeek,
  moved,
  unmark,
  type Marks,
  type Stroke,
} from "./marks";

const press = (marks: Marks, ...strokes: string[]): Marks =>
  strokes.reduce((now, stroke) => {
    const parts = stroke.split("+");
    const key = parts.at(-1) ?? "";
    return moved(now, { key, shift: parts.includes("Shift"), mod: parts.includes("Mod") }) ?? now;
  }, marks);

const nine = 18;

describe("the cursor", () => {
  it.each([
    ["ArrowRight", { day: 0, slot: 19 }],
    ["ArrowLeft", { day: 0, slot: 17 }],
    ["ArrowDown", { day: 1, slot: 18 }],
    ["ArrowUp", { day: 0, slot: 18 }],
    ["Home", { day: 0, slot: 0 }],
    ["End", { day: 0, slot: 47 }],
    ["PageDown", { day: 0, slot: 26 }],
    ["PageUp", { day: 0, slot: 10 }],
    ["Mod+Home", { day: 0, slot: 0 }],
    ["Mod+End", { day: 6, slot: 47 }],
  ])("goes with %s from Monday 9:00", (key, cell) => {
    expect(press(at(0, nine), key).cursor).toEqual(cell);
  });

  it("stops at 24:00, at Sunday and at Monday", () => {
    expect(press(at(6, 47), "ArrowRight", "ArrowDown", "PageDown").cursor).toEqual({ day: 6, slot: 47 });
    expect(press(at(0, 1), "ArrowUp", "PageUp").cursor).toEqual({ day: 0, slot: 0 });
  });

  it("goes left of 0:00 to the summary of the day and back", () => {
    const header = press(at(2, 0), "ArrowLeft");
    expect(header.cursor).toEqual({ day: 2, slot: HEADER });
    expect(press(header, "ArrowLeft").cursor).toEqual({ day: 2, slot: HEADER });
    expect(press(header, "ArrowDown").cursor).toEqual({ day: 3, slot: HEADER });
    expect(press(header, "ArrowRight").cursor).toEqual({ day: 2, slot: 0 });
  });

  it("leaves other keys alone", () => {
    for (const key of ["a", "Tab", "Enter", " "]) {
      expect(moved(at(0, 0), { key, shift: false, mod: false })).toBeNull();
    }
    expect(moved(at(0, 0), { key: "ArrowRight", shift: false, mod: true })).toBeNull();
  });
});

describe("the mark", () => {
  it("is the cell of the cursor when nothing is marked", () => {
    expect(area(at(0, nine))).toEqual({ days: [0], from: 540, to: 570 });
  });

  it("is the whole day in its summary", () => {
    expect(area(at(3, HEADER))).toEqual({ days: [3], from: 0, to: 1440 });
    expect(area(press(at(3, HEADER), "Shift+ArrowDown"))).toEqual({ days: [3, 4], from: 0, to: 1440 });
  });

  it("spans times and days, in whichever direction it was drawn", () => {
    const forth = press(at(0, nine), "Shift+PageDown", "Shift+ArrowDown", "Shift+ArrowDown");
    expect(area(forth)).toEqual({ days: [0, 1, 2], from: 540, to: 810 });
    const back = press(at(2, 26), "Shift+PageUp", "Shift+ArrowUp", "Shift+ArrowUp");
    expect(area(back)).toEqual(area(forth));
  });

  it("does not run into the summaries", () => {
    expect(area(press(at(1, 1), "Shift+ArrowLeft", "Shift+ArrowLeft"))).toEqual({
      days: [1],
      from: 0,
      to: 60,
    });
  });

  it("goes with the next plain movement, and with Esc stays where it was", () => {
    const marked = press(at(0, nine), "Shift+ArrowRight");
    expect(press(marked, "ArrowRight")).toEqual(at(0, 20));
    expect(unmark(marked)).toEqual(at(0, 19));
  });

  it("takes the day, all marked days, or the week", () => {
    expect(area(markDays(at(2, nine)))).toEqual({ days: [2], from: 0, to: 1440 });
    expect(area(markDays(press(at(2, nine), "Shift+ArrowDown"))).days).toEqual([2, 3]);
    expect(area(markWeek(at(2, nine)))).toEqual({ days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440 });
    expect(markWeek(at(2, nine)).cursor).toEqual({ day: 2, slot: nine });
  });

  it("is decided by the cell it began in", () => {
    expect(decisive(press(at(0, nine), "Shift+ArrowDown", "Shift+ArrowRight"))).toEqual({
      days: [0],
      from: 540,
      to: 570,
    });
  });

  it("of a whole day is decided by the cell of the cursor", () => {
    expect(decisive(markDays(at(0, nine)))).toEqual({ days: [0], from: 540, to: 570 });
  });

  it("always holds the cursor, whatever is pressed", () => {
    const key = fc.constantFrom(
      "ArrowLeft",
      "ArrowRight",
      "ArrowUp",
      "ArrowDown",
      "Home",
      "End",
      "PageUp",
      "PageDown",
    );
    const stroke: fc.Arbitrary<Stroke> = fc.record({ key, shift: fc.boolean(), mod: fc.boolean() });
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 40 }), (strokes) => {
        const marks = strokes.reduce<Marks>((now, one) => moved(now, one) ?? now, at(0, 0));
        const { days, from, to } = area(marks);
        expect(days).toContain(marks.cursor.day);
        expect(marks.cursor.slot).toBeGreaterThanOrEqual(HEADER);
        expect(marks.cursor.slot).toBeLessThan(SLOTS);
        expect(from).toBeLessThan(to);
      }),
    );
  });
});
