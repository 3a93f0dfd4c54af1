// Rules to begin with: the program's, and those of one's own. A file named in capitals is a broken one.
import type { PresetInfo, PresetSaved, PresetTitle } from "../contract";
import { type Port, Trouble } from "../port";
import type { Say } from "./say";
import type { Stage } from "./stage";

export function shippedPresets(say: Say): PresetInfo[] {
  return [
    {
      id: "freelancer",
      name: say("Erreichbar", "Reachable"),
      summary: say(
        "E-Mail jederzeit, Telefon zu Bürozeiten, keine Messenger.",
        "E-mail any time, phone in office hours, no messengers.",
      ),
      own: false,
    },
    {
      id: "mail-only",
      name: say("Ruhig", "Quiet"),
      summary: say(
        "Alles schriftlich per E-Mail, Gespräche mit Termin.",
        "Everything in writing by e-mail, talks by appointment.",
      ),
      own: false,
    },
    {
      id: "agency",
      name: say("Projektnah", "Close to the project"),
      summary: say(
        "Auch Chat und kurze Anrufe, zu festen Zeiten.",
        "Chat and short calls, too, at fixed hours.",
      ),
      own: false,
    },
  ];
}

export function usualPresets(say: Say): PresetInfo[] {
  return [
    {
      id: "betreuung",
      name: say("Laufende Betreuung", "Ongoing support"),
      summary: say("Für Kunden mit Wartungsvertrag.", "For clients with a support contract."),
      own: true,
    },
  ];
}

export function presets(
  stage: Stage,
): Pick<
  Port,
  | "presets"
  | "preset"
  | "save_preset"
  | "save_preset_of_sketch"
  | "rename_preset"
  | "remove_preset"
  | "bring_preset_back"
  | "add_preset"
  | "open_preset"
  | "export_preset"
> {
  const { say } = stage;

  function keep(title: PresetTitle, changes: string[] = [], id?: string): PresetSaved {
    const name = title.name.trim();
    const others = stage.presets.filter((one) => one.id !== id);
    if (others.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      throw new Trouble({
        message: say(`Eine Vorlage „${name}“ gibt es schon.`, `There is a preset “${name}” already.`),
        advice: say(
          "Nehmen Sie einen anderen Namen, oder benennen Sie die andere um.",
          "Choose another name, or rename the other one.",
        ),
        field: "name",
      });
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const preset = { id: id ?? slug, name, summary: title.description, own: true };
    stage.presets = [...others, preset].sort((one, other) => one.name.localeCompare(other.name));
    stage.emit("Changed", {});
    return { preset, changes };
  }

  function known(id: string): PresetInfo {
    const preset = [...shippedPresets(say), ...stage.presets].find((one) => one.id === id);
    if (preset) return preset;
    const message = say(`Eine Vorlage „${id}“ gibt es nicht.`, `There is no preset “${id}”.`);
    throw new Trouble({ message, advice: null, field: null });
  }

  return {
    async presets() {
      return { presets: [...shippedPresets(say), ...stage.presets], problems: [] };
    },
    async preset(id) {
      const rules = [
        {
          title: say("E-Mail", "E-mail"),
          sentence: say("E-Mail: jederzeit willkommen.", "E-mail: welcome at any time."),
        },
        {
          title: say("Telefon", "Phone"),
          sentence: say(
            "Telefon: montags bis freitags von 9 bis 17 Uhr.",
            "Phone: Monday to Friday, 9 to 17.",
          ),
        },
      ];
      return { preset: known(id), rules };
    },
    async save_preset(_, title) {
      const change = say(
        "Telefon: galt für bestimmte Personen und gilt in der Vorlage für alle.",
        "Phone: was for certain people, and is for everyone in the preset.",
      );
      return keep(title, [change]);
    },
    async save_preset_of_sketch(_, title) {
      return keep(title);
    },
    async rename_preset(id, title) {
      return keep(title, [], id);
    },
    async remove_preset(id) {
      const { name, summary } = known(id);
      stage.presets = stage.presets.filter((one) => one.id !== id);
      stage.emit("Changed", {});
      return { id, text: JSON.stringify({ name, description: summary }) };
    },
    async bring_preset_back({ id, text }) {
      return keep(JSON.parse(text) as PresetTitle, [], id);
    },
    async add_preset(text, file) {
      if (file === file.toUpperCase())
        throw new Trouble({
          message: say("Das Feld „name“ fehlt.", "The field “name” is missing.") + `\n${file}, 2:5`,
          advice: say("Ergänzen Sie es.", "Add it."),
          field: null,
        });
      return keep(JSON.parse(text) as PresetTitle);
    },
    async open_preset() {
      return keep({ name: say("Von einer Kollegin", "From a colleague"), description: "" });
    },
    async export_preset(id) {
      return `/home/jana/Dokumente/${id}.ron`;
    },
  };
}
