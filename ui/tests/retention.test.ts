// How long entries stay is said where they stand, and can be stopped there.
import { cleanup, screen, within } from "@testing-library/svelte";
import { afterEach, describe, expect, test } from "vitest";
import { fake } from "$lib/ipc/fake";
import { openApp } from "./app";

afterEach(cleanup);

describe("what becomes of the entries", () => {
  const timeline = async () => within(await screen.findByRole("region", { name: "Verlauf" }));

  test("is said above them, and can be stopped and begun again", async () => {
    const { user } = await openApp("/clients/mueller");
    const entries = await timeline();
    await entries.findByText("Einträge über Kontakte werden nach 36 Monaten gelöscht, wie vereinbart.");
    await user.click(entries.getByRole("button", { name: "Vorerst nichts löschen" }));
    await entries.findByText(/^Vorerst wird nichts gelöscht\./);
    await user.click(entries.getByRole("button", { name: "Löschen wieder zulassen" }));
    await entries.findByText(/nach 36 Monaten gelöscht/);
  });

  test("that was stopped by mistake is taken back in the toast", async () => {
    const { user } = await openApp("/clients/mueller");
    const entries = await timeline();
    await user.click(await entries.findByRole("button", { name: "Vorerst nichts löschen" }));
    await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
    await entries.findByText(/nach 36 Monaten gelöscht/);
  });

  test("is nothing that can be stopped where nothing is agreed", async () => {
    await openApp("/clients/musterwerk", {}, fake());
    const entries = await timeline();
    await entries.findByText("Solange nichts vereinbart ist, bleiben alle Einträge über Kontakte.");
    expect(entries.queryByRole("button", { name: "Vorerst nichts löschen" })).toBeNull();
  });
});
