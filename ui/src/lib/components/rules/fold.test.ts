import { describe, expect, test } from "vitest";
import type { RuleSketch } from "$lib/ipc";
import { rows } from "./fold";

const rule = (id: string, level: RuleSketch["level"], more: Partial<RuleSketch> = {}): RuleSketch => ({
  id,
  channel: id,
  level,
  hours: "",
  mine: "Any",
  who: { kind: "Everyone" },
  towards: "Both",
  ...more,
});
const shown = (rules: RuleSketch[], loose: string[] = []) =>
  rows(rules, new Set(loose)).map((row) =>
    row.kind === "Rule" ? row.rule.id : row.rules.map(({ id }) => id).join("+"),
  );

describe("ways that say the same", () => {
  test("share a row where the first of them stands", () => {
    const rules = [
      rule("sms", "EmergencyOnly"),
      rule("a", "NotUsed"),
      rule("b", "Anytime"),
      rule("c", "NotUsed"),
    ];
    expect(shown(rules)).toEqual(["sms", "a+c", "b"]);
  });

  test("stay apart once they were shown apart, or belong to this client", () => {
    expect(shown([rule("a", "NotUsed"), rule("b", "NotUsed"), rule("c", "NotUsed")], ["b"])).toEqual([
      "a+c",
      "b",
    ]);
  });

  test("stay apart where one of them says more", () => {
    expect(shown([rule("a", "NotUsed"), rule("b", "NotUsed", { mine: "Private" })])).toEqual(["a", "b"]);
  });

  test("are told apart by their hours", () => {
    const hours = (id: string, hours: string) => rule(id, "Hours", { hours });
    expect(shown([hours("a", "9-12"), hours("b", "9-12"), hours("c", "9-17")])).toEqual(["a+b", "c"]);
  });

  test("forget hours that do not count", () => {
    expect(shown([rule("a", "NotUsed", { hours: "9-12" }), rule("b", "NotUsed")])).toEqual(["a+b"]);
  });
});
