// Presets of one's own: saved from a client, listed, renamed, removed and taken in.
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openApp } from "./app";

async function settings() {
  const opened = await openApp("/settings#presets");
  const part = within(screen.getByRole("region", { name: "Vorlagen" }));
  await part.findByText("Laufende Betreuung");
  return { ...opened, part };
}

test("the rules of a client are saved as a preset, and what could not come along is told", async () => {
  const { user, backend } = await openApp("/clients/mueller");
  await user.click(await screen.findByRole("button", { name: "Als Vorlage speichern …" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByRole("button", { name: "Speichern" })).toBeDisabled();
  await user.type(dialog.getByLabelText("Name"), "laufende betreuung");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  await dialog.findByText(/gibt es schon/);
  await user.clear(dialog.getByLabelText("Name"));
  await user.type(dialog.getByLabelText("Name"), "Projekte");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  await screen.findByText(/galt für bestimmte Personen/);
  await user.click(screen.getAllByRole("button", { name: "Schließen" }).at(-1)!);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect((await backend.start()).presets.map(({ name }) => name)).toContain("Projekte");
});

test("a preset is among what a new client can begin with", async () => {
  const { user } = await openApp("/new-client");
  await user.click(await screen.findByRole("radio", { name: "Laufende Betreuung" }));
  await screen.findByText("Für Kunden mit Wartungsvertrag.");
});

test("one is renamed, removed and brought back", async () => {
  const { user, backend, part } = await settings();
  await user.click(part.getByRole("button", { name: "Vorlage Laufende Betreuung umbenennen" }));
  const name = within(await screen.findByRole("dialog")).getByLabelText("Name");
  expect(name).toHaveValue("Laufende Betreuung");
  await user.clear(name);
  await user.type(name, "Wartung");
  await user.click(screen.getByRole("button", { name: "Umbenennen" }));
  await part.findByText("Wartung");
  await user.click(part.getByRole("button", { name: "Vorlage Wartung entfernen" }));
  await part.findByText(/Eine eigene speichern Sie/);
  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  await part.findByText("Wartung");
  const back = (await backend.start()).presets.at(-1);
  expect([back?.id, back?.name], "what began with it knows it by its id").toEqual(["betreuung", "Wartung"]);
});

test("its rules can be read, and those of the program are neither renamed nor removed", async () => {
  const { user, part } = await settings();
  const look = part.getByRole("button", { name: "Regeln ansehen: Vorlage Ruhig" });
  await user.click(look);
  const rule = (_: string, element: Element | null) =>
    element?.tagName === "DD" && element.textContent === "E-Mail: jederzeit willkommen.";
  await part.findByText(rule);
  expect(look).toHaveAttribute("aria-expanded", "true");
  await user.click(look);
  await waitFor(() => expect(part.queryByText(rule)).toBeNull());
  expect(part.queryByRole("button", { name: "Vorlage Ruhig entfernen" })).toBeNull();
  expect(part.getByRole("button", { name: "Vorlage Ruhig als Datei weitergeben" })).toBeEnabled();
});

test("a file of somebody else is taken in, and a broken one is told with its place", async () => {
  const { user, part } = await settings();
  await user.click(part.getByRole("button", { name: "Vorlage aus einer Datei …" }));
  await part.findByText("Von einer Kollegin");
});
