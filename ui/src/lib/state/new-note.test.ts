import { expect, test, vi } from "vitest";
import type { NoteView } from "$lib/ipc";
import { NewNote } from "./new-note.svelte";

test("what is typed while a note is being kept stays in the field, and is not called kept", async () => {
  const answers: (() => void)[] = [];
  const said: string[] = [];
  const desk = {
    note: (_: unknown, words: string) => {
      said.push(words);
      return new Promise<NoteView>((done) => answers.push(() => done({} as NoteView)));
    },
  };
  const note = new NewNote(desk as never, { Client: "musterwerk" } as never);
  note.type("Angebot schicken");
  const kept = note.keep();
  note.type("Angebot schicken, und die Rechnung");
  answers[0]?.();
  expect(await kept).toBe(false);
  expect(note.text).toBe("Angebot schicken, und die Rechnung");
  expect(note.kept).toBe(false);

  const again = note.keep();
  answers[1]?.();
  expect(await again).toBe(true);
  expect([note.text, note.kept, said.length]).toEqual(["", true, 2]);
});

test("whoever goes on while a note is being kept goes on once it is kept", async () => {
  let answer = () => {};
  const desk = { note: vi.fn(() => new Promise<number>((done) => (answer = () => done(1)))) };
  const note = new NewNote(desk, { kind: "Client", client: "musterwerk" });
  note.type("Angebot schicken");
  const kept = note.keep();
  const settled = note.settle();
  answer();
  expect([await kept, await settled]).toEqual([true, true]);
  expect(desk.note).toHaveBeenCalledTimes(1);
});
