import { expect, test } from "vitest";
import { keysOf } from "./keys";

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) =>
  keysOf({ key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held });

test.each([
  ["k", "KeyK", { ctrlKey: true, altKey: true }, "Ctrl+Alt+K"],
  // On a German keyboard Z and Y have changed places: what stands on the key is meant.
  ["z", "KeyY", { ctrlKey: true }, "Ctrl+Z"],
  ["!", "Digit1", { ctrlKey: true, shiftKey: true }, "Ctrl+Shift+1"],
  ["F9", "F9", { metaKey: true }, "Super+F9"],
  ["Enter", "Enter", { ctrlKey: true }, "Ctrl+Enter"],
])("%s is read with what is held", (key, code, held, keys) => {
  expect(press(key, code, held)).toBe(keys);
});

test.each(["Control", "Shift", "Alt", "Meta"])("%s alone is no end", (key) => {
  expect(press(key, key, { ctrlKey: key === "Control" })).toBeNull();
});
