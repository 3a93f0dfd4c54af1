import { expect, test } from "vitest";
import { elsewhere } from "./other-clock";

test.each([
  ["behind, on the day before", 3 * 60, -360, 21 * 60, -1],
  ["behind, on the same day", 9 * 60, -360, 3 * 60, 0],
  ["ahead by half hours", 9 * 60, 270, 13 * 60 + 30, 0],
  ["ahead, on the day after", 18 * 60, 360, 0, 1],
  ["at midnight of its own day", 6 * 60, -360, 0, 0],
] as const)("the other clock is %s", (_, minute, ahead, expected, days) => {
  expect(elsewhere(minute, ahead)).toEqual({ minute: expected, days });
});
