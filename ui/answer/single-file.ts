/** One HTML file that loads nothing: scripts and styles in it, and a policy that names exactly these. */
import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

/** What Rust fills in, each once: `crates/adapters/src/documents/answer_page/fill.rs`. */
export const MARKERS = ["@@LANGUAGE@@", "@@TITLE@@", "@@LETTER@@", "@@DATA@@"];

export function singleFile(page: string): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    generateBundle(_, bundle) {
      const html = bundle[page];
      if (html?.type !== "asset") throw new Error(`${page} is not built`);
      let [js, css] = ["", ""];
      for (const [name, file] of Object.entries(bundle)) {
        if (name === page) continue;
        if (file.type === "chunk") js += file.code;
        else if (name.endsWith(".css")) css += text(file);
        else throw new Error(`${name} would be a second file`);
        delete bundle[name];
      }
      html.source = assembled(text(html), safe(js.trim()), inTheDark(css.trim()));
      html.fileName = "template.html";
    },
  };
}

function assembled(html: string, js: string, css: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hash(js)}`,
    `style-src ${hash(css)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types svelte-trusted-html",
  ].join("; ");
  const bare = html.replace(/\s*<(script type="module"|link rel="stylesheet")[^>]*>(<\/script>)?/g, "");
  // Before anything that it is about.
  const guarded = once(bare, /<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${meta(policy)}`);
  const styled = once(guarded, /<\/head>/, (end) => `<style>${css}</style>\n  ${end}`);
  const scripted = once(styled, /<\/body>/, (end) => `<script>${js}</script>\n  ${end}`);
  const whole = once(scripted, /\s*@@DATA@@\s*/, () => "@@DATA@@");
  for (const marker of MARKERS) {
    if (whole.split(marker).length !== 2) throw new Error(`${marker} is not there exactly once`);
  }
  return whole;
}

/** Always by a function: minified code holds `$&`, which a replacement text would expand. */
function once(text: string, place: RegExp, put: (found: string) => string): string {
  const [found, more] = [...text.matchAll(new RegExp(place, "g"))];
  if (!found || more) throw new Error(`${place} is not there exactly once`);
  return text.replace(place, put);
}

/** Nothing in a script may look like its end to a parser of HTML. */
function safe(js: string): string {
  return js.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "\\x3c!--");
}

/** The window sets its theme by hand; here the device's own is followed, on screens only. */
function inTheDark(css: string): string {
  const dark = /:root\[data-theme="?dark"?\]\s*\{[^}]*\}/;
  return once(
    css,
    dark,
    (rule) => `@media screen and (prefers-color-scheme:dark){:root${rule.slice(rule.indexOf("{"))}}`,
  );
}

function meta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function text(asset: Rolldown.OutputAsset): string {
  return typeof asset.source === "string" ? asset.source : new TextDecoder().decode(asset.source);
}
