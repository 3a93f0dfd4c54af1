// Rules to begin with: the list, and what is done with those of my own.
import type { PresetInfo, PresetList, PresetSaved, PresetTitle } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "./app.svelte";

/** How much of a dropped file is read, in bytes: a little more than any that is taken. */
const LARGEST = 1_100_000;

export class PresetsState {
  list = $state.raw<PresetList | null>(null);
  /** Whether the system's dialog for files is open. */
  choosing = $state(false);

  constructor(private readonly app: App) {}

  get own(): PresetInfo[] {
    return this.list?.presets.filter(({ own }) => own) ?? [];
  }

  async load() {
    try {
      this.list = await this.app.backend.presets();
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }

  async rename(preset: PresetInfo, title: PresetTitle): Promise<PresetSaved> {
    const saved = await this.app.backend.rename_preset(preset.id, title);
    await this.load();
    return saved;
  }

  async remove({ id, name }: PresetInfo) {
    await this.#then(async () => {
      const removed = await this.app.backend.remove_preset(id);
      const undo = async () => void (await this.app.backend.bring_preset_back(removed));
      this.app.toasts.say(t("preset-removed", { name }), { undo: () => void this.#then(undo) });
    });
  }

  async export({ id }: PresetInfo) {
    await this.#then(async () => {
      const file = await this.app.backend.export_preset(id);
      if (file) this.app.toasts.say(t("preset-exported", { file }));
    });
  }

  /** From a file that the system's dialog asks for. */
  async choose() {
    if (this.choosing) return;
    this.choosing = true;
    await this.#then(async () => this.#added(await this.app.backend.open_preset()));
    this.choosing = false;
  }

  /** From a file that was dropped on the window. */
  async take(file: File) {
    await this.#then(async () =>
      this.#added(await this.app.backend.add_preset(await file.slice(0, LARGEST).text(), file.name)),
    );
  }

  #added(saved: PresetSaved | null) {
    if (saved) this.app.toasts.say(t("preset-added", { name: saved.preset.name }));
  }

  /** What can be begun with is known everywhere. */
  async #then(deed: () => Promise<void>) {
    try {
      await deed();
      await Promise.all([this.load(), this.app.reread()]);
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }
}
