// Where contacts come from, as "Today" shows it.
import { cleanup, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import App from "../src/App.svelte";
import { fake, type Scene } from "$lib/ipc/fake";
import { l10n } from "$lib/l10n";
import { screens } from "../src/screens";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(() => {
  cleanup();
  l10n.switchTo("de");
});

async function sources(scene: Scene) {
  history.replaceState(null, "", "/");
  render(App, { backend: fake({ house: "calm", ...scene }) });
  const title = scene.language === "en" ? "Where contacts come from" : "Woher Kontakte kommen";
  const heading = await screen.findByRole("heading", { name: title }, { timeout: 30_000 });
  const section = heading.closest("section");
  if (!section) throw new Error("no section");
  return within(section).getAllByRole("listitem");
}

describe("each source is named with how it stands with it", () => {
  test("and with its last contact where there was one", async () => {
    const [notifications, calls] = await sources({});
    expect(notifications).toHaveTextContent("Benachrichtigungen dieses Rechners");
    expect(notifications).toHaveTextContent("Letzter Kontakt: heute, 21:40");
    expect(within(notifications!).getByRole("img", { name: "in Ordnung" })).toBeVisible();
    expect(calls).toHaveTextContent("Anrufmonitor der FRITZ!Box (fritz.box)");
    expect(calls).not.toHaveTextContent("Letzter Kontakt");
  });

  test.each([
    ["de", "gestört", "Ist sie eingeschaltet, und ist dieser Rechner in ihrem Netz?"],
    ["en", "not working", "Is it switched on, and is this computer in its network?"],
  ] as const)("and in %s with what would help where it cannot be heard", async (language, state, help) => {
    const [notifications, calls] = await sources({ language, ailing: true });
    expect(within(calls!).getByRole("img", { name: state })).toBeVisible();
    expect(calls).toHaveTextContent(help);
    expect(within(notifications!).queryByRole("img", { name: state })).toBeNull();
  });
});
