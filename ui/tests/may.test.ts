// "May I?" with the keyboard alone, and for who listens.
import { screen, within } from "@testing-library/svelte";
import { beforeAll, expect, test } from "vitest";
import { openApp } from "./app";

beforeAll(() => import("../src/routes/may/May.svelte"), 180_000);

const open = async (address: string) => (await openApp(address)).user;

test("a name and an arrow are all the keyboard has to give", async () => {
  const user = await open("/clients");
  await user.keyboard("{Control>}d{/Control}");
  const dialog = within(await screen.findByRole("dialog", { name: /^Darf ich\s…\?$/ }));
  await user.keyboard("mueller{Enter}");
  const email = await dialog.findByRole("radio", { name: /E-Mail/ });
  await expect.poll(() => document.activeElement).toBe(email);
  expect(dialog.getByRole("status").textContent).toContain("In Ordnung: Anna Müller, E-Mail.");
  await user.keyboard("{ArrowDown}");
  expect(dialog.getByRole("status").textContent).toMatch(/Besser später.*Jetzt offen: E-Mail\./);
});

test("from a client's row it is about that client, and the focus comes back to the row", async () => {
  const user = await open("/clients");
  const button = await screen.findByRole("button", { name: /^Darf ich\s…\? Müller GmbH$/ });
  await user.click(button);
  const dialog = within(await screen.findByRole("dialog"));
  await expect.poll(() => document.activeElement?.getAttribute("value")).toBe("email");
  expect(dialog.getByRole("combobox", { name: "Kunde" })).toHaveProperty("value", "Müller GmbH");
  await user.keyboard("{Escape}");
  await expect.poll(() => document.activeElement).toBe(button);
});

test("the palette asks for a client by name", async () => {
  const user = await open("/clients");
  await user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("dialog", {}, { timeout: 5000 });
  await user.keyboard("darf musterwerk{Enter}");
  const dialog = within(await screen.findByRole("dialog", { name: /^Darf ich\s…\?$/ }));
  expect(dialog.getByRole("combobox", { name: "Kunde" })).toHaveProperty("value", "Musterwerk GmbH");
});
