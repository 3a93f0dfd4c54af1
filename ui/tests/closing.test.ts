// What was typed and not saved is there again when the window was closed meanwhile: the program lives on.
import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { fake, type Scene } from "$lib/ipc/fake";
import { go } from "$lib/router";
import { openApp } from "./app";

/** Opens a screen in a window that can be closed, and opened again at the same one. */
async function window(address: string, scene: Scene = {}) {
  const backend = fake(scene);
  const done = vi.spyOn(backend, "window_done");
  const { user } = await openApp(address, {}, backend);
  const again = async () => {
    done.mockClear();
    backend.emit("Closing", null);
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    cleanup();
    await openApp(address, {}, backend);
  };
  /** It closes by itself: nobody asks the page. */
  const closesAtOnce = () => {
    done.mockClear();
    backend.emit("Closing", null);
    expect(done).not.toHaveBeenCalled();
  };
  return { backend, user, again, closesAtOnce };
}

const away = async () => {
  go("/help");
  await screen.findByRole("heading", { level: 1, name: "Hilfe" });
};
const part = (name: string) => within(screen.getByRole("region", { name }));

test("a text in my own words, until it is saved", async () => {
  const { user, again, closesAtOnce } = await window("/texts/Sie/later");
  const field = () => screen.findByLabelText("Ihr Text");
  await screen.findAllByText("Text des Programms");
  closesAtOnce();
  await user.clear(await field());
  await user.click(await field());
  await user.paste("Ab {Zeit} gern {Weg}.");
  await again();
  expect(await field()).toHaveValue("Ab {Zeit} gern {Weg}.");
  await again();
  expect(await field(), "and as often as one likes").toHaveValue("Ab {Zeit} gern {Weg}.");
  const save = screen.getByRole("button", { name: "Speichern" });
  await waitFor(() => expect(save).toBeEnabled());
  await user.click(save);
  await waitFor(() => expect(save).toBeDisabled());
  closesAtOnce();
});

test("what was typed on another screen than the one that is looked at", async () => {
  const { user, again } = await window("/settings");
  await user.type(part("Ich").getByLabelText("Name"), " GmbH");
  await away();
  await again();
  expect(part("Ich").getByLabelText("Name")).toHaveValue("Jana Beispiel GmbH");
});

test("my profile, an absence and a day off that were begun, until they are kept", async () => {
  const { user, again, closesAtOnce } = await window("/settings");
  closesAtOnce();
  await user.type(part("Ich").getByLabelText("Name"), " GmbH");
  await user.type(part("Abwesenheit").getByLabelText("Erster Tag"), "1.2.2027");
  await user.type(part("Feiertage").getByLabelText("Bezeichnung"), "Inventur");
  await again();
  expect(part("Ich").getByLabelText("Name")).toHaveValue("Jana Beispiel GmbH");
  expect(part("Abwesenheit").getByLabelText("Erster Tag")).toHaveValue("1.2.2027");
  expect(part("Feiertage").getByLabelText("Bezeichnung")).toHaveValue("Inventur");

  await user.click(part("Ich").getByRole("button", { name: "Speichern" }));
  await screen.findByText("Gespeichert");
  await user.clear(part("Feiertage").getByLabelText("Bezeichnung"));
  await user.type(part("Abwesenheit").getByLabelText("Letzter Tag"), "5.2.2027");
  await user.click(part("Abwesenheit").getByRole("button", { name: "Abwesenheit eintragen" }));
  await part("Abwesenheit").findByText("1.2.2027 – 5.2.2027");
  await waitFor(closesAtOnce);
});

test("a note that is being put in other words", async () => {
  const { user, again, closesAtOnce } = await window("/clients/mueller");
  const change = { name: /^Notiz vom .* ändern$/ };
  await screen.findByRole("button", change);
  closesAtOnce();
  await user.click(screen.getByRole("button", change));
  const field = () => screen.findByRole("textbox", { name: /^Notiz vom/ });
  await user.type(await field(), " Nie abends.");
  await again();
  expect(await field()).toHaveValue("Ruft am liebsten vormittags zurück. Nie abends.");
  await user.click(screen.getByRole("button", { name: "Abbrechen" }));
  closesAtOnce();
});

test("an answer that was pasted and not taken in", async () => {
  const { user, again } = await window("/clients/musterwerk/agreement");
  const field = () => screen.findByRole("textbox", { name: "Antwort des Kunden" });
  await user.click(await field());
  await user.paste("Danke für die Blumen");
  await again();
  expect(await field()).toHaveValue("Danke für die Blumen");
  await screen.findByText(/nicht als Antwort lesen/);
});

test("what is decided about an answer, with reasons and counters, until it is recorded", async () => {
  const { backend, user, again, closesAtOnce } = await window("/clients/musterwerk/agreement", {
    agreeing: "Answered",
  });
  const say = (title: string) => within(screen.getByRole("group", { name: `Ihre Antwort zu ${title}` }));
  const shown = () => screen.findByRole("heading", { level: 2, name: "Noch offen" });
  const reason = { name: "Ihre Antwort auf die Frage" };
  await shown();
  closesAtOnce();
  await user.click(say("WhatsApp").getByRole("button", { name: "Bei meinem Vorschlag bleiben" }));
  await user.type(screen.getByRole("textbox", reason), "Am Abend lese ich nichts mehr.");
  await user.click(say("Telefon").getByRole("button", { name: "Gegenvorschlag" }));
  const line = () => screen.findByRole("textbox", { name: "Zeiten" });
  await waitFor(async () => expect(await line()).toHaveValue("Mo–Fr 8–18"));
  await user.clear(await line());
  await user.type(await line(), "Mo-Do 8-16{Enter}");
  await again();
  await shown();
  expect(screen.getByText("2 von 3 entschieden")).toBeInTheDocument();
  expect(screen.getByRole("textbox", reason)).toHaveValue("Am Abend lese ich nichts mehr.");
  expect(await line()).toHaveValue("Mo–Do 8–16");

  const respond = vi.spyOn(backend, "respond");
  await user.click(say("Aufzeichnung").getByRole("button", { name: "Regel weglassen" }));
  await user.click(screen.getByRole("button", { name: "Antwort festhalten" }));
  await waitFor(() => expect(respond).toHaveBeenCalled());
  expect(respond.mock.calls[0]?.[1]).toContainEqual(
    expect.objectContaining({
      clause: "phone",
      with: { kind: "Rule", rule: expect.objectContaining({ hours: "Mo–Do 8–16" }) },
    }),
  );
  await screen.findByRole("heading", { level: 2, name: "Nachricht an den Kunden" });
  closesAtOnce();
});
