/** How long a window has to keep its size until it counts as resized. */
const RESTS_MS = 100;

/**
 * Has the page laid out as if it were new whenever the window was resized. WebKitGTK 2.50 otherwise leaves lines that wrap anew in boxes
 * of their old height, and looks at no query of the window's width again, where a page asks its containers. A sheet that comes and
 * goes costs neither focus nor place.
 */
export function followResizing() {
  if (!("adoptedStyleSheets" in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":root { --resized: 1 }");
  let clock: ReturnType<typeof setTimeout> | undefined;
  addEventListener("resize", () => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      void document.body.offsetHeight;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }, RESTS_MS);
  });
}
