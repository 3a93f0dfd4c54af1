// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../src/tokens.css"), "utf8");

function tokens(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]),
  );
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["canvas", "surface", "raised", "sunken"];
const TEXTS = ["text", "text-2", "text-3", "accent", "accent-strong", "danger", "notice"];
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
];

describe.each([
  ["light", tokens(":root")],
  ["dark", tokens(':root[data-theme="dark"]')],
])("in the %s theme", (_, colours) => {
  test.each(PAIRS)("%s is readable on %s", (one, other, least) => {
    const [front, ground] = [colours[one], colours[other]];
    if (!front || !ground) throw new Error(`no token ${front ? other : one}`);
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(least);
  });
});
