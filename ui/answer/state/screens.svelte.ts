/** Which screen is shown: it is in the address behind `#`, so that "back" goes back, also in a file on a phone. */
import { getContext, setContext, tick } from "svelte";
import type { PageData } from "../data";

export type Screen =
  { name: "letter" | "answer" | "send" | "done" } | { name: "point" | "other" | "question"; point: number };

export function hashOf(screen: Screen): string {
  switch (screen.name) {
    case "letter":
    case "answer":
    case "send":
    case "done":
      return `#${screen.name}`;
    case "point":
    case "other":
    case "question":
      return `#${screen.name}-${screen.point + 1}`;
  }
}

export function screenOf(hash: string, points: number): Screen {
  const [, name = "", number = ""] = /^#([a-z]+)(?:-(\d+))?$/.exec(hash) ?? [];
  const point = Number(number) - 1;
  switch (name) {
    case "answer":
    case "send":
    case "done":
      return { name };
    case "point":
    case "other":
    case "question":
      return point >= 0 && point < points ? { name, point } : { name: "letter" };
    default:
      return { name: "letter" };
  }
}

export class Screens {
  current = $state.raw<Screen>({ name: "letter" });

  constructor(readonly page: PageData) {
    this.current = screenOf(location.hash, page.points.length);
    this.#mark();
  }

  go(screen: Screen) {
    location.hash = hashOf(screen);
    // The event comes later, or never where it is the same screen.
    this.follow();
  }

  /** On to the next point that is open, or to the whole. */
  after(open: number | null) {
    this.go(open === null ? { name: "answer" } : { name: "point", point: open });
  }

  /** To be called whenever the address has changed. */
  follow() {
    const next = screenOf(location.hash, this.page.points.length);
    if (hashOf(next) === hashOf(this.current)) return;
    this.current = next;
    this.#mark();
    void this.#arrive();
  }

  /** The letter stands in the page without us; the styles show and hide it. */
  #mark() {
    document.documentElement.dataset.screen = this.current.name;
  }

  async #arrive() {
    await tick();
    scrollTo(0, 0);
    const heading = [...document.querySelectorAll<HTMLElement>("h1")].find(
      (one) => one.offsetParent !== null,
    );
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    document.title = `${heading?.textContent.trim()} – ${this.page.consultant.name}`;
  }
}

const CONTEXT = Symbol();

export function provideScreens(screens: Screens) {
  setContext(CONTEXT, screens);
}

export function useScreens(): Screens {
  return getContext<Screens>(CONTEXT);
}
