// The parts of the form: who it is about, how they may be reached, and what would come of it.
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import { fake } from "$lib/ipc/fake";
import { SIGNATURE, item, letter, nameField, open, pasteSignature, slot } from "./page";

describe("who", () => {
  test("a typed name is in the letter while it is typed", async () => {
    const { user } = await open();
    await user.type(nameField(), "Müller");
    await waitFor(() => expect(letter()).toContain("Jana Beispiel und Müller"));
  });

  test("a pasted signature is shown on one card, with where things were found and what was not understood", async () => {
    const { user } = await open();
    await pasteSignature(user);
    expect(screen.getByRole("textbox", { name: "Person" })).toHaveValue("Anna Müller");
    expect(screen.getByRole("textbox", { name: "Adresse, Telefon" })).toHaveValue("030 23125 017");
    expect(screen.getByText("aus „Tel. 030 23125 017“")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "HRB 1234" })).toBeInTheDocument();
  });

  test("a piece that was not understood can be put where it belongs", async () => {
    const { user } = await open();
    await pasteSignature(user);
    await user.click(screen.getByRole("button", { name: "HRB 1234" }));
    await user.click(await item("menuitem", "Person"));
    expect(screen.getAllByRole("textbox", { name: "Person" }).at(-1)).toHaveValue("HRB 1234");
    expect(screen.queryByRole("button", { name: "HRB 1234" })).toBeNull();
  });

  test("pasting works anywhere on the page, except one line into a field", async () => {
    const { user } = await open();
    (document.activeElement as HTMLElement).blur();
    await user.paste(SIGNATURE);
    await waitFor(() => expect(nameField()).toHaveValue("Beispielwerk GmbH"));
    const greeting = screen.getByRole("textbox", { name: "Anrede" });
    await user.click(greeting);
    await user.paste("Frau Müller");
    expect(greeting).toHaveValue("Frau Müller");
  });

  test("an address that is typed as a name goes where addresses go", async () => {
    const { user } = await open();
    await user.type(nameField(), "anna@example.org{Enter}");
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "Adresse, E-Mail" })).toHaveValue("anna@example.org"),
    );
    expect(nameField()).not.toHaveValue("anna@example.org");
  });

  test("a vCard can be chosen as a file", async () => {
    const { user, backend } = await open();
    const understand = vi.spyOn(backend, "understand");
    const file = new File(["BEGIN:VCARD\nFN:Anna Müller\nEND:VCARD"], "anna.vcf", { type: "text/vcard" });
    await user.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, file);
    await waitFor(() => expect(understand).toHaveBeenCalledWith(expect.stringContaining("FN:Anna Müller")));
  });

  test("a card that is dropped while a client is edited begins a new one", async () => {
    const { backend } = await open("/clients/mueller/edit");
    const save = vi.spyOn(backend, "save_sketch");
    const file = new File(["BEGIN:VCARD\nFN:Nina Neu\nEMAIL:nina@example.org\nEND:VCARD"], "nina.vcf", {
      type: "text/vcard",
    });
    await fireEvent.drop(window, { dataTransfer: { types: ["Files"], files: [file] } });
    await screen.findByRole("heading", { level: 1, name: "Neuer Kunde" });
    await waitFor(() => expect(save).toHaveBeenCalled(), { timeout: 5000 });
    expect(save.mock.calls.map(([{ client }]) => client)).toEqual(save.mock.calls.map(() => null));
  });

  test("a card that the program read, where the page gets no file, fills the form", async () => {
    const backend = fake();
    await open("/new-client", {}, backend);
    backend.emit("Dragged", { above: true });
    await screen.findByText("Hier ablegen");
    backend.emit("Dragged", { above: false });
    const content = btoa("BEGIN:VCARD\nFN:Nina Neu\nEMAIL:nina@example.org\nEND:VCARD");
    const understand = vi.spyOn(backend, "understand");
    backend.emit("Dropped", { file: { name: "nina.vcf", content } });
    await waitFor(() => expect(understand).toHaveBeenCalledWith(expect.stringContaining("FN:Nina Neu")));
    expect(screen.queryByText("Hier ablegen")).toBeNull();
    backend.emit("Dropped", { file: null });
    await screen.findByText("Es geht eine Datei nach der anderen.");
  });

  test("du changes the letter", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("radio", { name: "du" }));
    await waitFor(() => expect(letter()).toContain("Was du wissen solltest"));
  });
});

describe("how", () => {
  test("a letter chooses the level, and the letter follows", async () => {
    const { user } = await open();
    slot("E-Mail").focus();
    await user.keyboard("nutzen");
    await waitFor(() => expect(letter()).toMatch(/E-Mail.* nutzen wir nicht/));
    expect(slot("E-Mail")).toHaveFocus();
  });

  test("a digit begins the hours, Enter goes back to the row", async () => {
    const { user } = await open();
    slot("Telefon").focus();
    await user.keyboard("9-12, 13-17");
    expect(screen.getByRole("textbox", { name: "Zeiten für Telefon" })).toHaveValue("9-12, 13-17");
    await user.keyboard("{Enter}");
    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "Telefon: Mo–Fr 9–12, 13–17" })).toHaveFocus(),
    );
    expect(screen.queryByRole("textbox", { name: "Zeiten für Telefon" })).toBeNull();
  });

  test("arrows go from row to row", async () => {
    const { user } = await open();
    slot("E-Mail").focus();
    await user.keyboard("{ArrowDown}");
    expect(slot("Telefon")).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(slot("E-Mail")).toHaveFocus();
  });

  test("Space opens the list of levels", async () => {
    const { user } = await open();
    slot("E-Mail").focus();
    await user.keyboard(" ");
    expect(await screen.findAllByRole("option", { hidden: true })).toHaveLength(7);
  });

  test("Delete removes the row, the next takes the focus, and it can be taken back", async () => {
    const { user } = await open();
    slot("E-Mail").focus();
    await user.keyboard("{ArrowDown}{Delete}");
    expect(screen.queryByRole("combobox", { name: /^Telefon: / })).toBeNull();
    await waitFor(() => expect(screen.getByRole("combobox", { name: /^Teams, / })).toHaveFocus());
    await user.keyboard("{Control>}z{/Control}");
    expect(slot("Telefon")).toBeInTheDocument();
  });

  test("what was changed says so, and goes back row by row", async () => {
    const { user } = await open();
    slot("E-Mail").focus();
    await user.keyboard("nutzen");
    await user.click(await screen.findByRole("button", { name: "E-Mail: zurück zur Regel vom Beginn" }));
    await waitFor(() => expect(slot("E-Mail")).toHaveAccessibleName("E-Mail: jederzeit"));
    expect(screen.queryByText("geändert")).toBeNull();
  });

  test("ways that say the same are changed at once, or set one by one", async () => {
    const { user } = await open();
    await user.click(
      screen.getByRole("button", { name: "Einzeln festlegen: WhatsApp, Signal, Telegram, Threema" }),
    );
    await waitFor(() => expect(slot("WhatsApp")).toHaveFocus());
    await user.keyboard("nur");
    await waitFor(() => expect(letter()).toMatch(/SMS, WhatsApp bitte nur im Notfall/));
    expect(slot("Signal")).toHaveAccessibleName("Signal: nutzen wir nicht");
  });

  test("a way this client is known on has a row of its own", async () => {
    const { user } = await open();
    await pasteSignature(user);
    await user.click(screen.getByRole("button", { name: "Anzeigename hinzufügen" }));
    await waitFor(() => expect(slot("WhatsApp")).toBeInTheDocument());
    expect(screen.getByRole("textbox", { name: "Anzeigename, WhatsApp" })).toHaveFocus();
  });

  test("a finding stands at its place and is mended with one click", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Ohne Notfallregel" }));
    await user.click(await screen.findByRole("button", { name: /^So machen/ }));
    await screen.findByText("Ausfall des Shops");
    await waitFor(() => expect(screen.queryByRole("button", { name: /^So machen/ })).toBeNull());
  });

  test("the list ends with what holds for all other ways", async () => {
    await open();
    expect(screen.getByText(/^Alle anderen Wege/)).toBeInTheDocument();
  });
});

describe("the try-out", () => {
  test("asks the engine again whenever the rules change, and can raise the real popup", async () => {
    const { user, backend } = await open();
    await pasteSignature(user);
    const rehearse = vi.spyOn(backend, "rehearse");
    await screen.findByText("Anna Müller · WhatsApp");
    await user.click(screen.getByRole("button", { name: "Zeigen, was dann geschieht" }));
    expect(rehearse.mock.lastCall?.[1]).toMatchObject({
      channel: "whatsapp",
      weekday: 5,
      minute: 1300,
      person: 0,
    });
    await user.click(screen.getByRole("combobox", { name: /^Weg: WhatsApp/ }));
    await user.click(await item("option", "E-Mail"));
    await screen.findByText("In Ordnung.");
  });
});
