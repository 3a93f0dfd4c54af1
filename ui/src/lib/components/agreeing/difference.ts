/** A piece of a sentence; `changed` pieces are in this one only. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** Two sentences held against each other word by word; each keeps all of its words, in order. */
export function difference(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [one, other] = [words(before), words(after)];
  const kept = common(one, other);
  return {
    before: pieces(
      one,
      kept.map(([place]) => place),
    ),
    after: pieces(
      other,
      kept.map(([, place]) => place),
    ),
  };
}

/** Words with the spaces behind them. Signs at their end stand by themselves: "17." and "18." differ in the number only. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[:.@-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** The places of the longest common run of words, in both. */
function common(one: string[], other: string[]): [number, number][] {
  const most = lengths(one, other);
  const found: [number, number][] = [];
  let [at, to] = [0, 0];
  while (at < one.length && to < other.length) {
    if (one[at] === other[to]) found.push([at++, to++]);
    else if (lengthAt(most, at + 1, to) >= lengthAt(most, at, to + 1)) at++;
    else to++;
  }
  return found;
}

/** How long a common run is from each pair of places on. */
function lengths(one: string[], other: string[]): number[][] {
  const most = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let at = one.length - 1; at >= 0; at--)
    for (let to = other.length - 1; to >= 0; to--) {
      const row = most[at] ?? [];
      row[to] =
        one[at] === other[to]
          ? 1 + lengthAt(most, at + 1, to + 1)
          : Math.max(lengthAt(most, at + 1, to), lengthAt(most, at, to + 1));
    }
  return most;
}

function lengthAt(most: number[][], at: number, to: number): number {
  return most[at]?.[to] ?? 0;
}

/** Neighbours of one kind are one piece; a space between two changed words belongs to them. */
function pieces(all: string[], kept: number[]): Piece[] {
  const same = new Set(kept);
  const changed = all.map((_, place) => !same.has(place));
  for (const [place, word] of all.entries())
    if (/^\s+$/.test(word) && changed[place - 1] && changed[place + 1]) changed[place] = true;
  const made: Piece[] = [];
  for (const [place, text] of all.entries()) {
    const last = made.at(-1);
    if (last && last.changed === changed[place]) last.text += text;
    else made.push({ text, changed: changed[place] ?? false });
  }
  return made;
}
