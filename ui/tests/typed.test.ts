// What was typed is not lost by looking at another screen, nor by closing the window.
import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { fake } from "$lib/ipc/fake";
import { Trouble } from "$lib/ipc";
import { go } from "$lib/router";
import { openApp } from "./app";

const full = () => new Trouble({ message: "Die Platte ist voll.", advice: null, field: null });

/** Fills in quick capture, and a note with it, which is not saved. */
async function capture(user: UserEvent, note: string) {
  await screen.findByText("Anna Müller");
  await user.type(screen.getByRole("combobox", { name: "Mit wem?" }), "anna{Enter}");
  await user.click(await screen.findByRole("button", { name: "Festhalten" }));
  await user.type(await screen.findByRole("textbox", { name: "Notiz" }), note);
}

/** To another screen, and back again. */
async function away(address: string, heading = "Hilfe") {
  go("/help");
  await screen.findByRole("heading", { level: 1, name: heading });
  go(address);
}

describe("a note about a client", () => {
  async function written() {
    const backend = fake();
    const note = vi.spyOn(backend, "note");
    const done = vi.spyOn(backend, "window_done");
    const { user } = await openApp("/clients/mueller", {}, backend);
    const field = await screen.findByRole("textbox", { name: "Notiz" });
    return { backend, note, done, user, field };
  }
  const MINE = { kind: "Client", client: "mueller" };

  test("is kept by going on to another screen, once", async () => {
    const { note, user, field } = await written();
    await user.type(field, "Will den Shop blau.");
    await away("/clients/mueller");
    expect(note.mock.calls).toEqual([[MINE, "Will den Shop blau."]]);
    expect(await screen.findByRole("textbox", { name: "Notiz" })).toHaveValue("");
  });

  test("that cannot be kept is said, and is in its field when one comes back", async () => {
    const { note, user, field } = await written();
    note.mockRejectedValueOnce(full());
    await user.type(field, "Will den Shop blau.");
    await away("/clients/mueller");
    await waitFor(() => expect(screen.getAllByText(/Die Platte ist voll/).length).toBeGreaterThan(0));
    expect(await screen.findByRole("textbox", { name: "Notiz" })).toHaveValue("Will den Shop blau.");
  });

  test("is kept before the window closes, which stays if it cannot be", async () => {
    const { backend, note, done, user, field } = await written();
    backend.emit("Closing", null);
    expect(done, "nobody holds a window back that loses nothing").not.toHaveBeenCalled();
    await user.type(field, "Will den Shop blau.");
    note.mockRejectedValueOnce(full());
    backend.emit("Closing", null);
    await screen.findByText(/Die Platte ist voll/);
    expect(done).not.toHaveBeenCalled();
    backend.emit("Closing", null);
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(note).toHaveBeenLastCalledWith(MINE, "Will den Shop blau.");
  });
});

describe("notes that are put in other words", () => {
  test("stay open beside each other, each with what was typed", async () => {
    const backend = fake();
    const [one] = await backend.notes("mueller");
    vi.spyOn(backend, "notes").mockResolvedValue([one!, { ...one!, seq: 301, text: "Mag Mails." }]);
    const rewrite = vi.spyOn(backend, "rewrite_note");
    const { user } = await openApp("/clients/mueller", {}, backend);
    const kept = await screen.findByRole("region", { name: "Notizen" });
    const [first, second] = await within(kept).findAllByRole("button", { name: /^Notiz vom .* ändern$/ });
    await user.click(first!);
    const fields = () => within(kept).getAllByRole("textbox", { name: /^Notiz vom/ });
    await user.type(fields()[0]!, " Sehr blau.");
    await user.click(second!);
    await user.type(fields()[1]!, " Sehr rot.");
    expect(fields().map((field) => (field as HTMLTextAreaElement).value)).toEqual([
      expect.stringMatching(/Sehr blau\.$/),
      expect.stringMatching(/Sehr rot\.$/),
    ]);
    const [keep] = within(fields()[0]!.closest("form")!).getAllByRole("button", { name: "Notiz speichern" });
    await user.click(keep!);
    await waitFor(() => expect(fields()).toHaveLength(1));
    expect(rewrite.mock.calls).toEqual([[300, expect.stringMatching(/Sehr blau\.$/)]]);
    expect(fields()[0]).toHaveDisplayValue("Mag Mails. Sehr rot.");
  });
});

describe("a note of quick capture", () => {
  async function captured() {
    const backend = fake();
    const note = vi.spyOn(backend, "note");
    const done = vi.spyOn(backend, "capture_done");
    const { user } = await openApp("/capture", {}, backend);
    await capture(user, "Will den Shop blau.");
    return { backend, note, done };
  }

  test("is kept when its window is closed", async () => {
    const { backend, note, done } = await captured();
    backend.emit("Closing", null);
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(note).toHaveBeenCalledWith(expect.objectContaining({ kind: "Contact" }), "Will den Shop blau.");
  });

  test("that cannot be kept holds the window, with the reason", async () => {
    const { backend, note, done } = await captured();
    note.mockRejectedValueOnce(full());
    backend.emit("Closing", null);
    await screen.findByText(/Die Platte ist voll/);
    expect(done).not.toHaveBeenCalled();
  });
});

describe("a note of a contact above another screen", () => {
  async function captured() {
    const backend = fake();
    const note = vi.spyOn(backend, "note");
    const done = vi.spyOn(backend, "window_done");
    const { user } = await openApp("/help", {}, backend);
    await user.keyboard("{Control>}e{/Control}");
    await capture(user, "Will den Shop blau.");
    return { backend, note, done, user };
  }
  const closed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const KEPT = [expect.objectContaining({ kind: "Contact" }), "Will den Shop blau."];

  test("is kept before the window closes", async () => {
    const { backend, note, done } = await captured();
    note.mockRejectedValueOnce(full());
    backend.emit("Closing", null);
    await screen.findByText(/Die Platte ist voll/);
    expect(done).not.toHaveBeenCalled();
    backend.emit("Closing", null);
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  });

  test("is kept when the keys that opened it put it away", async () => {
    const { note, user } = await captured();
    await user.keyboard("{Control>}e{/Control}");
    await closed();
    expect(note.mock.calls).toEqual([KEPT]);
  });

  test("is kept when another screen is gone to, once", async () => {
    const { backend, note } = await captured();
    backend.emit("Go", { place: { kind: "Today" } });
    await closed();
    expect(note.mock.calls).toEqual([KEPT]);
  });

  test("that cannot be kept stays in its field above the other screen, with the reason", async () => {
    const { note, user } = await captured();
    note.mockRejectedValue(full());
    await user.keyboard("{Control>}n{/Control}");
    await screen.findByText(/Die Platte ist voll/);
    await user.keyboard("{Control>}e{/Control}");
    await waitFor(() => expect(note).toHaveBeenCalledTimes(2));
    expect(screen.getByRole("textbox", { name: "Notiz" })).toHaveValue("Will den Shop blau.");
  });
});

test("quick capture without a note closes at once", async () => {
  const backend = fake();
  const done = vi.spyOn(backend, "capture_done");
  await openApp("/capture", {}, backend);
  backend.emit("Closing", null);
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
});

describe("a client that is being set up", () => {
  const name = () => screen.findByRole("textbox", { name: "Kunde" }, { timeout: 5000 });

  test("is as it was left, also if another one was changed meanwhile", async () => {
    const { user } = await openApp("/new-client");
    await user.type(await name(), "Quitte");
    go("/clients/mueller/edit");
    await waitFor(async () => expect(await name()).toHaveValue("Müller GmbH"));
    await user.type(await name(), " & Co");
    go("/new-client");
    await waitFor(async () => expect(await name()).toHaveValue("Quitte"));
    await screen.findByText(/Entwurf von vorhin/);
    go("/clients/mueller/edit");
    await waitFor(async () => expect(await name()).toHaveValue("Müller GmbH & Co"));
  });

  describe("is there after the window was closed", () => {
    /** The window is closed with "Quitte" in it, and opened again. */
    async function reopened(address: string) {
      const backend = fake();
      const { user } = await openApp("/new-client", {}, backend);
      await user.type(await name(), "Quitte");
      await waitFor(async () => expect((await backend.kept_sketch(null))?.name).toBe("Quitte"));
      cleanup();
      return openApp(address, {}, backend);
    }
    async function isThere(backend: ReturnType<typeof fake>) {
      cleanup();
      await openApp("/new-client", {}, backend);
      await waitFor(async () => expect(await name()).toHaveValue("Quitte"));
      await screen.findByText(/Entwurf von vorhin/);
    }

    test("also if another one was changed and saved", async () => {
      const { backend, user } = await reopened("/clients/mueller/edit");
      await user.type(await name(), " & Co");
      await user.click(screen.getByRole("button", { name: "Änderungen übernehmen" }));
      await screen.findByRole("heading", { level: 1, name: /Müller GmbH & Co/ });
      await isThere(backend);
    });

    test("beside that of another one, which can be thrown away", async () => {
      const { backend, user } = await reopened("/clients/mueller/edit");
      await user.type(await name(), " & Co");
      const kept = async () => (await backend.kept_sketch("mueller"))?.name;
      await waitFor(async () => expect(await kept()).toBe("Müller GmbH & Co"));
      cleanup();
      const again = await openApp("/clients/mueller/edit", {}, backend);
      await waitFor(async () => expect(await name()).toHaveValue("Müller GmbH & Co"));
      await again.user.click(await screen.findByRole("button", { name: "Verwerfen" }));
      await waitFor(async () => expect(await name()).toHaveValue("Müller GmbH"));
      await isThere(backend);
    });

    test("also if a rule of another one was changed on the spot", async () => {
      const { backend, user } = await reopened("/clients/mueller/together");
      const phone = () => screen.findByRole("button", { name: "Telefon ändern" });
      await user.click(await phone());
      await screen.findByRole("combobox", { name: /^Telefon: / });
      await user.keyboard("nach Absprache");
      await user.click(screen.getByRole("button", { name: "Übernehmen" }));
      await waitFor(async () => expect(await phone()).toHaveFocus());
      await isThere(backend);
    });
  });

  test("is not begun with again once it is taken in", async () => {
    const backend = fake();
    await backend.save_sketch({ ...(await backend.new_sketch()), name: "Quitte" });
    const { user } = await openApp("/new-client", {}, backend);
    expect(await name()).toHaveValue("Quitte");
    const save = screen.getByRole("button", { name: "Kunden anlegen" });
    await waitFor(() => expect(save).toBeEnabled());
    await user.click(save);
    await screen.findByRole("heading", { level: 1, name: /Quitte/ });
    await away("/new-client");
    expect(await name()).toHaveValue("");
    expect(screen.queryByText(/Entwurf von vorhin/)).toBeNull();
  });

  test("has no way back for a rule that is gone once it is left", async () => {
    const { user } = await openApp("/new-client");
    await name();
    await user.click(await screen.findByRole("button", { name: "Telefon entfernen" }));
    await within(toasts()).findByRole("button", { name: "Rückgängig" });
    await away("/new-client");
    await waitFor(() => expect(within(toasts()).queryByText(/nicht mehr in den Regeln/)).toBeNull());
  });
});

const toasts = () => document.querySelector<HTMLElement>("[data-toasts]")!;

test("my profile is as it was typed until it is saved", async () => {
  const { user } = await openApp("/settings");
  const field = async () => (await screen.findAllByRole("textbox", { name: "Name" }))[0]!;
  await user.clear(await field());
  await user.type(await field(), "Jana Andersen");
  await away("/settings");
  expect(await field()).toHaveValue("Jana Andersen");
});
