// @vitest-environment node
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MARKERS } from "./single-file.ts";

const UI = join(import.meta.dirname, "..");
const COMMITTED = join(UI, "../crates/adapters/src/documents/answer_page/template.html");
const folder = mkdtempSync(join(tmpdir(), "answer-"));
let built = "";

beforeAll(() => {
  // Beside the tests, whose surroundings would make another build of it.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(UI, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", "--config", "vite.answer.config.ts", "--outDir", folder];
  execFileSync(process.execPath, args, { cwd: UI, env, stdio: "pipe" });
  built = readFileSync(join(folder, "template.html"), "utf8");
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("the template that Rust fills", () => {
  it("is the newest build (`npm run build:answer` writes it)", () => {
    // Not by toBe: nobody wants to read the difference.
    expect(built === readFileSync(COMMITTED, "utf8"), "crates/adapters/…/template.html is out of date").toBe(
      true,
    );
  });

  it("is one file", () => {
    expect(readdirSync(folder)).toEqual(["template.html"]);
  });

  it("has each of its places once", () => {
    for (const marker of MARKERS) expect(built.split(marker)).toHaveLength(2);
  });

  it("names nothing outside itself", () => {
    // Addresses in it are names of vocabularies and of explanations of errors; nothing loads them.
    expect(built.match(/\b(src|srcset|poster)=|@import|url\((?!data:)/g)).toBeNull();
    expect(built.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:," />']);
  });

  it("is small enough not to look like a trick, without its letter and words", () => {
    expect(built.length).toBeLessThan(180_000);
  });

  it("has no static style attribute, which its policy blocks", () => {
    expect(built).not.toMatch(/ style="/);
  });
});
