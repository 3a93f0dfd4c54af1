// docs/design-language.md says what there is: every component without a domain with its picture, every token with its value.
// @vitest-environment node
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GROUNDS, TEXTS, contrast, css, dark, light } from "./contrast";

const docs = join(import.meta.dirname, "../../docs");
const page = readFileSync(join(docs, "design-language.md"), "utf8");
const folder = join(import.meta.dirname, "../src/lib/components");
const PICTURE = /\]\((pictures\/components\/([\w-]+)\.png)\)/;
const MOST_BYTES = 42_000;

/** Made for one place of the domain only. */
const PARTS = ["Changed", "Part", "RowFrame", "Signature", "WeekHours"];

/** The parts of each place in tokens.css that looks so. */
const tokens = (look: RegExp) => [...css.matchAll(look)].map(([, ...parts]) => parts);

/** What is written about each component, by its name. */
const described = new Map(
  page
    .split(/^##+ /m)
    .filter((part) => part.startsWith("`"))
    .map((part) => [part.split("`")[1] ?? "", part.slice(part.indexOf("\n"))]),
);

/** A component has no domain if it knows neither the desk nor what a screen remembers, nor a module of its own. */
const withoutDomain = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".svelte") && !path.endsWith("Harness.svelte"))
  .filter((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return !/\$lib\/(ipc|state)|from "\.{1,2}\/(?![A-Z]\w+\.svelte")/.test(text);
  })
  .map((path) => path.replace(/^.*\/|\.svelte$/g, ""))
  .filter((name) => !PARTS.includes(name));

test("what has no domain is found", () => {
  expect(withoutDomain).toEqual(expect.arrayContaining(["Button", "Dialog", "Field", "Select"]));
});

test.each([...new Set([...withoutDomain, ...described.keys()])])(
  "%s has a paragraph and a picture",
  (name) => {
    const text = described.get(name) ?? "";
    const picture = PICTURE.exec(text)?.[1] ?? "no picture";
    expect(existsSync(join(docs, picture)), picture).toBe(true);
    expect(statSync(join(docs, picture)).size).toBeLessThan(MOST_BYTES);
    const said = text.replace(/!\[.*/, "").trim();
    expect(said.split(/\s+/).length).toBeGreaterThan(12);
  },
);

test("each scene is shown, and each picture has a scene", () => {
  const names = (folder: string) => readdirSync(folder).map((file) => file.replace(/\.\w+$/, ""));
  const scenes = names(join(import.meta.dirname, "../scenes/components")).sort();
  const shown = [...page.matchAll(new RegExp(PICTURE, "g"))].map(([, , name]) => name).sort();
  expect(shown).toEqual(scenes);
  expect(names(join(docs, "pictures/components")).sort()).toEqual(scenes);
});

const asWritten = (token: string) => token.replace(/^text\b/, "ink");

test("the contrasts are those that are measured", () => {
  const rows = [...TEXTS, "edge"].map((token) => {
    const cells = GROUNDS.map((ground) =>
      [light, dark].map((theme) => contrast(theme, token, ground).toFixed(1)).join(" / "),
    );
    return `| \`${asWritten(token)}\` | ${cells.join(" | ")} |`;
  });
  expect(page).toContain(rows.join("\n"));
});

describe("a token is named with its value:", () => {
  test.each(Object.keys(light))("the colour %s", (token) => {
    expect(page).toContain(`\`${asWritten(token)}\``);
    expect(page).toContain(`${light[token]}, ${dark[token]}`);
  });

  test.each(tokens(/--(text-\w+): ([\d.]+)rem;\s+--\1--line-height: ([\d.]+)rem/g))(
    "the size %s",
    (token, size, line) => {
      expect(page).toContain(`| \`${token}\` | ${Number(size) * 16}/${Number(line) * 16} |`);
    },
  );

  test.each(tokens(/--(radius-\w+): (\w+)/g))("the radius %s", (token, value) => {
    expect(page).toContain(`| \`${token}\` | ${value} |`);
  });

  test("the curve and the shadow", () => {
    expect(page).toContain(/--ease-out: ([^;]+);/.exec(css)?.[1]);
    expect(page).toContain("`shadow-pop`");
  });
});
