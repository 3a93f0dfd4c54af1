// Finds things by what somebody remembers of their names: the one matcher of the palette and of the list of clients.
import { errors } from "./errors";
import { words } from "./fold";

/** A text by which a thing is found, and how much it counts: 1 for its name, less for what merely belongs to it. */
export interface Field {
  text: string;
  weight: number;
}

interface Folded {
  words: string[];
  joined: string;
  initials: string;
  weight: number;
}

/**
 * What is typed, to the things it may mean, the likeliest first; among equals in the order given. Every word typed has to
 * be found, in any order and in any field. Nothing typed means all of them.
 */
export function finder<T>(things: readonly T[], fields: (thing: T) => Field[]): (typed: string) => T[] {
  const prepared = things.map((thing) => ({ thing, fields: fields(thing).map(fold) }));
  return (typed) => {
    const asked = words(typed);
    if (asked.length === 0) return [...things];
    return prepared
      .map(({ thing, fields }) => ({ thing, score: score(asked, fields) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ thing }) => thing);
  };
}

function fold({ text, weight }: Field): Folded {
  const all = words(text);
  return { words: all, joined: all.join(""), initials: all.map((word) => word.charAt(0)).join(""), weight };
}

/** Between 0 (one of the words is nowhere) and 1 (all of them, just so). */
function score(asked: string[], fields: Folded[]): number {
  let sum = 0;
  for (const word of asked) {
    const best = Math.max(0, ...fields.map((field) => field.weight * likeness(word, field)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / asked.length;
}

function likeness(asked: string, field: Folded): number {
  const ofWords = Math.max(0, ...field.words.map((word, at) => ofWord(asked, word) - (at > 0 ? 0.02 : 0)));
  if (ofWords > INITIALS || asked.length < 2) return ofWords;
  if (field.initials.startsWith(asked)) return INITIALS;
  const within = asked.length > 2 && field.joined.includes(asked);
  return Math.max(ofWords, field.initials.includes(asked) ? INITIALS - 0.1 : 0, within ? WITHIN : 0);
}

const INITIALS = 0.7;
/** In the middle of a word, or across the gap between two: "partnerschaft", "musterwerkgmbh". */
const WITHIN = 0.6;

function ofWord(asked: string, word: string): number {
  if (word === asked) return 1;
  if (word.startsWith(asked)) return 0.9;
  if (asked.length > 1 && word.includes(asked)) return WITHIN;
  const most = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
  const made = most > 0 ? errors(asked, word, most) : null;
  return made === null ? 0 : 0.5 - made / 10;
}
