import type { ChannelInfo, RuleSketch, Sketch } from "$lib/ipc";
import { hasException } from "./levels";

/** What says the same is one row, so that the list stays short and what differs is seen. */
const FEWEST_IN_A_FOLD = 2;

/** One row of the list: a rule, or several that say the same. */
export type Row = { kind: "Rule"; rule: RuleSketch } | { kind: "Fold"; rules: RuleSketch[] };

/**
 * Puts the rules that say the same about different ways into one row, each fold where its first rule stands.
 * Rules in `loose` stay by themselves: those that were once shown so, and those of ways this client is known on.
 */
export function rows(rules: RuleSketch[], loose: ReadonlySet<string>): Row[] {
  const alike = new Map<string, RuleSketch[]>();
  for (const rule of rules.filter((rule) => !loose.has(rule.id) && !hasException(rule))) {
    const says = rule.level === "Hours" ? `Hours ${rule.hours}` : rule.level;
    alike.set(says, [...(alike.get(says) ?? []), rule]);
  }
  const folds = new Map<string, RuleSketch[]>();
  for (const together of alike.values()) {
    if (together.length >= FEWEST_IN_A_FOLD) for (const rule of together) folds.set(rule.id, together);
  }
  return rules.flatMap((rule): Row[] => {
    const together = folds.get(rule.id);
    if (!together) return [{ kind: "Rule", rule }];
    return together[0] === rule ? [{ kind: "Fold", rules: together }] : [];
  });
}

/** The ways on which the client or one of its people has an address or a name. */
export function knownWays(sketch: Sketch): Set<string> {
  const sides = [sketch, ...sketch.people];
  return new Set(
    sides.flatMap(({ handles, aliases }) => [...handles, ...aliases]).map(({ channel }) => channel),
  );
}

/** What is known of a way; one that the desk does not list is shown by its id. */
export function channelOf(channels: ChannelInfo[], id: string): ChannelInfo {
  const known = channels.find((channel) => channel.id === id);
  return (
    known ?? {
      id,
      name: id,
      group: "Written",
      live: false,
      family: null,
      private_leaning: false,
      address: "None",
      usual: "Digest",
    }
  );
}
