// @vitest-environment node
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = ["src", "answer"].flatMap((room) => {
  const folder = join(import.meta.dirname, "..", room);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith("bindings.ts"))
    .map((path) => ({ path: `${room}/${path}`, text: readFileSync(join(folder, path), "utf8") }));
});

test("no component is one that everything goes into", () => {
  const long = files.filter(({ path, text }) => path.endsWith(".svelte") && text.split("\n").length > 250);
  expect(long.map(({ path }) => path)).toEqual([]);
});

// In WebKitGTK 2.50 the queries of a window's width and those of containers do not go together (src/lib/state/resizing.ts).
test("what depends on the width asks its container", () => {
  const asking = files.filter(
    ({ path, text }) =>
      path.startsWith("src/") && /[\s"'`](max-|min-)?(sm|md|lg|xl|2xl):|@media \(\w*-?width/.test(text),
  );
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test("no colour is written outside the tokens", () => {
  const coloured = files.filter(({ text }) => /#[0-9a-f]{6}\b/i.test(text));
  expect(coloured.map(({ path }) => path)).toEqual([]);
});

test("only the port knows Tauri", () => {
  const knowing = files.filter(({ text }) => /@tauri-apps\/|\bipc\/tauri"|\/bindings"/.test(text));
  expect(knowing.map(({ path }) => path).sort()).toEqual([
    "src/lib/ipc/contract.ts",
    "src/lib/ipc/tauri.ts",
    "src/window.ts",
  ]);
});

test("only German and English words from the Fluent files are shown", () => {
  // Umlauts in a component mean a text that cannot be switched.
  const german = files.filter(
    ({ path, text }) => path.endsWith(".svelte") && /[äöüß]/i.test(withoutComments(text)),
  );
  expect(german.map(({ path }) => path)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
