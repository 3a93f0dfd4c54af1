/** So many days after a day, or before it, both as YYYY-MM-DD. No clock and no zone: pages of a calendar. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
