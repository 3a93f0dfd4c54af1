/** What another clock shows while one shows a certain time. */
import { DAY } from "./week";

/** Another clock beside the picture. */
export interface Beside {
  /** By how many minutes it is ahead; negative where it is behind, 0 where it needs no scale. */
  readonly ahead: number;
  /** The same as a sentence. */
  readonly words: string;
}

export interface Elsewhere {
  /** Minutes of its day. */
  readonly minute: number;
  /** 1 on the day after, -1 on the day before. */
  readonly days: -1 | 0 | 1;
}

/** `ahead`: by how many minutes the other clock is ahead; no two zones are more than a day apart but by two hours. */
export function elsewhere(minute: number, ahead: number): Elsewhere {
  const there = minute + ahead;
  const days = there < 0 ? -1 : there >= DAY ? 1 : 0;
  return { minute: ((there % DAY) + DAY) % DAY, days };
}
