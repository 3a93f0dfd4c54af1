// The clients, and the end of work together.
import type { CallNow, ClientLine } from "../contract";
import type { Port } from "../port";
import { exchangeOf } from "./agreeing";
import { asAgreed, preserved } from "./retention";
import type { Stage } from "./stage";

export function clients(
  stage: Stage,
): Pick<
  Port,
  | "clients"
  | "client"
  | "archive"
  | "unarchive"
  | "preserve"
  | "release"
  | "end_engagement"
  | "resume_engagement"
> {
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
        archived: page.archived,
        call: page.ended ? null : callNow(stage, page.id),
        broken: null,
      }));
    },
    async client(id: string) {
      return structuredClone(stage.page(id));
    },
    async archive(id: string) {
      stage.page(id).archived = true;
      stage.emit("Changed", {});
    },
    async unarchive(id: string) {
      stage.page(id).archived = false;
      stage.emit("Changed", {});
    },
    async preserve(id: string) {
      stage.page(id).retention = preserved(stage.say);
      stage.emit("Changed", {});
    },
    async release(id: string) {
      stage.page(id).retention = asAgreed(stage.say);
      stage.emit("Changed", {});
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

/** Every light there is. */
function callNow(stage: Stage, id: string): CallNow {
  const lights: CallNow[] = [
    { light: "Later", sentence: stage.say("Anrufen ab Montag 9 Uhr", "Calls from Monday 9:00") },
    {
      light: "Open",
      sentence: stage.say(
        "Anrufen passt bis 22 Uhr (dort 16 Uhr)",
        "A call is fine until 22:00 (16:00 there)",
      ),
    },
    {
      light: "Closing",
      sentence: stage.say("Anrufen passt nur noch bis 22 Uhr", "A call is fine only until 22:00"),
    },
    { light: "Not", sentence: stage.say("Anrufen nur mit Termin", "Calls by appointment only") },
    {
      light: "Unsettled",
      sentence: stage.say("Über Anrufe ist nichts geregelt", "Nothing is settled about calls"),
    },
  ];
  const at = stage.house.pages.findIndex((page) => page.id === id);
  return lights[at % lights.length] as CallNow;
}
