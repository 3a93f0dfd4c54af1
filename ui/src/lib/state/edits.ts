// Changes of a sketch that take more than one assignment. All work on a copy that `SketchState.edit` hands out.
import type { Found, HandleSketch, PersonSketch, RuleSketch, Sketch, Term } from "$lib/ipc";

/** The rule of this id, for changing it. */
export function ruleOf(draft: Sketch, id: string): RuleSketch | undefined {
  return draft.rules.find((rule) => rule.id === id);
}

export function termOf<Kind extends Term["kind"]>(
  draft: Sketch,
  kind: Kind,
): Extract<Term, { kind: Kind }> | undefined {
  return draft.terms.find((term): term is Extract<Term, { kind: Kind }> => term.kind === kind);
}

/** Adds a rule for a way, open to everyone in both directions; answers with its id. */
export function addRule(draft: Sketch, channel: string): string {
  const id = freeId(channel, idsOf(draft));
  draft.rules.push({
    id,
    channel,
    level: "ByAppointment",
    hours: "",
    mine: "Any",
    who: { kind: "Everyone" },
    towards: "Both",
  });
  return id;
}

/** Puts a second rule for the same way behind the first, for other people or another direction. */
export function doubleRule(draft: Sketch, id: string): string | null {
  const place = draft.rules.findIndex((rule) => rule.id === id);
  const rule = draft.rules[place];
  if (!rule) return null;
  const twin = { ...structuredClone(rule), id: freeId(rule.channel, idsOf(draft)) };
  draft.rules.splice(place + 1, 0, twin);
  return twin.id;
}

export function removeRule(draft: Sketch, id: string): void {
  draft.rules = draft.rules.filter((rule) => rule.id !== id);
}

export function addTerm(draft: Sketch, term: Term): void {
  draft.terms.push({ ...term, id: freeId(term.id, idsOf(draft)) });
}

export function removeTerm(draft: Sketch, id: string): void {
  draft.terms = draft.terms.filter((term) => term.id !== id);
}

export function addPerson(draft: Sketch, name = ""): void {
  draft.people.push({ id: null, name, role: "DayToDay", salutation: "", handles: [], aliases: [] });
}

/** Takes a person away, and out of the rules that name it; a rule that is left for nobody says so. */
export function removePerson(draft: Sketch, place: number): void {
  const [gone] = draft.people.splice(place, 1);
  for (const { who } of draft.rules) {
    if (who.kind === "Persons") who.persons = who.persons.filter((id) => id !== gone?.id);
  }
}

/** The id by which rules name a person. A new person gets one as soon as a rule needs it. */
export function personId(draft: Sketch, place: number): string | null {
  const person = draft.people[place];
  if (!person) return null;
  person.id ??= freeId(
    slug(person.name) || "person",
    draft.people.flatMap(({ id }) => (id === null ? [] : [id])),
  );
  return person.id;
}

/** Takes what was recognised into the sketch: nothing is overwritten, nothing is there twice. */
export function takeFound(draft: Sketch, found: Found): void {
  if (draft.name.trim() === "") draft.name = found.name ?? found.people[0]?.name ?? "";
  for (const person of found.people) takePerson(draft, person);
  addNew(draft.handles, found.handles);
}

function takePerson(draft: Sketch, found: PersonSketch): void {
  const only = draft.people.length === 1 ? draft.people[0] : undefined;
  const same =
    (found.name.trim() === "" ? only : undefined) ??
    draft.people.find(({ name }) => alike(name, found.name)) ??
    draft.people.find(({ name }) => name.trim() === "");
  if (!same) {
    draft.people.push(found);
    return;
  }
  if (same.name.trim() === "") same.name = found.name;
  same.salutation ||= found.salutation;
  addNew(same.handles, found.handles);
  same.aliases.push(
    ...found.aliases.filter((alias) => !same.aliases.some((has) => alike(has.name, alias.name))),
  );
}

function addNew(into: HandleSketch[], handles: HandleSketch[]): void {
  for (const handle of handles) {
    const known = into.some((has) => has.channel === handle.channel && alike(has.address, handle.address));
    if (!known) into.push(handle);
  }
}

function alike(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}

function idsOf(draft: Sketch): string[] {
  return [...draft.rules, ...draft.terms].map(({ id }) => id);
}

function freeId(wish: string, taken: string[]): string {
  let id = wish;
  for (let number = 2; taken.includes(id); number += 1) id = `${wish}-${number}`;
  return id;
}

/** The same slug as the engine's: umlauts spelled out, the rest a hyphen. */
function slug(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u00e4/g, "ae")
    .replace(/\u00f6/g, "oe")
    .replace(/\u00fc/g, "ue")
    .replace(/\u00df/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
}
