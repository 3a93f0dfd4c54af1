/** What does not break across lines: "E-Mail", since the typeface has no hyphen that would see to it; days and hours.
 * All of it is short: at 360 px and with large letters a phone number is wider than a line. */
const WHOLE = new RegExp(
  [
    String.raw`\bE-Mail\p{L}*`,
    String.raw`\b\p{Lu}\p{L}{1,2}–\p{Lu}\p{L}{1,2}\b`,
    String.raw`\b\d{1,2}(?::\d\d)?(?:\p{Zs}[ap]m)?(?:–|\p{Zs}(?:bis|to)\p{Zs})\d{1,2}(?::\d\d)?(?:\p{Zs}(?:Uhr|[ap]m)\b)?`,
  ].join("|"),
  "gu",
);

/** A text in pieces; every second one stays on one line. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    found.push(text.slice(end, index), whole);
    end = index + whole.length;
  }
  return [...found, text.slice(end)];
}
