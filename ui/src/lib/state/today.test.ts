import { beforeEach, expect, test, vi } from "vitest";
import { fake, type Scene } from "$lib/ipc/fake";
import { App } from "./app.svelte";
import { TodayState } from "./today.svelte";

let app: App;
let today: TodayState;

async function open(scene: Scene = {}) {
  app = new App(fake(scene));
  await app.load();
  today = new TodayState(app);
  today.begin();
  await today.load();
}

beforeEach(() => open());

const first = () => {
  const episode = today.waiting[0];
  if (!episode) throw new Error("nothing waits");
  return episode;
};

test("the newest contact's text is open to begin with", () => {
  expect(today.opened).toBe(first().contact);
});

test("a text is said to be copied only after the desk has read it back", async () => {
  const { contact } = first();
  await today.act(first(), "Copy");
  expect(today.copy).toEqual({ contact, how: "pending" });
  expect(app.toasts.shown).toEqual([]);
  await vi.waitFor(() => expect(today.copy).toEqual({ contact, how: "copied" }));
  expect(app.toasts.shown.map(({ text }) => text)).toEqual(["Kopiert – jetzt einfügen"]);
});

test("a refusing clipboard leaves the contact waiting and says so", async () => {
  await open({ noClipboard: true });
  const { contact } = first();
  await today.act(first(), "Copy");
  await vi.waitFor(() => expect(today.copy?.how).toBe("failed"));
  expect(first().contact).toBe(contact);
  expect(app.toasts.shown[0]?.fault).toBe(true);
});

test("what is done goes to the settled ones, and the next text opens", async () => {
  const [done, next] = today.waiting;
  if (!done || !next) throw new Error("too little waits");
  await today.act(done, "Fine");
  expect(today.waiting.map(({ contact }) => contact)).not.toContain(done.contact);
  expect(today.opened).toBe(next.contact);
});

test("undoing brings the contact back, open", async () => {
  const { contact } = first();
  await today.act(first(), "Fine");
  await app.toasts.shown[0]?.undo?.();
  await vi.waitFor(() => expect(today.waiting.map((episode) => episode.contact)).toContain(contact));
  expect(today.opened).toBe(contact);
});

test("a copy that is taken back can be made again", async () => {
  const { contact } = first();
  await today.act(first(), "Copy");
  await vi.waitFor(() => expect(today.copy).toEqual({ contact, how: "copied" }));
  await today.undo(contact);
  expect(today.copy).toBeNull();
});

test("a confirmed name has a text at once", async () => {
  const asked = today.waiting.find(({ question }) => question);
  if (!asked) throw new Error("nobody is in question");
  expect(asked.reply).toBeNull();
  await today.act(asked, "Confirm");
  const known = today.waiting.find(({ contact }) => contact === asked.contact);
  expect(known?.reply?.text).toContain("Muster");
  expect(today.opened).toBe(asked.contact);
  expect(app.toasts.shown.at(-1)?.undo).toBeUndefined();
});

test.each(["Confirm", "Deny"] as const)(
  "%s is said once and for all, with no way back that leads nowhere",
  async (deed) => {
    const asked = today.waiting.find(({ question }) => question);
    if (!asked) throw new Error("nobody is in question");
    await today.act(asked, deed);
    const [said] = app.toasts.shown;
    expect(said?.text).toContain("Gemerkt");
    expect(said?.undo).toBeUndefined();
  },
);

test("an introduced stranger leaves the list", async () => {
  const [stranger] = today.view?.strangers ?? [];
  if (!stranger) throw new Error("no stranger");
  await today.introduce(stranger.id, "mueller", null);
  expect(today.view?.strangers.map(({ id }) => id)).not.toContain(stranger.id);
});

test("a draft is said to be saved only after the server has it", async () => {
  await open({ mail: true });
  const mail = first();
  const saving = today.draft(mail);
  expect(today.copy).toEqual({ contact: mail.contact, how: "drafting" });
  expect(app.toasts.shown).toEqual([]);
  await saving;
  expect(app.toasts.shown.map(({ text }) => text)).toEqual([
    "Als Entwurf abgelegt in „Entwürfe“. Senden müssen Sie ihn selbst.",
  ]);
  expect(today.waiting.some(({ contact }) => contact === mail.contact)).toBe(false);
});

test("a draft that was not saved leaves the contact waiting and says what would help", async () => {
  await open({ mail: true, ailing: true });
  const mail = first();
  await today.draft(mail);
  expect(app.toasts.shown[0]).toMatchObject({ fault: true });
  expect(app.toasts.shown[0]?.text).toMatch(/nicht zu erreichen.*Postfach ausprobieren/);
  expect(first().contact).toBe(mail.contact);
  expect(today.copy).toBeNull();
});

test("of what was in order, a mistake can be taken back, and whose name it is is said once and for all", async () => {
  const line = today.view?.inside[0];
  if (!line) throw new Error("nothing was in order");
  expect(line.can).toEqual(["Mistaken"]);
  await today.doubt(line, "Mistaken");
  expect(app.toasts.shown.at(-1)?.undo).toBeDefined();
  await today.doubt({ ...line, can: ["Confirm", "Deny"] }, "Deny");
  const last = app.toasts.shown.at(-1);
  expect([last?.text, last?.undo]).toEqual(["Gemerkt: Das ist nicht Anna Müller", undefined]);
});
