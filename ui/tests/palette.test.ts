// The palette by keyboard alone, as a person with a screen reader meets it.
import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeAll, describe, expect, test } from "vitest";
import { everywhere, ofClient } from "../src/commands";
import type { Language } from "$lib/ipc";
import { type Scene } from "$lib/ipc/fake";
import { l10n, t } from "$lib/l10n";
import { match } from "$lib/router";
import { openApp } from "./app";
import { dialog, findings } from "./axe";

beforeAll(() => import("../src/routes/layout/palette/Palette.svelte"), 180_000);

async function openPalette(address = "/", scene: Scene = {}) {
  const { user, backend } = await openApp(address, scene);
  await user.keyboard("{Control>}k{/Control}");
  const field = await screen.findByRole("combobox");
  await waitFor(() => expect(field).toHaveFocus());
  return { user, backend, field };
}

const options = () =>
  screen.getAllByRole("option").map((one) => one.textContent?.replace(/\s+/g, " ").trim());
const first = () => screen.getAllByRole("option")[0];
const heading = (name: string | RegExp) =>
  screen.findByRole("heading", { level: 1, name }, { timeout: 5000 });

test.each(["mueller", "xyzxyz"])("the palette has no finding with %j typed", async (typed) => {
  const { user } = await openPalette("/");
  await user.keyboard(typed);
  expect(await findings(dialog())).toEqual([]);
});

describe.each<Language>(["de", "en"])("in %s", (language) => {
  test("every command has words, and a screen that exists", () => {
    l10n.switchTo(language);
    for (const { name, within: part, words } of [...everywhere, ...ofClient]) {
      expect(t(name)).not.toBe(name);
      if (part) expect(t(part)).not.toBe(part);
      if (words) expect(t(`command-words-${words}`)).not.toMatch(/^command-words/);
    }
    const addresses = everywhere.flatMap((command) =>
      "to" in command ? [command.to.replace(/#.*/, "")] : [],
    );
    expect(addresses.filter((address) => match(address) === null)).toEqual([]);
  });
});

test.each([
  ["mueller", "Müller GmbH"],
  ["müller anna", "Müller GmbH"],
  ["am", "Müller GmbH"],
  ["msuterwerk", "Musterwerk GmbH"],
  ["brief müller", "Brief"],
  ["absprache paul", "Absprache"],
  ["probelauf musterwerk", "Was wäre gewesen?"],
  ["dark mode", "Dunkel"],
  ["dunkel", "Dunkel"],
  ["english", "English"],
  ["einstelungen", "Einstellungen"],
  ["settings", "Einstellungen"],
  ["datenschutz", "Was aufgeschrieben wird"],
  ["tasten", "Tastenkürzel"],
  ["neuer kunde", "Neuer Kunde"],
  ["kunde anlegen", "Neuer Kunde"],
  ["hilfe", "Hilfe"],
  ["heute", "Heute"],
])("%s finds %s", async (typed, name) => {
  const { user } = await openPalette();
  await user.keyboard(typed);
  await waitFor(() => expect(first()).toHaveTextContent(name));
  await waitFor(() => expect(first()).toHaveAttribute("aria-selected", "true"));
});

test("a client is three strokes and Enter away, and the heading there takes the focus", async () => {
  const { user } = await openPalette();
  await user.keyboard("mül{Enter}");
  const title = await heading("Müller GmbH");
  await waitFor(() => expect(title).toHaveFocus());
  expect(location.pathname).toBe("/clients/mueller");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("the arrows go through the list and round its ends, and the field says where they are", async () => {
  const { user, field } = await openPalette();
  await user.keyboard("farben");
  const [one, two] = screen.getAllByRole("option");
  const active = () => document.getElementById(field.getAttribute("aria-activedescendant") ?? "");
  await waitFor(() => expect(active()).toBe(one));
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(active()).toBe(two));
  await user.keyboard("{ArrowUp}{ArrowUp}");
  await waitFor(() => expect(active()).toBe(screen.getAllByRole("option").at(-1)));
  expect(field).toHaveFocus();
});

test("Escape leaves everything as it was, and the focus where it was", async () => {
  const { user } = await openApp("/settings");
  const name = screen.getByRole("textbox", { name: "Name" });
  await user.click(name);
  await user.keyboard("{Control>}k{/Control}");
  await waitFor(() => expect(screen.getByRole("combobox", { name: "Suchen und öffnen" })).toHaveFocus());
  await user.keyboard("mül{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(name).toHaveFocus());
  expect(location.pathname).toBe("/settings");
});

test("the same keys put it away", async () => {
  const { user } = await openPalette();
  await user.keyboard("{Control>}k{/Control}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a colour changes at once, and the focus goes back", async () => {
  const { user, backend } = await openPalette();
  await user.keyboard("dunkel{Enter}");
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
  expect((await backend.start()).settings.theme).toBe("Dark");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a part of the settings takes the focus", async () => {
  const { user } = await openPalette();
  await user.keyboard("benachrichtigungen{Enter}");
  await heading("Einstellungen");
  await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Hinweise" })).toHaveFocus());
});

test("what was used last comes first", async () => {
  const { user } = await openPalette();
  await user.keyboard("musterwerk{Enter}");
  await heading("Musterwerk GmbH");
  await user.keyboard("{Control>}k{/Control}");
  const recent = await screen.findByRole("group", { name: "Zuletzt" });
  expect(within(recent).getAllByRole("option")[0]).toHaveTextContent("Musterwerk GmbH");
  const here = screen.getByRole("group", { name: "Musterwerk GmbH" });
  expect(within(here).getAllByRole("option")[0]).toHaveTextContent("Absprache");
  await user.keyboard("brief");
  await waitFor(() => expect(first()).toHaveTextContent("Musterwerk GmbH"));
});

test("the same screen of another client is that client's", async () => {
  const { user } = await openPalette("/clients/mueller/dry-run");
  await user.keyboard("was wäre musterwerk{Enter}");
  await waitFor(() => expect(location.pathname).toBe("/clients/musterwerk/dry-run"));
  await waitFor(() => expect(document.querySelector("main")).toHaveTextContent("Musterwerk GmbH"));
  expect(document.querySelector("main")).not.toHaveTextContent("Müller GmbH");
});

test("nothing is offered that cannot be done: an ended engagement has no rules to change", async () => {
  const { user } = await openPalette();
  await user.keyboard("muster partner");
  await waitFor(() => expect(first()).toHaveTextContent("Muster & Partner"));
  const all = options().join("\n");
  expect(all).toContain("Brief");
  expect(all).not.toContain("Regeln ändern");
});

test("what is found is counted for who listens, and nothing found is said", async () => {
  const { user } = await openPalette();
  await user.keyboard("mueller");
  await screen.findByText(/^\d+ Treffer$/);
  await user.keyboard("xyzxyz");
  await screen.findByText("Nichts gefunden.");
  expect(screen.queryAllByRole("option")).toEqual([]);
});

test("before a client nobody else's name can be looked up", async () => {
  const { user } = await openApp("/clients/mueller/together");
  await user.keyboard("{Control>}k{/Control}");
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByRole("dialog")).toBeNull();
});
