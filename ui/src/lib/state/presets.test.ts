import { expect, test, vi } from "vitest";
import { fake } from "$lib/ipc/fake";
import { App } from "./app.svelte";
import { PresetsState } from "./presets.svelte";

async function opened() {
  const backend = fake();
  const app = new App(backend);
  await app.load();
  const presets = new PresetsState(app);
  await presets.load();
  return { app, backend, presets };
}

test("of a dropped file no more is read than any preset has", async () => {
  const { backend, presets } = await opened();
  const add = vi.spyOn(backend, "add_preset").mockRejectedValue(new Error("too long"));
  const file = new File(["x".repeat(3_000_000)], "film.ron");
  const whole = vi.spyOn(file, "text");
  await presets.take(file);
  expect(whole).not.toHaveBeenCalled();
  const [text, name] = add.mock.lastCall ?? [];
  expect([text?.length, name]).toEqual([1_100_000, "film.ron"]);
});

test("what was removed is brought back as it was, whatever has its name by now", async () => {
  const { app, backend, presets } = await opened();
  const bring = vi.spyOn(backend, "bring_preset_back");
  const add = vi.spyOn(backend, "add_preset");
  const [own] = presets.own;
  if (!own) throw new Error("there is no preset of one's own");
  await presets.remove(own);
  app.toasts.shown[0]?.undo?.();
  await vi.waitFor(() => expect(presets.own.map(({ id }) => id)).toEqual([own.id]));
  expect(bring).toHaveBeenCalledWith(expect.objectContaining({ id: own.id }));
  expect(add).not.toHaveBeenCalled();
});
