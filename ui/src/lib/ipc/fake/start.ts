// How the window begins, my profile, the settings.
import type { Settings, Start } from "../contract";
import { type Port, Trouble } from "../port";
import { channels } from "./channels";
import { household } from "./house";
import { readHours } from "./hours";
import { shippedPresets } from "./presets";
import type { Stage } from "./stage";

export function start(stage: Stage): Pick<Port, "start" | "save_me" | "save_settings" | "tell_channel"> {
  return {
    start: () => begin(stage),
    async save_me(me: NonNullable<Start["me"]>) {
      const hours = readHours(stage.say, me.office_hours);
      if (hours.kind === "Fault")
        throw new Trouble({ message: hours.fault.message, advice: null, field: "office_hours" });
      stage.me = me;
      return begin(stage);
    },
    async save_settings(settings: Settings) {
      const language = stage.language;
      stage.settings = { ...settings, channels: stage.settings.channels };
      if (language !== stage.language && stage.house.pages.length) {
        stage.exchanges.clear();
        stage.house = {
          ...household(stage.language),
          ...(stage.house.episodes.length ? {} : { episodes: [], strangers: [] }),
        };
      }
      stage.emit("Changed", {});
      return begin(stage);
    },
    async tell_channel(channel, how) {
      const { [channel]: _, ...others } = stage.settings.channels;
      const channels = how ? { ...others, [channel]: how } : others;
      stage.settings = { ...stage.settings, channels };
      return begin(stage);
    },
  };
}

async function begin(stage: Stage): Promise<Start> {
  if (stage.scene.locked) {
    throw new Trouble({
      message: stage.say(
        "Der Datenordner wird gerade von einem anderen Programm benutzt.",
        "The data folder is in use by another program.",
      ),
      advice: stage.say(
        "Läuft „absprache watch“ in einem Terminal? Dort beenden und hier noch einmal versuchen.",
        "Is “absprache watch” running in a terminal? Stop it there and try again here.",
      ),
      field: null,
    });
  }
  return {
    me: stage.me,
    settings: stage.settings,
    language: stage.language,
    channels: channels(stage.say),
    presets: [...shippedPresets(stage.say), ...stage.presets],
    regions: [
      { code: "DE-BE", name: "Berlin" },
      { code: "DE-HH", name: "Hamburg" },
      { code: "DE-SH", name: "Schleswig-Holstein" },
      { code: "AT", name: stage.say("Österreich", "Austria") },
    ],
    version: "0.1.0",
    today: "2026-11-21",
    suggested_name: stage.me ? null : (stage.scene.user ?? null),
    suggested_zone: "Europe/Berlin",
  };
}
