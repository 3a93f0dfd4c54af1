// What happened with a client, in windows as the desk gives them.
import type { TimelineDay, TimelineEntry, TimelineFilter } from "../contract";
import type { Port } from "../port";
import type { Stage } from "./stage";

const WINDOW = 60;

export function timeline(stage: Stage): Pick<Port, "timeline"> {
  return {
    async timeline(client, filter, { after, down_to }) {
      const days = stage.page(client).timeline;
      const all = days.flatMap(({ date, day, entries }) => entries.map((entry) => ({ date, day, entry })));
      const fitting = all.filter(({ date, entry }) => fits(date, entry, filter));
      const from = after === null ? 0 : fitting.findIndex(({ entry }) => entry.seq === after) + 1;
      const last = down_to === null ? -1 : fitting.findIndex(({ entry }) => entry.seq === down_to);
      const end = last === -1 ? from + WINDOW : last + 1;
      const rows = fitting.slice(from, end);
      const ids = [...new Set(all.flatMap(({ entry }) => entry.channel ?? []))];
      return structuredClone({
        days: byDay(rows),
        next: end < fitting.length ? (rows.at(-1)?.entry.seq ?? null) : null,
        total: after === null ? fitting.length : null,
        channels: ids.map((id) => ({ id, name: stage.name(id) })),
      });
    },
  };
}

/** Nothing that was done is known here: whoever asks for that finds nothing. */
function fits(date: string, entry: TimelineEntry, wanted: TimelineFilter): boolean {
  const outside = entry.outcome !== null && entry.outcome !== "Admit";
  return (
    (!wanted.channel || entry.channel === wanted.channel) &&
    (!wanted.rules || (entry.outcome !== null && outside === (wanted.rules === "Outside"))) &&
    (!wanted.by || (entry.channel !== null && wanted.by === "Them")) &&
    (!wanted.done || (wanted.done === "Nothing" && outside)) &&
    (!wanted.since || date >= wanted.since) &&
    (!wanted.until || date <= wanted.until)
  );
}

function byDay(rows: { date: string; day: string; entry: TimelineEntry }[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const { date, day, entry } of rows) {
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, day, entries: [entry] });
  }
  return days;
}
