import { afterEach, expect, test, vi } from "vitest";
import { Trouble } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { l10n, t } from "$lib/l10n";
import { App } from "./app.svelte";

afterEach(() => l10n.switchTo("de"));

test("the language changes at once, in the words and in the document", async () => {
  const app = new App(fake());
  await app.load();
  expect(t("nav-today")).toBe("Heute");
  await app.saveSettings({ language: "en" });
  expect(t("nav-today")).toBe("Today");
  expect(document.documentElement.lang).toBe("en");
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
