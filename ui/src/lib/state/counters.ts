// Clauses under negotiation, worked on with the editors of a client's form. Nothing of it is kept on disk.
import type { ClauseExchange, ClauseSketch, Port, Sketch } from "$lib/ipc";
import { SketchState } from "./sketch.svelte";

/** The client's sketch with each clause as a counter begins. */
export async function counters(
  backend: Port,
  client: string,
  clauses: readonly ClauseExchange[],
): Promise<SketchState> {
  const sketch = await backend.edit_sketch(client);
  for (const { edit } of clauses) if (edit) putClause(sketch, edit);
  return counting(backend, sketch);
}

/** The same from a sketch whose clauses are counters already. */
export function counting(backend: Port, sketch: Sketch): SketchState {
  return new SketchState({ ...backend, save_sketch: async () => {} }, sketch);
}

/** The clause as it was changed; null if the sketch has none of this id. */
export function clauseOf({ rules, terms }: Sketch, id: string): ClauseSketch | null {
  const rule = rules.find((one) => one.id === id);
  if (rule) return { kind: "Rule", rule };
  const term = terms.find((one) => one.id === id);
  return term ? { kind: "Term", term } : null;
}

/** Puts a clause where the one of its id stands, or at the end. */
export function putClause(sketch: Sketch, clause: ClauseSketch) {
  if (clause.kind === "Rule") replace(sketch.rules, clause.rule);
  else replace(sketch.terms, clause.term);
}

function replace<Item extends { id: string }>(list: Item[], item: Item) {
  const place = list.findIndex(({ id }) => id === item.id);
  if (place < 0) list.push(item);
  else list[place] = item;
}
