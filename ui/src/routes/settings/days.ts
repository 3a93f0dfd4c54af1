import { typedDay } from "$lib/components/day/words";

/** "24.12.2026 – 6.1.2027", or the one day. */
export function span(first: string, last: string): string {
  return first === last ? typedDay(first) : `${typedDay(first)} – ${typedDay(last)}`;
}
