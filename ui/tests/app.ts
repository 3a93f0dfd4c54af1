// The whole page on a desk in memory, for tests that go through its screens. Whoever imports this has it cleared away after
// each test.
import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll } from "vitest";
import App from "../src/App.svelte";
import { fake, type Scene } from "$lib/ipc/fake";
import { l10n } from "$lib/l10n";
import { screens } from "../src/screens";

// Compiling the screens takes longer than anything a test should wait for.
beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(() => {
  cleanup();
  l10n.switchTo("de");
});

/** Opens a screen and waits for its heading. */
export async function openApp(address: string, scene: Scene = {}, backend = fake(scene)) {
  history.replaceState(null, "", address);
  render(App, { backend });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return { backend, user: userEvent.setup() };
}
