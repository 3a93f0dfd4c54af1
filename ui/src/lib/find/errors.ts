/**
 * How many typing errors (a letter wrong, missing, too many, or two exchanged) lie between what was typed and the beginning
 * of a word: one types the beginning, and errs in it. Null if there are more than `most`.
 */
export function errors(typed: string, word: string, most: number): number | null {
  const reach = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: reach + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at++) {
    const next = [at];
    for (let to = 1; to <= reach; to++) {
      const same = typed[at - 1] === word[to - 1];
      const changed = cell(row, to - 1) + (same ? 0 : 1);
      let best = Math.min(changed, cell(row, to) + 1, cell(next, to - 1) + 1);
      if (typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1])
        best = Math.min(best, cell(before, to - 2) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return null;
    before = row;
    row = next;
  }
  const fewest = Math.min(...row);
  return fewest <= most ? fewest : null;
}

function cell(row: number[], at: number): number {
  return row[at] ?? Infinity;
}
