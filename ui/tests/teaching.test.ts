// Teaching the program a notification, and forgetting it.
import { cleanup, render, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { fake } from "$lib/ipc/fake";
import { App as AppState } from "$lib/state/app.svelte";
import { Teaching } from "$lib/state/teaching.svelte";
import { screens } from "../src/screens";
import { dialog as shown, findings } from "./axe";

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
  expect(await findings(shown())).toEqual([]);
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
  teaching.deeds.done?.undo();
  await expect.poll(taught).toEqual(["Plauderei telegram"]);

  const lesson = teaching.heard?.taught[0];
  if (!lesson) throw new Error("nothing was taught");
  await teaching.forget(lesson);
  expect(taught()).toEqual([]);
  teaching.deeds.done?.undo();
  await expect.poll(taught).toEqual(["Plauderei telegram"]);
});

test("what could not be kept stays open, to be tried again", async () => {
  const backend = fake({});
  const app = new AppState(backend);
  await app.load();
  const teaching = new Teaching(app);
  await teaching.load();
  const unknown = teaching.heard?.unknown[0];
  if (!unknown) throw new Error("nothing was heard");
  teaching.open = "this one";
  vi.spyOn(backend, "teach").mockRejectedValueOnce(new Error("full"));
  await teaching.teach(unknown, "signal");
  expect(teaching.open).toBe("this one");
  await teaching.teach(unknown, "signal");
  expect(teaching.open).toBeNull();
});

test("what has the same name as an app and as a program is two rows, one of them open", async () => {
  const backend = fake({});
  const heard = await backend.heard();
  const signs = (kind: string) => [{ kind, text: "Chatter" }];
  const unknown = ["app", "desktop-id"].map((kind) => ({ signs: signs(kind), at: "21:40 Uhr" }));
  backend.heard = async () => ({ ...heard, unknown });
  history.replaceState(null, "", "/settings");
  render(App, { backend });
  const user = userEvent.setup();
  const found = <Found>(find: () => Found | null) => vi.waitUntil(find, { timeout: 10_000 });
  (await found(() => document.querySelector<HTMLElement>("[data-teach]"))).click();
  const dialog = within(await found(() => document.querySelector<HTMLElement>("[role=dialog]")));
  const [first] = await dialog.findAllByRole("button", { name: "„Chatter“ zuordnen" });
  if (!first) throw new Error("no row");
  await user.click(first);
  expect(dialog.getAllByRole("button", { name: "„Chatter“ zuordnen" })).toHaveLength(1);
});
