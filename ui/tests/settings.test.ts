// The settings: each section by itself, kept at once or with a button of its own.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { fake } from "$lib/ipc/fake";
import { openApp } from "./app";

afterEach(() => {
  document.documentElement.style.fontSize = "";
});

async function open(backend = fake()) {
  const opened = await openApp("/settings", {}, backend);
  const part = (name: string) => within(screen.getByRole("region", { name }));
  return { ...opened, part };
}

test("a language goes at once", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("radio", { name: "English" }));
  await screen.findByRole("heading", { level: 1, name: "Settings" });
});

test("hours are kept with their own button, and what is wrong with them is said beside the line", async () => {
  const { user, backend, part } = await open();
  const hours = screen.getByRole("textbox", { name: "Übliche Bürozeiten" });
  await user.clear(hours);
  await user.type(hours, "immer mal");
  await user.click(part("Bürozeiten").getByRole("button", { name: "Bürozeiten speichern" }));
  await waitFor(() => expect(hours).toHaveAttribute("aria-invalid", "true"));
  expect(hours).toHaveFocus();
  await user.clear(hours);
  await user.type(hours, "Mo–Do 9–15");
  await user.click(part("Bürozeiten").getByRole("button", { name: "Bürozeiten speichern" }));
  await screen.findByText("Gespeichert");
  expect((await backend.start()).me?.office_hours).toBe("Mo–Do 9–15");
});

test("an absence is added with what clients will read, and taken back", async () => {
  const { user, backend, part } = await open();
  const away = part("Abwesenheit");
  expect(away.getByRole("button", { name: "Abwesenheit eintragen" })).toBeDisabled();
  await user.type(away.getByLabelText("Erster Tag"), "1.2.2027");
  await user.type(away.getByLabelText("Letzter Tag"), "5.2.2027");
  await away.findByText(/bin ich zurück/);
  await user.click(away.getByRole("button", { name: "Abwesenheit eintragen" }));
  await away.findByText("1.2.2027 – 5.2.2027");
  expect(away.getByLabelText("Erster Tag")).toHaveValue("");
  await user.click(away.getByRole("button", { name: "24.12.2026 – 6.1.2027 entfernen" }));
  await waitFor(async () => expect((await backend.start()).me?.absences).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  await waitFor(async () => expect((await backend.start()).me?.absences).toHaveLength(2));
});

test("an absence and a day off that were begun are there again after another screen was looked at", async () => {
  const { user, part } = await open();
  await user.type(part("Abwesenheit").getByLabelText("Erster Tag"), "1.2.2027");
  await user.type(part("Feiertage").getByLabelText("Bezeichnung"), "Inventur");
  await user.click(screen.getByRole("link", { name: "Hilfe" }));
  await screen.findByRole("heading", { level: 1, name: "Hilfe" });
  await user.click(screen.getByRole("link", { name: "Einstellungen" }));
  await screen.findByRole("heading", { level: 1, name: "Einstellungen" });
  expect(part("Abwesenheit").getByLabelText("Erster Tag")).toHaveValue("1.2.2027");
  expect(part("Feiertage").getByLabelText("Bezeichnung")).toHaveValue("Inventur");
});

const CHRISTMAS = { first: "2026-12-24", last: "2027-01-06", note: "Weihnachten" };
const EASTER = { first: "2027-03-26", last: "2027-03-29", note: "" };

/** A desk on which I am away as said. */
async function away(...absences: (typeof CHRISTMAS)[]) {
  const backend = fake();
  const { me } = await backend.start();
  if (me) await backend.save_me({ ...me, absences });
  return backend;
}

test("two absences of the same words are both listed, and only one of them is taken away", async () => {
  const { user, backend, part } = await open(await away(CHRISTMAS, CHRISTMAS));
  const buttons = part("Abwesenheit").getAllByRole("button", { name: "24.12.2026 – 6.1.2027 entfernen" });
  expect(buttons).toHaveLength(2);
  await user.click(buttons[0]!);
  await screen.findByText("Abwesenheit 24.12.2026 – 6.1.2027 entfernt");
  expect((await backend.start()).me?.absences).toEqual([CHRISTMAS]);
});

test("of two removals in quick succession none is lost", async () => {
  const { backend, part } = await open(await away(CHRISTMAS, EASTER));
  for (const button of part("Abwesenheit").getAllByRole("button", { name: /entfernen$/ })) button.click();
  await waitFor(async () => expect((await backend.start()).me?.absences).toEqual([]));
});

test("what was just done can be taken back above an open dialog, and the dialog stays", async () => {
  const { user, backend, part } = await open(await away(CHRISTMAS));
  await user.click(part("Abwesenheit").getByRole("button", { name: /entfernen$/ }));
  const undo = await screen.findByRole("button", { name: "Rückgängig" });
  await user.click(part("Daten und Sicherung").getByRole("button", { name: "Sicherung zurückholen" }));
  await screen.findByRole("dialog");
  await user.click(undo);
  await waitFor(async () => expect((await backend.start()).me?.absences).toEqual([CHRISTMAS]));
  expect(screen.getByRole("dialog")).toBeInTheDocument();
});

test("keeping one section leaves alone what another one has kept meanwhile", async () => {
  const { user, backend, part } = await open();
  await user.type(part("Ich").getByLabelText("Name"), " GmbH");
  await user.click(part("Abwesenheit").getByRole("button", { name: /entfernen/ }));
  await waitFor(async () => expect((await backend.start()).me?.absences).toHaveLength(0));
  await user.click(part("Ich").getByRole("button", { name: "Speichern" }));
  await screen.findByText("Gespeichert");
  expect((await backend.start()).me).toMatchObject({ name: "Jana Beispiel GmbH", absences: [] });
});

test("a day off of one's own needs a name and is kept at once", async () => {
  const { user, backend, part } = await open();
  const days = part("Feiertage");
  await user.type(days.getByLabelText("Tag"), "31.12.2026");
  expect(days.getByRole("button", { name: "Freien Tag eintragen" })).toBeDisabled();
  await user.type(days.getByLabelText("Bezeichnung"), "Inventur");
  await user.click(days.getByRole("button", { name: "Freien Tag eintragen" }));
  await days.findByText("31.12.2026");
  expect((await backend.start()).me?.own_days).toContainEqual({ date: "2026-12-31", name: "Inventur" });
});

test("the text size goes at once for the whole page, and is kept", async () => {
  const { user, backend } = await open();
  await user.click(screen.getByRole("radio", { name: /^150/ }));
  expect(document.documentElement.style.fontSize).toBe("150%");
  expect((await backend.start()).settings.text_size).toBe(150);
});

test("a channel is told differently, and as usual again", async () => {
  const { user, backend } = await open();
  await backend.tell_channel("whatsapp", "Aloud");
  cleanup();
  history.replaceState(null, "", "/settings");
  render(App, { backend });
  const reset = await screen.findByRole("button", { name: "WhatsApp wieder wie üblich melden" });
  expect(document.querySelector("[data-told=whatsapp]")).toHaveTextContent("gleich, mit Ton");
  await user.click(reset);
  await waitFor(async () => expect((await backend.start()).settings.channels).toEqual({}));
});

test("the list of sections leads to each of them", async () => {
  const { user, part } = await open();
  const list = within(screen.getByRole("navigation", { name: "Abschnitte" }));
  const links = list.getAllByRole("link");
  expect(links).toHaveLength(11);
  await user.click(list.getByRole("link", { name: "Feiertage" }));
  await waitFor(() => expect(part("Feiertage").getByRole("heading", { level: 2 })).toHaveFocus());
});

test("a backup is made where one is asked to put it, and the file is named", async () => {
  const { user, part } = await open();
  await user.click(part("Daten und Sicherung").getByRole("button", { name: "Sicherung ablegen" }));
  await screen.findByText(/4 Kunden sind gesichert, in .*absprache-2026-11-21\.tar\.gz/);
});

test("a backup is brought back only after it was said what is in it", async () => {
  const { user, backend, part } = await open();
  const restore = vi.spyOn(backend, "restore_backup");
  const button = part("Daten und Sicherung").getByRole("button", { name: "Sicherung zurückholen" });
  await user.click(button);
  const dialog = await screen.findByRole("dialog", { name: "Diese Sicherung zurückholen?" });
  expect(dialog).toHaveAccessibleDescription(/vom 21\. November 2026, mit 4 Kunden/);
  await user.click(within(dialog).getByRole("button", { name: "Abbrechen" }));
  expect(restore).not.toHaveBeenCalled();
  await user.click(button);
  await user.click(await screen.findByRole("button", { name: "Zurückholen" }));
  await screen.findByText(/Was vorher hier war, liegt in .*-2026-11-21-204000/);
  expect(restore).toHaveBeenCalledOnce();
});

test("letters typed into a field move nothing", async () => {
  const { user, part } = await open();
  await user.click(part("Ich").getByLabelText("Name"));
  await user.keyboard("?");
  expect(screen.queryByRole("dialog")).toBeNull();
});
