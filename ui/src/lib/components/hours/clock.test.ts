import { expect, it } from "vitest";
import { clock, readClock, short, tabular } from "./clock";

it.each([
  ["9", 540],
  ["930", 570],
  ["9:30", 570],
  ["9.30", 570],
  ["0930", 570],
  ["9 Uhr", 540],
  ["9\u00a0Uhr", 540],
  ["24", 1440],
  ["24:00", 1440],
  ["0", 0],
  ["5pm", 1020],
  ["12 am", 0],
  ["12:30pm", 750],
  ["", null],
  ["neun", null],
  ["25", null],
  ["24:30", null],
  ["9:75", null],
  ["13pm", null],
])("reads %j as %j", (typed, minute) => {
  expect(readClock(typed)).toBe(minute);
});

it("writes times for sentences, short forms and columns", () => {
  expect([clock(540), clock(1440), clock(1560), clock(0)]).toEqual(["9:00", "24:00", "2:00", "0:00"]);
  expect([short(540), short(570), short(1440)]).toEqual(["9", "9:30", "24"]);
  expect([tabular(540), tabular(1020)]).toEqual(["09:00", "17:00"]);
});
