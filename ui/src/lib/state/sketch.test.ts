import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Look, type Port, type Sketch, Trouble } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { SketchState } from "./sketch.svelte";

const SOON = 400;
let now = 0;

async function begun(change: Partial<Port> = {}) {
  const desk = Object.assign(fake(), change);
  const work = new SketchState(desk, await desk.new_sketch(), false, () => now);
  await vi.advanceTimersByTimeAsync(SOON);
  return { desk, work };
}

const type = (work: SketchState, name: string) => work.edit((draft) => void (draft.name = name), "name");
const close = (work: SketchState, id: string) =>
  work.edit((draft) => {
    for (const rule of draft.rules) if (rule.id === id) rule.level = "NotUsed";
  });
const levelOf = (work: SketchState, id: string) => work.sketch.rules.find((rule) => rule.id === id)?.level;

beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe("undo and redo", () => {
  test("take a word as one step, not each of its letters", async () => {
    const { work } = await begun();
    for (const name of ["M", "Mü", "Mül"]) {
      type(work, name);
      now += 200;
    }
    work.undo();
    expect(work.sketch.name).toBe("");
    expect(work.canUndo).toBe(false);
    work.redo();
    expect(work.sketch.name).toBe("Mül");
  });

  test("keep words apart that were typed with a pause between them", async () => {
    const { work } = await begun();
    type(work, "Müller");
    now += 5000;
    type(work, "Müller GmbH");
    work.undo();
    expect(work.sketch.name).toBe("Müller");
  });

  test("keep fields apart, and choices always", async () => {
    const { work } = await begun();
    type(work, "Müller");
    close(work, "email");
    close(work, "phone");
    work.undo();
    expect([levelOf(work, "email"), levelOf(work, "phone")]).toEqual(["NotUsed", "OfficeHours"]);
    work.undo();
    expect([levelOf(work, "email"), work.sketch.name]).toEqual(["Anytime", "Müller"]);
  });

  test("forget what was undone as soon as something else is done", async () => {
    const { work } = await begun();
    close(work, "email");
    work.undo();
    type(work, "Müller");
    expect(work.canRedo).toBe(false);
  });

  test("never change a value that was shown before", async () => {
    const { work } = await begun();
    const before = work.sketch;
    const copy = structuredClone(before);
    close(work, "email");
    expect(before).toEqual(copy);
  });
});

describe("the draft", () => {
  test("is on disk a moment after it was typed, even if nobody pauses", async () => {
    const { desk, work } = await begun();
    const save = vi.spyOn(desk, "save_sketch");
    for (const letter of "Müller GmbH und Partner") {
      type(work, work.sketch.name + letter);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save.mock.calls.length).toBeGreaterThan(3);
    await vi.advanceTimersByTimeAsync(SOON);
    expect(save.mock.lastCall?.[0].name).toBe("Müller GmbH und Partner");
  });

  test("is written at once when the page is left", async () => {
    const { desk, work } = await begun();
    type(work, "Müller");
    await work.flush();
    expect((await desk.kept_sketch(null))?.name).toBe("Müller");
  });

  test("comes back after a crash, as restored and with nothing to undo", async () => {
    const { desk, work } = await begun();
    type(work, "Müller");
    await work.flush();
    const again = await SketchState.open(desk, null);
    expect([again.sketch.name, again.restored, again.canUndo]).toEqual(["Müller", true, false]);
  });

  test("of another client is not taken for this one", async () => {
    const { desk, work } = await begun();
    type(work, "Müller");
    await work.flush();
    const edited = await SketchState.open(desk, "musterwerk");
    expect([edited.sketch.name, edited.restored]).toEqual(["Musterwerk GmbH", false]);
  });

  test("can be thrown away, on disk too", async () => {
    const { desk, work } = await begun();
    type(work, "Müller");
    await work.flush();
    await work.startOver();
    expect(await desk.kept_sketch(null)).toBeNull();
    expect([work.sketch.name, work.canUndo]).toEqual(["", false]);
  });

  test("is gone once the client is taken in, also if a save was still waiting", async () => {
    const { desk, work } = await begun();
    type(work, "Müller");
    expect(await work.takeIn()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(SOON);
    expect(await desk.kept_sketch(null)).toBeNull();
  });
});

describe("what the engine says", () => {
  test("is asked for after a change, not for every letter", async () => {
    const { desk, work } = await begun();
    const look = vi.spyOn(desk, "look");
    for (const name of ["M", "Mü", "Mül"]) type(work, name);
    await vi.advanceTimersByTimeAsync(SOON);
    expect(look).toHaveBeenCalledTimes(1);
    expect(work.look?.letter.parties).toContain("Mül");
  });

  test("counts for the rule it was said about, though rows moved on meanwhile", async () => {
    const { work } = await begun();
    const phone = work.ruleLook("phone");
    work.edit((draft) => void draft.rules.shift());
    expect(work.ruleLook("phone")).toEqual(phone);
    expect(work.ruleLook("no-such-rule")).toBeNull();
  });

  test("names a fault at its field by path", async () => {
    const { work } = await begun();
    work.edit((draft) => {
      for (const rule of draft.rules)
        if (rule.id === "phone") Object.assign(rule, { level: "Hours", hours: "immer mal" });
    });
    await vi.advanceTimersByTimeAsync(SOON);
    expect(work.ruleFault("phone", "hours")?.message).toBeTruthy();
    expect(work.ruleFault("email", "hours")).toBeNull();
    expect(work.canSave).toBe(false);
  });

  test("allows saving only for what it has seen", async () => {
    const { work } = await begun();
    type(work, "Müller");
    expect(work.canSave).toBe(false);
    await vi.advanceTimersByTimeAsync(SOON);
    expect(work.canSave).toBe(true);
  });
});

describe("the way back", () => {
  test("of one row is its base, and can itself be undone", async () => {
    const { work } = await begun();
    close(work, "email");
    type(work, "Müller");
    await work.revert("email");
    expect([levelOf(work, "email"), work.sketch.name]).toEqual(["Anytime", "Müller"]);
    work.undo();
    expect(levelOf(work, "email")).toBe("NotUsed");
  });

  test("never overwrites what was typed while the desk thought", async () => {
    let answer: (sketch: Sketch) => void = () => {};
    const { work } = await begun({ revert_rule: () => new Promise((done) => (answer = done)) });
    const before = work.sketch;
    const reverting = work.revert("email");
    type(work, "Müller");
    answer({ ...before, name: "" });
    await reverting;
    expect(work.sketch.name).toBe("Müller");
  });
});

test("a refusal of the desk is said, and taken back with the next change", async () => {
  const { work } = await begun({
    take_in: () => Promise.reject(new Trouble({ message: "Gibt es schon.", advice: null, field: "name" })),
  });
  type(work, "Müller");
  expect(await work.takeIn()).toBeNull();
  expect([work.problem?.message, work.taking]).toEqual(["Gibt es schon.", false]);
  type(work, "Müller 2");
  expect(work.problem).toBeNull();
});

test("a slow look does not pile up: one at a time, and the last word counts", async () => {
  let under = 0;
  let most = 0;
  const slow = fake();
  const { work } = await begun({
    look: async (sketch: Sketch): Promise<Look> => {
      most = Math.max(most, (under += 1));
      await new Promise((done) => setTimeout(done, 300));
      under -= 1;
      return slow.look(sketch);
    },
  });
  for (const name of ["A", "B", "C", "D"]) {
    type(work, name);
    await vi.advanceTimersByTimeAsync(120);
  }
  await vi.advanceTimersByTimeAsync(2000);
  expect(most).toBe(1);
  expect(work.look?.letter.parties).toContain("D");
});
