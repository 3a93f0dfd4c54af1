import { expect, test } from "vitest";
import { bars, marks } from "./bars";

const TODAY = "2026-11-21";

test("days without contacts have their place, too", () => {
  const made = bars([{ day: "2026-11-20", inside: 2, outside: 1 }], 1, TODAY);
  expect(made[0]).toEqual({ day: "2026-10-21", inside: 0, outside: 0 });
  expect(made.at(-2)).toEqual({ day: "2026-11-20", inside: 2, outside: 1 });
  expect(made.at(-1)).toEqual({ day: TODAY, inside: 0, outside: 0 });
  expect(made).toHaveLength(32);
});

test("a year is drawn in weeks, and loses no contact", () => {
  const days = ["2025-12-01", "2026-06-03", "2026-06-04", "2026-11-21"].map((day) => ({
    day,
    inside: 3,
    outside: 1,
  }));
  const made = bars(days, 12, TODAY);
  expect(made.length).toBeLessThan(60);
  expect(made.reduce((sum, { inside }) => sum + inside, 0)).toBe(12);
  expect(made.find(({ day }) => day === "2026-06-01")).toEqual({ day: "2026-06-01", inside: 6, outside: 2 });
});

test("few Mondays carry their date, none at the very end", () => {
  const made = bars([], 3, TODAY);
  const dated = marks(made);
  expect(dated.length).toBeLessThanOrEqual(4);
  expect(dated[0]?.day).toBe("2026-08-24");
  expect(dated.every(({ at }) => at < made.length * 0.9)).toBe(true);
});
