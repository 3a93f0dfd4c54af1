// Setting up a client as a person does it: what it takes, what it shows, and that it can be done with keys alone.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import type { Language, Port } from "$lib/ipc";
import { fake, type Scene } from "$lib/ipc/fake";
import { l10n } from "$lib/l10n";

const SIGNATURE = `Mit freundlichen Grüßen

Anna Müller
Beispielwerk GmbH
Tel. 030 23125 017
anna.mueller@example.org
HRB 1234`;

// The first look at a screen loads all of its parts; that is not what these tests wait for.
beforeAll(() => import("../src/routes/new-client/EditClient.svelte"), 120_000);
afterEach(() => {
  cleanup();
  l10n.switchTo("de");
});

async function open(address = "/new-client", scene: Scene = {}, backend: Port = fake(scene)) {
  history.replaceState(null, "", address);
  render(App, { backend });
  await screen.findByRole("heading", { level: 2, name: /Brief|Letter/ }, { timeout: 20_000 });
  await waitFor(() => expect(document.querySelector("article")).not.toBeNull());
  return { backend, user: userEvent.setup() };
}

async function openToday() {
  const backend = fake();
  history.replaceState(null, "", "/");
  render(App, { backend });
  await screen.findByRole("heading", { level: 1, name: /Samstag/ }, { timeout: 20_000 });
  return { backend, user: userEvent.setup() };
}

type User = Awaited<ReturnType<typeof open>>["user"];

const nameField = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^(Kunde|Client)$/ });
const slot = (channel: string) => screen.getByRole("combobox", { name: new RegExp(`^${channel}: `) });
/** Something in a list that opened; without a layout, everything floating counts as out of sight. */
const item = (role: "option" | "menuitem", name: string) =>
  waitFor(() => {
    const items = [...document.querySelectorAll<HTMLElement>(`[role=${role}]`)];
    const found = items.find((one) => one.textContent?.trim().startsWith(name));
    if (!found) throw new Error(`no ${role} ${name}`);
    return found;
  });
const letter = () => document.querySelector("article")?.textContent ?? "";

async function pasteSignature(user: User) {
  nameField().focus();
  await user.paste(SIGNATURE);
  await waitFor(() => expect(nameField()).toHaveValue("Beispielwerk GmbH"));
}

async function findings() {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`,
  );
}

/** Counts what a person does: one field filled, one click, one choice, one key combination is one input. */
function counting() {
  let inputs = 0;
  return {
    count: () => inputs,
    async input(deed: () => Promise<unknown>) {
      inputs += 1;
      await deed();
    },
  };
}

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
    await screen.findByRole("heading", { level: 1, name: "Musterwerk GmbH ist geändert" });
    expect(await backend.clients()).toHaveLength(before);
  });

  test("“copied” is said only when the desk has seen it in the clipboard", async () => {
    const { user } = await open("/new-client", { noClipboard: true });
    await user.type(nameField(), "Müller");
    await user.keyboard("{Control>}{Enter}{/Control}");
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
    expect(await findings()).toEqual([]);
  });

  test("can be thrown away", async () => {
    const { user, backend } = await crashed();
    await user.click(screen.getByRole("button", { name: "Verwerfen" }));
    await waitFor(() => expect(nameField()).toHaveValue(""));
    expect((await backend.start()).sketch).toBeNull();
    expect(screen.queryByText(/Entwurf von vorhin/)).toBeNull();
  });
});

describe.each<Language>(["de", "en"])("axe finds nothing in %s", (language) => {
  test("at the start, with a signature, with everything open, and at the hand-over", async () => {
    const { user } = await open("/new-client", { language });
    expect(await findings()).toEqual([]);
    await pasteSignature(user);
    await user.click(
      screen.getAllByRole("button", { name: /^(Adresse|Add address|Adresse hinzufügen)$/ })[0]!,
    );
    slot(language === "de" ? "Telefon" : "Phone").focus();
    await user.keyboard("9-12");
    for (const button of screen.getAllByRole("button", {
      name: /^(Ausnahmen für|Exceptions for|Notfall ändern|Change the em)/,
    }))
      if (button.getAttribute("aria-expanded") === "false") await user.click(button);
    await user.click(screen.getByText(/^(Weiteres|More)$/));
    await user.click(screen.getByRole("button", { name: /^(Häufigkeit begrenzen|Limit how often)$/ }));
    await user.click(
      screen.getByRole("button", { name: /^(Eigenen Satz hinzufügen|Add a sentence of your own)$/ }),
    );
    expect(await findings()).toEqual([]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { level: 1, name: /Beispielwerk GmbH/ });
    expect(await findings()).toEqual([]);
  });
});
