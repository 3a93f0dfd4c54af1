// The language before the desk has answered.
import type { Language } from "$lib/ipc";

declare global {
  interface Window {
    /** Said by the program as it makes the page (src-tauri/src/page.rs). */
    readonly absprache?: { readonly language: Language };
  }
}

/** The program's; in a plain browser, that one's. */
export function beginning(): Language {
  return window.absprache?.language ?? (navigator.language.startsWith("de") ? "de" : "en");
}
