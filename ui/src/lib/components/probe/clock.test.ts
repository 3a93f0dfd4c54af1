import { expect, test } from "vitest";
import { readClock, showClock } from "./clock";

test.each([
  ["21:40", 1300],
  ["2140", 1300],
  ["21.40 Uhr", 1300],
  ["930", 570],
  ["9", 540],
  ["0", 0],
  ["23:59", 1439],
])("%s is a time of day", (typed, minutes) => {
  expect(readClock(typed)).toBe(minutes);
});

test.each(["", "24", "9:60", "12:5", "mittags", "-1"])("“%s” is none", (typed) => {
  expect(readClock(typed)).toBeNull();
});

test("what is shown reads as the same time", () => {
  for (let minute = 0; minute < 1440; minute += 1) expect(readClock(showClock(minute))).toBe(minute);
});
