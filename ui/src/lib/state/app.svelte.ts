// What every screen shares: the desk behind the port, who I am, and what was chosen for the window.
import { createContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import {
  type ClientLine,
  type Me,
  type Port,
  type Problem,
  type Promptness,
  type Seq,
  type Settings,
  type Start,
  Trouble,
} from "$lib/ipc";
import type { Kind } from "$lib/drop";
import { l10n } from "$lib/l10n";
import { go, href } from "$lib/router";
import { Closing } from "./closing";
import type { Deciding } from "./decisions.svelte";
import { NewNote } from "./new-note.svelte";
import { Recent } from "./recent.svelte";
import type { SketchState } from "./sketch.svelte";
import { Toasts } from "./toasts.svelte";
import { showTextSize } from "./text-size";
import { showTheme } from "./theme";
import { read, write } from "./unsaved";

export class App {
  readonly toasts = new Toasts();
  readonly recent = new Recent();
  readonly closing: Closing;
  /** What was typed of texts and not saved: whoever looks at another screen finds it again. */
  readonly unsavedTexts = new SvelteMap<string, string>();
  /** Clients that are being set up or changed, null for a new one. */
  readonly unsavedSketches = new Map<string | null, SketchState>();
  /** What is decided about the answer of a client, and not recorded. */
  readonly unsavedDecisions = new SvelteMap<string, Deciding>();
  /** What was pasted as the answer of a client, and neither taken in nor dropped. */
  readonly unsavedAnswers = new SvelteMap<string, string>();
  /** What was typed into the forms of my profile, by their fields, and what that began with. */
  readonly unsavedProfile = new SvelteMap<string, { began: Partial<Me>; typed: Partial<Me> }>();
  /** What was typed of an absence or a day off that was not added, by their lists. */
  readonly unsavedLines = new SvelteMap<keyof Me, object>();
  /** Notes that are being put in other words. */
  readonly unsavedNotes = new SvelteMap<Seq, string>();
  /** The toast by which the clients of an address book can be taken back. */
  takenIn: number | null = null;
  readonly #newNotes = new Map<string, NewNote>();
  start = $state.raw<Start | null>(null);
  /** Why there is nothing to show: the data folder is in use, or cannot be read. */
  trouble = $state.raw<Problem | null>(null);
  clients = $state.raw<ClientLine[]>([]);
  /** A file that was dropped on the window, for the screen that it leads to. */
  handed = $state.raw<{ kind: Kind; file: File } | null>(null);
  /** Whether a contact is being written down above the screen. */
  capturing = $state(false);
  /** Counts what the desk reports as changed; who reads it is asked again. */
  changes = $state(0);

  /** "May I?" is asked, of this client or of one still to be chosen. */
  mayI = $state.raw<{ client: string | null } | null>(null);
  /** The day on which the start was read, by my own clock; empty before. */
  #day = "";
  /** Settles with the change to my profile that was asked for last. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(readonly backend: Port) {
    this.closing = new Closing(backend, () => write(this));
  }

  get me(): Me | null {
    return this.start?.me ?? null;
  }

  /** Whether the first start is behind. */
  get introduced(): boolean {
    return this.me !== null && this.start?.settings.first_step === null;
  }

  /**
   * Loads the start and listens from then on; the answer ends the listening. With `follows` what is set in another window is
   * taken over, too, and what was typed in one that was closed is left to the large one.
   */
  begin({ follows = false } = {}): () => void {
    // What kept the window from opening may be over, as when another program let go of the data folder.
    const changed = () => void (this.trouble ? this.load() : follows ? this.follow() : this.refresh());
    const ends = [
      this.backend.on("Changed", changed),
      this.backend.on("Go", ({ place }) => {
        if (place.kind === "Today") go(href("/"));
        if (place.kind === "Client") go(href("/clients/:id", { id: place.id }));
        if (place.kind === "Settings") go(href("/settings") + (place.section ? `#${place.section}` : ""));
      }),
    ];
    // What is said about "now" ages while nobody looks.
    addEventListener("focus", changed);
    const minute = setInterval(() => document.visibilityState === "visible" && changed(), 60_000);
    void this.load(follows ? undefined : this.#recall());
    return () => {
      for (const end of ends) end();
      removeEventListener("focus", changed);
      clearInterval(minute);
    };
  }

  /** `before`: what screens need to find. */
  async load(before?: Promise<void>) {
    try {
      const [start] = await Promise.all([this.backend.start(), before]);
      this.take(start);
      await this.refresh();
      this.trouble = null;
    } catch (thrown) {
      this.trouble = Trouble.of(thrown);
    }
  }

  /** Fetches what every screen shows, and tells the others to fetch theirs. */
  async refresh() {
    if (!this.me) return;
    if (this.start && this.#day !== dayIn(zoneOf(this.start))) await this.reread();
    this.changes += 1;
    try {
      this.clients = await this.backend.clients();
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  async saveMe(me: Me) {
    this.take(await this.backend.save_me(me));
    await this.refresh();
  }

  /** Keeps a change to my profile. Each begins with what the one before it has left, so that none is lost. */
  changeMe(change: (me: Me) => Me): Promise<void> {
    const mine = this.#lastChange.then(async () => {
      if (this.me) await this.saveMe(change(this.me));
    });
    this.#lastChange = mine.catch(() => {});
    return mine;
  }

  async saveSettings(change: Partial<Settings>) {
    if (!this.start) return;
    const before = this.start;
    this.take({ ...before, settings: { ...before.settings, ...change } });
    try {
      this.take(await this.backend.save_settings({ ...before.settings, ...change }));
    } catch (thrown) {
      this.take(before);
      this.fail(thrown);
    }
  }

  /** The note about a client that is being typed, whichever screen is looked at meanwhile. */
  newNote(client: string): NewNote {
    const note = this.#newNotes.get(client) ?? new NewNote(this.backend, { kind: "Client", client });
    this.#newNotes.set(client, note);
    return note;
  }

  /** The file that was dropped, for whoever takes its kind; only once. */
  takeHanded(kind: Kind): File | null {
    if (this.handed?.kind !== kind) return null;
    const { file } = this.handed;
    this.handed = null;
    return file;
  }

  /** Tells contacts on a channel like this; null for as is usual. False if it could not be kept. */
  async tellChannel(channel: string, how: Promptness | null): Promise<boolean> {
    try {
      this.take(await this.backend.tell_channel(channel, how));
      return true;
    } catch (thrown) {
      this.fail(thrown);
      return false;
    }
  }

  /** What was chosen may have changed outside the window, as by a click on a popup. */
  async reread() {
    try {
      this.take(await this.backend.start());
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Fetches who I am and what was chosen, too, with what every screen shows. */
  private async follow() {
    await this.reread();
    await this.refresh();
  }

  /** Says what went wrong, where nothing on the screen itself can. */
  fail(thrown: unknown) {
    const { message, advice } = Trouble.of(thrown);
    this.toasts.say(advice ? `${message} ${advice}` : message, { fault: true });
  }

  /** What was typed when the window was closed last. */
  async #recall() {
    const typed = await this.backend.typed();
    if (typed !== null) read(this, typed);
  }

  private take(start: Start) {
    this.start = start;
    this.#day = dayIn(zoneOf(start));
    l10n.switchTo(start.language);
    showTheme(start.settings.theme);
    showTextSize(start.settings.text_size);
  }
}

const zoneOf = ({ me, suggested_zone }: Start) => me?.zone ?? suggested_zone;

/** The desk may know zones that an older web view does not: then the computer's own day must do. */
export function dayIn(timeZone: string): string {
  const now = new Date();
  try {
    return now.toLocaleDateString("en", { timeZone });
  } catch {
    return now.toLocaleDateString("en");
  }
}

export const [useApp, provideApp] = createContext<App>();
