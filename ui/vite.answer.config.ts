/** The client's answer page: one HTML file, which `crates/adapters` embeds and fills. */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import tailwindcss from "@tailwindcss/vite";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { singleFile } from "./answer/single-file.ts";

const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  root: here("./answer"),
  plugins: [
    tailwindcss(),
    svelte({ configFile: here("./svelte.config.js") }),
    svelteTesting(),
    singleFile("answer.html"),
  ],
  resolve: {
    alias: [
      // Components that the window shares ask for its words; here they get those of this page.
      { find: /^\$lib\/l10n$/, replacement: here("./answer/l10n.ts") },
      { find: "$lib", replacement: here("./src/lib") },
    ],
  },
  server: { port: 5174, strictPort: true, fs: { allow: ["..", "../../locales"] } },
  build: {
    // Committed, so that Rust alone can be built; `answer/template.test.ts` sees that it is the newest.
    outDir: here("../crates/adapters/src/documents/answer_page"),
    emptyOutDir: false,
    // Phones that are some years old.
    target: ["safari16", "chrome111", "firefox115"],
    assetsInlineLimit: 1e8,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: here("./answer/answer.html"), output: { format: "iife" } },
  },
  test: {
    root: here("."),
    environment: "jsdom",
    include: ["answer/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 20_000,
  },
});
