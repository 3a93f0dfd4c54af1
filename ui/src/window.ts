// The page of a window, once it is read.
import { isTauri } from "@tauri-apps/api/core";
import { mount } from "svelte";
import App from "./App.svelte";
import type { Port } from "$lib/ipc";
import { tauri } from "$lib/ipc/tauri";
import { l10n } from "$lib/l10n";
import type { Beginning } from "$lib/state/beginning";

async function backend(): Promise<Port> {
  // In a plain browser (`npm run dev`) there is no desk: a lively one in memory stands in. Not part of the real build.
  if (import.meta.env.VITE_FAKE || (import.meta.env.DEV && !isTauri())) {
    const { fakeFromAddress } = await import("$lib/ipc/fake");
    return fakeFromAddress(location.search);
  }
  return tauri;
}

/** Takes the place of whatever was painted there first. */
export async function open(target: HTMLElement, { language, introduced }: Beginning) {
  l10n.switchTo(language);
  const props = { backend: await backend(), introduced };
  target.replaceChildren();
  mount(App, { target, props });
}
