// The first start: short steps, kept at once, each to be left out, and gone through with the keyboard alone.
import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { type Scene } from "$lib/ipc/fake";
import { openApp } from "./app";

const open = (scene: Scene = { house: "first" }) => openApp("/", scene);

const heading = (name: string) => screen.findByRole("heading", { level: 1, name }, { timeout: 5000 });
const button = (name: string) => screen.getByRole("button", { name });

test("a name is enough to begin with the first client", async () => {
  const { user, backend } = await open();
  await user.type(screen.getByLabelText("Ihr Name"), "Jana Beispiel");
  await user.click(button("Ersten Kunden anlegen"));
  await waitFor(() => expect(location.pathname).toBe("/new-client"));
  const { me, settings } = await backend.start();
  expect(me).toMatchObject({ name: "Jana Beispiel", office_hours: "Mo–Fr 9–17" });
  expect(settings.first_step).toBeNull();
});

test("the name that the system knows is suggested, can be overwritten, and is kept by nobody but whoever goes on", async () => {
  const { user, backend } = await open({ house: "first", user: "Jana Beispiel" });
  const name = screen.getByLabelText("Ihr Name");
  expect(name).toHaveValue("Jana Beispiel");
  await user.click(screen.getByRole("radio", { name: "English" }));
  await waitFor(async () => expect((await backend.start()).language).toBe("en"));
  expect((await backend.start()).me).toBeNull();
  await user.click(screen.getByRole("button", { name: "Continue" }));
  await waitFor(async () => expect((await backend.start()).me?.name).toBe("Jana Beispiel"));
});

test("what is missing is said beside the field, and the focus goes there", async () => {
  const { user } = await open();
  await user.click(button("Weiter"));
  const name = screen.getByLabelText("Ihr Name");
  expect(name).toHaveAccessibleDescription(/Der Name fehlt noch/);
  await waitFor(() => expect(name).toHaveFocus());
});

test("all steps can be gone through and back again, and what was given is kept", async () => {
  const { user, backend } = await open();
  await user.type(screen.getByLabelText("Ihr Name"), "Jana Beispiel{Enter}");
  await heading("Wann sind Sie da?");
  const hours = await screen.findByRole("textbox", { name: "Ihre Bürozeiten" });
  await user.clear(hours);
  await user.type(hours, "Mo–Do 9–15");
  await user.click(button("Weiter"));
  await heading("Wie klingen Sie?");
  await user.click(screen.getByRole("radio", { name: "Du" }));
  await screen.findByText(/deine Nachricht/);
  await user.click(button("Weiter"));
  await heading("Was hier ankommt");
  await screen.findByText("Benachrichtigungen dieses Rechners");
  await user.click(button("Zurück"));
  await heading("Wie klingen Sie?");
  expect(screen.getByRole("radio", { name: "Du" })).toBeChecked();
  const { me, settings } = await backend.start();
  expect(me).toMatchObject({ name: "Jana Beispiel", office_hours: "Mo–Do 9–15", form: "du" });
  expect(settings.first_step).toBe("Tone");
});

test("what was typed is kept without a button, and a start in the middle goes on where it was", async () => {
  const { user, backend } = await open();
  await user.type(screen.getByLabelText("Ihr Name"), "Jana Beispiel");
  await waitFor(async () => expect((await backend.start()).me?.name).toBe("Jana Beispiel"), {
    timeout: 3000,
  });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Guten Tag.");
  cleanup();
  await open({ house: "first", firstStep: "Hours" });
  await heading("Wann sind Sie da?");
});

test("the language goes at once, and the hours are in its words", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("radio", { name: "English" }));
  await user.type(await screen.findByLabelText("Your name"), "Jana Beispiel{Enter}");
  await heading("When are you there?");
  expect(await screen.findByRole("textbox", { name: "Your office hours" })).toHaveValue("Mon–Fri 9–17");
});

test("a phone that is found is listened to with one click", async () => {
  const { user, backend } = await open({ house: "first", firstStep: "Listening" });
  await user.click(await screen.findByRole("button", { name: /KDE Connect einschalten/ }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /einschalten/ })).toBeNull());
  expect((await backend.sources()).sources.map(({ now }) => now.id)).toContain("kdeconnect");
});

test("an example brings a real popup, and says what keeps it from being shown", async () => {
  const { user, backend } = await open({ house: "first", firstStep: "Listening" });
  const shown = vi.spyOn(backend, "try_popup");
  await user.click(button("Beispiel zeigen"));
  await screen.findByText(/Der Hinweis ist da/);
  expect(shown).toHaveBeenCalledOnce();
  cleanup();
  const ailing = await open({ house: "first", firstStep: "Listening", ailing: true });
  await ailing.user.click(button("Beispiel zeigen"));
  await waitFor(() => expect(screen.queryByText(/Der Hinweis ist da/)).toBeNull());
});

test("one can look around with a sample client", async () => {
  const { user } = await open({ house: "first", firstStep: "Listening" });
  await user.click(button("Erst mit einem Musterkunden umsehen"));
  await heading("Musterwerk GmbH");
});
