// The focus goes on where a screen goes on; it is never left on nothing.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import Button from "$lib/components/Button.svelte";
import App from "../src/App.svelte";
import { fake, type Scene } from "$lib/ipc/fake";
import { screens } from "../src/screens";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(cleanup);

async function open(scene: Scene) {
  history.replaceState(null, "", "/");
  render(App, { backend: fake(scene) });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return userEvent.setup();
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name }, { timeout: 5000 });

test("the first sheet leads to the heading of the first client", async () => {
  const user = await open({ house: "first" });
  await user.type(screen.getByLabelText("Ihr Name"), "Jana Beispiel{Enter}");
  await heading("Wann sind Sie da?");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  await user.click(screen.getByRole("button", { name: "Ersten Kunden anlegen" }));
  await heading("Neuer Kunde");
  await screen.findByLabelText("Kunde");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
});

test("a saved client leads to the heading of the hand-over", async () => {
  const user = await open({ house: "empty" });
  await user.keyboard("{Control>}n{/Control}");
  await user.type(await screen.findByLabelText("Kunde"), "Müller GmbH");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await heading("Müller GmbH ist angelegt");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
});

test("a button that is busy keeps the focus, and is not pressed twice", async () => {
  const pressed = vi.fn();
  const children = createRawSnippet(() => ({ render: () => "<span>Kopieren</span>" }));
  const { rerender } = render(Button, { children, onclick: pressed });
  const button = screen.getByRole("button");
  const user = userEvent.setup();
  button.focus();
  await user.keyboard("{Enter}");
  await rerender({ busy: true });
  await user.keyboard("{Enter}");
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toBeEnabled();
  expect(pressed).toHaveBeenCalledOnce();
});
