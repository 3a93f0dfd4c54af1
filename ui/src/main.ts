import { isTauri } from "@tauri-apps/api/core";
import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import type { Port } from "$lib/ipc";
import { beginning, l10n } from "$lib/l10n";
import { followDesktop } from "$lib/state/theme";

async function backend(): Promise<Port> {
  // In a plain browser (`npm run dev`) there is no desk: a lively one in memory stands in. Not part of the real build.
  if (import.meta.env.VITE_FAKE || (import.meta.env.DEV && !isTauri())) {
    const { fakeFromAddress } = await import("$lib/ipc/fake");
    return fakeFromAddress(location.search);
  }
  const { tauri } = await import("$lib/ipc/tauri");
  return tauri;
}

l10n.switchTo(beginning());
followDesktop();
const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend: await backend() } });
