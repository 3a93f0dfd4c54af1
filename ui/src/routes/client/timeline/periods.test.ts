import { expect, test } from "vitest";
import { daysOf } from "./periods";

test("a week has seven days and a month thirty, today among them; years are those of the calendar", () => {
  const found = (["All", "Week", "Month", "Year", "Before"] as const).map((period) =>
    daysOf(period, "2026-03-01"),
  );
  expect(found).toEqual([
    { since: null, until: null },
    { since: "2026-02-23", until: null },
    { since: "2026-01-31", until: null },
    { since: "2026-01-01", until: null },
    { since: "2025-01-01", until: "2025-12-31" },
  ]);
});
