// @vitest-environment node
import { describe, expect, test } from "vitest";
import { GROUNDS, TEXTS, contrast, dark, light } from "./contrast";

/** What is read needs 4.5, what is only seen 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: [string, string, number][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [string, string, number] => [text, ground, 4.5])),
  ...GROUNDS.map((ground): [string, string, number] => ["edge", ground, 3]),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["surface", "danger", 4.5],
  ["danger", "danger-soft", 4.5],
  ["notice", "notice-soft", 4.5],
  ["accent", "accent-soft", 4.5],
  ["accent-strong", "accent-soft", 4.5],
  ...["text", "text-2", "text-3"].flatMap((text) =>
    ["accent-soft", "danger-soft", "notice-soft"].map((ground): [string, string, number] => [
      text,
      ground,
      4.5,
    ]),
  ),
  // The ring of the focus on a coloured ground, and on what was just done.
  ["accent", "notice-soft", 3],
  ["accent", "danger-soft", 3],
  ["canvas", "text", 4.5],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_, theme) => {
  test.each(PAIRS)("%s is readable on %s", (one, other, least) => {
    expect(contrast(theme, one, other)).toBeGreaterThanOrEqual(least);
  });
});
