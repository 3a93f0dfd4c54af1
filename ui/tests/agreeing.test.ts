// Agreeing as a person does it: proposing, taking an answer in, deciding clause by clause, at one screen, and the end.
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import type { AgreementState } from "$lib/ipc";
import { fake, type Scene } from "$lib/ipc/fake";
import { l10n } from "$lib/l10n";
import { go } from "$lib/router";
import { screens } from "../src/screens";
import { findings } from "./axe";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(() => {
  cleanup();
  l10n.switchTo("de");
});

const ANSWER = "Passt: 1, 3\n[Absprache 2QW9-MK7C\nK7QW M3ZT\n9Q4T]";

async function open(address: string, scene: Scene = {}, backend = fake(scene)) {
  history.replaceState(null, "", address);
  render(App, { backend });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return { backend, user: userEvent.setup() };
}

const answered = (scene: Scene = {}) =>
  open("/clients/musterwerk/agreement", { agreeing: "Answered", ...scene });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const say = (title: string) => within(screen.getByRole("group", { name: `Ihre Antwort zu ${title}` }));
const part = (name: string) => screen.findByRole("heading", { level: 2, name });

/** Those that the tour of the real window does not come to. */
const STATES: AgreementState[] = ["Nothing", "Withdrawn", "Lapsed", "Deadlocked"];

test.each(STATES)("axe finds nothing where the state is %s", async (agreeing) => {
  await open("/clients/musterwerk/agreement", { agreeing });
  await waitFor(() => expect(document.querySelectorAll("main h2").length).toBeGreaterThan(0));
  expect(await findings()).toEqual([]);
});

test.each(["agreement", "together", "letter", "dry-run"])("/%s takes the longest name", async (place) => {
  await open(`/clients/nord/${place}`);
  expect((await screen.findAllByText(/Norddeutsche/)).length).toBeGreaterThan(0);
});

describe("at a glance", () => {
  test("each client in the list says how far its agreement is", async () => {
    await open("/clients", { agreeing: "Answered" });
    const list = within(screen.getByRole("main"));
    for (const [client, state] of [
      ["Müller GmbH", "Vereinbart am 3. November"],
      ["Musterwerk GmbH", "Beantwortet am 20. November"],
      ["Muster & Partner", "Beendet am 30. September"],
    ] as const)
      expect(list.getByRole("link", { name: new RegExp(`^${client}.*${state}`) })).toBeInTheDocument();
  });

  test("a client's screen says version, code, since when, and when it is looked at again, and leads on", async () => {
    const { user } = await open("/clients/mueller");
    await screen.findByText("Fassung 2, gilt seit 3. November 2026");
    expect(screen.getByText("Kennzeichen 7F3K-9Q4T")).toBeInTheDocument();
    expect(screen.getByText("Nächste Durchsicht am 3. Mai 2027")).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "Zur Absprache" }));
    await part("Änderung vorschlagen");
    expect(screen.getByText("Telefon: Mo–Do 9–16 statt Mo–Fr 9–17")).toBeInTheDocument();
  });
});

describe("proposing", () => {
  test("freezes the draft for two weeks by mail, and leads to the message to send", async () => {
    const { user, backend } = await open("/clients/mueller/agreement");
    const propose = vi.spyOn(backend, "propose");
    await user.click(await screen.findByRole("button", { name: "Vorschlag festhalten" }));
    await waitFor(() => expect(propose).toHaveBeenCalledWith("mueller", null, "2026-12-05", "Mail"));
    await waitFor(async () => expect(await part("Nachricht an den Kunden")).toHaveFocus());
    expect(screen.getByText(/Bis dahin: Fassung 2/)).toBeInTheDocument();
    await user.click(button("Nachricht kopieren"));
    await screen.findByText("Kopiert – jetzt einfügen");
    await user.click(button("PDF sichern"));
    await screen.findByText("Gesichert: /home/jana/Dokumente/mueller.pdf");
  });

  test("can be without a time to answer, and from a day on", async () => {
    const { user, backend } = await open("/clients/nord/agreement");
    const propose = vi.spyOn(backend, "propose");
    await user.click(await screen.findByRole("radio", { name: "ohne Frist" }));
    await user.click(screen.getByRole("radio", { name: "im Gespräch" }));
    await fireEvent.input(screen.getByLabelText("Gilt ab"), { target: { value: "2027-01-01" } });
    await user.click(button("Vorschlag festhalten"));
    await waitFor(() => expect(propose).toHaveBeenCalledWith("nord", "2027-01-01", null, "Talk"));
  });

  test("can be taken back, after a question", async () => {
    const { user } = await open("/clients/musterwerk/agreement");
    await user.click(await screen.findByRole("button", { name: "Vorschlag zurückziehen" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Vorschlag zurückziehen" }));
    await screen.findByText("Zurückgezogen am 21. November.");
  });

  test("is followed by a reminder, to be sent by a person", async () => {
    const { user, backend } = await open("/clients/musterwerk/agreement");
    const copy = vi.spyOn(backend, "copy_words");
    await user.click(await screen.findByRole("button", { name: "Erinnerung entwerfen" }));
    await waitFor(async () => expect(await part("Erinnerung")).toHaveFocus());
    await user.click(button("Nachricht kopieren"));
    expect(copy).toHaveBeenCalledWith("musterwerk", "Reminder");
  });
});

describe("an answer", () => {
  async function paste(text: string) {
    const opened = await open("/clients/musterwerk/agreement");
    await opened.user.click(await screen.findByRole("textbox", { name: "Antwort des Kunden" }));
    await opened.user.paste(text);
    return opened;
  }

  test("is shown before it is recorded, and then leads to what is open", async () => {
    const { user, backend } = await paste(ANSWER);
    const take = vi.spyOn(backend, "take_answer");
    await screen.findByText(/Eine Antwort auf Ihren Vorschlag/);
    expect(screen.getByText("4 Punkte passen")).toBeInTheDocument();
    expect(screen.getByText("Früh erreiche ich Sie am besten.")).toBeInTheDocument();
    expect(take).not.toHaveBeenCalled();
    await user.click(button("Antwort aufnehmen"));
    await waitFor(async () => expect(await part("Noch offen")).toHaveFocus());
  });

  test.each([
    ["[Absprache 9999-AAAA X]", /gehört zu einem Text, den es hier nicht gibt/],
    ["[Absprache 2QW9-MK7C K7QW", /fehlt das Ende/],
    ["[Absprache 2QW9-MK7C XXXX]", /unterwegs verändert/],
    ["Danke für die Blumen", /nicht als Antwort lesen/],
  ])("that cannot be taken in says why: %s", async (text, why) => {
    await paste(text);
    await screen.findByText(why);
    expect(screen.queryByRole("button", { name: "Antwort aufnehmen" })).toBeNull();
  });

  test("in plain words is agreed only by a click", async () => {
    const { user } = await paste("Einverstanden, danke!\n> Kennzeichen 2QW9-MK7C");
    await user.click(await screen.findByRole("button", { name: "Zusage festhalten" }));
    await screen.findByText("Vereinbart am 21. November 2026.");
  });

  test("that was pasted is there again after another screen was looked at, until it is recorded", async () => {
    const { user } = await paste(ANSWER);
    await screen.findByText(/Eine Antwort auf Ihren Vorschlag/);
    const away = async () => {
      go("/help");
      await screen.findByRole("heading", { level: 1, name: "Hilfe" });
      go("/clients/musterwerk/agreement");
    };
    await away();
    expect(await screen.findByRole("textbox", { name: "Antwort des Kunden" })).toHaveValue(ANSWER);
    await user.click(await screen.findByRole("button", { name: "Antwort aufnehmen" }));
    await part("Noch offen");
    await user.click(button("Vorschlag zurückziehen"));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Vorschlag zurückziehen" }));
    await user.click(await screen.findByRole("button", { name: "Vorschlag festhalten" }));
    expect(await screen.findByRole("textbox", { name: "Antwort des Kunden" })).toHaveValue("");
  });

  test("can be dropped as a file, and put away again", async () => {
    const { user } = await open("/clients/musterwerk/agreement");
    const zone = await screen.findByRole("group", { name: "Antwort aufnehmen" });
    const file = new File([ANSWER], "antwort.eml");
    await fireEvent.drop(zone, { dataTransfer: { files: [file], getData: () => "" } });
    await screen.findByText(/Eine Antwort auf Ihren Vorschlag/);
    await user.click(button("Verwerfen"));
    await waitFor(() => expect(screen.queryByText(/Eine Antwort auf Ihren Vorschlag/)).toBeNull());
  });

  test("can be chosen as a file", async () => {
    const { user } = await open("/clients/musterwerk/agreement");
    await user.click(await screen.findByRole("button", { name: /Datei wählen/ }));
    await screen.findByText(/Eine Antwort auf Ihren Vorschlag/);
  });
});

describe("deciding", () => {
  test("shows what differs in words of its own, struck out and underlined", async () => {
    await answered();
    await screen.findByRole("heading", { level: 2, name: "Noch offen" });
    expect([...document.querySelectorAll("del")].map(({ textContent }) => textContent)).toEqual(["9", "17"]);
    expect([...document.querySelectorAll("ins")].map(({ textContent }) => textContent)).toEqual(["8", "18"]);
    expect(screen.getByText("Betrifft 3 Anrufe im November.")).toBeInTheDocument();
  });

  test("goes by the keyboard: arrows between clauses, A, G and B for the answer", async () => {
    const { user } = await answered();
    await part("Noch offen");
    await user.keyboard("{ArrowDown}");
    expect(say("WhatsApp").getByRole("button", { name: "Gegenvorschlag" })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(say("Telefon").getByRole("button", { name: "Gegenvorschlag" })).toHaveFocus();
    await user.keyboard("a");
    expect(say("Telefon").getByRole("button", { name: "Annehmen" })).toHaveAttribute("aria-pressed", "true");
    await user.keyboard("{ArrowDown}b");
    expect(say("Aufzeichnung").getByRole("button", { name: "Bei meinem Vorschlag bleiben" })).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(say("Telefon").getByRole("button", { name: "Bei meinem Vorschlag bleiben" })).toHaveFocus();
    expect(screen.getByText("2 von 3 entschieden")).toBeInTheDocument();
  });

  test("letters typed into a reason decide nothing", async () => {
    const { user } = await answered();
    await part("Noch offen");
    await user.click(say("WhatsApp").getByRole("button", { name: "Bei meinem Vorschlag bleiben" }));
    await user.type(screen.getByRole("textbox", { name: "Ihre Antwort auf die Frage" }), "Ab und gern");
    expect(screen.getByText("1 von 3 entschieden")).toBeInTheDocument();
  });

  test("is gone on with where it was left for another screen", async () => {
    const { user } = await answered();
    await part("Noch offen");
    await user.click(say("WhatsApp").getByRole("button", { name: "Bei meinem Vorschlag bleiben" }));
    const reason = { name: "Ihre Antwort auf die Frage" };
    await user.type(screen.getByRole("textbox", reason), "Am Abend lese ich nichts mehr.");
    go("/help");
    await screen.findByRole("heading", { level: 1, name: "Hilfe" });
    go("/clients/musterwerk/agreement");
    await part("Noch offen");
    expect(screen.getByText("1 von 3 entschieden")).toBeInTheDocument();
    expect(screen.getByRole("textbox", reason)).toHaveValue("Am Abend lese ich nichts mehr.");
  });

  test("Ctrl+Enter takes all counters, records nothing, and leads to what is left", async () => {
    const { user, backend } = await answered();
    const respond = vi.spyOn(backend, "respond");
    await part("Noch offen");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(say("Telefon").getByRole("button", { name: "Annehmen" })).toHaveAttribute("aria-pressed", "true");
    expect(say("WhatsApp").getByRole("button", { name: "Gegenvorschlag" })).toHaveFocus();
    await user.click(button("Antwort festhalten"));
    expect(respond).not.toHaveBeenCalled();
    expect(say("WhatsApp").getByRole("button", { name: "Gegenvorschlag" })).toHaveFocus();
  });

  test("a counter begins with theirs, is written with the editors of the form, and goes out with its reason", async () => {
    const { user, backend } = await answered();
    const respond = vi.spyOn(backend, "respond");
    await part("Noch offen");
    await user.click(say("Telefon").getByRole("button", { name: "Gegenvorschlag" }));
    const line = await screen.findByRole("textbox", { name: "Zeiten" });
    await waitFor(() => expect(line).toHaveValue("Mo–Fr 8–18"));
    await user.clear(line);
    await user.type(line, "Mo-Do 8-16{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Grund (hilft)" }), "Freitags bin ich unterwegs.");
    await user.click(say("WhatsApp").getByRole("button", { name: "Bei meinem Vorschlag bleiben" }));
    await user.click(say("Aufzeichnung").getByRole("button", { name: "Regel weglassen" }));
    await user.click(button("Antwort festhalten"));
    await waitFor(() => expect(respond).toHaveBeenCalled());
    expect(respond.mock.calls[0]?.[1]).toEqual([
      { clause: "whatsapp", take: "Ours", reason: null },
      {
        clause: "phone",
        take: "Counter",
        with: { kind: "Rule", rule: expect.objectContaining({ level: "Hours", hours: "Mo–Do 8–16" }) },
        reason: "Freitags bin ich unterwegs.",
      },
      { clause: "record", take: "Theirs" },
    ]);
    await waitFor(async () => expect(await part("Nachricht an den Kunden")).toHaveFocus());
  });

  test("to take everything is to agree, and leads to the confirmation", async () => {
    const { user, backend } = await answered();
    await part("Noch offen");
    const page = await backend.agreement("musterwerk");
    vi.spyOn(backend, "respond").mockImplementation(async () => {
      await backend.settle_part("musterwerk");
      return backend.agreement("musterwerk");
    });
    expect(page.may.respond).toBe(true);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await user.click(say("WhatsApp").getByRole("button", { name: "Bei meinem Vorschlag bleiben" }));
    await user.click(say("Aufzeichnung").getByRole("button", { name: "Regel weglassen" }));
    await user.click(button("Antwort festhalten"));
    await waitFor(async () => expect(await part("Bestätigung an den Kunden")).toHaveFocus());
  });

  test("what is settled can be agreed before the rest", async () => {
    const { user } = await answered();
    await user.click(await screen.findByRole("button", { name: "Das Geklärte schon vereinbaren" }));
    await screen.findByText(/Das Geklärte ist vereinbart/);
  });

  test("two rounds without a result propose a talk", async () => {
    await open("/clients/musterwerk/agreement", { agreeing: "Deadlocked" });
    await screen.findByText(/Am besten kurz besprechen/);
    expect(screen.getAllByRole("link", { name: "Gemeinsam an einem Bildschirm" })).toHaveLength(2);
  });
});

describe("together at one screen", () => {
  test("shows no other client, takes ticks and a name, and ends with the PDF", async () => {
    const { user, backend } = await open("/clients/mueller/together");
    const agree = vi.spyOn(backend, "agree_together");
    const ticks = await screen.findAllByRole("checkbox", { name: "Passt für uns beide" });
    expect(screen.queryByText(/Musterwerk/)).toBeNull();
    expect(button("Vereinbaren")).toBeDisabled();
    for (const tick of ticks.slice(0, 2)) await user.click(tick);
    expect(screen.getByText("2 von 6 Punkten abgehakt")).toBeInTheDocument();
    await user.click(button("Vereinbaren"));
    const name = screen.getByRole("textbox", { name: "Name für Müller GmbH" });
    expect(name).toHaveAccessibleDescription("Ein Name fehlt noch.");
    expect(name).toHaveFocus();
    await user.type(name, "Anna Müller");
    await user.click(button("Vereinbaren"));
    await waitFor(() =>
      expect(agree).toHaveBeenCalledWith("mueller", "Anna Müller", ["whatsapp", "phone"], null),
    );
    await waitFor(async () =>
      expect(await screen.findByRole("heading", { level: 1, name: "Vereinbart" })).toHaveFocus(),
    );
    expect(button("PDF sichern")).toBeInTheDocument();
    expect(await findings()).toEqual([]);
  });

  test("a clause that is changed on the spot has to be ticked anew", async () => {
    const backend = fake();
    const takeIn = vi.spyOn(backend, "take_in");
    const { user } = await open("/clients/mueller/together", {}, backend);
    const [, tick] = await screen.findAllByRole("checkbox", { name: "Passt für uns beide" });
    await user.click(tick!);
    await user.click(button("Telefon ändern"));
    const level = await screen.findByRole("combobox", { name: /^Telefon: / });
    expect(level).toHaveFocus();
    await user.keyboard("mit Termin");
    await user.click(button("Übernehmen"));
    await waitFor(() => expect(button("Telefon ändern")).toHaveFocus());
    expect(takeIn.mock.calls[0]?.[0].rules.find(({ id }) => id === "phone")?.level).toBe("ByAppointment");
    expect(screen.getByText("0 von 6 Punkten abgehakt")).toBeInTheDocument();
  });

  test("a change that is left is gone, and the tick stays", async () => {
    const { user } = await open("/clients/mueller/together");
    const [, tick] = await screen.findAllByRole("checkbox", { name: "Passt für uns beide" });
    await user.click(tick!);
    for (const leave of ["{Escape}", "{Tab}{Tab}{Enter}"]) {
      await user.click(button("Telefon ändern"));
      expect(screen.getByRole("combobox", { name: "Telefon: zu Bürozeiten" })).toHaveFocus();
      await user.keyboard(`mit Termin${leave}`);
      await waitFor(() => expect(button("Telefon ändern")).toHaveFocus());
    }
    expect(screen.getByText("1 von 6 Punkten abgehakt")).toBeInTheDocument();
  });

  test("what the letter says in one breath is ticked in one go, or one by one", async () => {
    const { user, backend } = await open("/clients/mueller/together");
    const agree = vi.spyOn(backend, "agree_together");
    const all = () => screen.getAllByRole("checkbox", { name: "Passt für uns beide" });
    await screen.findByRole("heading", { level: 2, name: "Was wir einander zusagen" });
    await user.click(all().at(-1)!);
    expect(screen.getByText("1 von 6 Punkten abgehakt")).toBeInTheDocument();
    await user.click(button("Einzeln durchgehen"));
    expect(await screen.findByRole("heading", { level: 3, name: "Aufzeichnung" })).toBeInTheDocument();
    expect(await findings()).toEqual([]);
    await user.click(all().at(-1)!);
    expect(all().at(-3)).toBePartiallyChecked();
    expect(screen.getByText("0 von 6 Punkten abgehakt")).toBeInTheDocument();
    await user.click(button("Zusammenfassen"));
    await user.type(screen.getByRole("textbox", { name: "Name für Müller GmbH" }), "Anna Müller");
    await user.click(button("Vereinbaren"));
    await waitFor(() => expect(agree).toHaveBeenCalledWith("mueller", "Anna Müller", ["my-answer"], null));
  });

  test("a signature can be drawn, wiped, and is never needed", async () => {
    const { user } = await open("/clients/mueller/together");
    await screen.findAllByRole("checkbox");
    const field = screen.getByRole("img", { name: "Unterschrift zeichnen" });
    const wipe = button("Leeren");
    expect(wipe).toBeDisabled();
    await fireEvent.pointerDown(field, { clientX: 10, clientY: 10, button: 0 });
    await fireEvent.pointerMove(field, { clientX: 60, clientY: 40 });
    await fireEvent.pointerUp(field);
    expect(field.querySelector("path")?.getAttribute("d")).toMatch(/^M[\d. ]+l0\.1 0L[\d. ]+$/);
    await user.click(wipe);
    expect(field.querySelector("path")).toBeNull();
  });
});

describe("trying a draft", () => {
  test("says each day in words for who does not see the picture, and lists what would be news", async () => {
    const { user, backend } = await open("/clients/mueller/dry-run");
    const run = vi.spyOn(backend, "dry_run");
    await screen.findByText(/hätten außerhalb gelegen/);
    const days = within(screen.getByRole("list", { name: /Kontakte je Tag/ })).getAllByRole("listitem");
    expect(days.length).toBeGreaterThan(5);
    expect(days.at(-1)).toHaveTextContent("Samstag, 21. November 2026: 0 innerhalb, 3 außerhalb");
    const outside = within(screen.getByRole("region", { name: "Diese wären außerhalb gewesen" }));
    expect(outside.getAllByText("neu")).toHaveLength(2);
    expect(outside.getAllByText("schon jetzt")).toHaveLength(2);
    expect(screen.getByRole("region", { name: "Diese wären neu in Ordnung gewesen" })).toHaveTextContent(
      "XING",
    );
    await user.click(screen.getByRole("radio", { name: "12 Monate" }));
    await waitFor(() => expect(run).toHaveBeenCalledWith("mueller", 12));
  });

  test("says so where there is nothing to try it on", async () => {
    const backend = fake();
    backend.dry_run = async () => ({ sentence: "", days: [], outside: [] });
    await open("/clients/mueller/dry-run", {}, backend);
    await screen.findByRole("heading", { level: 2, name: "Noch keine Kontakte" });
  });
});

test("the letter says how it reads", async () => {
  await open("/clients/mueller/letter");
  await screen.findByText(/^In einer Minute gelesen, gut zu lesen\./);
  screen.getByText("Lesbarkeit 64 von 100");
});

test("the letter can be printed", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => {});
  const { user } = await open("/clients/mueller/letter");
  await user.click(await screen.findByRole("button", { name: "Drucken" }));
  expect(print).toHaveBeenCalledOnce();
});

test("the end of the work is followed by kind words to copy", async () => {
  const { user, backend } = await open("/clients/mueller");
  const copy = vi.spyOn(backend, "copy_words");
  await user.click(screen.getByRole("button", { name: "Zusammenarbeit beenden" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Beenden" }));
  const words = within(
    await screen.findByRole("dialog", { name: /^Zusammenarbeit mit Müller GmbH beendet/ }),
  );
  await waitFor(() => expect(words.getByRole("heading", { name: "Worte zum Abschied" })).toHaveFocus());
  await user.click(words.getByRole("button", { name: "Nachricht kopieren" }));
  expect(copy).toHaveBeenCalledWith("mueller", "Ending");
});
