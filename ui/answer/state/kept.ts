/** Answers are kept on this device until they are sent. Every local page of the browser can see them, and a private window
 * may refuse: a convenience, nothing to rely on. */
import type { PageData } from "../data";
import { readFile, writeFile } from "../encode/file";
import type { Answer } from "../reply";

const key = (page: PageData) => `absprache-answer-${page.to}`;

export function keep(page: PageData, answer: Answer) {
  attempt(() => localStorage.setItem(key(page), writeFile(page, answer)));
}

export function kept(page: PageData): Answer | null {
  const text = attempt(() => localStorage.getItem(key(page)));
  const answer = text ? readFile(page, text) : null;
  return answer && typeof answer === "object" ? answer : null;
}

export function forget(page: PageData) {
  attempt(() => localStorage.removeItem(key(page)));
}

function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}
