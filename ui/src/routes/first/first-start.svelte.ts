// The first start: a few short steps. What is given is kept at once, so that nothing is lost and each step can be left out.
import { tick } from "svelte";
import { type FirstStep, type Language, type Me, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import { go, href } from "$lib/router";
import type { App } from "$lib/state/app.svelte";
import { Paced } from "$lib/state/paced";
import { NearbySources } from "./nearby.svelte";

export const STEPS: FirstStep[] = ["Name", "Hours", "Tone", "Listening"];

/** Long enough that a word is typed, short enough that a crash takes little with it. */
const PAUSE = 600;

const COUNTRY_OF_ZONE: Record<string, string> = {
  "Europe/Berlin": "DE",
  "Europe/Busingen": "DE",
  "Europe/Vienna": "AT",
  "Europe/Zurich": "CH",
};

export class FirstStart {
  me = $state<Me>(nobody());
  busy = $state(false);
  faults = $state<Record<string, string | null>>({});
  readonly #kept = new Paced(PAUSE, async () => void (await this.keep()));

  readonly nearby: NearbySources;
  #over = false;

  constructor(private readonly app: App) {
    this.nearby = new NearbySources(app);
    const { start } = app;
    this.me = start?.me
      ? structuredClone(start.me)
      : {
          ...nobody(),
          // Seen and changed before anything is kept.
          name: start?.suggested_name ?? "",
          zone: start?.suggested_zone ?? "Europe/Berlin",
          office_hours: usualHours(start?.language),
          region: suggestedRegion(
            start?.suggested_zone ?? "",
            (start?.regions ?? []).map(({ code }) => code),
          ),
        };
  }

  get step(): FirstStep {
    return this.app.start?.settings.first_step ?? "Name";
  }
  get number(): number {
    return STEPS.indexOf(this.step) + 1;
  }

  /** The same hours in the words of the other language. */
  async speak(language: Language | null) {
    await this.#kept.flush();
    await this.app.saveSettings({ language });
    this.me.office_hours = this.app.me?.office_hours ?? usualHours(this.app.start?.language);
  }

  change(change: Partial<Me>) {
    Object.assign(this.me, change);
    for (const field of Object.keys(change)) this.faults[field] = null;
    // Without a name there is nobody to be kept.
    if (this.me.name.trim()) this.#kept.ask();
  }

  async next() {
    await this.turn(1);
  }

  async back() {
    await this.turn(-1);
  }

  /** Leaves the first start for the first client. */
  async begin() {
    if (await this.done()) go(href("/new-client"));
  }

  /** The same with a client made up for looking around; nothing but a client like any other. */
  async lookAround() {
    if (!(await this.done())) return;
    const { backend } = this.app;
    try {
      const sketch = await backend.new_sketch();
      const person = { id: null, name: t("sample-person"), role: "DecisionMaker" as const, salutation: "" };
      const handles = [{ channel: "email", address: "muster@example.org" }];
      const people = [{ ...person, handles, aliases: [] }];
      const id = await backend.take_in({ ...sketch, name: t("sample-client"), people });
      go(href("/clients/:id", { id }));
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  private async turn(by: 1 | -1) {
    const step = STEPS[STEPS.indexOf(this.step) + by];
    if (!step || !(await this.complete())) return;
    await this.app.saveSettings({ first_step: step });
    await tick();
    document.querySelector<HTMLElement>("h1")?.focus();
    scrollTo(0, 0);
  }

  private async done(): Promise<boolean> {
    if (!(await this.complete())) return false;
    this.#over = true;
    await this.app.saveSettings({ first_step: null });
    return true;
  }

  /** Keeps what was given, or goes to the field that is in the way. */
  private async complete(): Promise<boolean> {
    if (this.busy) return false;
    if (this.me.name.trim() === "") this.faults.name = t("first-needs-name");
    this.busy = true;
    try {
      await this.#kept.stop();
      if (!this.faults.name && (await this.keep())) return true;
    } finally {
      this.busy = false;
    }
    await tick();
    document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    return false;
  }

  private async keep(): Promise<boolean> {
    // A field that puts itself in order as it is left must not begin it all anew.
    if (this.#over) return true;
    // First where one is: with a profile alone the first start would count as done.
    if (!this.app.start?.settings.first_step) await this.app.saveSettings({ first_step: "Name" });
    try {
      await this.app.saveMe($state.snapshot(this.me));
      return true;
    } catch (thrown) {
      const { field, message } = Trouble.of(thrown);
      if (field === "name" || field === "office_hours") this.faults[field] = message;
      else this.app.fail(thrown);
      return false;
    }
  }
}

function nobody(): Me {
  return {
    name: "",
    zone: "",
    region: "",
    office_hours: "",
    handles: [],
    form: "sie",
    absences: [],
    own_days: [],
  };
}

function usualHours(language: Language | undefined): string {
  return language === "en" ? "Mon–Fri 9–17" : "Mo–Fr 9–17";
}

function suggestedRegion(zone: string, codes: string[]): string {
  const country = COUNTRY_OF_ZONE[zone] ?? "";
  const within = codes.find((code) => country && code.startsWith(country));
  return codes.find((code) => code === country) ?? within ?? codes[0] ?? "";
}
