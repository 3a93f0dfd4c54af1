// The help, and the keys it names: those that the overview names, and those that work.
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { l10n } from "$lib/l10n";
import { everywhere, groups, pressed } from "../src/shortcuts";
import { openApp } from "./app";

const open = async (address: string) => (await openApp(address)).user;

/** What each line says, and the keys beside it. */
function keysIn(part: HTMLElement): string[] {
  return [...part.querySelectorAll("dl > div")].map((line) => {
    const keys = [...line.querySelectorAll("kbd")].map(
      (key) => key.textContent?.trim() || key.querySelector("[aria-label]")?.getAttribute("aria-label"),
    );
    return `${line.querySelector("dt")?.textContent}: ${keys.join(" ")}`;
  });
}

test("F1 leads to the help from a field, too, and its heading takes the focus", async () => {
  const user = await open("/settings");
  await user.click(screen.getByRole("textbox", { name: "Name" }));
  await user.keyboard("{F1}");
  const heading = await screen.findByRole("heading", { level: 1, name: "Hilfe" });
  await waitFor(() => expect(heading).toHaveFocus());
});

test("the help names the same keys as the overview, and every one of them", async () => {
  const user = await open("/help");
  const help = keysIn(screen.getByRole("main"));
  await user.keyboard("?");
  const overview = keysIn(await screen.findByRole("dialog", { name: "Tastenkürzel" }));
  expect(help).toEqual(overview);
  expect(help).toHaveLength(groups.flatMap(({ shortcuts }) => shortcuts).length);
  expect(help).toContain("Suchen und öffnen: Strg K");
});

test.each(Object.entries(everywhere))("%s is obeyed as it is named", (name, { keys }) => {
  for (const combination of keys) {
    const [key = "", mod] = [...combination].reverse();
    const event = new KeyboardEvent("keydown", { key: key.toLowerCase(), ctrlKey: mod === "mod" });
    expect(pressed(key === "F1" ? new KeyboardEvent("keydown", { key }) : event)).toBe(name);
  }
});

test.each([
  ["with Shift", { key: "K", ctrlKey: true, shiftKey: true }],
  ["with Alt", { key: "k", ctrlKey: true, altKey: true }],
  ["without Ctrl", { key: "k" }],
])("Ctrl+K %s is something else", (_, stroke) => {
  expect(pressed(new KeyboardEvent("keydown", stroke))).toBeNull();
});

test("the help says what is kept and what is not, in both languages", async () => {
  await open("/help");
  const main = within(screen.getByRole("main"));
  expect(main.getByText(/kein Betreff/)).toBeVisible();
  l10n.switchTo("en");
  expect(await main.findByText(/not even a subject/)).toBeVisible();
});
