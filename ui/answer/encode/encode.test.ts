// @vitest-environment node
/** The same answers as Rust writes and reads, byte for byte: `tests/answers/*.json`. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Clause } from "../clause";
import type { PageData } from "../data";
import type { Answer, Reply } from "../reply";
import { base32 } from "./base32";
import { payloadOf, writeBlock } from "./block";
import { canonical } from "./canonical";
import { readFile, writeFile } from "./file";

const FOLDER = join(import.meta.dirname, "../../../tests/answers");

interface Sample {
  agreement: { fingerprint: { sha256: string; code: string }; version: { clauses: Clause[] } };
  file: { answer: { name: string; note?: string } };
  payload: string;
  block: string;
}

const samples = readdirSync(FOLDER).map((name): [string, Sample] => [
  name,
  JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Sample,
]);

function pageOf({ agreement }: Sample): PageData {
  const clauses = agreement.version.clauses.map((clause) => ({
    id: Object.values(clause as Record<string, { id: string }>)[0]?.id ?? "",
    clause,
  }));
  return {
    to: agreement.fingerprint.sha256,
    code: agreement.fingerprint.code,
    clauses,
  } as unknown as PageData;
}

/** The answer as the page holds it, by way of its own reader. */
function answerOf(sample: Sample): Answer {
  const read = readFile(pageOf(sample), JSON.stringify(sample.file));
  if (typeof read === "string") throw new Error(read);
  return read;
}

describe("an answer that Rust wrote", () => {
  it.each(samples)("%s is read from its file, and written the same", (_, sample) => {
    expect(JSON.parse(writeFile(pageOf(sample), answerOf(sample)))).toEqual(sample.file);
  });

  it.each(samples)("%s has the same payload", (_, sample) => {
    expect(payloadOf(pageOf(sample), answerOf(sample))).toBe(sample.payload);
  });

  it.each(samples)("%s has the same block", (_, sample) => {
    expect(writeBlock(pageOf(sample), answerOf(sample))).toBe(sample.block);
  });
});

describe("a file", () => {
  const sample = samples.find(([name]) => name === "counters.json")?.[1];
  if (!sample) throw new Error("no sample");
  const page = pageOf(sample);

  it.each([
    ["no JSON at all", "Passt alles", "NoAnswer"],
    ["JSON of something else", '{"absprache":"agreement","schema":1}', "NoAnswer"],
    ["null", "null", "NoAnswer"],
    [
      "an answer to another text",
      JSON.stringify(sample.file).replaceAll(page.to, "0".repeat(64)),
      "OtherText",
    ],
    [
      "an answer that was changed",
      JSON.stringify(sample.file).replace("Anna Müller", "Karl Müller"),
      "Damaged",
    ],
  ])("with %s is told apart", (_, text, fault) => {
    expect(readFile(page, text)).toBe(fault);
  });
});

describe("canonical JSON", () => {
  it("orders fields by their names, leaves out spaces and what is undefined", () => {
    expect(canonical({ b: [1, "ä\u0001\n"], a: { "10": null, "2": true }, c: undefined })).toBe(
      '{"a":{"10":null,"2":true},"b":[1,"ä\\u0001\\n"]}',
    );
  });
});

describe("base 32", () => {
  // RFC 4648, section 10, with the other alphabet.
  it.each([
    ["", ""],
    ["f", "CR"],
    ["fo", "CSQG"],
    ["foob", "CSQPYRG"],
    ["foobar", "CSQPYRK1E8"],
  ])("writes %j as %s", (text, letters) => {
    expect(base32(new TextEncoder().encode(text))).toBe(letters);
  });
});

describe("a reply that is not given", () => {
  it("is a point in the payload and no field in the file", () => {
    const [, any] = samples[0] ?? [];
    if (!any) throw new Error("no sample");
    const none: Answer = { name: "A", replies: new Map<number, Reply>(), note: null };
    expect(payloadOf(pageOf(any), none)).toMatch(/^\["A","\.+",\{\}\]$/);
    expect(JSON.parse(writeFile(pageOf(any), none)).answer.replies).toEqual({});
  });
});
