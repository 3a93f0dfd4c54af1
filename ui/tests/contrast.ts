// The colours of tokens.css, and how well they are told apart.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const css = readFileSync(join(import.meta.dirname, "../src/tokens.css"), "utf8");

export type Colours = Readonly<Record<string, string>>;

function colours(selector: string): Colours {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]),
  );
}

export const light = colours(":root");
export const dark = colours(':root[data-theme="dark"]');

export const GROUNDS = ["canvas", "surface", "raised", "sunken"];
export const TEXTS = ["text", "text-2", "text-3", "accent", "accent-strong", "danger", "notice"];

/** The contrast of two tokens, as WCAG 2 defines it. */
export function contrast(theme: Colours, one: string, other: string): number {
  const [front, ground] = [theme[one], theme[other]];
  if (!front || !ground) throw new Error(`no token ${front ? other : one}`);
  const [low = 0, high = 0] = [luminance(front), luminance(ground)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
