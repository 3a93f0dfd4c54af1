// Events of calendars are given to clients by hand.
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeAll, expect, test } from "vitest";
import App from "../src/App.svelte";
import { fake } from "$lib/ipc/fake";
import { screens } from "../src/screens";

beforeAll(() => screens["/settings"]?.(), 180_000);

test("an event is given to a client by the keyboard, and that is taken back", async () => {
  history.replaceState(null, "", "/settings");
  render(App, { backend: fake({ calendar: true }) });
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /^Termine zuordnen/ }, { timeout: 5000 }));
  const dialog = within(await screen.findByRole("dialog", { name: "Termine zuordnen" }));
  await user.click(await dialog.findByRole("button", { name: "„Jour fixe Website“ zuordnen" }));
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await user.keyboard("musterwerk{Enter}");
  await user.click(dialog.getByRole("button", { name: "Zuordnen" }));
  expect(await screen.findByText(/^Das ist jetzt ein Termin mit Musterwerk GmbH/)).toBeDefined();
  expect(dialog.queryByRole("button", { name: "„Jour fixe Website“ zuordnen" })).toBeNull();

  await user.click(dialog.getByRole("button", { name: "„Jour fixe Website“ lösen" }));
  expect(await dialog.findByRole("button", { name: "„Jour fixe Website“ zuordnen" })).toBeDefined();
});
