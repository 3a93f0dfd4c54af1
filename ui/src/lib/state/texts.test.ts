import { beforeEach, expect, test, vi } from "vitest";
import type { TextPage } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { App } from "./app.svelte";
import { TextState } from "./texts.svelte";

const OWN = "Bitte {Weg}, {Zeit}.";
let app: App;
/** Lets the desk say that a text is kept; null until it was asked. */
let answer: (() => void) | null;

beforeEach(async () => {
  const backend = fake();
  app = new App(backend);
  await app.load();
  const keep = backend.keep_text.bind(backend);
  answer = null;
  vi.spyOn(backend, "keep_text").mockImplementation(async (at, typed) => {
    const page: TextPage = await keep(at, typed);
    await new Promise<void>((done) => (answer = done));
    return page;
  });
});

async function opened(name: string): Promise<TextState> {
  const text = new TextState(app);
  await text.load("Sie", name, null);
  return text;
}

/** Does something while a text is being saved. */
async function whileSaving(text: TextState, deed: () => void | Promise<void>) {
  text.type(OWN);
  const saved = text.save();
  await vi.waitFor(() => expect(answer).not.toBeNull());
  await deed();
  answer?.();
  await saved;
}

test("what is typed while a text is being saved stays, and waits to be saved", async () => {
  const text = await opened("later");
  await whileSaving(text, () => text.type(`${OWN} Danke.`));
  expect([text.page?.line.own, text.typed, text.changed]).toEqual([OWN, `${OWN} Danke.`, true]);
  expect((await opened("later")).typed, "on another screen and back").toBe(`${OWN} Danke.`);
});

test("a text that nobody types on is saved, and nothing of it waits", async () => {
  const text = await opened("later");
  await whileSaving(text, () => {});
  expect([text.page?.line.own, text.typed, text.changed]).toEqual([OWN, OWN, false]);
  expect(app.unsavedTexts.size).toBe(0);
});

test("a text that is saved says nothing to the one that is open by then", async () => {
  const text = await opened("later");
  await whileSaving(text, () => text.load("Sie", "elsewhere", null));
  expect([text.page?.line.name, text.page?.line.own]).toEqual(["elsewhere", null]);
  expect((await opened("later")).page?.line.own).toBe(OWN);
});
