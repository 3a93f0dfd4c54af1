import { describe, expect, it } from "vitest";
import { pieces } from "./prose";

describe("running text", () => {
  it.each([
    ["Bitte per E-Mail-Adresse.", ["E-Mail"]],
    ["Telefon Mo–Fr 9–17, bitte", ["Mo–Fr", "9–17"]],
    ["am Mon–Thu 9 am–5 pm", ["Mon–Thu", "9 am–5 pm"]],
    ["Montag bis Freitag von 9 bis 17 Uhr, außer an Feiertagen", ["9 bis 17 Uhr"]],
    ["Monday to Friday from 9:30 am to 5 pm", ["9:30 am to 5 pm"]],
    ["Ich bin ab 9:15 Uhr wieder da", []],
    ["unter +49 30 23125001 und jana@example.org", []],
    ["Seiten 3–4 von 2026–2027", ["3–4"]],
    ["Ruf an: +49 30 23125002\n10115 Berlin, 9\nbis 17 Uhr", []],
    ["", []],
  ])("keeps what belongs together on one line: %s", (text, whole) => {
    const found = pieces(text);
    expect(found.join("")).toBe(text);
    expect(found.filter((_, at) => at % 2)).toEqual(whole);
  });
});
