// The three answers of the first start.
import { tick } from "svelte";
import { type Me, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import { go, href } from "$lib/router";
import type { App } from "$lib/state/app.svelte";

const COUNTRY_OF_ZONE: Record<string, string> = {
  "Europe/Berlin": "DE",
  "Europe/Busingen": "DE",
  "Europe/Vienna": "AT",
  "Europe/Zurich": "CH",
};

export class FirstStart {
  name = $state("");
  hours = $state("");
  region = $state("");
  /** The hours as they are understood. */
  words = $state("");
  busy = $state(false);
  faults = $state<Record<string, string | null>>({});
  readonly zone: string;

  constructor(private readonly app: App) {
    const { start } = app;
    this.zone = start?.suggested_zone ?? "Europe/Berlin";
    this.hours = start?.language === "en" ? "Mon–Fri 9–17" : "Mo–Fr 9–17";
    const country = COUNTRY_OF_ZONE[this.zone] ?? "";
    const codes = (start?.regions ?? []).map(({ code }) => code);
    this.region =
      codes.find((code) => code === country) ??
      codes.find((code) => country && code.startsWith(country)) ??
      codes[0] ??
      "";
  }

  async readHours(text: string) {
    const answer = await this.app.backend.read_hours(text);
    if (text !== this.hours) return;
    this.words = answer.kind === "Read" ? answer.read.words : "";
    this.faults.office_hours = answer.kind === "Fault" ? answer.fault.message : null;
  }

  /** Keeps the answers and opens the first client. */
  async begin() {
    if (await this.keep()) go(href("/new-client"));
  }

  /** The same with a client made up for looking around; nothing but a client like any other. */
  async lookAround() {
    if (!(await this.keep())) return;
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

  private async keep(): Promise<boolean> {
    this.faults.name = this.name.trim() === "" ? t("first-needs-name") : null;
    if (this.faults.name || this.faults.office_hours) {
      await tick();
      document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return false;
    }
    const me: Me = {
      name: this.name.trim(),
      zone: this.zone,
      region: this.region,
      office_hours: this.hours,
      handles: [],
    };
    this.busy = true;
    try {
      await this.app.saveMe(me);
      return true;
    } catch (thrown) {
      const { field, message } = Trouble.of(thrown);
      if (field && field in this.faults) this.faults[field] = message;
      else this.app.fail(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
