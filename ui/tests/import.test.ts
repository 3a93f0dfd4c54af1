// Clients from an address book, from the file to the way back.
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { fake } from "$lib/ipc/fake";
import { App as AppState } from "$lib/state/app.svelte";
import { ImportState } from "../src/routes/import/import.svelte";
import { screens } from "../src/screens";
import { findings } from "./axe";

beforeAll(() => Promise.all([screens["/import"]?.(), screens["/clients"]?.()]), 180_000);
afterEach(cleanup);

async function open(text: string, name = "kunden.csv") {
  history.replaceState(null, "", "/import");
  const backend = fake({});
  const taken = vi.spyOn(backend, "import_clients");
  render(App, { backend });
  const user = userEvent.setup();
  await screen.findByRole("heading", { level: 1, name: "Kunden übernehmen" }, { timeout: 5000 });
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (field) await user.upload(field, new File([text], name, { type: "text/csv" }));
  return { user, taken };
}

test("a book is a plan first, and what is ticked off stays out", async () => {
  const { user, taken } = await open("Firma\nNeu GmbH");
  expect(await screen.findByText(/^kunden\.csv: 3 neue Kunden, eine Ergänzung/)).toBeDefined();
  await user.click(screen.getByRole("checkbox", { name: /Carla Beispiel/ }));
  await user.click(screen.getByRole("button", { name: "3 Einträge übernehmen" }));
  expect(taken.mock.calls[0]?.[1]).toMatchObject({ without: [4], preset: null, form: "sie", language: "de" });
  expect(await screen.findByText("3 neue Kunden, einer ergänzt.")).toBeDefined();
  expect(await screen.findByRole("heading", { level: 1, name: "Kunden" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText("Bei 4 Kunden ist alles wie zuvor.")).toBeDefined();
});

test("a table that nobody understands asks for its columns and has no finding", async () => {
  await open("A;B\n1;2");
  const columns = within(await screen.findByRole("region", { name: "Spalten" }));
  expect(await findings()).toEqual([]);
  expect(columns.getAllByRole("combobox")).toHaveLength(2);
  expect(screen.getByRole("button", { name: "Nichts zu übernehmen" })).toBeDisabled();
});

test("a column that was said to be the firm makes a book of the table", async () => {
  const app = new AppState(fake({}));
  await app.load();
  const work = new ImportState(app);
  await work.take(new File(["A;B\n1;2"], "kunden.csv"));
  expect([work.look?.kind, work.columns]).toEqual(["Table", ["A", "B"]]);
  await work.mean("A", "name");
  expect(work.book?.new[0]?.name).toBe("Neu GmbH");
  expect(work.columns, "it can still be changed").toEqual(["A", "B"]);
});

test("a file that is still being read can be given up", async () => {
  const app = new AppState(fake({}));
  await app.load();
  const work = new ImportState(app);
  const taken = work.take(new File(["Firma\nNeu GmbH"], "kunden.csv"));
  work.forget();
  await taken;
  expect([work.file, work.look, work.busy]).toEqual([null, null, false]);
});

test("new clients are addressed as I usually address them", async () => {
  const backend = fake({});
  const { me } = await backend.start();
  if (me) await backend.save_me({ ...me, form: "du" });
  const app = new AppState(backend);
  await app.load();
  expect(new ImportState(app).form).toBe("du");
});

test("only what was taken in last can be taken back", async () => {
  const app = new AppState(fake({}));
  await app.load();
  for (const name of ["erste.csv", "zweite.csv"]) {
    const work = new ImportState(app);
    await work.take(new File(["Firma\nNeu GmbH"], name));
    await work.takeIn();
  }
  expect(app.toasts.shown.filter(({ undo }) => undo)).toHaveLength(1);
});

test("a file that is no address book says what would help", async () => {
  await open("");
  expect((await screen.findByText("Die Datei ist leer.")).nextElementSibling?.textContent).toMatch(
    /Exportieren/,
  );
});
