// Events of calendars are given to clients by hand.
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeAll, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { fake } from "$lib/ipc/fake";
import { screens } from "../src/screens";

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
  const findings = await axe.run(document.querySelector("[role=dialog]") ?? document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(findings.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await user.keyboard("musterwerk{Enter}");
  await user.click(dialog.getByRole("button", { name: "Zuordnen" }));
  expect(await screen.findByText(/^Das ist jetzt ein Termin mit Musterwerk GmbH/)).toBeDefined();
  expect(dialog.queryByRole("button", { name: "„Jour fixe Website“ zuordnen" })).toBeNull();

  await user.click(dialog.getByRole("button", { name: "„Jour fixe Website“ lösen" }));
  expect(await dialog.findByRole("button", { name: "„Jour fixe Website“ zuordnen" })).toBeDefined();
});
