import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Toasts } from "./toasts.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a sentence goes by itself after eight seconds", () => {
  const toasts = new Toasts();
  toasts.say("Gespeichert");
  vi.advanceTimersByTime(7900);
  expect(toasts.shown).toHaveLength(1);
  vi.advanceTimersByTime(200);
  expect(toasts.shown).toHaveLength(0);
});

test("it stays as long as the pointer or the focus is on it", () => {
  const toasts = new Toasts();
  const id = toasts.say("Gespeichert");
  toasts.pause(id);
  vi.advanceTimersByTime(60_000);
  expect(toasts.shown).toHaveLength(1);
  toasts.resume(id);
  vi.advanceTimersByTime(8100);
  expect(toasts.shown).toHaveLength(0);
});

test("a failure stays until it is closed", () => {
  const toasts = new Toasts();
  const id = toasts.say("Das ging nicht.", { fault: true });
  toasts.resume(id);
  vi.advanceTimersByTime(60_000);
  expect(toasts.shown).toHaveLength(1);
  toasts.close(id);
  expect(toasts.shown).toHaveLength(0);
});

test("of many at once the newest three are shown", () => {
  const toasts = new Toasts();
  for (const text of ["1", "2", "3", "4"]) toasts.say(text);
  expect(toasts.shown.map(({ text }) => text)).toEqual(["2", "3", "4"]);
});
