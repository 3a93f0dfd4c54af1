// Teaching the program a notification, and forgetting it.
import { cleanup, render, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { fake } from "$lib/ipc/fake";
import { App as AppState } from "$lib/state/app.svelte";
import { Teaching } from "$lib/state/teaching.svelte";
import { screens } from "../src/screens";

beforeAll(() => screens["/settings"]?.(), 180_000);
afterEach(cleanup);

test("what was heard and not known is listed, and asked about on the spot", async () => {
  history.replaceState(null, "", "/settings");
  render(App, { backend: fake({}) });
  const user = userEvent.setup();
  // Names of all there is in the settings take long to work out: only the dialog is asked for its own.
  const found = <Found>(find: () => Found | null) => vi.waitUntil(find, { timeout: 10_000 });
  (await found(() => document.querySelector<HTMLElement>("[data-teach]"))).click();
  const dialog = within(await found(() => document.querySelector<HTMLElement>("[role=dialog]")));
  await user.click(await dialog.findByRole("button", { name: "„chat.example.org“ zuordnen" }));
  const findings = await axe.run(document.querySelector("[role=dialog]") ?? document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(findings.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const choice = /Benachrichtigungen wie „chat.example.org“ sind/;
  await expect.poll(() => document.activeElement?.getAttribute("aria-labelledby")).toBeTruthy();
  expect(dialog.getByText(choice)).toBeDefined();
  expect(dialog.getByText("Plauderei – Telegram")).toBeDefined();
});

test("what was taught and what was forgotten can be taken back", async () => {
  const app = new AppState(fake({}));
  await app.load();
  const teaching = new Teaching(app);
  await teaching.load();
  const taught = () => teaching.heard?.taught.map(({ sign, channel }) => `${sign.text} ${channel}`);
  const unknown = teaching.heard?.unknown.at(-1);
  if (!unknown) throw new Error("nothing was heard");
  await teaching.teach(unknown, "signal");
  expect(taught()).toEqual(["Plauderei telegram", "chat.example.org signal"]);
  teaching.done?.undo();
  await expect.poll(taught).toEqual(["Plauderei telegram"]);

  const lesson = teaching.heard?.taught[0];
  if (!lesson) throw new Error("nothing was taught");
  await teaching.forget(lesson);
  expect(taught()).toEqual([]);
  teaching.done?.undo();
  await expect.poll(taught).toEqual(["Plauderei telegram"]);
});
