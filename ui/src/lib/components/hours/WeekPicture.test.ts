import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { HOUR, ROW, focused, show } from "./harness";

describe("keys in the picture", () => {
  it("have one tab stop, on a cell", async () => {
    const { picture, into, user } = await show();
    await into();
    expect(focused()).toBe("Montag 9:00 bis 9:30, offen");
    expect(picture.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    await user.tab();
    expect(screen.getByRole("button", { name: "Mo–Fr 9–17" })).toHaveFocus();
  });

  it.each([
    ["{ArrowRight}", "Montag 9:30"],
    ["{ArrowLeft}", "Montag 8:30"],
    ["{ArrowDown}", "Dienstag 9:00"],
    ["{ArrowUp}", "Montag 9:00"],
    ["{Home}", "Montag 0:00"],
    ["{End}", "Montag 23:30 bis 24:00"],
    ["{PageDown}", "Montag 13:00"],
    ["{PageUp}", "Montag 5:00"],
    ["{Control>}{Home}{/Control}", "Montag 0:00"],
    ["{Control>}{End}{/Control}", "Sonntag 23:30"],
    ["{Meta>}{End}{/Meta}", "Sonntag 23:30"],
    ["{Home}{ArrowLeft}", "Montag, 9 bis 17\u00a0Uhr"],
    ["{Shift>}{ArrowRight}{ArrowDown}{/Shift}", "Dienstag 9:30"],
  ])("%s bring the focus to %s", async (keys, name) => {
    const { into, user } = await show();
    await into();
    await user.keyboard(keys);
    expect(focused()).toMatch(new RegExp(`^${name}`));
  });

  it.each([
    ["Space frees an agreed half hour", " ", "Mo 9:30–17; Di–Fr 9–17"],
    ["Space agrees a free one", "{PageUp} ", "Mo 5–5:30, 9–17; Di–Fr 9–17"],
    [
      "Space frees what Shift marked, over days",
      "{Shift>}{ArrowDown}{PageDown}{/Shift} ",
      "Mo, Di 13:30–17; Mi–Fr 9–17",
    ],
    [
      "Space agrees what Shift marked, where the mark began in the free",
      "{Home}{Shift>}{ArrowRight}{ArrowDown}{/Shift} ",
      "Mo, Di 0–1, 9–17; Mi–Fr 9–17",
    ],
    ["Shift+Space marks the day", "{Shift>} {/Shift} ", "Di–Fr 9–17"],
    ["Mod+A marks the week", "{Control>}a{/Control} ", "nie"],
    ["Delete clears the block under the cell", "{Delete}", "Di–Fr 9–17"],
    ["Backspace clears the mark", "{Shift>}{ArrowRight}{/Shift}{Backspace}", "Mo 10–17; Di–Fr 9–17"],
    ["Delete in a summary clears the day", "{Home}{ArrowLeft}{Delete}", "Di–Fr 9–17"],
    [
      "Mod+C and Mod+V carry a day to another",
      "{Control>}c{/Control}{Control>}{End}{/Control}{Control>}v{/Control}",
      "Mo–Fr, So 9–17",
    ],
    [
      "Mod+V fills all marked days",
      "{Control>}c{/Control}{Control>}{End}{/Control}{Shift>}{ArrowUp}{/Shift}{Control>}v{/Control}",
      "täglich 9–17",
    ],
    ["Mod+Z takes back", "{Delete} {Control>}z{/Control}", "Di–Fr 9–17"],
    [
      "Shift+Mod+Z does it again",
      "{Delete}{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}",
      "Di–Fr 9–17",
    ],
    ["Space in a summary takes the day off", "{Home}{ArrowLeft} ", "Di–Fr 9–17"],
  ])("%s", async (_, keys, value) => {
    const { into, user, line } = await show();
    await into();
    await user.keyboard(keys);
    await waitFor(() => expect(line).toHaveValue(value));
  });

  it("remember the times of a day that was switched off", async () => {
    const { into, user, line } = await show({ value: "Mo 9–12, 13–17; Di 8–9" });
    await into();
    await user.keyboard("{Home}{ArrowLeft} ");
    await waitFor(() => expect(line).toHaveValue("Di 8–9"));
    await user.keyboard(" ");
    await waitFor(() => expect(line).toHaveValue("Mo 9–12, 13–17; Di 8–9"));
  });

  it("keep the focus on the cell after each of them", async () => {
    const { into, user } = await show();
    await into();
    for (const key of [
      " ",
      "{Delete}",
      "{Control>}z{/Control}",
      "{Shift>}{ArrowDown}{/Shift}",
      "{Shift>}{ArrowRight}{/Shift}",
    ]) {
      await user.keyboard(key);
      expect(document.activeElement).toHaveAttribute("role", "gridcell");
    }
    expect(focused()).toMatch(/^Dienstag 9:30/);
  });

  it("drop the mark with Esc, and with a second Esc go back to the line", async () => {
    const { into, user, line } = await show();
    await into();
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}{Escape}");
    expect(focused()).toMatch(/^Montag 9:30/);
    await user.keyboard("{Escape}");
    expect(line).toHaveFocus();
  });

  it("say the mark once they rest", async () => {
    const { into, user } = await show();
    await into();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}");
    expect(screen.queryByText(/markiert$/)).toBeNull();
    expect(await screen.findByText("Montag bis Freitag, 9 bis 10 Uhr markiert")).toHaveAttribute(
      "role",
      "status",
    );
  });

  it("leave Ctrl+Enter and Alt+arrows to the window", async () => {
    const { into, picture } = await show();
    await into();
    const passes = (init: KeyboardEventInit) =>
      fireEvent.keyDown(picture.querySelector("[tabindex='0']")!, init);
    expect(await passes({ key: "Enter", ctrlKey: true })).toBe(true);
    expect(await passes({ key: "ArrowLeft", altKey: true })).toBe(true);
    expect(await passes({ key: "ArrowLeft" })).toBe(false);
  });
});

describe("the mouse", () => {
  const at = (hour: number, day: number) => ({ clientX: hour * HOUR, clientY: day * ROW + ROW / 2 });
  const mouse = { button: 0, isPrimary: true, pointerType: "mouse", pointerId: 1 };

  async function drag(picture: HTMLElement, from: object, to: object, init: object = {}) {
    await fireEvent.pointerDown(picture, { ...mouse, ...from });
    await fireEvent.pointerMove(picture, { ...mouse, ...to, ...init });
    await fireEvent.pointerUp(picture, { ...mouse, ...to, ...init });
  }

  it("adds on empty ground, by half hours, and the picture can take it back", async () => {
    const { picture, line, user } = await show();
    await drag(picture, at(18.1, 0), at(19.8, 1));
    await waitFor(() => expect(line).toHaveValue("Mo, Di 9–17, 18–20; Mi–Fr 9–17"));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(line).toHaveValue("Mo–Fr 9–17"));
  });

  it("erases where something is", async () => {
    const { picture, line } = await show();
    await drag(picture, at(12.1, 2), at(12.9, 2));
    await waitFor(() => expect(line).toHaveValue("Mo, Di, Do, Fr 9–17; Mi 9–12, 13–17"));
  });

  it("moves an edge by quarters of an hour, by five minutes with Shift", async () => {
    const { picture, line } = await show();
    await drag(picture, at(17, 0), at(18.2, 0));
    await waitFor(() => expect(line).toHaveValue("Mo 9–18:15; Di–Fr 9–17"));
    await drag(picture, at(18.25, 0), at(17.5, 0), { clientX: 17.1 * HOUR, shiftKey: true });
    await waitFor(() => expect(line).toHaveValue("Mo 9–17:05; Di–Fr 9–17"));
  });

  it("says where it is while it drags, and changes nothing before it lets go", async () => {
    const { picture, heard } = await show();
    await fireEvent.pointerDown(picture, { ...mouse, ...at(18, 1) });
    await fireEvent.pointerMove(picture, { ...mouse, ...at(19.5, 1) });
    expect(screen.getByText("Di 18:00–19:30")).toBeInTheDocument();
    expect(heard).not.toHaveBeenCalled();
  });

  it("gives up on Esc", async () => {
    const { picture, line, user, heard } = await show();
    await fireEvent.pointerDown(picture, { ...mouse, ...at(18, 1) });
    await fireEvent.pointerMove(picture, { ...mouse, ...at(19.5, 1) });
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Di 18:00–19:30")).toBeNull();
    await fireEvent.pointerUp(picture, { ...mouse, ...at(19.5, 1) });
    expect(heard).not.toHaveBeenCalled();
    expect(line).toHaveValue("Mo–Fr 9–17");
  });

  it("opens the day where it clicks without dragging", async () => {
    const { picture } = await show();
    await drag(picture, at(10, 2), at(10.1, 2));
    expect(await screen.findByRole("dialog", { name: "Mittwoch, Telefonzeiten" })).toBeInTheDocument();
  });

  it("leaves painting to mice: a finger that slides scrolls, one that taps opens the day", async () => {
    const { picture, heard } = await show();
    const touch = { pointerType: "touch" };
    await fireEvent.pointerDown(picture, { ...mouse, ...touch, ...at(18, 1) });
    await fireEvent.pointerMove(picture, { ...mouse, ...touch, ...at(20, 1) });
    await fireEvent.pointerUp(picture, { ...mouse, ...touch, ...at(20, 1) });
    expect(heard).not.toHaveBeenCalled();
    expect(screen.queryByRole("dialog")).toBeNull();
    await drag(picture, { ...at(10, 3), ...touch }, { ...at(10, 3), ...touch });
    expect(await screen.findByRole("dialog", { name: "Donnerstag, Telefonzeiten" })).toBeInTheDocument();
  });

  it("does not paint in a narrow window", async () => {
    vi.stubGlobal("matchMedia", (media: string) => ({
      matches: media.includes("639"),
      media,
      addEventListener() {},
      removeEventListener() {},
    }));
    const { picture, heard } = await show();
    await drag(picture, at(18, 0), at(20, 0));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("a day", () => {
  async function day(value = "Mo–Fr 9–17", keys = "{Enter}") {
    const shown = await show({ value });
    await shown.into();
    await shown.user.keyboard(keys);
    const dialog = await screen.findByRole("dialog");
    const field = (name: string) => within(dialog).getByLabelText<HTMLInputElement>(name);
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    const retype = async (name: string, text: string) => {
      await shown.user.clear(field(name));
      await shown.user.type(field(name), text);
    };
    return { ...shown, dialog, field, retype };
  }

  it("opens with Enter or F2, with its first time ready to be typed over", async () => {
    const { field } = await day("Mo–Fr 9–17", "{F2}");
    expect(field("Von")).toHaveFocus();
    expect([field("Von").value, field("Bis").value]).toEqual(["9", "17"]);
  });

  it("is kept with Enter, and the focus goes back to its cell", async () => {
    const { user, line, retype } = await day();
    await retype("Bis", "930pm");
    await retype("Bis", "24{Enter}");
    await waitFor(() => expect(line).toHaveValue("Mo 9–24; Di–Fr 9–17"));
    await waitFor(() => expect(focused()).toMatch(/^Montag 9:00/));
    await user.keyboard("{ArrowRight}");
    expect(focused()).toMatch(/^Montag 9:30/);
  });

  it("is discarded with Esc", async () => {
    const { user, heard, retype } = await day();
    await retype("Von", "6");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(heard).not.toHaveBeenCalled();
    await waitFor(() => expect(focused()).toMatch(/^Montag 9:00/));
  });

  it("says which text is no time and stays open", async () => {
    const { field, retype, heard } = await day();
    await retype("Von", "neun{Enter}");
    expect(await screen.findByText(/„neun“ ist keine Uhrzeit/)).toBeInTheDocument();
    expect(field("Von")).toHaveAttribute("aria-invalid", "true");
    expect(heard).not.toHaveBeenCalled();
  });

  it("takes an end before the start for the next day, and says so", async () => {
    const { retype, line, user } = await day();
    await retype("Von", "22");
    await retype("Bis", "2");
    expect(screen.getByText("endet am Dienstag")).toBeInTheDocument();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(line).toHaveValue("Mo 22–2; Di–Fr 9–17"));
  });

  it("has several periods: the next begins an hour after the last", async () => {
    const { retype, user, dialog, field, line } = await day();
    await retype("Bis", "12");
    await user.click(within(dialog).getByRole("button", { name: "Zeitraum hinzufügen" }));
    expect([field("Von, Zeitraum 2").value, field("Bis, Zeitraum 2").value]).toEqual(["13", "17"]);
    await user.click(within(dialog).getByRole("button", { name: "Übernehmen" }));
    await waitFor(() => expect(line).toHaveValue("Mo 9–12, 13–17; Di–Fr 9–17"));
  });

  it("is for other days, too", async () => {
    const { user, dialog, line } = await day("Mo 8–9");
    await user.click(within(dialog).getByRole("button", { name: "Mo–Fr" }));
    await user.click(within(dialog).getByRole("button", { name: "Sonntag" }));
    await user.click(within(dialog).getByRole("button", { name: "Mittwoch" }));
    await user.click(within(dialog).getByRole("button", { name: "Übernehmen" }));
    await waitFor(() => expect(line).toHaveValue("Mo, Di, Do, Fr, So 8–9"));
  });

  it("can be switched off, and on again with its times", async () => {
    const { user, dialog, line, into } = await day("Mo 8–9; Di 10–11");
    await user.click(within(dialog).getByRole("checkbox", { name: "Zeiten am Montag" }));
    await user.click(within(dialog).getByRole("button", { name: "Übernehmen" }));
    await waitFor(() => expect(line).toHaveValue("Di 10–11"));
    await into();
    await user.keyboard("{Enter}");
    expect(await screen.findByLabelText("Von")).toHaveValue("8");
  });
});
