/** The ways an answer leaves the page. None of them sends it: a person does. */
import { t } from "$lib/l10n";
import type { PageData } from "./data";
import { writeBlock } from "./encode/block";
import type { Answer } from "./reply";
import { answerWords, unbracketed } from "./words/answer";

/** Mail programs cut longer addresses (Windows at about 2,000 characters). */
const LONGEST_MAILTO = 1800;

/** For people first, for the program last. */
export function writeText(page: PageData, answer: Answer): string {
  return [
    unbracketed(t("answer-text-greeting", { name: page.consultant.name })),
    answerWords(page.clauses, answer),
    `${t("answer-text-close")}\n${unbracketed(answer.name)}`,
    writeBlock(page, answer),
  ].join("\n\n");
}

/** The address of a mail with the answer in it; none if there is no address or it would be too long for a mail program. */
export function mailto(page: PageData, text: string): string | null {
  if (page.consultant.mail === null) return null;
  const address = encodeURIComponent(page.consultant.mail).replaceAll("%40", "@");
  const body = encodeURIComponent(text.replaceAll("\n", "\r\n"));
  const whole = `mailto:${address}?subject=${encodeURIComponent(page.subject)}&body=${body}`;
  return whole.length <= LONGEST_MAILTO ? whole : null;
}

export function fileName(page: PageData): string {
  return `${t("answer-file-name")}-${page.code}.json`;
}

/** False where the browser does not allow it: then the text is selected, to be copied by hand. */
export async function copy(text: string, field: HTMLTextAreaElement | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return document.execCommand("copy");
  }
}

export function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function canShare(): boolean {
  return typeof navigator.share === "function";
}

/** False where the person thought better of it. */
export async function share(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch {
    return false;
  }
}
