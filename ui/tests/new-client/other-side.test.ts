// The other side: its clock and days off beside the hours, and the same terms for me.
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Sketch } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { open } from "./page";

/** The form with a client that was begun before. */
async function begun(change: (sketch: Sketch) => Partial<Sketch>) {
  const backend = fake();
  const sketch = await backend.new_sketch();
  await backend.save_sketch({ ...sketch, name: "Berg AG", ...change(sketch) });
  return open("/new-client", {}, backend);
}

test("the other clock stands below the week, and days off of both sides by name", async () => {
  const { user } = await begun(() => ({
    zone: "America/New_York",
    region: "AT",
    office_hours: "Mo–Fr 9–17",
  }));
  await user.click(screen.getByText("Ort und Bürozeiten des Kunden"));
  const hours = within(screen.getByRole("group", { name: "Bürozeiten des Kunden" }));
  const words = await hours.findByText(
    /Die untere Zeile ist Ihre Uhr\. Dort \(New York\) ist es 6 Stunden früher/,
  );
  expect(hours.getByRole("grid").getAttribute("aria-describedby")).toContain(words.id);
  expect(screen.getByText(/Jahresfest – bei Berg AG frei/)).toBeInTheDocument();
  expect(screen.getByText(/Inventur – bei Ihnen frei/)).toBeInTheDocument();
});

test("with a client next door there is one clock", async () => {
  const { user } = await begun(() => ({ office_hours: "Mo–Fr 9–17" }));
  await user.click(screen.getByText("Ort und Bürozeiten des Kunden"));
  const hours = within(screen.getByRole("group", { name: "Bürozeiten des Kunden" }));
  expect(hours.queryByText(/Die untere Zeile/)).toBeNull();
});

test("what binds the client alone goes for me too with one click", async () => {
  const { user } = await begun(({ rules }) => ({
    rules: rules.map((rule) => (rule.channel === "phone" ? { ...rule, towards: "Consultant" } : rule)),
  }));
  await user.click(screen.getByText("Umgekehrt"));
  await user.click(await screen.findByRole("button", { name: "Telefon: auch für mich" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /auch für mich/ })).toBeNull());
  const mirror = screen.getByText("Umgekehrt").closest("details")!;
  expect(within(mirror).queryByText("nichts vereinbart")).toBeNull();
});
