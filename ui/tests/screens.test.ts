// Every screen and state, in both languages, as a person with a keyboard and a screen reader meets it.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import App from "../src/App.svelte";
import { fake, type Scene } from "$lib/ipc/fake";
import type { Language } from "$lib/ipc";
import { l10n } from "$lib/l10n";
import { screens } from "../src/screens";

// Compiling the screens takes longer than anything a test should wait for.
beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(() => {
  cleanup();
  l10n.switchTo("de");
});

async function open(address: string, scene: Scene = {}) {
  history.replaceState(null, "", address);
  const backend = fake(scene);
  render(App, { backend });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return { backend, user: userEvent.setup() };
}

async function findings() {
  // Contrast needs a real renderer: tests/contrast.test.ts and the test of the window see to it.
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`,
  );
}

const SCREENS: [string, string, Scene][] = [
  ["today", "/", {}],
  ["today without clients", "/", { house: "empty" }],
  ["a calm today with an ailing source", "/", { house: "calm", ailing: true }],
  ["the first start", "/", { house: "first" }],
  ["the hours of the first start", "/", { house: "first", firstStep: "Hours" }],
  ["the tone of the first start", "/", { house: "first", firstStep: "Tone" }],
  ["the sources of the first start", "/", { house: "first", firstStep: "Listening", ailing: true }],
  ["a data folder in use", "/", { locked: true }],
  ["clients", "/clients", {}],
  ["no clients", "/clients", { house: "empty" }],
  ["an agreed client", "/clients/mueller", {}],
  ["a client with a long name", "/clients/nord", {}],
  ["an ended engagement", "/clients/partner", {}],
  ["no such client", "/clients/nobody", {}],
  ["a new client", "/new-client", {}],
  ["an edited client", "/clients/mueller/edit", {}],
  ["settings", "/settings", {}],
  ["large settings", "/settings", { textSize: 200 }],
  ["the help", "/help", {}],
  ["the reply card", "/card", {}],
  ["the reply card without a clipboard", "/card", { noClipboard: true }],
  ["an address without a screen", "/nowhere", {}],
];

describe.each<Language>(["de", "en"])("in %s", (language) => {
  test.each(SCREENS)("%s has no finding", async (_, address, scene) => {
    await open(address, { ...scene, language });
    expect(await findings()).toEqual([]);
    expect(document.title).toMatch(/Absprache$/);
  });
});

describe("dialogs have no finding", () => {
  test("keyboard shortcuts", async () => {
    const { user } = await open("/");
    await user.keyboard("?");
    await screen.findByRole("dialog", { name: "Tastenkürzel" });
    expect(await findings()).toEqual([]);
  });

  test("who is this", async () => {
    const { user, backend } = await open("/");
    await user.click(await screen.findByRole("button", { name: "Muster, Petra zuordnen" }));
    const dialog = await screen.findByRole("dialog", { name: "Wer ist „Muster, Petra“?" });
    expect(await findings()).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Zuordnen" }));
    await waitFor(() => expect(screen.queryByText("Muster, Petra")).toBeNull());
    expect((await backend.today()).strangers).toHaveLength(2);
  });

  test("the end of an engagement, which can be taken back", async () => {
    const { user } = await open("/clients/mueller");
    await user.click(screen.getByRole("button", { name: "Zusammenarbeit beenden" }));
    const dialog = await screen.findByRole("dialog");
    expect(await findings()).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Beenden" }));
    await screen.findByRole("heading", { name: "Worte zum Abschied" });
    await user.keyboard("{Escape}");
    await screen.findByRole("button", { name: "Wieder aufnehmen" });
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    await screen.findByRole("button", { name: "Zusammenarbeit beenden" });
  });
});

describe("with the keyboard", () => {
  const row = (name: RegExp) => screen.getByRole("button", { name });

  test("J and K go from contact to contact, Enter opens, C copies, and the next one takes the focus", async () => {
    const { user } = await open("/");
    await user.keyboard("j");
    expect(row(/2 Nachrichten · WhatsApp/)).toHaveFocus();
    await user.keyboard("j");
    const call = row(/Anruf · Telefon/);
    expect(call).toHaveFocus();
    expect(call).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{Enter}");
    expect(call).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("c");
    await screen.findByText("Kopiert – jetzt einfügen");
    expect(row(/Nachricht · Signal/)).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(row(/2 Nachrichten · WhatsApp/)).toHaveFocus();
  });

  test("the contacts are one stop for Tab", async () => {
    await open("/");
    const rows = [...document.querySelectorAll<HTMLElement>("[data-contact]")];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe("a change of screen", () => {
  test("puts the focus on the heading and its words into the title", async () => {
    const { user } = await open("/");
    await user.click(within(screen.getByRole("navigation")).getByRole("link", { name: /^Musterwerk/ }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Musterwerk GmbH" });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe("Musterwerk GmbH – Absprache");
    expect(location.pathname).toBe("/clients/musterwerk");
    history.back();
    await screen.findByRole("heading", { level: 1, name: /Samstag/ });
  });

  test("can be asked for by the desk, as by a click on a popup", async () => {
    const { backend } = await open("/settings");
    backend.emit("Go", { place: { kind: "Client", id: "mueller" } });
    await screen.findByRole("heading", { level: 1, name: "Müller GmbH" });
  });
});

describe("the reply card", () => {
  test("shows the text as copied, and Escape puts it away", async () => {
    const { user, backend } = await open("/card");
    await screen.findByRole("button", { name: "Kopiert" });
    let put = false;
    backend.card_done = async () => void (put = true);
    await user.keyboard("{Escape}");
    expect(put).toBe(true);
  });

  test("marks the text where the clipboard refused", async () => {
    await open("/card", { noClipboard: true });
    await screen.findByText(/Strg\+C genügt/);
    await waitFor(() => expect(getSelection()?.toString()).toContain("Hallo Anna"));
  });
});
