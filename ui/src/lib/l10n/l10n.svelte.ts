// The window's own words: locales/<lang>/ui*.ftl, shared in form with what Rust says. Switched at once.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "$lib/ipc";

const files = import.meta.glob<string>("../../../../locales/*/ui*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function bundle(language: Language): FluentBundle {
  // Isolating marks would end up in what people copy, and in accessible names that tests and scripts look for.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const made: Partial<Record<Language, FluentBundle>> = {};
/** Made when it is first spoken: most people speak one. */
const bundleOf = (language: Language) => (made[language] ??= bundle(language));

export type Args = Record<string, FluentVariable>;

class L10n {
  language = $state<Language>("de");

  /** The message `key` in the language in force; the key itself if there is none, which a test forbids. */
  t = (key: string, args?: Args): string => {
    const spoken = bundleOf(this.language);
    const { value } = spoken.getMessage(key) ?? {};
    return value ? spoken.formatPattern(value, args) : key;
  };

  switchTo(language: Language) {
    this.language = language;
    document.documentElement.lang = language;
  }
}

export const l10n = new L10n();
export const t = l10n.t;
