// The form for a client on a desk in memory, and what a person finds on it.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect } from "vitest";
import App from "../../src/App.svelte";
import type { Port } from "$lib/ipc";
import { fake, type Scene } from "$lib/ipc/fake";
import { l10n } from "$lib/l10n";
import { screens } from "../../src/screens";

export const SIGNATURE = `Mit freundlichen Grüßen

Anna Müller
Beispielwerk GmbH
Tel. 030 23125 017
anna.mueller@example.org
HRB 1234`;

// The first look at a screen loads all of its parts, here of the form and of the client it leads to; that is not what these tests wait for.
beforeAll(() => Promise.all([screens["/clients/:id/edit"](), screens["/clients/:id"]()]), 180_000);
afterEach(() => {
  cleanup();
  l10n.switchTo("de");
});

export async function open(address = "/new-client", scene: Scene = {}, backend: Port = fake(scene)) {
  history.replaceState(null, "", address);
  render(App, { backend });
  await screen.findByRole("heading", { level: 2, name: /Brief|Letter/ }, { timeout: 20_000 });
  await waitFor(() => expect(document.querySelector("article")).not.toBeNull());
  return { backend, user: userEvent.setup() };
}

export async function openToday() {
  const backend = fake();
  history.replaceState(null, "", "/");
  render(App, { backend });
  await screen.findByRole("heading", { level: 1, name: /Samstag/ }, { timeout: 20_000 });
  return { backend, user: userEvent.setup() };
}

type User = Awaited<ReturnType<typeof open>>["user"];

export const nameField = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^(Kunde|Client)$/ });
export const slot = (channel: string) => screen.getByRole("combobox", { name: new RegExp(`^${channel}: `) });
/** Something in a list that opened; without a layout, everything floating counts as out of sight. */
export const item = (role: "option" | "menuitem", name: string) =>
  waitFor(() => {
    const items = [...document.querySelectorAll<HTMLElement>(`[role=${role}]`)];
    const found = items.find((one) => one.textContent?.trim().startsWith(name));
    if (!found) throw new Error(`no ${role} ${name}`);
    return found;
  });
export const letter = () => document.querySelector("article")?.textContent ?? "";

export async function pasteSignature(user: User) {
  nameField().focus();
  await user.paste(SIGNATURE);
  await waitFor(() => expect(nameField()).toHaveValue("Beispielwerk GmbH"));
}

/** Counts what a person does: one field filled, one click, one choice, one key combination is one input. */
export function counting() {
  let inputs = 0;
  return {
    count: () => inputs,
    async input(deed: () => Promise<unknown>) {
      inputs += 1;
      await deed();
    },
  };
}
