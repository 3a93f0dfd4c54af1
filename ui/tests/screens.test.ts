// Every screen and state, in both languages, as a person with a keyboard and a screen reader meets it.
import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import { type Scene } from "$lib/ipc/fake";
import type { Language } from "$lib/ipc";
import { openApp } from "./app";
import { findings } from "./axe";

/** Those that the tour of the real window does not come to are looked at here. */
const UNDRAWN: [string, string, Scene][] = [
  ["a calm today with an ailing source", "/", { house: "calm", ailing: true }],
  ["the sources of the first start", "/", { house: "first", firstStep: "Listening", ailing: true }],
  ["a client with a long name", "/clients/nord", {}],
  ["the reply card without a clipboard", "/card", { noClipboard: true }],
];

const SCREENS: [string, string, Scene][] = [
  ...UNDRAWN,
  ["today", "/", {}],
  ["today without clients", "/", { house: "empty" }],
  ["the first start", "/", { house: "first" }],
  ["the hours of the first start", "/", { house: "first", firstStep: "Hours" }],
  ["the tone of the first start", "/", { house: "first", firstStep: "Tone" }],
  ["a data folder in use", "/", { locked: true }],
  ["clients", "/clients", {}],
  ["no clients", "/clients", { house: "empty" }],
  ["an agreed client", "/clients/mueller", {}],
  ["an ended engagement", "/clients/partner", {}],
  ["no such client", "/clients/nobody", {}],
  ["a new client", "/new-client", {}],
  ["an edited client", "/clients/mueller/edit", {}],
  ["settings", "/settings", {}],
  ["large settings", "/settings", { textSize: 200 }],
  ["the help", "/help", {}],
  ["the reply card", "/card", {}],
  ["an address without a screen", "/nowhere", {}],
];

describe.each<Language>(["de", "en"])("in %s", (language) => {
  test.each(SCREENS)("%s opens, with its title", async (_, address, scene) => {
    await openApp(address, { ...scene, language });
    expect(document.title).toMatch(/Absprache$/);
  });
});

test.each(UNDRAWN)("%s has no finding", async (_, address, scene) => {
  await openApp(address, scene);
  expect(await findings()).toEqual([]);
});

describe("a dialog", () => {
  test("shows the keyboard shortcuts", async () => {
    const { user } = await openApp("/");
    await user.keyboard("?");
    await screen.findByRole("dialog", { name: "Tastenkürzel" });
  });

  test("asks who this is", async () => {
    const { user, backend } = await openApp("/");
    await user.click(await screen.findByRole("button", { name: "Muster, Petra zuordnen" }));
    const dialog = await screen.findByRole("dialog", { name: "Wer ist „Muster, Petra“?" });
    await user.click(within(dialog).getByRole("button", { name: "Zuordnen" }));
    await waitFor(() => expect(screen.queryByText("Muster, Petra")).toBeNull());
    expect((await backend.today()).strangers).toHaveLength(2);
  });

  test("does not say that somebody was introduced when that failed", async () => {
    const { user, backend } = await openApp("/");
    vi.spyOn(backend, "introduce").mockRejectedValueOnce(new Error("Die Platte ist voll."));
    await user.click(await screen.findByRole("button", { name: "Muster, Petra zuordnen" }));
    const dialog = await screen.findByRole("dialog", { name: "Wer ist „Muster, Petra“?" });
    await user.click(within(dialog).getByRole("button", { name: "Zuordnen" }));
    await screen.findByText("Die Platte ist voll.");
    expect(screen.queryByText(/gehört jetzt zu/)).toBeNull();
  });

  test("ends an engagement, which can be taken back", async () => {
    const { user } = await openApp("/clients/mueller");
    await user.click(screen.getByRole("button", { name: "Zusammenarbeit beenden" }));
    const dialog = await screen.findByRole("dialog");
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
    const { user } = await openApp("/");
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
    await openApp("/");
    const rows = [...document.querySelectorAll<HTMLElement>("[data-contact]")];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe("a change of screen", () => {
  test("puts the focus on the heading and its words into the title", async () => {
    const { user } = await openApp("/");
    await user.click(within(screen.getByRole("navigation")).getByRole("link", { name: /^Musterwerk/ }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Musterwerk GmbH" });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe("Musterwerk GmbH – Absprache");
    expect(location.pathname).toBe("/clients/musterwerk");
    history.back();
    await screen.findByRole("heading", { level: 1, name: /Samstag/ });
  });

  test("can be asked for by the desk, as by a click on a popup", async () => {
    const { backend } = await openApp("/settings");
    backend.emit("Go", { place: { kind: "Client", id: "mueller" } });
    await screen.findByRole("heading", { level: 1, name: "Müller GmbH" });
  });
});

describe("the reply card", () => {
  test("shows the text as copied, and Escape puts it away", async () => {
    const { user, backend } = await openApp("/card");
    await screen.findByRole("button", { name: "Kopiert" });
    let put = false;
    backend.card_done = async () => void (put = true);
    await user.keyboard("{Escape}");
    expect(put).toBe(true);
  });

  test("marks the text where the clipboard refused", async () => {
    await openApp("/card", { noClipboard: true });
    await screen.findByText(/Strg\+C genügt/);
    await waitFor(() => expect(getSelection()?.toString()).toContain("Hallo Anna"));
  });
});
