// Texts in the user's own words: listed, worded, refused, kept, and gone back from.
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { openApp } from "./app";

async function editor(name: string) {
  const opened = await openApp(`/texts/Sie/${name}`);
  await screen.findAllByText("Text des Programms");
  return opened;
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>("Ihr Text");
const examples = () => {
  const heading = screen.getByRole("heading", { name: /sieht es aus|jetzt vorgeschlagen/ });
  return within(heading.closest("section")!).getAllByRole("listitem");
};
const save = () => screen.getByRole("button", { name: "Speichern" });

async function write(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.clear(field());
  await user.click(field());
  await user.paste(text);
}

describe("the list", () => {
  test("names each text by its occasion and marks those of the user's", async () => {
    const { backend } = await openApp("/texts");
    const rows = await screen.findAllByRole("link", { name: /Text des Programms$/ });
    expect(rows).toHaveLength(16);
    const at = { kind: "Later", step: "First", speech: "Sie", client: null } as const;
    await backend.keep_text(at, "Ab {Zeit} gern {Weg}.");
    const own = await screen.findByRole("link", { name: /^Andere Zeit:.*Eigener Text/ });
    expect(own).toHaveTextContent("Ab {Zeit} gern {Weg}.");
  });

  test("is that of a client and a way of speaking, which the address says", async () => {
    const { backend, user } = await openApp("/texts?client=mueller");
    const at = { kind: "Ask", step: "First", speech: "Du", client: "mueller" } as const;
    await backend.keep_text(at, "Was passt dir? {Weg}");
    expect(await screen.findAllByRole("link", { name: /Text des Programms$/ })).toHaveLength(16);
    await user.click(screen.getByLabelText("Du"));
    const own = { name: /^Noch nichts vereinbart:.*Eigener Text für diesen Kunden/ };
    const href = "/texts/Du/ask?speech=Du&client=mueller";
    expect(await screen.findByRole("link", own)).toHaveAttribute("href", href);
    expect(location.search).toBe("?speech=Du&client=mueller");
  });
});

describe("a text", () => {
  test("that names no way cannot be saved, and one click puts the way in", async () => {
    const { user } = await editor("elsewhere");
    await write(user, "Bitte nicht so.");
    expect(await screen.findByText("So geht es noch nicht")).toBeVisible();
    expect(save()).toBeDisabled();
    expect(field()).toBeInvalid();
    await user.click(screen.getByRole("button", { name: "{Weg} einsetzen" }));
    expect(field()).toHaveValue("Bitte nicht so. {Weg}");
    await waitFor(() => expect(save()).toBeEnabled());
    await user.click(save());
    expect(await screen.findByText("Gespeichert: Anderer Weg")).toBeVisible();
    const said = () => examples().map((one) => one.querySelector("p:nth-of-type(2)")?.textContent?.trim());
    await waitFor(() => expect(said()).toContain("Bitte nicht so. per E-Mail"));
  });

  test("shows the place of what it does not understand", async () => {
    const { user } = await editor("elsewhere");
    await write(user, "Gern {Wegg} oder {Weg}");
    await user.click(await screen.findByRole("button", { name: "Zeigen" }));
    expect(field()).toHaveFocus();
    expect([field().selectionStart, field().selectionEnd]).toEqual([5, 11]);
  });

  test("takes placeholders at the cursor, by keys alone", async () => {
    const { user } = await editor("elsewhere");
    await write(user, "Gern .");
    field().setSelectionRange(5, 5);
    screen.getByRole("button", { name: /^\{Weg\} einsetzen, muss vorkommen/ }).focus();
    await user.keyboard("{Enter}");
    expect(field()).toHaveValue("Gern {Weg}.");
    expect(field()).toHaveFocus();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Gespeichert: Anderer Weg")).toBeVisible();
  });

  test("is hinted at without being refused", async () => {
    const { user } = await editor("elsewhere");
    await write(user, "Gern {Weg}!");
    expect(await screen.findByText(/^Ausrufezeichen/)).toBeVisible();
    expect(save()).toBeEnabled();
  });

  test("goes back to the original, and back again by the toast", async () => {
    const { user } = await editor("elsewhere");
    await write(user, "Gern {Weg}.");
    await user.click(save());
    await user.click(await screen.findByRole("button", { name: "Zum Original" }));
    const said = await screen.findByText("Wieder wie vorher: Anderer Weg");
    expect(screen.queryByRole("button", { name: "Zum Original" })).toBeNull();
    const toast = said.closest<HTMLElement>("li") ?? said.parentElement!;
    await user.click(within(toast).getByRole("button", { name: "Rückgängig" }));
    await waitFor(() => expect(field()).toHaveValue("Gern {Weg}."));
  });

  test("is put back by the toast, whichever text is open by then", async () => {
    const { user, backend } = await editor("elsewhere");
    await write(user, "Gern {Weg}.");
    await user.click(save());
    await user.click(await screen.findByRole("button", { name: "Zum Original" }));
    const undo = await screen.findByRole("button", { name: "Rückgängig" });
    await user.click(screen.getByLabelText("Du"));
    await waitFor(() => expect(field().value).toMatch(/erreichst/));
    await write(user, "Halb fertig");
    await user.click(undo);
    expect(await screen.findByText("Wieder Ihr Text: Anderer Weg")).toBeVisible();
    expect(field()).toHaveValue("Halb fertig");
    const at = { kind: "Elsewhere", step: "First", speech: "Sie", client: null } as const;
    expect((await backend.text(at)).line.own).toBe("Gern {Weg}.");
  });

  test("is that of the client whom the address names, also after Back", async () => {
    const { user } = await openApp("/texts/Sie/elsewhere?client=mueller");
    const whom = () => screen.getByRole("combobox", { name: /^Gilt für/ });
    await waitFor(() => expect(whom()).toHaveTextContent("Müller GmbH"));
    await user.click(screen.getByLabelText("Du"));
    await waitFor(() => expect(location.pathname).toBe("/texts/Du/elsewhere"));
    history.pushState(null, "", "/texts/Du/elsewhere");
    dispatchEvent(new PopStateEvent("popstate"));
    await waitFor(() => expect(whom()).toHaveTextContent("Alle Kunden"));
  });

  test("that is not saved is found again after another screen", async () => {
    const { user } = await editor("later");
    await write(user, "Halb fertig");
    await user.click(screen.getByRole("link", { name: "Alle Texte" }));
    await user.click(await screen.findByRole("link", { name: /^Andere Zeit:.*Text des Programms$/ }));
    await waitFor(() => expect(field()).toHaveValue("Halb fertig"));
  });

  test("shows three occasions, and says why the program speaks on one of them", async () => {
    const { user } = await editor("elsewhere");
    expect(examples()).toHaveLength(3);
    await write(user, "Wie vereinbart {Weg}.");
    expect(await screen.findByText(/das stimmt hier nicht/)).toBeVisible();
  });

  test("that does not exist is said so", async () => {
    await openApp("/texts/Sie/nothing");
    expect(await screen.findByRole("heading", { name: "Diesen Text gibt es nicht" })).toBeVisible();
  });
});
