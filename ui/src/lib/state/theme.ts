import type { Theme } from "$lib/ipc";

const dark = () => matchMedia("(prefers-color-scheme: dark)");
let chosen: Theme = "System";

/** Shows the theme; `System` follows the desktop, also when that changes later. */
export function showTheme(theme: Theme) {
  chosen = theme;
  const isDark = theme === "Dark" || (theme === "System" && dark().matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

/** Begins with this theme, and follows the desktop from then on. */
export function followDesktop(theme: Theme) {
  showTheme(theme);
  dark().addEventListener("change", () => showTheme(chosen));
}
