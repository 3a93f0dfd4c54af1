// The form for a client: the sketch that is worked on, and what becomes of it.
import type { Sketch } from "../contract";
import type { Port } from "../port";
import { channels } from "./channels";
import { drawHours, readHours } from "./hours";
import { nothingAgreed } from "./retention";
import { sides } from "./sides";
import * as sketching from "./sketch";
import type { Stage } from "./stage";

export function sketches(
  stage: Stage,
): Pick<
  Port,
  | "read_hours"
  | "draw_hours"
  | "new_sketch"
  | "edit_sketch"
  | "rebase"
  | "speak"
  | "look"
  | "sides"
  | "same_for_me"
  | "remedy"
  | "kept_sketch"
  | "save_sketch"
  | "drop_sketch"
  | "take_in"
  | "revert_rule"
  | "understand"
  | "probe"
  | "rehearse"
> {
  return {
    async read_hours(text: string) {
      return readHours(stage.say, text);
    },
    async draw_hours(week: Parameters<Port["draw_hours"]>[0]) {
      return drawHours(stage.say, week);
    },
    async new_sketch() {
      return sketching.newSketch(stage.say);
    },
    async edit_sketch(client: string): Promise<Sketch> {
      const page = stage.page(client);
      const people = page.people.map((person) => ({
        id: person.id,
        name: person.name,
        role: "DecisionMaker" as const,
        salutation: "",
        handles: person.addresses.map(({ label, value }) => ({
          channel: channels(stage.say).find((one) => one.name === label)?.id ?? "email",
          address: value,
        })),
        aliases: [],
      }));
      return { ...sketching.newSketch(stage.say), client, name: page.name, people };
    },
    async rebase(sketch: Sketch, base: Sketch["base"]) {
      const { rules, terms } = sketching.newSketch(stage.say, base);
      return { ...sketch, base, rules, terms };
    },
    async speak(sketch: Sketch, language: Sketch["language"]) {
      return { ...sketch, language };
    },
    async look(sketch: Sketch) {
      return sketching.look(stage.say, stage.name, sketch);
    },
    async same_for_me(sketch: Sketch, clauses: string[]) {
      const rules = sketch.rules.map((rule) =>
        clauses.includes(rule.id) ? { ...rule, towards: "Both" as const } : rule,
      );
      return { ...sketch, rules };
    },
    async sides(sketch: Sketch) {
      return sides(stage.say, sketch);
    },
    async remedy(sketch: Sketch) {
      const emergency = {
        kind: "Emergency" as const,
        id: "emergency",
        definition: stage.say("Ausfall des Shops", "the shop is down"),
        word: "",
        ways: ["phone"],
        numbers: [],
      };
      return { ...sketch, terms: [...sketch.terms, emergency] };
    },
    async kept_sketch(client: string | null) {
      return stage.drafts.get(client) ?? null;
    },
    async save_sketch(sketch: Sketch) {
      stage.drafts.set(sketch.client, sketch);
    },
    async drop_sketch(client: string | null) {
      stage.drafts.delete(client);
    },
    async take_in(sketch: Sketch) {
      const id = sketch.client ?? sketch.name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
      const seen = sketching.look(stage.say, stage.name, sketch);
      const others = stage.house.pages.filter((page) => page.id !== id);
      const known = stage.house.pages.find((page) => page.id === id);
      stage.house.pages = [
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
              label: stage.name(handle.channel),
              value: handle.address,
            })),
          })),
          standing: known?.standing ?? {
            kind: "Wish",
            sentence: stage.say(
              "Noch nicht übergeben: bisher nur Ihr Wunsch.",
              "Not handed over yet: only your wish so far.",
            ),
            code: null,
          },
          letter: seen.letter,
          openings: known?.openings ?? [],
          week: known?.week ?? [],
          matrix: known?.matrix ?? [],
          archived: known?.archived ?? false,
          retention: known?.retention ?? nothingAgreed(stage.say),
          timeline: known?.timeline ?? [],
          draft_differs: known !== undefined,
          ended: null,
        },
      ];
      stage.drafts.delete(sketch.client);
      stage.emit("Changed", {});
      return id;
    },
    async revert_rule(sketch: Sketch, clause: string) {
      const base = sketching.newSketch(stage.say, sketch.base).rules;
      return {
        ...sketch,
        rules: sketch.rules.map((one) =>
          one.id === clause ? (base.find((rule) => rule.id === clause) ?? one) : one,
        ),
      };
    },
    async understand(text: string) {
      return sketching.understand(text);
    },
    async probe(sketch: Sketch, asked: Parameters<Port["probe"]>[1]) {
      return sketching.probe(stage.say, stage.name, sketch, asked);
    },
    async rehearse() {},
  };
}
