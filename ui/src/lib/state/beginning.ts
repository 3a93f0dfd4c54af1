// What is known before the desk has answered: enough to paint the frame around the answer.
import type { Language, Theme } from "$lib/ipc";

export interface Beginning {
  readonly language: Language;
  readonly theme: Theme;
  /** In percent. */
  readonly text_size: number;
  /** Whether the first start is behind: if not, it comes first, without a frame. */
  readonly introduced: boolean;
}

declare global {
  interface Window {
    /** Said by the program as it makes the page (src-tauri/src/page.rs). */
    readonly absprache?: Beginning;
  }
}

/** What the program says; a plain browser knows its language alone. */
export function beginning(): Beginning {
  const language = navigator.language.startsWith("de") ? "de" : "en";
  return window.absprache ?? { language, theme: "System", text_size: 100, introduced: false };
}
