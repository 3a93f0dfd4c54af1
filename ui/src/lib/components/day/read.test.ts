import { expect, test } from "vitest";
import { readDay } from "./read";

const TODAY = "2026-11-21";

test.each([
  ["1.12.", "2026-12-01"],
  ["1.12", "2026-12-01"],
  ["01.12.2026", "2026-12-01"],
  ["1.12.27", "2027-12-01"],
  ["1. 12. 2026", "2026-12-01"],
  ["2026-12-01", "2026-12-01"],
  ["1. Dezember", "2026-12-01"],
  ["1. Dez. 2026", "2026-12-01"],
  ["15. März", "2027-03-15"],
  ["1 December 2026", "2026-12-01"],
  ["Dec 1", "2026-12-01"],
  ["December 1, 2026", "2026-12-01"],
  ["1/12/2026", "2026-12-01"],
  ["20.11.", "2027-11-20"],
  ["21.11.", "2026-11-21"],
  ["29.2.", "2028-02-29"],
  [" morgen ", "2026-11-22"],
  ["today", "2026-11-21"],
])("%s is %s", (typed, day) => expect(readDay(typed, TODAY, "ahead")).toBe(day));

test.each([
  ["20.11.", "2026-11-20"],
  ["1.12.", "2025-12-01"],
  ["gestern", "2026-11-20"],
])("of what has been, %s is %s", (typed, day) => expect(readDay(typed, TODAY, "behind")).toBe(day));

test.each(["", "31.11.", "29.2.2027", "1.13.", "0.1.", "2026-02-30", "bald", "1. Foo", "12", "2026-13-01"])(
  "%s is no day",
  (typed) => expect(readDay(typed, TODAY, "ahead")).toBeNull(),
);
