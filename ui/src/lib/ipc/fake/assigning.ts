// Events of calendars: two that are with nobody on file, and one that was assigned.
import type { AssignView, EventView } from "../contract";
import type { Port } from "../port";
import type { Stage } from "./stage";

export function assigning(stage: Stage): Pick<Port, "events_to_assign" | "assign_event" | "unassign_event"> {
  const { say } = stage;
  const event = (series: string, title: string, when: string, repeats: boolean): EventView => ({
    series,
    title,
    when,
    repeats,
  });
  const events = [
    event(
      "s0000000000000001",
      say("Vertragsgespräch", "Talk about the contract"),
      say("Montag 10 Uhr", "Monday at 10 am"),
      false,
    ),
    event(
      "s0000000000000002",
      say("Jour fixe Website", "Weekly on the website"),
      say("Dienstag 9 Uhr", "Tuesday at 9 am"),
      true,
    ),
    event(
      "s0000000000000003",
      say("Abstimmung Katalog", "Catalogue"),
      say("Mittwoch 14 Uhr", "Wednesday at 2 pm"),
      true,
    ),
  ];
  const given = new Map([["s0000000000000003", "mueller"]]);
  return {
    async events_to_assign(): Promise<AssignView> {
      const assigned = events.flatMap((one) => {
        const client = given.get(one.series);
        return client ? [{ event: one, client, client_name: stage.page(client).name }] : [];
      });
      return structuredClone({ open: events.filter(({ series }) => !given.has(series)), assigned });
    },
    async assign_event(series, client) {
      given.set(series, client);
      stage.emit("Changed", {});
    },
    async unassign_event(series) {
      given.delete(series);
      stage.emit("Changed", {});
    },
  };
}
