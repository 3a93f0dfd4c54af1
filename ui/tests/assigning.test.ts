// Events of calendars are given to clients by hand.
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { fake } from "$lib/ipc/fake";
import { App as AppState } from "$lib/state/app.svelte";
import { Assigning } from "$lib/state/assigning.svelte";
import { screens } from "../src/screens";
import { dialog as shown, findings } from "./axe";

beforeAll(() => screens["/settings"]?.(), 180_000);

test("an event is given to a client by the keyboard, and that is taken back", async () => {
  history.replaceState(null, "", "/settings");
  render(App, { backend: fake({ calendar: true }) });
  const user = userEvent.setup();
  // Names of all there is in the settings take long to work out: only the dialog is asked for its own.
  const found = <Found>(find: () => Found | null) => vi.waitUntil(find, { timeout: 10_000 });
  (await found(() => document.querySelector<HTMLElement>("[data-assign]"))).click();
  const dialog = within(await found(() => document.querySelector<HTMLElement>("[role=dialog]")));
  await user.click(await dialog.findByRole("button", { name: "„Jour fixe Website“ zuordnen" }));
  expect(await findings(shown())).toEqual([]);
  await user.keyboard("musterwerk{Enter}");
  await user.click(dialog.getByRole("button", { name: "Zuordnen" }));
  expect(await screen.findByText(/^Das ist jetzt ein Termin mit Musterwerk GmbH/)).toBeDefined();
  expect(dialog.queryByRole("button", { name: "„Jour fixe Website“ zuordnen" })).toBeNull();

  await user.click(dialog.getByRole("button", { name: "„Jour fixe Website“ lösen" }));
  expect(await dialog.findByRole("button", { name: "„Jour fixe Website“ zuordnen" })).toBeDefined();
});

test("what could not be kept stays open, to be tried again", async () => {
  const backend = fake({ calendar: true });
  const app = new AppState(backend);
  await app.load();
  const assigning = new Assigning(app);
  await assigning.load();
  const event = assigning.view?.open[0];
  if (!event) throw new Error("there is no event");
  assigning.open = event.series;
  vi.spyOn(backend, "assign_event").mockRejectedValueOnce(new Error("full"));
  await assigning.assign(event, "mueller");
  expect(assigning.open).toBe(event.series);
  await assigning.assign(event, "mueller");
  expect(assigning.open).toBeNull();
});
