// A desk in memory: answers like the real one, forgets everything when the page is closed.
import type {
  ClientGroup,
  ClientLine,
  Deed,
  Episode,
  Language,
  Settings,
  Sketch,
  Start,
  Today,
} from "../contract";
import { type Events, type Port, Trouble } from "../port";
import { drawHours, readHours } from "./hours";
import * as sketching from "./sketch";
import { NOW, type Household, channels, household, saying } from "./world";

export interface Scene {
  /** `full`: the household; `empty`: no clients; `calm`: clients, nothing waiting; `first`: the first start. */
  house?: "full" | "empty" | "calm" | "first";
  /** The data folder is in use by another program. */
  locked?: boolean;
  /** The clipboard refuses. */
  noClipboard?: boolean;
  /** No notification server, and a source that is down. */
  ailing?: boolean;
  language?: Language;
  theme?: Settings["theme"];
}

/** `?house=calm&language=en&theme=Dark&locked` */
export function fakeFromAddress(search: string): Port {
  const asked = new URLSearchParams(search);
  return fake({
    house: (asked.get("house") as Scene["house"]) ?? "full",
    language: (asked.get("language") as Language) ?? undefined,
    theme: (asked.get("theme") as Settings["theme"]) ?? undefined,
    locked: asked.has("locked"),
    noClipboard: asked.has("noClipboard"),
    ailing: asked.has("ailing"),
  });
}

export function fake(scene: Scene = {}): Port {
  return new Fake(scene);
}

class Fake implements Port {
  #settings: Settings;
  #me: Start["me"];
  #house: Household;
  #paused: number | null = null;
  #draft: Sketch | null = null;
  #listeners = new Map<keyof Events, Set<(payload: never) => void>>();
  #before = new Map<number, Episode>();

  constructor(private readonly scene: Scene) {
    this.#settings = {
      language: scene.language ?? null,
      theme: scene.theme ?? "System",
      shown: "Everything",
      hold: false,
      autostart: true,
    };
    this.#me =
      scene.house === "first"
        ? null
        : {
            name: "Jana Beispiel",
            zone: "Europe/Berlin",
            region: "DE-SH",
            office_hours: this.say("Mo–Fr 9–17", "Mon–Fri 9–17"),
            handles: [
              { address: "jana@example.org", channel: "email", used: "Business" },
              { address: "+49 30 23125 100", channel: "phone", used: "Business" },
              { address: "+49 171 39200 10", channel: "phone", used: "Private" },
            ],
          };
    this.#house = household(this.language);
    if (scene.house === "empty" || scene.house === "first")
      this.#house = { episodes: [], pages: [], strangers: [] };
    if (scene.house === "calm") this.#house = { ...this.#house, episodes: [], strangers: [] };
  }

  private get language(): Language {
    return this.#settings.language ?? "de";
  }
  private get say() {
    return saying(this.language);
  }
  private name = (id: string) => channels(this.say).find((channel) => channel.id === id)?.name ?? id;

  private emit<Name extends keyof Events>(event: Name, payload: Events[Name]) {
    for (const heard of this.#listeners.get(event) ?? []) heard(payload as never);
  }
  on<Name extends keyof Events>(event: Name, heard: (payload: Events[Name]) => void) {
    const all = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, all.add(heard as never));
    return () => void all.delete(heard as never);
  }

  async start(): Promise<Start> {
    if (this.scene.locked) {
      throw new Trouble({
        message: this.say(
          "Der Datenordner wird gerade von einem anderen Programm benutzt.",
          "The data folder is in use by another program.",
        ),
        advice: this.say(
          "Läuft „absprache watch“ in einem Terminal? Dort beenden und hier noch einmal versuchen.",
          "Is “absprache watch” running in a terminal? Stop it there and try again here.",
        ),
        field: null,
      });
    }
    return {
      me: this.#me,
      settings: this.#settings,
      language: this.language,
      channels: channels(this.say),
      presets: [
        {
          id: "freelancer",
          name: this.say("Erreichbar", "Reachable"),
          summary: this.say(
            "E-Mail jederzeit, Telefon zu Bürozeiten, keine Messenger.",
            "E-mail any time, phone in office hours, no messengers.",
          ),
        },
        {
          id: "mail-only",
          name: this.say("Ruhig", "Quiet"),
          summary: this.say(
            "Alles schriftlich per E-Mail, Gespräche nach Absprache.",
            "Everything in writing by e-mail, talks by appointment.",
          ),
        },
        {
          id: "agency",
          name: this.say("Projektnah", "Close to the project"),
          summary: this.say(
            "Auch Chat und kurze Anrufe, zu festen Zeiten.",
            "Chat and short calls, too, at fixed hours.",
          ),
        },
      ],
      regions: [
        { code: "DE-BE", name: "Berlin" },
        { code: "DE-HH", name: "Hamburg" },
        { code: "DE-SH", name: "Schleswig-Holstein" },
        { code: "AT", name: this.say("Österreich", "Austria") },
      ],
      sketch: this.#draft,
      version: "0.1.0",
      today: "2026-11-21",
      suggested_zone: "Europe/Berlin",
    };
  }
  async save_me(me: NonNullable<Start["me"]>) {
    const hours = readHours(this.say, me.office_hours);
    if (hours.kind === "Fault")
      throw new Trouble({ message: hours.fault.message, advice: null, field: "office_hours" });
    this.#me = me;
    return this.start();
  }
  async save_settings(settings: Settings) {
    const language = this.language;
    this.#settings = settings;
    if (language !== this.language && this.#house.pages.length) {
      this.#house = {
        ...household(this.language),
        ...(this.#house.episodes.length ? {} : { episodes: [], strangers: [] }),
      };
    }
    this.emit("Changed", {});
    return this.start();
  }

  async read_hours(text: string) {
    return readHours(this.say, text);
  }
  async draw_hours(week: Parameters<Port["draw_hours"]>[0]) {
    return drawHours(this.say, week);
  }
  async new_sketch() {
    return sketching.newSketch(this.say);
  }
  async edit_sketch(client: string): Promise<Sketch> {
    const page = await this.client(client);
    const people = page.people.map((person) => ({
      id: person.id,
      name: person.name,
      role: "DecisionMaker" as const,
      salutation: "",
      handles: person.addresses.map(({ label, value }) => ({
        channel: channels(this.say).find((one) => one.name === label)?.id ?? "email",
        address: value,
      })),
      aliases: [],
    }));
    return { ...sketching.newSketch(this.say), client, name: page.name, people };
  }
  async rebase(sketch: Sketch, base: Sketch["base"]) {
    const { rules, terms } = sketching.newSketch(this.say, base);
    return { ...sketch, base, rules, terms };
  }
  async speak(sketch: Sketch, language: Sketch["language"]) {
    return { ...sketch, language };
  }
  async look(sketch: Sketch) {
    return sketching.look(this.say, this.name, sketch);
  }
  async remedy(sketch: Sketch) {
    const emergency = {
      kind: "Emergency" as const,
      id: "emergency",
      definition: this.say("Ausfall des Shops", "the shop is down"),
      word: "",
      ways: ["phone"],
      numbers: [],
    };
    return { ...sketch, terms: [...sketch.terms, emergency] };
  }
  async save_sketch(sketch: Sketch) {
    this.#draft = sketch;
  }
  async drop_sketch() {
    this.#draft = null;
  }
  async take_in(sketch: Sketch) {
    const id = sketch.client ?? sketch.name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const seen = sketching.look(this.say, this.name, sketch);
    const others = this.#house.pages.filter((page) => page.id !== id);
    const known = this.#house.pages.find((page) => page.id === id);
    this.#house.pages = [
      ...others,
      {
        id,
        name: sketch.name,
        facts: known?.facts ?? [],
        people: sketch.people.map((person, at) => ({
          id: person.id ?? `p${at}`,
          name: person.name,
          role: "",
          addresses: person.handles.map((handle) => ({
            label: this.name(handle.channel),
            value: handle.address,
          })),
        })),
        standing: known?.standing ?? {
          kind: "Wish",
          sentence: this.say(
            "Noch nicht übergeben: bisher nur Ihr Wunsch.",
            "Not handed over yet: only your wish so far.",
          ),
          code: null,
        },
        letter: seen.letter,
        openings: known?.openings ?? [],
        week: known?.week ?? [],
        timeline: known?.timeline ?? [],
        draft_differs: known !== undefined,
        ended: null,
      },
    ];
    this.#draft = null;
    this.emit("Changed", {});
    return id;
  }
  async revert_rule(sketch: Sketch, clause: string) {
    const base = sketching.newSketch(this.say, sketch.base).rules;
    return {
      ...sketch,
      rules: sketch.rules.map((one) =>
        one.id === clause ? (base.find((rule) => rule.id === clause) ?? one) : one,
      ),
    };
  }
  async understand(text: string) {
    return sketching.understand(text);
  }
  async probe(sketch: Sketch, asked: Parameters<Port["probe"]>[1]) {
    return sketching.probe(this.say, this.name, sketch, asked);
  }
  async rehearse() {}

  async hand_over(client: string) {
    const { letter, name } = await this.client(client);
    const body = letter.paragraphs
      .flatMap((part) => [...(part.heading ? [part.heading] : []), ...part.lines, ""])
      .join("\n");
    return {
      to: "anna@example.org",
      subject: letter.title,
      body: `${this.say("Guten Tag", "Hello")} ${name},\n\n${body}`,
      mailto_possible: true,
    };
  }
  async copy_hand_over(client: string) {
    this.copied({ kind: "HandOver", client });
  }
  async open_mail() {}
  async record_agreement(client: string, on: string, _means: string, by: string) {
    const page = this.page(client);
    page.standing = {
      kind: "Agreed",
      sentence: this.say(`Vereinbart am ${on} mit ${by}.`, `Agreed on ${on} with ${by}.`),
      code: "9H2M",
    };
    page.draft_differs = false;
    this.emit("Changed", {});
    return page.standing;
  }

  async today(): Promise<Today> {
    const open = this.#house.episodes.filter(({ episode }) => episode.done === null);
    const handled = this.#house.episodes.filter(({ episode }) => episode.done !== null);
    return structuredClone({
      now: NOW,
      date: this.say("Samstag, 21. November", "Saturday, 21 November"),
      office: {
        open: false,
        sentence: this.say("Geschlossen bis Montag, 9 Uhr", "Closed until Monday, 9:00"),
      },
      paused: this.#paused ? this.say("Pause bis 22:47 Uhr", "Paused until 22:47") : null,
      groups: this.groups(open),
      handled: this.groups(handled),
      in_order: this.scene.house === "empty" ? 0 : 6,
      strangers: this.#house.strangers,
      sources: this.sources(),
      notice: this.scene.ailing
        ? this.say(
            "Auf diesem Rechner zeigt gerade niemand Benachrichtigungen an. Alles steht trotzdem hier.",
            "Nobody shows notifications on this computer at present. Everything is listed here all the same.",
          )
        : null,
    });
  }
  private sources(): Today["sources"] {
    return [
      {
        id: "notifications",
        name: this.say("Benachrichtigungen dieses Rechners", "Notifications of this computer"),
        ok: true,
        sentence: this.say("gehört, zuletzt 21:40 Uhr", "heard, last at 21:40"),
      },
      this.scene.ailing
        ? {
            id: "phone",
            name: "KDE Connect",
            ok: false,
            sentence: this.say(
              "Das Telefon ist seit 14:02 Uhr nicht verbunden.",
              "The phone has not been connected since 14:02.",
            ),
          }
        : {
            id: "phone",
            name: "KDE Connect",
            ok: true,
            sentence: this.say("verbunden mit dem Telefon", "connected to the phone"),
          },
    ];
  }
  private groups(of: Household["episodes"]): ClientGroup[] {
    const ids = [...new Set(of.map(({ client }) => client))];
    return ids.map((client) => {
      const page = this.page(client);
      const standing = {
        Wish: this.say("Wunsch", "wish"),
        Proposed: this.say("vorgeschlagen", "proposed"),
        Agreed: this.say("vereinbart", "agreed"),
        Ended: this.say("beendet", "ended"),
      };
      return {
        client,
        name: page.name,
        standing: standing[page.standing.kind],
        episodes: of.filter((one) => one.client === client).map(({ episode }) => episode),
      };
    });
  }
  async act(contact: number, deed: Deed) {
    const one = this.#house.episodes.find(({ episode }) => episode.contact === contact);
    if (!one) return;
    this.#before.set(contact, one.episode);
    if (deed === "Confirm" || deed === "Deny") return this.answer(contact, deed);
    const kind = deed === "Copy" ? "Copied" : deed;
    const sentence = {
      Copied: this.say("Antwort kopiert um 21:47 Uhr", "Reply copied at 21:47"),
      Remind: this.say("Erinnerung am Montag, 9 Uhr", "Reminder on Monday at 9:00"),
      Mention: this.say("Vorgemerkt für das nächste Gespräch", "Noted for the next talk"),
      Fine: this.say("Das war in Ordnung", "That was fine"),
      Emergency: this.say("Als Notfall festgehalten", "Recorded as an emergency"),
    }[kind];
    if (deed === "Copy") {
      this.copied({ kind: "Reply", contact });
      if (this.scene.noClipboard) return;
    }
    one.episode = { ...one.episode, done: { kind, sentence, undoable: true } };
    this.emit("Changed", {});
  }
  private answer(contact: number, deed: "Confirm" | "Deny") {
    const one = this.#house.episodes.find(({ episode }) => episode.contact === contact);
    if (!one?.episode.question) return;
    if (deed === "Deny") {
      this.#house.episodes = this.#house.episodes.filter((other) => other !== one);
    } else {
      const text = this.say(
        "Guten Tag Herr Muster,\n\nvielen Dank für Ihre Nachricht. Am besten erreichen Sie mich per E-Mail an jana@example.org, jederzeit.\n\nMit freundlichen Grüßen\nJana Beispiel",
        "Dear Mr Muster,\n\nthank you for your message. E-mail to jana@example.org reaches me best, at any time.\n\nKind regards\nJana Beispiel",
      );
      one.episode = {
        ...one.episode,
        person: one.episode.question.name,
        question: null,
        withheld: null,
        reply: { text, via: one.episode.channel_name, send: this.say("jetzt", "now") },
        can: ["Copy", "Remind", "Mention", "Fine", "Emergency"],
      };
    }
    this.emit("Changed", {});
  }
  private copied(what: Events["Copied"]["what"]) {
    const fault = this.scene.noClipboard
      ? this.say("Die Zwischenablage nimmt gerade nichts an.", "The clipboard takes nothing at present.")
      : null;
    setTimeout(() => this.emit("Copied", { what, fault }), 80);
  }
  async undo(contact: number) {
    const before = this.#before.get(contact);
    const one = this.#house.episodes.find(({ episode }) => episode.contact === contact);
    if (one) one.episode = before ?? { ...one.episode, done: null };
    this.emit("Changed", {});
  }
  async introduce(stranger: number) {
    this.#house.strangers = this.#house.strangers.filter(({ id }) => id !== stranger);
    this.emit("Changed", {});
  }
  async pause(minutes: number | null) {
    this.#paused = minutes;
    this.emit("Changed", {});
  }

  async clients(): Promise<ClientLine[]> {
    return this.#house.pages.map((page) => ({
      id: page.id,
      name: page.name,
      person: page.people[0]?.name ?? null,
      standing: this.groupStanding(page.standing.kind),
      now: page.ended
        ? this.say("beendet", "ended")
        : this.say("E-Mail offen, Telefon ab Montag, 9 Uhr", "E-mail open, phone from Monday, 9:00"),
      waiting: this.#house.episodes.filter(({ client, episode }) => client === page.id && !episode.done)
        .length,
      broken: null,
    }));
  }
  private groupStanding(kind: string) {
    return (
      {
        Wish: this.say("Wunsch", "Wish"),
        Proposed: this.say("vorgeschlagen", "proposed"),
        Agreed: this.say("vereinbart", "agreed"),
        Ended: this.say("beendet", "ended"),
      }[kind] ?? ""
    );
  }
  private page(id: string) {
    const page = this.#house.pages.find((one) => one.id === id);
    if (!page)
      throw new Trouble({
        message: this.say("Diesen Kunden gibt es hier nicht.", "There is no such client here."),
        advice: null,
        field: null,
      });
    return page;
  }
  async client(id: string) {
    return structuredClone(this.page(id));
  }
  async end_engagement(id: string) {
    const page = this.page(id);
    page.ended = this.say(
      "Die Zusammenarbeit ist seit dem 21. November 2026 beendet. Die Regeln ruhen, die Aufzeichnung bleibt.",
      "The engagement ended on 21 November 2026. The rules rest, the record stays.",
    );
    this.emit("Changed", {});
  }
  async resume_engagement(id: string) {
    this.page(id).ended = null;
    this.emit("Changed", {});
  }

  async card() {
    const one = this.#house.episodes.find(({ episode }) => episode.reply && !episode.done)?.episode;
    if (!one?.reply) return null;
    return {
      contact: one.contact,
      title: `${one.person} · ${one.channel_name} · ${one.at_words}`,
      sentence: one.sentence,
      text: one.reply.text,
      copied: this.scene.noClipboard ? ("Failed" as const) : ("Copied" as const),
    };
  }
  async card_done() {}
}
