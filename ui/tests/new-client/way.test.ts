// Setting up a client as a person does it: what it takes, and how it ends.
import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import { fake } from "$lib/ipc/fake";
import { SIGNATURE, counting, item, nameField, open, openToday, pasteSignature, slot } from "./page";
import { findings } from "../axe";

describe("the way from a signature to a recorded agreement", () => {
  test("takes at most twelve inputs", async () => {
    const { user, backend } = await openToday();
    const record = vi.spyOn(backend, "record_agreement");
    const { input, count } = counting();

    await input(() => user.keyboard("{Control>}n{/Control}"));
    await screen.findByRole("heading", { level: 2, name: /Brief/ }, { timeout: 20_000 });
    await input(() => user.paste(SIGNATURE));
    await waitFor(() => expect(nameField()).toHaveValue("Beispielwerk GmbH"));
    await input(() => user.keyboard("{Control>}{Enter}{/Control}"));
    const keep = await screen.findByRole("button", { name: "Absprache festhalten" });
    await input(() => user.click(keep));

    await screen.findByRole("heading", { level: 1, name: "Beispielwerk GmbH" });
    expect(record).toHaveBeenCalledWith(expect.any(String), "2026-11-21", "Talk", "Anna Müller");
    expect(count()).toBeLessThanOrEqual(12);
  });

  test("begins anew for the next client before the one before is handed over", async () => {
    const { user } = await open();
    await user.paste(SIGNATURE);
    await waitFor(() => expect(nameField()).toHaveValue("Beispielwerk GmbH"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { level: 1, name: /ist angelegt/ });

    await user.keyboard("{Control>}n{/Control}");
    await waitFor(() => expect(nameField()).toHaveValue(""), { timeout: 20_000 });
  });

  test("takes fewer than twenty-five with a correction, hours, exceptions, an emergency and the message", async () => {
    const { user, backend } = await openToday();
    const record = vi.spyOn(backend, "record_agreement");
    const { input, count } = counting();
    const level = async (channel: string, letters: string) => {
      slot(channel).focus();
      await user.keyboard(letters);
    };

    await input(() => user.keyboard("{Control>}n{/Control}"));
    await waitFor(() => nameField());
    await input(() => user.paste(SIGNATURE));
    await input(async () => user.type(await screen.findByRole("textbox", { name: "Anrede" }), "Frau Müller"));
    await input(() => user.click(screen.getByRole("radio", { name: "du" })));
    await input(() => user.click(screen.getByRole("radio", { name: "Projektnah" })));
    // Hours of the phone: straight from the row, without opening anything.
    await waitFor(() => slot("Telefon"));
    await input(() => level("Telefon", "9-12, 13-17{Enter}"));
    // An exception: SMS for Anna only.
    await input(() => user.click(screen.getByRole("button", { name: "Ausnahmen für SMS" })));
    await input(() => user.click(screen.getByRole("radio", { name: "bestimmte Personen" })));
    await input(() => user.click(screen.getByRole("checkbox", { name: "Anna Müller" })));
    // Another level, and a way that was not there.
    await input(() => level("E-Mail", "zu b"));
    await input(() => user.click(screen.getByRole("combobox", { name: /^Weg hinzufügen/ })));
    await input(async () => user.click(await item("option", "Slack")));
    await input(() => user.click(screen.getByRole("button", { name: "Notfall ändern" })));
    await input(async () => {
      const what = screen.getByRole("textbox", { name: "Was ein Notfall ist" });
      await user.clear(what);
      await user.type(what, "Ausfall des Shops");
    });
    await input(() => user.click(screen.getByRole("button", { name: "Zeigen, was dann geschieht" })));
    await input(() => user.keyboard("{Control>}{Enter}{/Control}"));
    await input(async () => user.click(await screen.findByRole("button", { name: "Vorschlag festhalten" })));
    await input(async () => user.click(await screen.findByRole("button", { name: "Nachricht kopieren" })));
    await screen.findByText(/^Kopiert/);
    await input(() => user.click(screen.getByRole("radio", { name: "per E-Mail" })));
    await input(() => user.click(screen.getByRole("radio", { name: "gestern" })));
    await input(() => user.click(screen.getByRole("button", { name: "Absprache festhalten" })));

    await screen.findByRole("heading", { level: 1, name: "Beispielwerk GmbH" });
    expect(record).toHaveBeenCalledWith(expect.any(String), "2026-11-20", "Mail", "Anna Müller");
    expect(count()).toBeLessThan(25);
  });
});

describe("saving", () => {
  test("without a name goes to the field of the name", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Kunden anlegen" }));
    await waitFor(() => expect(nameField()).toHaveFocus());
    expect(screen.getByText("Ein Name fehlt noch.")).toBeInTheDocument();
  });

  test("right after typing waits for the engine, and takes the last word", async () => {
    const { user, backend } = await open();
    const take = vi.spyOn(backend, "take_in");
    await user.type(nameField(), "Müller");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { level: 1, name: "Müller ist angelegt" });
    expect(take.mock.lastCall?.[0].name).toBe("Müller");
  });

  test("works from the list of a row, too, which takes neither Enter nor the letter of undo", async () => {
    const { user } = await open();
    await user.type(nameField(), "Müller");
    slot("E-Mail").focus();
    await user.keyboard("nutzen");
    await user.keyboard("{Control>}z{/Control}");
    expect(slot("E-Mail")).toHaveAccessibleName("E-Mail: jederzeit");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { level: 1, name: "Müller ist angelegt" });
  });

  test("a client that was there already is changed, not added", async () => {
    const { user, backend } = await open("/clients/musterwerk/edit");
    const before = (await backend.clients()).length;
    expect(nameField()).toHaveValue("Musterwerk GmbH");
    await user.click(screen.getByRole("button", { name: "Änderungen übernehmen" }));
    await screen.findByRole("heading", { level: 1, name: "Regeln für Musterwerk GmbH geändert" });
    expect(await backend.clients()).toHaveLength(before);
  });

  test.each([
    ["while a proposal is open", "Open", /^Die neue Fassung gilt, sobald sie vereinbart ist\./],
    ["where nothing was ever proposed", "Nothing", /^Die Regeln gelten ab sofort als Ihr Wunsch\./],
  ] as const)("changed rules say what holds until then: %s", async (_, agreeing, said) => {
    const { user } = await open("/clients/musterwerk/edit", { agreeing });
    await user.click(screen.getByRole("button", { name: "Änderungen übernehmen" }));
    await screen.findByText(said);
  });

  test("“copied” is said only when the desk has seen it in the clipboard", async () => {
    const { user } = await open("/new-client", { noClipboard: true });
    await user.type(nameField(), "Müller");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await user.click(await screen.findByRole("button", { name: "Vorschlag festhalten" }));
    await user.click(await screen.findByRole("button", { name: "Nachricht kopieren" }));
    await screen.findByText("Die Zwischenablage nimmt gerade nichts an.");
    expect(screen.queryByText(/^Kopiert/)).toBeNull();
  });
});

describe("a draft that was left", () => {
  async function crashed() {
    const backend = fake();
    await backend.save_sketch({ ...(await backend.new_sketch()), name: "Müller GmbH" });
    return open("/new-client", {}, backend);
  }

  test("is there again and says so", async () => {
    await crashed();
    expect(nameField()).toHaveValue("Müller GmbH");
    expect(screen.getByText(/Entwurf von vorhin/)).toBeInTheDocument();
  });

  test("can be thrown away", async () => {
    const { user, backend } = await crashed();
    await user.click(screen.getByRole("button", { name: "Verwerfen" }));
    await waitFor(() => expect(nameField()).toHaveValue(""));
    expect(await backend.kept_sketch(null)).toBeNull();
    expect(screen.queryByText(/Entwurf von vorhin/)).toBeNull();
  });
});

test("axe finds nothing with everything open, nor at the hand-over", async () => {
  const { user } = await open();
  await pasteSignature(user);
  await user.click(screen.getAllByRole("button", { name: /^(Adresse|Adresse hinzufügen)$/ })[0]!);
  slot("Telefon").focus();
  await user.keyboard("9-12");
  for (const button of screen.getAllByRole("button", {
    name: /^(Ausnahmen für|Notfall ändern)/,
  }))
    if (button.getAttribute("aria-expanded") === "false") await user.click(button);
  await user.click(screen.getByText("Weiteres"));
  await user.click(screen.getByRole("button", { name: "Häufigkeit begrenzen" }));
  await user.click(screen.getByRole("button", { name: "Eigenen Satz hinzufügen" }));
  expect(await findings()).toEqual([]);
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByRole("heading", { level: 1, name: /Beispielwerk GmbH/ });
  expect(await findings()).toEqual([]);
  // Looks at a page of some hundred fields: on a busy machine each takes its time.
}, 60_000);
