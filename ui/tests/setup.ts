import "@testing-library/jest-dom/vitest";

if (typeof window !== "undefined") {
  // What jsdom has no notion of, and bits-ui, transitions and the theme ask for.
  Object.defineProperty(globalThis, "matchMedia", {
    value: (query: string) => ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }),
  });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.scrollTo = () => {};
  Element.prototype.scrollIntoView ??= () => {};
  Element.prototype.hasPointerCapture ??= () => false;
  Element.prototype.releasePointerCapture ??= () => {};
  Element.prototype.animate = () => {
    // Every movement is over at once.
    const animation = { onfinish: null as null | (() => void), cancel() {}, currentTime: 0, startTime: 0 };
    queueMicrotask(() => animation.onfinish?.());
    return animation as unknown as Animation;
  };
}
