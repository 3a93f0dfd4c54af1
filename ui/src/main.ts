import { isTauri } from "@tauri-apps/api/core";
import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import type { Port } from "$lib/ipc";
import { tauri } from "$lib/ipc/tauri";
import { l10n } from "$lib/l10n";
import { beginning } from "$lib/state/beginning";
import { showTextSize } from "$lib/state/text-size";
import { followDesktop } from "$lib/state/theme";

async function backend(): Promise<Port> {
  // In a plain browser (`npm run dev`) there is no desk: a lively one in memory stands in. Not part of the real build.
  if (import.meta.env.VITE_FAKE || (import.meta.env.DEV && !isTauri())) {
    const { fakeFromAddress } = await import("$lib/ipc/fake");
    return fakeFromAddress(location.search);
  }
  return tauri;
}

const { language, theme, text_size, introduced } = beginning();
l10n.switchTo(language);
followDesktop(theme);
showTextSize(text_size);
const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend: await backend(), introduced } });
