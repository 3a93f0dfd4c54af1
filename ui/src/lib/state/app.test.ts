import { afterEach, expect, test, vi } from "vitest";
import { Trouble } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { l10n, t } from "$lib/l10n";
import { App, dayIn } from "./app.svelte";

afterEach(() => {
  l10n.switchTo("de");
  vi.useRealTimers();
});

test("the language changes at once, in the words and in the document", async () => {
  const app = new App(fake());
  await app.load();
  expect(t("nav-today")).toBe("Heute");
  await app.saveSettings({ language: "en" });
  expect(t("nav-today")).toBe("Today");
  expect(document.documentElement.lang).toBe("en");
});

test("a little window speaks and looks at once as was chosen in another one", async () => {
  const backend = fake();
  const app = new App(backend);
  const end = app.begin({ follows: true });
  await vi.waitFor(() => expect(app.start).not.toBeNull());
  const begun = await backend.start();
  const settings = { ...begun.settings, theme: "Dark" as const };
  vi.spyOn(backend, "start").mockResolvedValue({ ...begun, language: "en", settings });
  backend.emit("Changed", {});
  await vi.waitFor(() => expect(t("nav-today")).toBe("Today"));
  expect(document.documentElement.dataset.theme).toBe("dark");
  end();
});

test("the theme is shown before the desk has answered", async () => {
  const app = new App(fake());
  await app.load();
  const saved = app.saveSettings({ theme: "Dark" });
  expect(document.documentElement.dataset.theme).toBe("dark");
  await saved;
  expect(app.start?.settings.theme).toBe("Dark");
});

test("a setting that cannot be kept goes back, and the reason is said", async () => {
  const backend = fake();
  const app = new App(backend);
  await app.load();
  vi.spyOn(backend, "save_settings").mockRejectedValue(
    new Trouble({ message: "Die Platte ist voll.", advice: "Platz schaffen.", field: null }),
  );
  await app.saveSettings({ hold: true });
  expect(app.start?.settings.hold).toBe(false);
  expect(app.toasts.shown[0]?.text).toBe("Die Platte ist voll. Platz schaffen.");
});

test("a data folder in use is told with its way out, and can be tried again", async () => {
  const backend = fake();
  const app = new App(backend);
  const start = vi.spyOn(backend, "start");
  start.mockRejectedValueOnce(new Trouble({ message: "In Gebrauch.", advice: "Dort beenden.", field: null }));
  await app.load();
  expect(app.trouble).toEqual({ message: "In Gebrauch.", advice: "Dort beenden.", field: null });
  await app.load();
  expect(app.trouble).toBeNull();
  expect(app.me?.name).toBe("Jana Beispiel");
});

test("after midnight today is another day", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T22:59:00Z") });
  const backend = fake();
  const app = new App(backend);
  await app.load();
  const begun = await backend.start();
  vi.spyOn(backend, "start").mockResolvedValue({ ...begun, today: "2026-11-22" });
  await app.refresh();
  expect(app.start?.today).toBe("2026-11-21");
  vi.setSystemTime(new Date("2026-11-21T23:00:30Z"));
  await app.refresh();
  expect(app.start?.today, "by the clock of Berlin").toBe("2026-11-22");
});

test("in a zone that the web view does not know, the day is the computer's own", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T12:00:00Z") });
  expect(() => new Intl.DateTimeFormat("en", { timeZone: "Europe/Nowhere" })).toThrow(RangeError);
  expect(dayIn("Europe/Nowhere")).toBe("11/21/2026");

  const backend = fake();
  const begun = await backend.start();
  const me = begun.me && { ...begun.me, zone: "Europe/Nowhere" };
  vi.spyOn(backend, "start").mockResolvedValue({ ...begun, me });
  const app = new App(backend);
  await app.load();
  await app.refresh();
  expect([app.trouble, app.toasts.shown, app.clients.length]).toEqual([null, [], 4]);
});
