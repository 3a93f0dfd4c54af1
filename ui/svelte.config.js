import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  preprocess: vitePreprocess(),
  // Without this a component that uses no rune itself compiles in legacy mode and does not follow imported state.
  compilerOptions: { runes: true },
};
