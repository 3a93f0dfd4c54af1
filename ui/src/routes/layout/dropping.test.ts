import { beforeEach, expect, test, vi } from "vitest";
import { LARGEST_ANSWER } from "$lib/drop";
import { fake } from "$lib/ipc/fake";
import { App } from "$lib/state/app.svelte";
import { takeDropped } from "./dropping";

const CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Anna Müller\nEND:VCARD\n";
let app: App;

beforeEach(async () => {
  history.replaceState(null, "", "/");
  app = new App(fake());
  await app.load();
});

const drop = (name: string, text: string) => takeDropped(app, new File([text], name), undefined);
const said = () => app.toasts.shown.map(({ text }) => text);

test.each([
  ["anna.vcf", CARD, "/new-client", "Person"],
  ["all.vcf", CARD + CARD, "/import", "Book"],
  ["all.csv", "Name;E-Mail", "/import", "Book"],
  ["betreuung.ron", "(schema: 1)", "/settings", "Preset"],
] as const)("%s is handed to the screen that takes it, once", async (name, text, path, kind) => {
  await drop(name, text);
  expect(location.pathname).toBe(path);
  expect(app.takeHanded(kind === "Book" ? "Person" : "Book")).toBeNull();
  expect(app.takeHanded(kind)?.name).toBe(name);
  expect(app.takeHanded(kind)).toBeNull();
});

test("a calendar leads to where it can be set up", async () => {
  await drop("termine.ics", "BEGIN:VCALENDAR");
  expect(location.pathname + location.hash).toBe("/settings#sources");
});

test("what nobody can use is said kindly, and nothing moves", async () => {
  await drop("photo.jpg", "\u00ff\u00d8");
  expect(location.pathname).toBe("/");
  expect(said()).toEqual([expect.stringContaining("photo.jpg")]);
});

test("an answer that nobody waits for is said to be none", async () => {
  await drop("mail.eml", "Subject: Bis Montag!");
  expect(said()).toEqual(["In der Datei steht keine Antwort auf einen offenen Vorschlag."]);
});

test("no more of a file is read than an answer can have", async () => {
  app = new App(fake({ agreeing: "Open" }));
  await app.load();
  const read = vi.spyOn(app.backend, "read_answer");
  await drop("protokoll.txt", "x".repeat(LARGEST_ANSWER + 1));
  expect(read.mock.lastCall?.[1]).toHaveLength(LARGEST_ANSWER);
});
