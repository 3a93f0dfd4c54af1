// The page's own words, in place of the window's: the components that both share ask for them by the same name.
// They come with the data, in the client's language alone. The address is the client's; every message knows its form.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "$lib/ipc";

export type Args = Record<string, FluentVariable>;

class L10n {
  language: Language = "de";
  #form = "sie";
  #bundle = new FluentBundle("de");

  t = (key: string, args?: Args): string => {
    const { value } = this.#bundle.getMessage(key) ?? {};
    return value ? this.#bundle.formatPattern(value, { form: this.#form, ...args }) : key;
  };

  /** `words` in the notation of Fluent. */
  speak(language: Language, form: "sie" | "du", words: string) {
    // Isolating marks would end up in what people copy.
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    this.#bundle.addResource(new FluentResource(words));
    this.language = language;
    this.#form = form;
  }
}

export const l10n = new L10n();
export const t = l10n.t;
