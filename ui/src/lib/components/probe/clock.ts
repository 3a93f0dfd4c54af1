/** Reads a time of day as people type it: "21:40", "2140", "930", "9", "21.40 Uhr". Minutes since midnight, or null. */
export function readClock(typed: string): number | null {
  const found = /^\s*(\d{1,2})(?:\s*[:.]?\s*(\d{2}))?\s*(?:uhr|h)?\s*$/i.exec(typed);
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

export function showClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
