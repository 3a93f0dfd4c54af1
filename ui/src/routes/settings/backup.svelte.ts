// A backup is made, or one is looked at and brought back.
import type { BackupView } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "$lib/state/app.svelte";

export class Backup {
  /** What is going on. */
  at = $state<"nothing" | "saving" | "looking" | "restoring">("nothing");
  /** What came of it. */
  said = $state("");
  /** The backup that may be brought back. */
  found = $state.raw<BackupView | null>(null);

  constructor(private readonly app: App) {}

  async save() {
    const made = await this.#during("saving", () => this.app.backend.back_up());
    if (made) this.said = t("backup-saved", { file: made.file, clients: made.clients });
  }

  async look() {
    this.found = await this.#during("looking", () => this.app.backend.look_at_backup());
  }

  leave() {
    if (this.at !== "restoring") this.found = null;
  }

  async restore() {
    const restored = await this.#during("restoring", () => this.app.backend.restore_backup());
    this.found = null;
    if (!restored) return;
    // Whoever one was and whatever was chosen may be different now.
    await this.app.load();
    const kept = restored.kept ? t("restored-kept", { folder: restored.kept }) : "";
    this.said = [t("restored", { date: restored.backup.made_on }), kept, t("restored-passwords")]
      .filter(Boolean)
      .join(" ");
  }

  async #during<T>(at: Exclude<Backup["at"], "nothing">, work: () => Promise<T>): Promise<T | null> {
    if (this.at !== "nothing") return null;
    this.at = at;
    this.said = "";
    try {
      return await work();
    } catch (thrown) {
      this.app.fail(thrown);
      return null;
    } finally {
      this.at = "nothing";
    }
  }
}
