import { svelte } from "@sveltejs/vite-plugin-svelte";
import tailwindcss from "@tailwindcss/vite";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [tailwindcss(), svelte(), svelteTesting()],
  resolve: { alias: { $lib: new URL("./src/lib", import.meta.url).pathname } },
  // The Fluent texts are shared with Rust and lie beside ui/.
  server: { port: 5173, strictPort: true, fs: { allow: [".", "../locales"] } },
  build: {
    target: ["safari17", "chrome120"],
    // The policy of the window allows fonts and pictures from 'self' only: no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // They come from the program itself, not over a network.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few pieces that hang together in few ways: WebKitGTK 2.50 reads a hundred that share each other by ways beyond
          // number, and some starts on a busy machine never came to an end.
          groups: [
            {
              name: "beginning",
              test: /\/src\/lib\/state\/(beginning|resizing|text-size|theme)/,
              priority: 1,
            },
            { name: "shared", test: /\/(src|node_modules)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 60_000,
  },
});
