// What all parts of the desk in memory share: the household, the settings, and who listens.
import type {
  AppointmentLine,
  Episode,
  Language,
  PresetInfo,
  Settings,
  Sketch,
  SourceLine,
  Start,
} from "../contract";
import { type Events, Trouble } from "../port";
import type { Exchange } from "./agreeing/exchange";
import { channels } from "./channels";
import { type Household, household } from "./house";
import { mail } from "./house/mail";
import { many } from "./house/many";
import { usualPresets } from "./presets";
import { type Say, saying } from "./say";
import type { Scene } from "./scene";
import { calendarFile, usualSources } from "./sources";
import { usualAppointments } from "./house/appointments";

export class Stage {
  settings: Settings;
  me: Start["me"];
  house: Household;
  paused: number | null = null;
  /** What is typed of clients, null for a new one. */
  drafts = new Map<string | null, Sketch>();
  before = new Map<number, Episode>();
  /** Contacts that turned out to be somebody else's. */
  away = new Map<number, Household["episodes"][0]>();
  appointments: AppointmentLine[];
  sources: SourceLine[];
  /** Those of one's own. */
  presets: PresetInfo[];
  exchanges = new Map<string, Exchange>();
  #listeners = new Map<keyof Events, Set<(payload: never) => void>>();

  constructor(readonly scene: Scene) {
    this.settings = {
      language: scene.language ?? null,
      theme: scene.theme ?? "System",
      text_size: scene.textSize ?? 100,
      channels: {},
      first_step: scene.firstStep ?? null,
      shown: "Everything",
      hold: false,
      autostart: true,
    };
    this.me = scene.house === "first" && !scene.firstStep ? null : jana(this.say);
    this.house = household(this.language);
    this.appointments = usualAppointments(this.say);
    this.presets = scene.house === "empty" || scene.house === "first" ? [] : usualPresets(this.say);
    this.sources = usualSources(this.say, scene.ailing);
    if (scene.house === "empty" || scene.house === "first")
      this.house = { episodes: [], pages: [], strangers: [] };
    if (scene.house === "many") this.house = { ...this.house, pages: many(this.say) };
    if (scene.calendar) this.sources.push(calendarFile(this.say));
    if (scene.mail) this.house.episodes.unshift(mail(this.say));
    if (scene.house === "calm") this.house = { ...this.house, episodes: [], strangers: [] };
  }

  get language(): Language {
    return this.settings.language ?? "de";
  }
  get say(): Say {
    return saying(this.language);
  }
  name = (id: string) => channels(this.say).find((channel) => channel.id === id)?.name ?? id;

  page(id: string) {
    const page = this.house.pages.find((one) => one.id === id);
    if (!page)
      throw new Trouble({
        message: this.say("Diesen Kunden gibt es hier nicht.", "There is no such client here."),
        advice: null,
        field: null,
      });
    return page;
  }

  emit = <Name extends keyof Events>(event: Name, payload: Events[Name]) => {
    for (const heard of this.#listeners.get(event) ?? []) heard(payload as never);
  };
  on = <Name extends keyof Events>(event: Name, heard: (payload: Events[Name]) => void) => {
    const all = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, all.add(heard as never));
    return () => void all.delete(heard as never);
  };

  copied(what: Events["Copied"]["what"]) {
    const fault = this.scene.noClipboard
      ? this.say("Die Zwischenablage nimmt gerade nichts an.", "The clipboard takes nothing at present.")
      : null;
    setTimeout(() => this.emit("Copied", { what, fault }), 80);
  }
}

function jana(say: Say): Start["me"] {
  return {
    name: "Jana Beispiel",
    zone: "Europe/Berlin",
    region: "DE-SH",
    office_hours: say("Mo–Fr 9–17", "Mon–Fri 9–17"),
    handles: [
      { address: "jana@example.org", channel: "email", used: "Business" },
      { address: "+49 30 23125 100", channel: "phone", used: "Business" },
      { address: "+49 171 39200 10", channel: "phone", used: "Private" },
    ],
    form: "sie",
    absences: [{ first: "2026-12-24", last: "2027-01-06", note: say("Weihnachten", "Christmas") }],
    own_days: [{ date: "2026-12-23", name: say("Inventur", "Stocktaking") }],
  };
}
