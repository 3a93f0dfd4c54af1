import { describe, expect, test } from "vitest";
import type { Found, PersonSketch, Sketch } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { addRule, doubleRule, personId, removePerson, takeFound } from "./edits";

const empty = () => fake().new_sketch();
const person = (name: string, more: Partial<PersonSketch> = {}): PersonSketch => ({
  id: null,
  name,
  role: "DayToDay",
  salutation: "",
  handles: [],
  aliases: [],
  ...more,
});
const found = (more: Partial<Found>): Found => ({
  name: null,
  people: [],
  handles: [],
  leftovers: [],
  sources: [],
  ...more,
});
const mail = (address: string) => ({ channel: "email", address });

describe("what was recognised", () => {
  test("names the client after its only person if no company was found", async () => {
    const draft = await empty();
    takeFound(draft, found({ people: [person("Anna Müller")] }));
    expect(draft.name).toBe("Anna Müller");
  });

  test("overwrites no name that was typed", async () => {
    const draft: Sketch = { ...(await empty()), name: "Müller" };
    takeFound(draft, found({ name: "Müller GmbH" }));
    expect(draft.name).toBe("Müller");
  });

  test("adds to a person who is there already, and nothing twice", async () => {
    const draft: Sketch = {
      ...(await empty()),
      people: [person("Paul Muster"), person("Anna Müller", { handles: [mail("anna@example.org")] })],
    };
    const again = person("anna müller", { handles: [mail("Anna@example.org"), mail("am@example.org")] });
    takeFound(draft, found({ people: [again] }));
    expect(draft.people).toHaveLength(2);
    expect(draft.people[1]?.handles.map(({ address }) => address)).toEqual([
      "anna@example.org",
      "am@example.org",
    ]);
  });

  test("fills the person whose name is still missing", async () => {
    const draft: Sketch = { ...(await empty()), people: [person("")] };
    takeFound(draft, found({ people: [person("Anna Müller")] }));
    expect(draft.people.map(({ name }) => name)).toEqual(["Anna Müller"]);
  });
});

test("an address without a name belongs to the only person there is", async () => {
  const draft: Sketch = { ...(await empty()), people: [person("Anna Müller")] };
  takeFound(draft, found({ people: [person("", { handles: [mail("anna@example.org")] })] }));
  expect(draft.people.map(({ name, handles }) => [name, handles.length])).toEqual([["Anna Müller", 1]]);
});

test("a person that is taken away is taken out of the rules, which are then for nobody and not for everyone", async () => {
  const draft: Sketch = { ...(await empty()), people: [person("Anna", { id: "anna" })] };
  const rule = draft.rules[0];
  if (rule) rule.who = { kind: "Persons", persons: ["anna"] };
  removePerson(draft, 0);
  expect(rule?.who).toEqual({ kind: "Persons", persons: [] });
});

describe("ids", () => {
  test("of rules stay apart when a way has two", async () => {
    const draft = await empty();
    expect(doubleRule(draft, "phone")).toBe("phone-2");
    expect(draft.rules.map(({ id }) => id).indexOf("phone-2")).toBe(
      draft.rules.map(({ id }) => id).indexOf("phone") + 1,
    );
    expect(addRule(draft, "phone")).toBe("phone-3");
  });

  test.each([
    ["Anna Müller", "anna-mueller"],
    ["Élodie Groß-Šimić", "elodie-gross-simic"],
    ["田中", "person"],
    ["  ", "person"],
  ])("make a person %s known as %s", async (name, id) => {
    const draft: Sketch = { ...(await empty()), people: [person(name)] };
    expect(personId(draft, 0)).toBe(id);
    expect(draft.people[0]?.id).toBe(id);
  });

  test("of two people of the same name differ, and stay once given", async () => {
    const draft: Sketch = { ...(await empty()), people: [person("Anna"), person("Anna")] };
    expect([personId(draft, 0), personId(draft, 1), personId(draft, 0)]).toEqual(["anna", "anna-2", "anna"]);
    expect(personId(draft, 7)).toBeNull();
  });
});
