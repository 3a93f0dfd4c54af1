// What axe finds in a page that is not drawn. Each state is looked at once, and only what the tour of the real window
// (tests/window/views.rs) does not come to: there axe sees every screen drawn, in both languages, light, dark and large.
import axe from "axe-core";

/** Rules that need a renderer, and find nothing without one. */
const NEEDS_RENDERER = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

export async function findings(within: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(within, {
    resultTypes: ["violations"],
    preload: false,
    rules: Object.fromEntries(NEEDS_RENDERER.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
}

export const dialog = () => document.querySelector("[role=dialog]") ?? document.body;
