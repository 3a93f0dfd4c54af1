import { describe, expect, test } from "vitest";
import type { ClauseExchange, ClauseState } from "$lib/ipc";
import { Decisions, choices, isOpen } from "./decisions.svelte";

const clause = (state: ClauseState, more: Partial<ClauseExchange> = {}): ClauseExchange => ({
  id: "phone",
  title: "Telefon",
  state,
  ours: "Mo–Fr 9–17",
  theirs: null,
  reason: null,
  rounds: 1,
  consequence: null,
  edit: { kind: "Term", term: { kind: "FreeText", id: "phone", text: "" } },
  ...more,
});

describe("what can be said to a clause", () => {
  test.each([
    ["a counter", clause("Countered", { theirs: "Mo–Fr 8–18" }), ["Theirs", "Counter", "Ours"]],
    ["a refusal", clause("Declined"), ["Theirs", "Counter", "Ours"]],
    ["a refusal in the second round", clause("Deadlocked"), ["Theirs", "Counter", "Ours"]],
    ["a question, which has nothing to accept", clause("Question"), ["Counter", "Ours"]],
    ["one that cannot be varied", clause("Countered", { theirs: "x", edit: null }), ["Theirs", "Ours"]],
  ])("%s", (_, asked, expected) => expect(choices(asked)).toEqual(expected));

  test.each([
    ["Settled", false],
    ["Waiting", false],
    ["Countered", true],
    ["Declined", true],
    ["Question", true],
    ["Deadlocked", true],
  ] as const)("a clause that is %s is open: %s", (state, open) => expect(isOpen(clause(state))).toBe(open));
});

describe("decisions", () => {
  const phone = clause("Countered", { theirs: "Mo–Fr 8–18" });
  const whatsapp = clause("Question", { id: "whatsapp" });

  test("are taken back by saying the same once more", () => {
    const decisions = new Decisions();
    decisions.take("phone", "Ours");
    decisions.take("phone", "Ours");
    expect(decisions.of("phone")).toBeNull();
  });

  test("keep the reason when the answer changes, and leave it out where theirs is taken", () => {
    const decisions = new Decisions();
    decisions.take("phone", "Ours");
    decisions.because("phone", "  So ist es gut.  ");
    expect(decisions.list([phone], () => null)).toEqual([
      { clause: "phone", take: "Ours", reason: "So ist es gut." },
    ]);
    decisions.take("phone", "Theirs");
    expect(decisions.list([phone], () => null)).toEqual([{ clause: "phone", take: "Theirs" }]);
  });

  test("to accept all leaves questions open, which come next", () => {
    const decisions = new Decisions();
    decisions.acceptAll([whatsapp, phone]);
    expect(decisions.of("phone")?.take).toBe("Theirs");
    expect(decisions.next([whatsapp, phone])).toBe(whatsapp);
  });
});
