import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { Trouble } from "$lib/ipc";
import { fake, type Scene } from "$lib/ipc/fake";
import Harness from "./Harness.svelte";

async function show(scene: Scene = {}) {
  const port = fake(scene);
  const capture = vi.spyOn(port, "capture");
  const note = vi.spyOn(port, "note");
  const ondone = vi.fn();
  const { container } = render(Harness, { port, ondone });
  const field = await screen.findByRole("combobox", { name: "Mit wem?" });
  return { port, capture, note, ondone, container, field, user: userEvent.setup() };
}

test("a name, Enter and Enter write a contact down as it usually is", async () => {
  const { capture, field, user, container } = await show();
  await waitFor(() => expect(field).toHaveFocus());
  await screen.findByText("Anna Müller");
  expect((await axe.run(container)).violations).toEqual([]);
  await user.keyboard("anna{Enter}");
  expect(await screen.findByRole("button", { name: "Festhalten" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(capture).toHaveBeenCalledWith(
    expect.objectContaining({ person: "anna", channel: "phone", kind: "Call", mine: false, when: "" }),
  );
  await screen.findByText(/Vereinbart: Telefon/);
  expect(screen.getByRole("button", { name: "Antwort kopieren" })).toHaveFocus();
});

test("the text is said to be copied only after it was read back", async () => {
  const { user, port } = await show();
  const act = vi.spyOn(port, "act");
  await screen.findByText("Anna Müller");
  await user.keyboard("anna{Enter}");
  await user.click(await screen.findByRole("button", { name: "Festhalten" }));
  await user.click(await screen.findByRole("button", { name: "Antwort kopieren" }));
  const contact = act.mock.lastCall?.[0] ?? 0;
  expect(screen.queryByRole("button", { name: "Kopiert" })).toBeNull();
  port.emit("Copied", { what: { kind: "Reply", contact }, fault: null });
  await screen.findByRole("button", { name: "Kopiert" });
});

test("a time that is not understood is told at its field, and can be mended", async () => {
  const { user, field, container } = await show();
  await screen.findByText("Anna Müller");
  await user.type(field, "anna{Enter}");
  const when = await screen.findByRole("textbox", { name: "Wann" });
  await user.type(when, "neulich{Enter}");
  await screen.findByText(/Diese Zeit ist nicht zu verstehen/);
  expect(when).toHaveAttribute("aria-invalid", "true");
  expect((await axe.run(container)).violations).toEqual([]);
  await user.clear(when);
  await user.type(when, "gestern 9:00{Enter}");
  await screen.findByText(/Vereinbart/);
});

test("a note goes with the contact", async () => {
  const { user, note, container, ondone } = await show();
  await screen.findByText("Anna Müller");
  await user.keyboard("anna{Enter}");
  await user.click(await screen.findByRole("button", { name: "Festhalten" }));
  await user.type(await screen.findByRole("textbox", { name: "Notiz" }), "Will den Shop blau.");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText("Gespeichert");
  expect(note).toHaveBeenCalledWith(expect.objectContaining({ kind: "Contact" }), "Will den Shop blau.");
  expect((await axe.run(container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Fertig" }));
  expect(ondone).toHaveBeenCalled();
});

const ways = [
  ["Fertig", 1],
  ["Noch ein Kontakt", 0],
] as const;

test.each(ways)("a note that was typed is kept before “%s” goes on", async (name, ended) => {
  const { user, note, ondone } = await show();
  await screen.findByText("Anna Müller");
  await user.keyboard("anna{Enter}");
  await user.click(await screen.findByRole("button", { name: "Festhalten" }));
  await user.type(await screen.findByRole("textbox", { name: "Notiz" }), "Will den Shop blau.");
  await user.click(screen.getByRole("button", { name }));
  await waitFor(() => expect(note).toHaveBeenCalledWith(expect.anything(), "Will den Shop blau."));
  await waitFor(() => expect(ondone).toHaveBeenCalledTimes(ended));
});

test("a note that cannot be kept holds everything where it is, with the reason", async () => {
  const { user, note, ondone } = await show();
  await screen.findByText("Anna Müller");
  await user.keyboard("anna{Enter}");
  await user.click(await screen.findByRole("button", { name: "Festhalten" }));
  const field = await screen.findByRole("textbox", { name: "Notiz" });
  await user.type(field, "Will den Shop blau.");
  for (const name of ["Fertig", "Noch ein Kontakt"]) {
    note.mockRejectedValueOnce(new Trouble({ message: "Die Platte ist voll.", advice: null, field: null }));
    await user.click(screen.getByRole("button", { name }));
    await screen.findByText(/Die Platte ist voll/);
    expect(field).toHaveValue("Will den Shop blau.");
  }
  expect(ondone).not.toHaveBeenCalled();
});

test("who has no clients yet is told so", async () => {
  await show({ house: "empty" });
  await screen.findByText("Noch ist kein Kunde angelegt.");
});
