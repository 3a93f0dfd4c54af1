import type { Level, RuleSketch } from "$lib/ipc";

/** In the order they are offered everywhere: from the most open to the closed. */
export const levels: readonly Level[] = [
  "Anytime",
  "OfficeHours",
  "Hours",
  "ByAppointment",
  "EmergencyOnly",
  "AfterEngagement",
  "NotUsed",
];

/** The beginning of the message key that names a level. */
export const levelKey: Record<Level, string> = {
  Anytime: "level-anytime",
  OfficeHours: "level-office-hours",
  Hours: "level-hours",
  ByAppointment: "level-by-appointment",
  EmergencyOnly: "level-emergency-only",
  AfterEngagement: "level-after-engagement",
  NotUsed: "level-not-used",
};

/** Whether a rule says more than its level: people, an address of mine, one direction. */
export function hasException(rule: RuleSketch): boolean {
  return rule.who.kind !== "Everyone" || rule.mine !== "Any" || rule.towards !== "Both";
}
