// What was typed and not saved, from one window to the next. The program holds it meanwhile, in memory alone: it may be what a
// client is to be told.
import type { Sketch } from "$lib/ipc";
import type { App } from "./app.svelte";
import { counting } from "./counters";
import { Decisions, type Said } from "./decisions.svelte";

/** What is decided about the answer of a client, by that client. */
type Decided = [string, { answer: string; sketch: Sketch; said: [string, Said][] }];

interface Written {
  /** In the order of `plain`. */
  typed: [unknown, unknown][][];
  decided: Decided[];
}

/** Whether anything would be lost with the window. */
export function isUnsaved(app: App): boolean {
  return plain(app).some(({ size }) => size > 0) || begun(app).length > 0;
}

/** All of it for the program; null if there is nothing. */
export function write(app: App): string | null {
  if (!isUnsaved(app)) return null;
  const decided = begun(app).map(([client, { answer, work, decisions }]): Decided => {
    return [client, { answer, sketch: work.sketch, said: decisions.all }];
  });
  const written: Written = { typed: plain(app).map((typed) => [...typed]), decided };
  return JSON.stringify(written);
}

/** Takes up what `write` has written in the window before. */
export function read(app: App, text: string) {
  const { typed, decided } = JSON.parse(text) as Written;
  plain(app).forEach((map, nth) => typed[nth]?.forEach(([key, value]) => map.set(key, value)));
  for (const [client, { answer, sketch, said }] of decided) {
    const work = counting(app.backend, sketch);
    app.unsavedDecisions.set(client, { answer, work, decisions: new Decisions(said) });
  }
}

const plain = (app: App): Map<unknown, unknown>[] => [
  app.unsavedTexts,
  app.unsavedNotes,
  app.unsavedAnswers,
  app.unsavedProfile,
  app.unsavedLines,
];

/** An answer that is merely looked at has nothing to lose. */
const begun = (app: App) => [...app.unsavedDecisions].filter(([, { decisions }]) => decisions.all.length > 0);
