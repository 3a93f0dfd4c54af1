// The clients, and the end of work together.
import type { ClientLine } from "../contract";
import type { Port } from "../port";
import { exchangeOf } from "./agreeing";
import type { Stage } from "./stage";

export function clients(
  stage: Stage,
): Pick<Port, "clients" | "client" | "end_engagement" | "resume_engagement"> {
  return {
    async clients(): Promise<ClientLine[]> {
      return stage.house.pages.map((page) => ({
        id: page.id,
        name: page.name,
        person: page.people[0]?.name ?? null,
        standing: exchangeOf(stage, page.id).sentence,
        agreement: exchangeOf(stage, page.id).state,
        now: page.ended
          ? stage.say("beendet", "ended")
          : stage.say("E-Mail offen, Telefon ab Montag, 9 Uhr", "E-mail open, phone from Monday, 9:00"),
        waiting: stage.house.episodes.filter(({ client, episode }) => client === page.id && !episode.done)
          .length,
        broken: null,
      }));
    },
    async client(id: string) {
      return structuredClone(stage.page(id));
    },
    async end_engagement(id: string) {
      const page = stage.page(id);
      page.ended = stage.say(
        "Die Zusammenarbeit ist seit dem 21. November 2026 beendet. Die Regeln ruhen, die Aufzeichnung bleibt.",
        "The engagement ended on 21 November 2026. The rules rest, the record stays.",
      );
      const exchange = exchangeOf(stage, id);
      const sentence = stage.say("Beendet am 21. November 2026.", "Ended on 21 November 2026.");
      stage.exchanges.set(id, { ...exchange, state: "Ended", sentence, clauses: [] });
      stage.emit("Changed", {});
    },
    async resume_engagement(id: string) {
      stage.page(id).ended = null;
      stage.exchanges.delete(id);
      stage.emit("Changed", {});
    },
  };
}
