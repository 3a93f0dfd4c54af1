import { expect, test } from "vitest";
import { errors } from "./errors";
import { finder } from "./finder";

interface Someone {
  name: string;
  person: string;
}

const CLIENTS: Someone[] = [
  { name: "Musterwerk GmbH", person: "Paul Muster" },
  { name: "Muster & Partner", person: "" },
  { name: "Müller GmbH", person: "Anna Müller" },
  { name: "Großmann Verlag", person: "Jörg Weiß" },
  { name: "Example Ltd.", person: "Ben Example" },
  { name: "Café Zoé", person: "Søren Łukasz" },
  { name: "Norddeutsche Hafenlogistik mbH & Co. KG", person: "Friederike von Hohenstein-Lüttgenau" },
  { name: "E-Mail-Werkstatt", person: "Amelie Neuer" },
];
const find = finder(CLIENTS, ({ name, person }) => [
  { text: name, weight: 1 },
  { text: person, weight: 0.95 },
]);

test.each([
  // umlauts, ß and accents, however they are typed
  ["Müller", "Müller GmbH"],
  ["mueller", "Müller GmbH"],
  ["muller", "Müller GmbH"],
  ["MÜLLER", "Müller GmbH"],
  ["mu\u0308ller", "Müller GmbH"],
  ["grossmann", "Großmann Verlag"],
  ["Großm", "Großmann Verlag"],
  ["joerg weiss", "Großmann Verlag"],
  ["cafe zoe", "Café Zoé"],
  ["soren lukasz", "Café Zoé"],
  ["neuer", "E-Mail-Werkstatt"],
  ["luettgenau", "Norddeutsche Hafenlogistik mbH & Co. KG"],
  // every beginning on the way to it
  ["m", "Musterwerk GmbH"],
  ["muel", "Müller GmbH"],
  // typing errors
  ["müler", "Müller GmbH"],
  ["mülller", "Müller GmbH"],
  ["nüller", "Müller GmbH"],
  ["msuterwerk", "Musterwerk GmbH"],
  ["mstrwerk", "Musterwerk GmbH"],
  ["exmaple", "Example Ltd."],
  ["hafenlgoistik", "Norddeutsche Hafenlogistik mbH & Co. KG"],
  // another order, words left out, words of name and person
  ["gmbh müller", "Müller GmbH"],
  ["müller anna", "Müller GmbH"],
  ["gmbh anna", "Müller GmbH"],
  ["kg nord", "Norddeutsche Hafenlogistik mbH & Co. KG"],
  // initials
  ["mg", "Musterwerk GmbH"],
  ["pm", "Musterwerk GmbH"],
  ["a m", "Müller GmbH"],
  ["be", "Example Ltd."],
  ["nhm", "Norddeutsche Hafenlogistik mbH & Co. KG"],
  // a beginning counts more than initials
  ["am", "E-Mail-Werkstatt"],
  // joined and within
  ["email", "E-Mail-Werkstatt"],
  ["musterpartner", "Muster & Partner"],
  ["logistik", "Norddeutsche Hafenlogistik mbH & Co. KG"],
  // a whole word counts more than its beginning
  ["muster", "Muster & Partner"],
])("%s means %s", (typed, name) => {
  expect(find(typed)[0]?.name).toBe(name);
});

test.each(["xyz", "müller xyz", "mlr", "zzzmüller", "qq"])("%s means nobody", (typed) => {
  expect(find(typed)).toEqual([]);
});

test.each(["", "  ", "&", "–"])("%j leaves all, in their order", (typed) => {
  expect(find(typed)).toEqual(CLIENTS);
});

test("among equals the order given holds", () => {
  const same = [1, 2, 3].map((number) => ({ number }));
  const all = finder(same, () => [{ text: "Müller", weight: 1 }]);
  expect(all("mül").map(({ number }) => number)).toEqual([1, 2, 3]);
});

test.each([
  ["muler", "muller", 1],
  ["hafne", "hafenlogistik", 1],
  ["muller", "muller", 0],
  ["abcd", "wxyz", null],
  ["lang", "la", 2],
] as const)("from %s to a beginning of %s there are %s errors", (typed, word, made) => {
  expect(errors(typed, word, 2)).toBe(made);
});
