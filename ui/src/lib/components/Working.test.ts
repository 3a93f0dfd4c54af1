import { render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import Working from "./Working.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is quick does not flicker", async () => {
  const { rerender } = render(Working, { busy: true });
  await vi.advanceTimersByTimeAsync(400);
  expect(screen.queryByRole("progressbar")).toBeNull();
  await rerender({ busy: false });
  await vi.advanceTimersByTimeAsync(1000);
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("what takes longer is said, and can be stopped", async () => {
  const onstop = vi.fn();
  const { rerender } = render(Working, { busy: true, text: "Das Adressbuch wird gelesen …", onstop });
  await vi.advanceTimersByTimeAsync(600);
  expect(screen.getByRole("progressbar", { name: "Das Adressbuch wird gelesen …" })).toBeVisible();
  screen.getByRole("button", { name: "Abbrechen" }).click();
  expect(onstop).toHaveBeenCalledOnce();
  await rerender({ busy: false });
  expect(screen.queryByRole("progressbar")).toBeNull();
});
