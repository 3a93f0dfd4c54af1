// What a file that is dropped on the window may be, by its name, its size and its beginning.

/** An address book with several people, a single person, a client's answer, a calendar, or a preset. */
export type Kind = "Book" | "Person" | "Answer" | "Calendar" | "Preset";

/** How much of a file is looked at, in bytes. */
export const HEAD = 200_000;

/** How much of an answer is read, in bytes: more than any has. */
export const LARGEST_ANSWER = 2_000_000;

/** Said by the ending whatever stands within: mails carry the cards of those who write them. */
const ANSWERS = new Set(["eml", "json"]);
const BY_ENDING: Record<string, Kind> = { csv: "Book", ics: "Calendar", txt: "Answer", ron: "Preset" };

/** Null for what the program has no use for. `size` is that of the whole file, in bytes. */
export function kindOf(name: string, size: number, head: string): Kind | null {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (ANSWERS.has(ending)) return "Answer";
  const cards = head.match(/^BEGIN:VCARD/gim)?.length ?? 0;
  // One card that is longer than what is looked at has a picture, and others may stand behind it.
  if (cards > 0) return cards > 1 || size > HEAD ? "Book" : "Person";
  if (/^\s*BEGIN:VCALENDAR/i.test(head)) return "Calendar";
  return BY_ENDING[ending] ?? null;
}
