import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Piece, difference } from "./difference";

const whole = (pieces: Piece[]) => pieces.map(({ text }) => text).join("");
const changed = (pieces: Piece[]) => pieces.filter((piece) => piece.changed).map(({ text }) => text);

describe("what differs between two sentences", () => {
  test.each([
    [
      "montags bis freitags von 9 bis 17 Uhr.",
      "montags bis freitags von 8 bis 18 Uhr.",
      ["9", "17"],
      ["8", "18"],
    ],
    ["WhatsApp nutzen wir nicht.", "WhatsApp nutzen wir.", ["nicht"], []],
    ["E-Mail jederzeit.", "E-Mail jederzeit.", [], []],
    ["Mo–Fr 9–17", "Mo–Do 9–16", ["Fr", "17"], ["Do", "16"]],
    [
      "innerhalb eines Arbeitstags",
      "innerhalb von zwei Bürostunden",
      ["eines Arbeitstags"],
      ["von zwei Bürostunden"],
    ],
  ])("%s / %s", (before, after, gone, come) => {
    const found = difference(before, after);
    expect(changed(found.before).map((text) => text.trim())).toEqual(gone);
    expect(changed(found.after).map((text) => text.trim())).toEqual(come);
  });

  test("both keep every letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const found = difference(before, after);
        expect(whole(found.before)).toBe(before);
        expect(whole(found.after)).toBe(after);
      }),
    );
  });
});
