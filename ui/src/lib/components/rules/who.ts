import type { Role, RuleSketch, Sketch } from "$lib/ipc";
import { t } from "$lib/l10n";

export const roles: readonly Role[] = ["DecisionMaker", "DayToDay", "ThirdParty"];

/** The choice `kind` with nobody in it yet; roles begin with who decides. */
export function whoOf(kind: string): RuleSketch["who"] {
  if (kind === "Roles") return { kind: "Roles", roles: ["DecisionMaker"] };
  if (kind === "Persons") return { kind: "Persons", persons: [] };
  return { kind: "Everyone" };
}

/** What a rule says beyond its level, in a few words each: "nur Anna Müller", "geschäftliche Adresse". */
export function exceptions(rule: RuleSketch, sketch: Sketch): string[] {
  const words: string[] = [];
  const who = names(rule.who, sketch);
  if (who !== null) words.push(who === "" ? t("rule-nobody") : t("rule-only", { who }));
  if (rule.mine !== "Any") words.push(t(`rule-mine-${rule.mine}-short`));
  if (rule.towards !== "Both") words.push(t(`rule-towards-${rule.towards}-short`));
  return words;
}

function names(who: RuleSketch["who"], sketch: Sketch): string | null {
  if (who.kind === "Everyone") return null;
  const list =
    who.kind === "Roles"
      ? who.roles.map((role) => t(`role-${role}`))
      : sketch.people.flatMap(({ id, name }) => (id !== null && who.persons.includes(id) ? [name] : []));
  return list.join(", ");
}
