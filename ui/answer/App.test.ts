import axe from "axe-core";
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import type { PageData } from "./data";
import { readFile } from "./encode/file";
import { l10n } from "./l10n";
import { mailto, writeText } from "./send";
import { ITEMS, page, words } from "./tests/page";

const KEY = `absprache-answer-${"3f".repeat(32)}`;

/** The page as it lies in a document: the letter of Rust beside what is shown by the form. */
async function show(change: Partial<PageData> = {}) {
  const data = page(change);
  l10n.speak(data.language, data.form, data.words);
  location.hash = "";
  const user = userEvent.setup();
  render(App, { page: data });
  const press = (name: string) => user.click(screen.getByRole("button", { name }));
  const follow = async (name: string | RegExp) => {
    await user.click(screen.getByRole("link", { name }));
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    await waitFor(() => undefined);
  };
  const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
  return { data, user, press, follow, heading };
}

const kept = (data: PageData) => {
  const answer = readFile(data, localStorage.getItem(KEY) ?? "");
  if (typeof answer === "string") throw new Error(answer);
  return answer;
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("one point after the other", () => {
  it("accepts all clauses of a point at once and goes on", async () => {
    const { data, press, follow, heading } = await show();
    await follow("Punkt für Punkt");
    await heading("WhatsApp und Signal nutzen wir nicht.");
    await press("Passt");
    await heading("Jederzeit willkommen: E-Mail.");
    expect([...kept(data).replies.keys()]).toEqual([2, 3]);
  });

  it("takes a wish for some clauses of a point; the rest fits", async () => {
    const { data, press, follow, heading, user } = await show();
    await follow("Punkt für Punkt");
    await follow("Lieber anders");
    await heading("Was wäre für Sie fair?");
    await user.click(screen.getByRole("checkbox", { name: "WhatsApp" }));
    await user.click(screen.getByRole("radio", { name: "mit Termin" }));
    expect(screen.getByText("gar nicht", { selector: "del" })).toBeInTheDocument();
    expect(screen.getByText("mit Termin", { selector: "ins" })).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: "Grund" }), "Fotos");
    await press("Vorschlag übernehmen");
    await heading("Jederzeit willkommen: E-Mail.");
    expect(kept(data).replies.get(2)).toEqual({
      kind: "Counter",
      clause: { Channel: { id: "whatsapp", channel: "whatsapp", mode: "ByAppointment" } },
      reason: "Fotos",
    });
    expect(kept(data).replies.get(3)).toEqual({ kind: "Accept" });
  });

  it.each([
    ["nothing is chosen", [], "Noch ist nichts ausgewählt."],
    ["nothing is changed", ["Signal"], "Das ist noch genau wie vorgeschlagen."],
  ])("says what is missing where %s", async (_, ticks, fault) => {
    const { press, follow, user } = await show();
    await follow("Punkt für Punkt");
    await follow("Lieber anders");
    for (const name of ticks) await user.click(screen.getByRole("checkbox", { name }));
    await press("Vorschlag übernehmen");
    expect(screen.getByText(fault)).toHaveFocus();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("takes new hours from the picture", async () => {
    const { data, press, user } = await show();
    location.hash = "#other-3";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    await user.click(await screen.findByRole("radio", { name: "zu festen Zeiten" }));
    await user.click(screen.getByRole("button", { name: /Montag, 9 bis 17/ }));
    const from = screen.getByRole("textbox", { name: "Von" });
    await user.clear(from);
    await user.type(from, "8");
    await user.click(screen.getByRole("button", { name: "Mo–Fr" }));
    await press("Vorschlag übernehmen");
    expect(kept(data).replies.get(1)).toEqual({
      kind: "Counter",
      clause: {
        Channel: {
          id: "phone",
          channel: "phone",
          mode: "Welcome",
          hours: { Own: "Mo-Fr 08:00-17:00; PH off" },
        },
      },
      reason: null,
    });
  });

  it("asks again for a time that cannot be read", async () => {
    const { press, user } = await show();
    location.hash = "#other-3";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    await user.click(await screen.findByRole("radio", { name: "zu festen Zeiten" }));
    await user.click(screen.getByRole("button", { name: /Montag/ }));
    await user.type(screen.getByRole("textbox", { name: "Von" }), "x");
    await press("Vorschlag übernehmen");
    expect(screen.getByText("Eine der Zeiten ist noch nicht lesbar.")).toBeInTheDocument();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it.each([
    ["Innerhalb von", "#other-4", "Hier passt eine ganze Zahl von 1 bis 99."],
    ["Höchstens so oft", "#other-5", "Hier passt eine ganze Zahl von 1 bis 999."],
  ])("says which numbers fit: %s", async (label, hash, fault) => {
    const { press, user } = await show();
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    await user.clear(await screen.findByRole("spinbutton", { name: label }));
    await press("Vorschlag übernehmen");
    expect(screen.getByText(fault)).toHaveFocus();
  });

  it("takes a question, and one's own words about manners", async () => {
    const { data, press, user } = await show();
    location.hash = "#question-2";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    await user.type(await screen.findByRole("textbox", { name: "Frage oder Anmerkung" }), "Auch nachts?");
    await press("Frage übernehmen");
    location.hash = "#other-9";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    await user.click(await screen.findByRole("checkbox", { name: "Kritik." }));
    await user.type(screen.getByRole("textbox", { name: "In Ihren Worten" }), "Lieber im Gespräch");
    await press("Vorschlag übernehmen");
    expect(kept(data).replies.get(0)).toEqual({ kind: "Comment", text: "Auch nachts?" });
    expect(kept(data).replies.get(9)).toEqual({ kind: "Decline", reason: "Lieber im Gespräch" });
    expect(kept(data).replies.get(10)).toEqual({ kind: "Accept" });
  });
});

describe("the whole", () => {
  it("fits at once, and is sent as a mail, as text and as a file", async () => {
    const { data, press, heading } = await show();
    await press("Passt alles");
    await heading("Ihre Antwort");
    expect(screen.getByRole("heading", { name: "Passt (11)" })).toBeInTheDocument();
    await press("Antwort senden");
    await heading("Antwort senden");
    const text = writeText(data, kept(data));
    expect(screen.getByRole("textbox", { name: "Der Text" })).toHaveValue(text);
    expect(screen.getByRole("link", { name: "E-Mail öffnen" })).toHaveAttribute("href", mailto(data, text));
    await press("Ja, verschickt");
    await heading("Danke");
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("wants a name", async () => {
    const { press, user } = await show();
    await press("Passt alles");
    await user.clear(screen.getByRole("textbox", { name: "Ihr Name" }));
    await press("Antwort senden");
    expect(screen.getByRole("textbox", { name: "Ihr Name" })).toHaveFocus();
    expect(screen.getByText("Hier fehlt noch der Name.")).toBeVisible();
  });

  it("is found again when the page is opened anew, and can be begun anew", async () => {
    const first = await show();
    await first.press("Passt alles");
    cleanup();
    const { press, data } = await show();
    expect(kept(data).replies.size).toBe(ITEMS.length);
    expect(screen.getByText(/9 von 9 Punkten/)).toBeInTheDocument();
    await press("Neu anfangen");
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(screen.getByRole("button", { name: "Passt alles" })).toBeInTheDocument();
  });

  it("works where nothing may be stored", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const { press, heading } = await show();
    await press("Passt alles");
    await heading("Ihre Antwort");
  });

  it("is no mail where there is no address or it would be too long for one", async () => {
    const { data, press } = await show({ consultant: { name: "Jana Berg", mail: null } });
    await press("Passt alles");
    await press("Antwort senden");
    expect(screen.queryByRole("link", { name: "E-Mail öffnen" })).toBeNull();
    const long = { name: "Anna Müller", replies: new Map(), note: "ä".repeat(500) };
    expect(mailto(page(), writeText(data, long))).toBeNull();
  });

  it("says in a mail first what people read, without brackets, and the code last", async () => {
    const { data } = await show();
    const replies = new Map([[2, { kind: "Comment", text: "Warum [nicht]?\nIm Ernst" } as const]]);
    const text = writeText(data, { name: "Anna [AM]", replies, note: null });
    const [people = "", code = ""] = text.split("[Absprache ");
    expect(people).toContain("3 „WhatsApp“: Frage: Warum (nicht)? Im Ernst");
    expect(people).toContain("Noch offen: 1, 2, 4–11");
    expect(people).toContain("Anna (AM)");
    expect(code).toMatch(/^7WZK-YFSZ\n[0-9A-Z \n]+\]$/);
  });
});

describe("axe finds nothing", () => {
  const screens = [
    "letter",
    "point-1",
    "other-1",
    "other-3",
    "other-4",
    "other-5",
    "other-6",
    "other-7",
    "other-8",
    "other-9",
    "question-1",
    "answer",
    "send",
    "done",
  ];
  it.each(screens)("on %s", async (name) => {
    const { press } = await show({ language: "en", words: words("en") });
    await press("All fine");
    location.hash = `#${name}`;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    await waitFor(() => expect(document.documentElement.dataset.screen).toBe(name.split("-")[0]));
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(within(document.body).queryByText(/^answer-/)).toBeNull();
  });
});
