import { l10n } from "$lib/l10n";

/** The page's English is British: the day before the month. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = l10n.language === "en" ? "en-GB" : "de-DE";
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
}

function words(day: string, options: Intl.DateTimeFormatOptions): string {
  return format(options).format(new Date(`${day}T00:00:00Z`));
}

/** "Dienstag, 1. Dezember 2026". */
export function wholeDay(day: string): string {
  return words(day, { dateStyle: "full" });
}

/** "1.12.2026", "1 December 2026": as one may type it. */
export function typedDay(day: string): string {
  return words(
    day,
    l10n.language === "en" ? { dateStyle: "long" } : { day: "numeric", month: "numeric", year: "numeric" },
  );
}

/** "1. Dez.", "1 Dec". */
export function shortDay(day: string): string {
  return words(day, { day: "numeric", month: "short" });
}
