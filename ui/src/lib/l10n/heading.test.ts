import { expect, test } from "vitest";
import { heading } from "./heading";

test.each([
  ["e-mail", "E-mail"],
  ["phone call, video call", "Phone call, video call"],
  ["iMessage", "iMessage"],
  ["Übergabe", "Übergabe"],
  ["", ""],
])("%s begins a line as %s", (name, beginning) => {
  expect(heading(name)).toBe(beginning);
});
