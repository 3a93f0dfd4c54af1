/** Components in their states, for `cargo xtask pictures`; no part of the program. */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  root: here("./scenes"),
  plugins: [tailwindcss(), svelte({ configFile: here("./svelte.config.js") })],
  resolve: { alias: { $lib: here("./src/lib") } },
  server: { port: 5175, strictPort: true, fs: { allow: ["..", "../../locales"] } },
  // Where nothing is committed, and nothing gets into the program.
  build: { outDir: here("./node_modules/.scenes"), emptyOutDir: true, target: "chrome120" },
});
