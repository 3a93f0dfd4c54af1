// The times one looks back over.
import { parseDate } from "@internationalized/date";

export const PERIODS = ["All", "Week", "Month", "Year", "Before", "Own"] as const;
export type Period = (typeof PERIODS)[number];

/** The first and the last day, YYYY-MM-DD. The year is that of the calendar, and so is the one before. */
export function daysOf(
  period: Exclude<Period, "Own">,
  today: string,
): { since: string | null; until: string | null } {
  const day = parseDate(today);
  const since = (days: number) => ({ since: day.subtract({ days }).toString(), until: null });
  switch (period) {
    case "All":
      return { since: null, until: null };
    case "Week":
      return since(6);
    case "Month":
      return since(29);
    case "Year":
      return { since: `${day.year}-01-01`, until: null };
    case "Before":
      return { since: `${day.year - 1}-01-01`, until: `${day.year - 1}-12-31` };
  }
}
