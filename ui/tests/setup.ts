import "@testing-library/jest-dom/vitest";

// What jsdom has no notion of, and bits-ui and the theme ask for.
Object.defineProperty(globalThis, "matchMedia", {
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }),
});
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.hasPointerCapture ??= () => false;
globalThis.scrollTo = () => {};
