// A small typed router: addresses in the history, focus on the screen's heading, its words in the title.
import { type Component, tick } from "svelte";
import { type Match, type Path, match } from "./paths";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- screens take the parameters of their own path
type Screen = Component<any>;
export type Screens = Record<Path, () => Promise<{ default: Screen }>>;

class Router {
  screen = $state.raw<Screen | null>(null);
  /** Where we are; another one after each change of address, also of what stands behind `?`. */
  at = $state.raw<(Match & { search: string }) | null>(null);
  /** True while the address names no screen. */
  missing = $state(false);
  /** How often a screen was begun anew at its own address. */
  begunAnew = $state(0);
  #isDone = false;
  #newest = 0;
  #arriving = false;
  #heading: HTMLElement | null = null;
  #screens: Screens | null = null;

  /** Shows the present address and follows links and the history from now on; the answer ends that. */
  begin(screens: Screens): () => void {
    this.#screens = screens;
    const follow = (event: MouseEvent) => this.#follow(event);
    const back = () => void this.show(true);
    document.addEventListener("click", follow);
    addEventListener("popstate", back);
    void this.show(false);
    return () => {
      document.removeEventListener("click", follow);
      removeEventListener("popstate", back);
      this.#newest += 1;
      this.screen = this.at = null;
    };
  }

  go(address: string) {
    const { pathname, search, hash } = new URL(address, location.href);
    const isHere = pathname + search === location.pathname + location.search;
    if (isHere && hash === "" && !this.#isDone) return;
    if (isHere && this.#isDone) this.begunAnew += 1;
    if (!isHere || hash !== location.hash) history.pushState(null, "", address);
    void this.show(true);
  }

  /** Has the screen in sight show something else of the same. `search` begins with `?` or is empty. */
  narrow(search: string) {
    history.replaceState(null, "", location.pathname + search);
    if (this.at) this.at = { ...this.at, search };
  }

  /** What the screen in sight was for is done: whoever goes to its address wants it from the beginning. */
  done() {
    this.#isDone = true;
  }

  async show(moveFocus: boolean) {
    const mine = ++this.#newest;
    this.#isDone = false;
    const found = match(location.pathname);
    const loaded = found && this.#screens ? await this.#screens[found.path]() : null;
    if (mine !== this.#newest) return; // a newer change of screen began meanwhile
    this.#arriving = moveFocus;
    this.screen = loaded?.default ?? null;
    this.at = found && { ...found, search: location.search };
    this.missing = found === null;
    if (!moveFocus) return;
    await tick();
    if (mine === this.#newest && !this.#toPart()) scrollTo(0, 0);
  }

  /** Goes to the part of the screen that the address names behind #, if it is there. */
  #toPart(): boolean {
    const name = decodeURIComponent(location.hash.slice(1));
    const part = name ? document.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`) : null;
    part?.focus({ preventScroll: true });
    part?.scrollIntoView();
    return part !== null;
  }

  /**
   * For the heading of a screen: takes the focus once after a change of screen, whenever it appears; and from a heading
   * before it that is gone, so that the focus is not lost where a screen goes on without another address.
   */
  heading = (element: HTMLElement) => {
    if (this.at === null && !this.missing) return undefined;
    const before = this.#heading;
    this.#heading = element;
    if (this.#arriving) {
      this.#arriving = false;
      element.focus({ preventScroll: true });
    } else if (before) {
      this.#handOn(before);
    }
    return () => this.#handOn(element);
  };

  /** Gives the focus to the heading in force if it was lost with one that has gone. */
  #handOn(before: HTMLElement) {
    // Which of the two comes or goes first is not said.
    void tick().then(() => {
      const isLost = !before.isConnected && document.activeElement === document.body;
      if (isLost && this.#heading?.isConnected) this.#heading.focus({ preventScroll: true });
    });
  }

  #follow(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname) return; // the skip link
    event.preventDefault();
    this.go(link.pathname + link.search);
  }
}

export const router = new Router();

export function go(address: string) {
  router.go(address);
}
