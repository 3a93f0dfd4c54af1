import { type Found, type Port, type Problem, Trouble } from "$lib/ipc";
import { takeFound } from "$lib/state/edits";
import type { SketchState } from "$lib/state/sketch.svelte";

const LARGEST_VCARD = 200_000;

/** What was pasted or dropped: where each thing was found, and the pieces nobody understood. */
export class Intake {
  leftovers: string[] = $state([]);
  problem: Problem | null = $state.raw(null);
  reading = $state(false);
  #sources: { value: string; from: string }[] = $state.raw([]);

  constructor(
    private readonly desk: Pick<Port, "understand">,
    private readonly state: SketchState,
  ) {}

  /** The piece of text a value was found in; null if it says no more than the value itself. */
  sourceOf(value: string): string | null {
    const from = this.#sources.find((source) => source.value === value)?.from.trim();
    return from === undefined || from === value.trim() ? null : from;
  }

  async take(text: string): Promise<void> {
    if (text.trim() === "") return;
    this.reading = true;
    try {
      const found = await this.desk.understand(text);
      this.problem = null;
      this.state.edit((draft) => takeFound(draft, structuredClone(found)));
      this.#sources = [
        ...this.#sources,
        ...found.sources.flatMap(({ field, from }) => valueAt(found, field, from)),
      ];
      this.leftovers = [...new Set([...this.leftovers, ...found.leftovers])];
    } catch (thrown) {
      this.problem = Trouble.of(thrown);
    }
    this.reading = false;
  }

  async takeFile(file: File): Promise<void> {
    await this.take(await file.slice(0, LARGEST_VCARD).text());
  }

  dropLeftover(text: string): void {
    this.leftovers = this.leftovers.filter((other) => other !== text);
  }
}

/** Sources name places such as "people.0.handles.1.address"; the value is what stays when places change. */
function valueAt(found: Found, field: string, from: string): { value: string; from: string }[] {
  let at: unknown = found;
  for (const step of field.split(".")) at = (at as Record<string, unknown> | undefined)?.[step];
  return typeof at === "string" ? [{ value: at, from }] : [];
}

/** Whether a pasted text is more than a name: several lines, an address, a number, a vCard. */
export function isMoreThanAName(text: string): boolean {
  return /[\n@]|\d{4}/.test(text.trim());
}
