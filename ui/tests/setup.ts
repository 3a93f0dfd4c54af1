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
  // Everything is in sight from the beginning and stays so.
  globalThis.IntersectionObserver ??= class {
    constructor(private readonly heard: IntersectionObserverCallback) {}
    observe(target: Element) {
      const entry = { isIntersecting: true, target } as IntersectionObserverEntry;
      queueMicrotask(() => this.heard([entry], this as unknown as IntersectionObserver));
    }
    unobserve() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
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
