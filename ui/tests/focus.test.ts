// The focus goes on where a screen goes on; it is never left on nothing.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test } from "vitest";
import App from "../src/App.svelte";
import { fake, type Scene } from "$lib/ipc/fake";
import { screens } from "../src/screens";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(cleanup);

async function open(scene: Scene) {
  history.replaceState(null, "", "/");
  render(App, { backend: fake(scene) });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return userEvent.setup();
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name }, { timeout: 5000 });

test("the first sheet leads to the heading of the first client", async () => {
  const user = await open({ house: "first" });
  await user.type(screen.getByLabelText("Ihr Name"), "Jana Beispiel{Enter}");
  const title = await heading("Neuer Kunde");
  await screen.findByLabelText("Kunde");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  expect(title).toBeDefined();
});

test("a saved client leads to the heading of the hand-over", async () => {
  const user = await open({ house: "empty" });
  await user.keyboard("{Control>}n{/Control}");
  await user.type(await screen.findByLabelText("Kunde"), "Müller GmbH");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await heading("Müller GmbH ist angelegt");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
});
