import type { Letter } from "$lib/ipc";

export interface Paragraph {
  key: string;
  heading: string | null;
  lines: { key: string; text: string }[];
}

/** The letter with keys that stay while the words do: what has a new key is what changed. */
export function keyed(letter: Letter): Paragraph[] {
  const filled = letter.paragraphs.filter(({ lines }) => lines.length > 0);
  return filled.map(({ heading, lines }, place) => ({
    key: heading ?? `paragraph ${place}`,
    heading,
    lines: distinct(lines),
  }));
}

/** A line that stands there twice gets two keys. */
function distinct(lines: string[]): Paragraph["lines"] {
  const seen = new Map<string, number>();
  return lines.map((text) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return { key: `${times} ${text}`, text };
  });
}
