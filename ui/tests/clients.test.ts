// The list of clients: who is looked for is found, however many there are and however they are spelled.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test } from "vitest";
import App from "../src/App.svelte";
import { fake, type Scene } from "$lib/ipc/fake";
import { screens } from "../src/screens";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(cleanup);

async function open(scene: Scene = {}) {
  history.replaceState(null, "", "/clients");
  render(App, { backend: fake(scene) });
  const field = await screen.findByRole("searchbox", { name: "Kunden suchen" }, { timeout: 5000 });
  return { field, user: userEvent.setup() };
}

const shown = () =>
  within(screen.getByRole("main"))
    .queryAllByRole("listitem")
    .map((one) => one.querySelector("span span")?.textContent);

test("a slash leads into the field, and each letter narrows the list", async () => {
  const { field, user } = await open();
  expect(shown()).toHaveLength(4);
  await user.keyboard("/");
  expect(field).toHaveFocus();
  expect(field).toHaveValue("");
  await user.keyboard("muster");
  await waitFor(() => expect(shown()).toEqual(["Muster & Partner", "Musterwerk GmbH"]));
  expect(screen.getByText("2 von 4 Kunden")).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(shown()).toHaveLength(4));
});

test("a slash within a text is a slash", async () => {
  const { field, user } = await open();
  await user.type(field, "a/b");
  expect(field).toHaveValue("a/b");
});

test("Enter goes to the first one found", async () => {
  const { field, user } = await open();
  await user.type(field, "anna mueller{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Müller GmbH" });
});

test("who is not there can be added under the name that was typed", async () => {
  const { field, user } = await open();
  await user.type(field, "Quitte & Söhne");
  await screen.findByRole("heading", { name: "Niemand passt zu „Quitte & Söhne“" });
  await user.click(screen.getByRole("link", { name: "Neuer Kunde „Quitte & Söhne“" }));
  const name = await screen.findByRole("textbox", { name: "Kunde" }, { timeout: 5000 });
  expect(name).toHaveValue("Quitte & Söhne");
});

test("one of two hundred is found by a name as long as they come", async () => {
  const { field, user } = await open({ house: "many" });
  expect(screen.getByText("200 Kunden")).toBeVisible();
  await user.type(field, "hafenlogistk 119");
  await waitFor(() => expect(shown()[0]).toMatch(/^Norddeutsche Gesellschaft.* 119$/));
});
