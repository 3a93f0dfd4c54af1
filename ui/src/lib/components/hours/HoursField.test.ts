import axe from "axe-core";
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { show } from "./harness";

describe("the line", () => {
  it("takes Mo–Fr 9–17 with keys alone, in twelve strokes", async () => {
    const { line, user, typed, container } = await show({ value: "" });
    line.focus();
    const strokes = [..."mo-fr 9-17", "{Enter}"];
    expect(strokes.length).toBeLessThanOrEqual(12);
    for (const stroke of strokes) await user.keyboard(stroke);
    await waitFor(() => expect(typed()).toBe("Mo–Fr 9–17"));
    expect(line).toHaveValue("Mo–Fr 9–17");
    expect(container.querySelector("#tel-say")).toHaveTextContent("Montag bis Freitag von 9 bis 17 Uhr");
  });

  it("keeps what was typed until it is left, and tells every change", async () => {
    const { line, user, heard } = await show({ value: "" });
    await user.type(line, "di 9-10");
    await waitFor(() => expect(heard.mock.lastCall?.[0]).toBe("di 9-10"));
    expect(heard.mock.lastCall?.[1]?.week).toEqual([{ day: 1, from: 540, to: 600 }]);
    expect(line).toHaveValue("di 9-10");
    await user.tab();
    await waitFor(() => expect(line).toHaveValue("Di 9–10"));
  });

  it("draws at once what it reads", async () => {
    const { line, user, cell } = await show({ value: "" });
    await user.type(line, "fr 22-2");
    await waitFor(() => expect(cell("Freitag 23:30")).toHaveAttribute("aria-selected", "true"));
    expect(cell("Samstag 1:30")).toHaveAttribute("aria-selected", "true");
    expect(cell("Samstag 2:00")).toHaveAttribute("aria-selected", "false");
  });

  it("underlines the wrong word, says what is the matter and offers one repair", async () => {
    const { line, user, container, typed } = await show({ value: "" });
    await user.type(line, "Mo–Do 9–12 morgns{Enter}");
    expect(await screen.findByText(/„morgns“ ist kein Tag/)).toBeInTheDocument();
    expect(screen.getByTestId("wrong")).toHaveTextContent("morgns");
    expect(line).toHaveAttribute("aria-invalid", "true");
    expect(line).toHaveValue("Mo–Do 9–12 morgns");
    expect(
      container.querySelector(`#${line.getAttribute("aria-describedby")?.split(" ")[1]}`),
    ).toHaveTextContent("morgns");
    await user.click(screen.getByRole("button", { name: "„Mo–Do 9–12“ übernehmen" }));
    await waitFor(() => expect(typed()).toBe("Mo–Do 9–12"));
    expect(line).not.toHaveAttribute("aria-invalid");
    expect(line).toHaveFocus();
  });

  it("does not complain about a word that is still being typed", async () => {
    const { line, user } = await show({ value: "" });
    await user.type(line, "mo-");
    await waitFor(() => expect(line).toHaveValue("mo-"));
    expect(line).not.toHaveAttribute("aria-invalid");
    await waitFor(() => expect(line).toHaveAttribute("aria-invalid", "true"), { timeout: 2000 });
  });

  it("tells null for what it cannot read", async () => {
    const { line, user, heard } = await show();
    await user.type(line, "x");
    await waitFor(() => expect(heard).toHaveBeenLastCalledWith("Mo–Fr 9–17x", null));
  });

  it("shows a fault from outside where the line itself is fine", async () => {
    const fault = { message: "Das liegt außerhalb der Bürozeiten.", start: 6, end: 10, suggestion: null };
    await show({ fault });
    expect(await screen.findByText(fault.message)).toBeInTheDocument();
    expect(screen.getByTestId("wrong")).toHaveTextContent("9–17");
  });

  it("tells the value also where Enter comes before the answer", async () => {
    const { line, heard } = await show({ value: "" });
    await fireEvent.input(line, { target: { value: "Di 9–10" } });
    await fireEvent.keyDown(line, { key: "Enter" });
    await waitFor(() => expect(heard.mock.lastCall?.[0]).toBe("Di 9–10"));
  });

  it("is not rewritten by merely passing through", async () => {
    const { line, user, heard } = await show({ value: "mo-fr 9-17" });
    line.focus();
    await user.tab();
    expect(heard).not.toHaveBeenCalled();
    expect(line).toHaveValue("mo-fr 9-17");
  });

  it("can be taken back in the picture, all typing in one step", async () => {
    const { line, user } = await show({ value: "Sa 1–2" });
    await user.clear(line);
    await user.type(line, "mo-fr 9-17");
    await user.tab();
    await waitFor(() => expect(line).toHaveValue("Mo–Fr 9–17"));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(line).toHaveValue("Sa 1–2"));
  });

  it("takes a new value from outside, and then has nothing to undo", async () => {
    const { line, user, into, heard } = await show();
    await user.click(screen.getByRole("button", { name: "elsewhere" }));
    await waitFor(() => expect(line).toHaveValue("Sa 10–12"));
    await into();
    await user.keyboard("{Control>}z{/Control}");
    expect(line).toHaveValue("Sa 10–12");
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("a chip", () => {
  it.each([
    ["Mo–Fr 9–17", "Mo–Fr 9–17"],
    ["Vormittags", "Mo–Fr 9–12"],
    ["Täglich 8–20", "täglich 8–20"],
    ["Jederzeit", "jederzeit"],
  ])("%s sets %s with one click", async (chip, value) => {
    const { user, line } = await show({ value: "Sa 1–2" });
    const button = screen.getByRole("button", { name: chip });
    expect(button).toHaveAttribute("aria-pressed", "false");
    await user.click(button);
    await waitFor(() => expect(line).toHaveValue(value));
    expect(button).toHaveAttribute("aria-pressed", "true");
  });
});

describe.each(["de", "en"] as const)("in %s", (language) => {
  const rules = { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } };

  it("has no fault axe can find, with and without a wrong word", async () => {
    const { container, line, user } = await show({ language });
    expect((await axe.run(container, rules)).violations).toEqual([]);
    await user.type(line, " morgns{Enter}");
    await waitFor(() => expect(line).toHaveAttribute("aria-invalid", "true"));
    expect((await axe.run(container, rules)).violations).toEqual([]);
  });

  it("has none in the day either", async () => {
    const { into, user } = await show({ language });
    await into();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    expect((await axe.run(document.body, rules)).violations).toEqual([]);
  });

  it("names every label", async () => {
    const { container, into, user } = await show({ language });
    await into();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    const said = document.body.innerHTML + container.innerHTML;
    expect(said).not.toMatch(/[">]hours-(?!also-\d)[a-z-]+["<]/);
  });
});
