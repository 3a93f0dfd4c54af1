import type { Take } from "$lib/state/decisions.svelte";

/** One letter for each, the same in both languages' manuals. */
export const keyOf: Record<Take, string> = { Theirs: "A", Counter: "G", Ours: "B" };

/** Letters typed into a field, arrows in a list or a picture, and the keys of a dialog belong to them. */
export function isBusy(target: EventTarget | null): boolean {
  const own = "input, textarea, summary, [role=combobox], [role=listbox], [role=grid], [role=dialog]";
  return target instanceof Element && target.closest(own) !== null;
}

/** The clause the focus is in. */
export function clauseAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-clause]") : null;
}

/** Goes to the same answer of the next clause, or to its first one; from nowhere to the first clause. */
export function step(list: HTMLElement, from: HTMLElement | null, by: 1 | -1): void {
  const all = [...list.querySelectorAll<HTMLElement>("[data-clause]")].filter((one) =>
    one.querySelector("[data-take]"),
  );
  const place = from ? all.indexOf(from) + by : 0;
  const next = all[Math.max(0, Math.min(place, all.length - 1))];
  const take =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.take : undefined;
  const same = take ? next?.querySelector<HTMLElement>(`[data-take=${take}]`) : null;
  (same ?? next?.querySelector<HTMLElement>("[data-take]"))?.focus();
}
