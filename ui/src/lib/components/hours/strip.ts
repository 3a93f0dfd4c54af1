// Ways whose weeks are the same share a line of the picture.
import type { Level, WeekSpan } from "$lib/ipc";

export interface Way {
  name: string;
  level: Level;
  week: readonly WeekSpan[];
}

export function shared(ways: readonly Way[]): Way[] {
  const lines = new Map<string, { names: string[]; way: Way }>();
  for (const way of ways) {
    const same = JSON.stringify([look(way.level), way.week]);
    const line = lines.get(same);
    if (line) line.names.push(way.name);
    else lines.set(same, { names: [way.name], way });
  }
  return [...lines.values()].map(({ names, way }) => ({ ...way, name: names.join(", ") }));
}

/** Whether hours are those of the office or a way's own cannot be seen. */
function look(level: Level): Level {
  return level === "OfficeHours" ? "Hours" : level;
}
