// The field of hours on a desk in memory, for its tests.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, vi } from "vitest";
import type { HoursRead, Language } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { l10n } from "$lib/l10n";
import Harness from "./Harness.svelte";

/** The picture as it would lie on a screen: an hour is ten pixels wide, a day twenty high. */
export const HOUR = 10;
export const ROW = 20;

interface Asked {
  value?: string;
  language?: Language;
  fault?: { message: string; start: number; end: number; suggestion: string | null };
}

export async function show({ value = "Mo–Fr 9–17", language = "de", fault }: Asked = {}) {
  l10n.switchTo(language);
  const heard = vi.fn<(typed: string, read: HoursRead | null) => void>();
  const user = userEvent.setup();
  const { container } = render(Harness, { port: fake({ language }), value, heard, fault });
  const line = screen.getByRole<HTMLInputElement>("textbox");
  const picture = screen.getByRole("grid");
  if (value !== "" && !fault) {
    await waitFor(() => expect(container.querySelector("#tel-say")).not.toBeEmptyDOMElement());
  }
  const into = async () => {
    line.focus();
    await user.tab();
  };
  const cell = (name: string) => within(picture).getByRole("gridcell", { name: new RegExp(`^${name}`) });
  return { container, heard, user, line, picture, into, cell, typed: () => heard.mock.lastCall?.[0] };
}

export const focused = () => document.activeElement?.getAttribute("aria-label");

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 24 * HOUR, 7 * ROW));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
