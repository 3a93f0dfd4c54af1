// Less motion where the system asks for it, and a focus that can be seen: no component goes its own way.
// @vitest-environment node
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../src");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(svelte|ts|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

/** The files in which this is written, without those that may. */
function writing(what: RegExp, ...allowed: string[]): string[] {
  return files.filter(({ path, text }) => what.test(text) && !allowed.includes(path)).map(({ path }) => path);
}

test("what moves by CSS takes 120 ms, on the curve of the tokens", () => {
  expect(writing(/(?<=["\s])transition-(?!duration)[a-z]+ (?!duration-\[120ms\] ease-out\b)/)).toEqual([]);
  expect(writing(/\bduration-(?!\[120ms\] ease-out\b)/, "lib/motion.ts")).toEqual([]);
});

test("what moves by script asks lib/motion for how long", () => {
  const directives = files.flatMap(({ path, text }) =>
    path.endsWith(".svelte")
      ? [...text.matchAll(/\s(?:transition|in|out|animate):\w+(?:=\{\{.*?\}\})?/g)]
      : [],
  );
  expect(directives.length).toBeGreaterThan(0);
  for (const [directive] of directives) expect(directive).toContain("duration: moving()");
  expect(writing(/behavior: "smooth"|\.animate\(/)).toEqual([]);
  // The first frame asks for one frame to know that it was painted; nothing moves by it.
  expect(writing(/requestAnimationFrame/, "first-frame.ts")).toEqual([]);
});

test("with less motion CSS stands still", () => {
  const css = files.find(({ path }) => path === "app.css")?.text ?? "";
  const less = css.slice(css.indexOf("@media (prefers-reduced-motion: reduce)"));
  expect(less).toMatch(/animation-duration: 0\.01ms !important/);
  expect(less).toMatch(/transition-duration: 0\.01ms !important/);
});
