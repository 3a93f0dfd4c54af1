// @vitest-environment node
import {
  type Entry,
  Message,
  type Pattern,
  TextElement,
  VariableReference,
  Visitor,
  parse,
} from "@fluent/syntax";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const LOCALES = join(import.meta.dirname, "../../locales");

/** Who says what: the window its own messages, the client's page those of its file and the editor of hours. */
const SPEAKERS = [
  { who: "the window", files: /^ui.*\.ftl$/, folders: ["../src"] },
  {
    who: "the answer page",
    files: /^answer_page\.ftl$/,
    folders: ["../answer", "../../crates/adapters/src/documents/answer_page"],
  },
];

interface Said {
  text: string;
  variables: Set<string>;
}

/** A speaker's messages in a language. */
function messages(language: string, files: RegExp): Map<string, Said> {
  const all = new Map<string, Said>();
  const folder = join(LOCALES, language);
  for (const file of readdirSync(folder).filter((name) => files.test(name))) {
    for (const entry of parse(readFileSync(join(folder, file), "utf8"), {}).body) add(all, entry, file);
  }
  return all;
}

function add(all: Map<string, Said>, entry: Entry, file: string) {
  expect(entry.type, `${file} has a line that is no message`).not.toBe("Junk");
  if (!(entry instanceof Message) || !entry.value) return;
  expect(all.has(entry.id.name), `${entry.id.name} stands twice`).toBe(false);
  all.set(entry.id.name, said(entry.value));
}

function said(pattern: Pattern): Said {
  const found: Said = { text: "", variables: new Set() };
  class Reader extends Visitor {
    override visitTextElement = (element: TextElement) => void (found.text += `${element.value}\n`);
    override visitVariableReference = (reference: VariableReference) =>
      void found.variables.add(reference.id.name);
  }
  new Reader().visit(pattern);
  return found;
}

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return /\.(svelte|ts|rs)$/.test(entry.name) && !entry.name.endsWith(".test.ts")
        ? readFileSync(path, "utf8")
        : "";
    })
    .join("\n");
}

describe.each(SPEAKERS)("the words of $who", ({ files, folders }) => {
  const german = messages("de", files);
  const english = messages("en", files);
  const code = folders.map((folder) => sources(join(import.meta.dirname, folder))).join("\n");

  test("are the same messages with the same variables in both languages", () => {
    // English has one form of address.
    const keys = (all: Map<string, Said>) =>
      [...all].map(([key, { variables }]) => {
        const others = [...variables].filter((name) => name !== "form").sort();
        return `${key}(${others.join(", ")})`;
      });
    expect(keys(german).sort()).toEqual(keys(english).sort());
  });

  test("exist wherever the code asks for them by name", () => {
    const asked = [...code.matchAll(/\bt\(\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");
    expect(asked.length).toBeGreaterThan(50);
    // What is said by more than one is in a file of its own.
    const shared = messages("de", /^(ui\.hours|answers)\.ftl$/);
    expect(asked.filter((key) => !german.has(key) && !shared.has(key))).toEqual([]);
  });

  test("are all said somewhere", () => {
    const put = [...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? "");
    const unsaid = [...german.keys()].filter(
      (key) =>
        !code.includes(`"${key}"`) &&
        !code.includes(`'${key}'`) &&
        !put.some((prefix) => key.startsWith(prefix)),
    );
    expect(unsaid).toEqual([]);
  });
});

// The rules of facts about German typography, as far as a pattern can tell.
const FAULTS: [RegExp, string][] = [
  [/"/, "„…“ instead of straight quotes"],
  [/\.\.\./, "… instead of three points"],
  [/ - | -- |—/, "– as a dash"],
  [/\d ?- ?\d/, "– between numbers"],
  [/\bvon \d[^.]*–/, "“von … bis”, not “von …–”"],
  [/\d (Uhr|Min|Tage|Std)/, "a no-break space before a unit"],
  [/\bz\.B\.|\bd\.h\./, "z. B. and d. h. with a no-break space"],
  [/\bEmail\b|\bemail\b/, "E-Mail"],
  [/!\s*$/m, "no exclamation mark at the end"],
  [/\b(erfolgreich|bitte)\b/i, "neither „erfolgreich“ nor „bitte“"],
  [/[*:_]innen\b|[a-z]Innen/, "no sign for genders"],
  [/\b(Benutzer|Nutzer|Ansprechpartner|Empfänger|Absender)\b/, "a neutral noun"],
  [/[\u202F\u2011→✓]/, "only signs that the typeface has"],
  [/\w …/, "a no-break space before …"],
];

describe.each(SPEAKERS)("the German of $who", ({ files }) => {
  const german = messages("de", files);
  test.each(FAULTS)("%s asks for %s", (fault, _) => {
    const wrong = [...german].filter(([, { text }]) => fault.test(text)).map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});
