// How a text is compared: without case and accents, and with ä, ae and a as the same letter. Who types "mueller",
// "Müller" or "muller" means one person.

/** Letters that do not come apart into a plain one and its accent. */
const PLAIN: Record<string, string> = { ß: "ss", æ: "a", œ: "o", ø: "o", ł: "l", đ: "d" };

/** The words of a text as they are compared. What is typed and what is looked through both go this way. */
export function words(text: string): string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/([aou])e/g, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
