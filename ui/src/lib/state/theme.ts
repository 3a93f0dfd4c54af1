import type { Theme } from "$lib/ipc";

const dark = () => matchMedia("(prefers-color-scheme: dark)");
let chosen: Theme = "System";

/** Shows the theme; `System` follows the desktop, also when that changes later. */
export function showTheme(theme: Theme) {
  chosen = theme;
  const isDark = theme === "Dark" || (theme === "System" && dark().matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

export function followDesktop() {
  showTheme(chosen);
  dark().addEventListener("change", () => showTheme(chosen));
}
