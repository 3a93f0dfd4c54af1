// Where contacts come from, as the settings show and change it.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
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

async function open(scene: Scene = {}) {
  history.replaceState(null, "", "/settings");
  const backend = fake(scene);
  render(App, { backend });
  await screen.findAllByRole("listitem");
  await waitFor(() => expect(rows().length).toBeGreaterThan(0));
  return { backend, user: userEvent.setup() };
}

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-source]")];
const row = (id: string) => document.querySelector<HTMLElement>(`[data-source="${id}"]`)!;
const dialog = () => within(screen.getByRole("dialog"));
const field = (name: string | RegExp) => dialog().getByLabelText(name);

/** Opens the form for a mailbox. */
async function mailbox(scene: Scene = {}) {
  const opened = await open(scene);
  await opened.user.click(screen.getByRole("button", { name: "Hinzufügen" }));
  await opened.user.click(dialog().getByRole("button", { name: /Postfach/ }));
  return opened;
}

describe("each source", () => {
  test("is named with its state, its last contact and what would help", async () => {
    await open({ ailing: true });
    expect(row("notifications")).toHaveTextContent("Hört zu.");
    expect(row("notifications")).toHaveTextContent("Letzter Kontakt: heute, 21:40");
    expect(row("callmonitor:fritz.box")).toHaveTextContent("Ist sie eingeschaltet");
  });

  test("can be tried, and says below what came of it", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: /fritz\.box.* ausprobieren/ }));
    await waitFor(() => expect(row("callmonitor:fritz.box")).toHaveTextContent("Alles in Ordnung."));
  });

  test("is removed at once, and put back by the toast", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: /fritz\.box.* entfernen/ }));
    await waitFor(() => expect(row("callmonitor:fritz.box")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    await waitFor(() => expect(row("callmonitor:fritz.box")).toBeVisible());
  });

  test("is put back by its own toast, whatever was removed after it", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: /fritz\.box.* entfernen/ }));
    await waitFor(() => expect(row("callmonitor:fritz.box")).toBeNull());
    await user.click(within(row("notifications")).getByRole("button", { name: /entfernen$/ }));
    await waitFor(() => expect(row("notifications")).toBeNull());
    const [first] = screen.getAllByRole("button", { name: "Rückgängig" });
    await user.click(first!);
    await waitFor(() => expect(row("callmonitor:fritz.box")).toBeVisible());
    expect(row("notifications")).toBeNull();
  });

  test("can still be put back where that failed once", async () => {
    const { backend, user } = await open();
    vi.spyOn(backend, "put_back_source").mockRejectedValueOnce(new Error("Der Schlüsselbund ist zu."));
    await user.click(screen.getByRole("button", { name: /fritz\.box.* entfernen/ }));
    await waitFor(() => expect(row("callmonitor:fritz.box")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    await screen.findByText("Der Schlüsselbund ist zu.");
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    await waitFor(() => expect(row("callmonitor:fritz.box")).toBeVisible());
  });

  test("can be changed where there is something to change", async () => {
    const { user, backend } = await open();
    expect(within(row("notifications")).queryByRole("button", { name: /ändern$/ })).toBeNull();
    await user.click(within(row("callmonitor:fritz.box")).getByRole("button", { name: /ändern$/ }));
    expect(field("Vorwahl")).toHaveValue("0431");
    await user.clear(field("Adresse der FRITZ!Box"));
    await user.type(field("Adresse der FRITZ!Box"), "192.168.178.1");
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await waitFor(() => expect(row("callmonitor:192.168.178.1")).toBeVisible());
    expect((await backend.sources()).sources).toHaveLength(2);
  });
});

describe("a mailbox", () => {
  test("needs an address and a password: the server follows", async () => {
    const { user } = await mailbox();
    expect(field("E-Mail-Adresse")).toHaveValue("jana@example.org");
    await waitFor(() => expect(field("Server")).toHaveValue("imap.example.org"));
    await user.type(field("Passwort"), "geheim");
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await waitFor(() => expect(row("imap:jana@example.org@imap.example.org")).toBeVisible());
    expect(await screen.findByText(/Eingeschaltet\..*12 E-Mails/)).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("of a well-known provider says what is asked for there, and a server that was typed stays", async () => {
    const { user } = await mailbox();
    const address = field("E-Mail-Adresse");
    await user.clear(address);
    await user.type(address, "jana@gmx.de");
    await waitFor(() => expect(field("Server")).toHaveValue("imap.gmx.net"));
    expect(dialog().getByText(/IMAP in den Einstellungen/)).toBeVisible();
    await user.clear(field("Server"));
    await user.type(field("Server"), "mail.example.net");
    await user.clear(address);
    await user.type(address, "jana@example.org");
    expect(field("Server")).toHaveValue("mail.example.net");
  });

  test("says what is wrong at its field, and goes there", async () => {
    const { user } = await mailbox();
    await waitFor(() => expect(field("Server")).toHaveValue("imap.example.org"));
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await waitFor(() => expect(field("Passwort")).toHaveFocus());
    await user.type(field("Passwort"), "falsch");
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await waitFor(() => expect(field("Passwort")).toHaveAccessibleDescription(/lehnt die Anmeldung ab/));
  });

  test("with a certificate of its own is taken once a person has vouched for it", async () => {
    const { user, backend } = await mailbox();
    await waitFor(() => expect(field("Server")).not.toHaveValue(""));
    await user.clear(field("Server"));
    await user.type(field("Server"), "localhost");
    await user.type(field("Passwort"), "geheim");
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await screen.findByText(/^A0:A1:A2/);
    expect(await findings()).toEqual([]);
    await user.click(dialog().getByRole("button", { name: "Genau diesem Zertifikat vertrauen" }));
    await waitFor(() => expect(row("imap:jana@example.org@localhost")).toBeVisible());
    const forms = (await backend.sources()).sources.map(({ form }) => form);
    expect(forms.at(-1)).toMatchObject({ certificate: expect.stringMatching(/^A0:A1/) as string });
    expect(JSON.stringify(forms)).not.toContain("geheim");
  });

  test("that does not answer need not be waited for", async () => {
    const { user } = await mailbox();
    await waitFor(() => expect(field("Server")).not.toHaveValue(""));
    await user.clear(field("Server"));
    await user.type(field("Server"), "slow.example.org");
    await user.type(field("Passwort"), "geheim");
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await user.click(await screen.findByRole("button", { name: "Anhalten" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Anhalten" })).toBeNull());
    expect(field("Server")).toHaveValue("slow.example.org");
    expect(rows()).toHaveLength(2);
  });

  test("can be taken untried after it could not be heard", async () => {
    const { user } = await mailbox();
    await waitFor(() => expect(field("Server")).not.toHaveValue(""));
    await user.type(field("Passwort"), "falsch");
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await user.click(await screen.findByRole("button", { name: "Ohne Probe übernehmen" }));
    await waitFor(() => expect(rows()).toHaveLength(3));
  });
});

test("private numbers of a line go to my addresses, each once", async () => {
  const { backend, user } = await open();
  await user.click(screen.getByRole("button", { name: /FRITZ!Box.*ändern$/ }));
  await user.type(field("Private Nummern an diesem Anschluss"), "030 23125 101, +49 171 39200 10");
  await user.click(dialog().getByRole("button", { name: "Verbinden" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const { me } = await backend.start();
  const phones = me?.handles.filter(({ used }) => used === "Private").map(({ address }) => address);
  expect(phones).toEqual(["+49 171 39200 10", "030 23125 101"]);
});

describe("private numbers of a line stay when my profile is saved that was being changed before", () => {
  const NEW = "030 23125 101";

  async function added(change: (user: ReturnType<typeof userEvent.setup>) => Promise<void>) {
    const { backend, user } = await open();
    await change(user);
    await user.click(screen.getByRole("button", { name: /FRITZ!Box.*ändern$/ }));
    await user.type(field("Private Nummern an diesem Anschluss"), NEW);
    await user.click(dialog().getByRole("button", { name: "Verbinden" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    return { backend, user };
  }
  async function saved(backend: ReturnType<typeof fake>, user: ReturnType<typeof userEvent.setup>) {
    const name = screen.getAllByRole<HTMLInputElement>("textbox", { name: "Name" })[0]!;
    await user.click(within(name.closest("form")!).getByRole("button", { name: "Speichern" }));
    await screen.findByText("Gespeichert");
    const { me } = await backend.start();
    return { name: me?.name, addresses: me?.handles.map(({ address }) => address) };
  }
  const typeName = async (user: ReturnType<typeof userEvent.setup>) =>
    user.type(screen.getAllByRole("textbox", { name: "Name" })[0]!, " K");

  test("in its name", async () => {
    const { backend, user } = await added(typeName);
    const { name, addresses } = await saved(backend, user);
    expect([name, addresses?.at(-1)]).toEqual(["Jana Beispiel K", NEW]);
  });

  test("in its addresses", async () => {
    const { backend, user } = await added(async (user) => {
      await user.click(screen.getByRole("button", { name: "jana@example.org entfernen" }));
    });
    const { addresses } = await saved(backend, user);
    expect(addresses).toEqual(["+49 30 23125 100", "+49 171 39200 10", NEW]);
  });

  test("and another screen was looked at", async () => {
    const { backend, user } = await added(typeName);
    go("/help");
    await screen.findByRole("heading", { level: 1, name: "Hilfe" });
    go("/settings");
    await waitFor(() =>
      expect(screen.getAllByRole("textbox", { name: "Name" })[0]).toHaveValue("Jana Beispiel K"),
    );
    expect(screen.getByDisplayValue(NEW)).toBeInTheDocument();
    const { name, addresses } = await saved(backend, user);
    expect([name, addresses?.at(-1)]).toEqual(["Jana Beispiel K", NEW]);
  });
});

test("a number that clients have is said at its field, and nothing is lost of what was typed", async () => {
  const { backend, user } = await open();
  const before = await backend.start();
  await user.click(screen.getByRole("button", { name: /FRITZ!Box.*ändern$/ }));
  const business = before.me?.handles.find(({ used, channel }) => used === "Business" && channel === "phone");
  await user.type(field("Private Nummern an diesem Anschluss"), `030 23125 101, ${business?.address}`);
  await user.click(dialog().getByRole("button", { name: "Verbinden" }));
  await dialog().findByText(/steht in Ihrem Profil als geschäftliche Nummer/);
  await waitFor(() => expect(document.activeElement).toBe(field("Private Nummern an diesem Anschluss")));
  expect(field("Private Nummern an diesem Anschluss")).toHaveValue(`030 23125 101, ${business?.address}`);
  expect((await backend.start()).me).toEqual(before.me);
});
