import type { Letter } from "$lib/ipc";

/** A line of the letter with a key that stays while its words do, so that only what changed is new. */
export interface Line {
  key: string;
  text: string;
}

/** The letter's paragraphs with keyed lines; a line that occurs twice gets two keys. */
export function keyed(letter: Letter): { key: string; heading: string | null; lines: Line[] }[] {
  return letter.paragraphs
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }, place) => {
      const seen = new Map<string, number>();
      return {
        key: heading ?? `paragraph ${place}`,
        heading,
        lines: lines.map((text) => {
          const times = (seen.get(text) ?? 0) + 1;
          seen.set(text, times);
          return { key: `${times} ${text}`, text };
        }),
      };
    });
}
