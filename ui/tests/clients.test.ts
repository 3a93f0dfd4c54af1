// The list of clients: who is looked for is found, however many there are and however they are spelled.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import App from "../src/App.svelte";
import { fake, type Scene } from "$lib/ipc/fake";
import { screens } from "../src/screens";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(cleanup);

async function open(scene: Scene = {}, backend = fake(scene)) {
  history.replaceState(null, "", "/clients");
  render(App, { backend });
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

describe("the archive", () => {
  test("is searched, too, and says where somebody was found", async () => {
    const backend = fake();
    await backend.archive("mueller");
    const { field, user } = await open({}, backend);
    expect(shown()).not.toContain("Müller GmbH");
    await user.type(field, "müller");
    await waitFor(() => expect(shown()).toEqual(["Müller GmbH"]));
    expect(screen.getByText("Liegt im Archiv")).toBeVisible();
    expect(screen.getByText("1 von 4 Kunden")).toBeVisible();
    expect(screen.queryByRole("link", { name: /Neuer Kunde „/ })).toBeNull();
  });

  test("that all clients are in is said in one line, with the way to it", async () => {
    const backend = fake();
    for (const { id } of await backend.clients()) await backend.archive(id);
    const { user } = await open({}, backend);
    expect(screen.getByText("Alle Kunden liegen im Archiv.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: /Niemand passt/ })).toBeNull();
    await user.click(screen.getByRole("switch", { name: "Archiv zeigen" }));
    await waitFor(() => expect(shown()).toHaveLength(4));
  });

  test("that everybody was taken out of while it was looked at is empty, and no more", async () => {
    const backend = fake();
    await backend.archive("mueller");
    const { user } = await open({}, backend);
    await user.click(screen.getByRole("switch", { name: "Archiv zeigen" }));
    await backend.unarchive("mueller");
    expect(await screen.findByText("Im Archiv liegt niemand.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: /Niemand passt/ })).toBeNull();
  });
});
