// What a file that is dropped on the window may be, by its name and its beginning.

/** An address book with several people, a single person, a client's answer, or a calendar. */
export type Kind = "Book" | "Person" | "Answer" | "Calendar";

/** How much of a file is looked at. */
export const HEAD = 200_000;

const BY_ENDING: Record<string, Kind> = {
  csv: "Book",
  ics: "Calendar",
  json: "Answer",
  eml: "Answer",
  txt: "Answer",
};

/** Null for what the program has no use for. */
export function kindOf(name: string, head: string): Kind | null {
  const cards = head.match(/^BEGIN:VCARD/gim)?.length ?? 0;
  if (cards > 0) return cards > 1 ? "Book" : "Person";
  if (/^\s*BEGIN:VCALENDAR/i.test(head)) return "Calendar";
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  return BY_ENDING[ending] ?? null;
}
