// The window waits with closing for what is still to be kept. As long as there is nothing, it closes as any other.
import type { Port } from "$lib/ipc";

/** Keeps what would be lost; false if that cannot be. */
export type Settle = () => Promise<boolean>;

export class Closing {
  #holders = new Set<Settle>();
  #end: (() => void) | null = null;

  constructor(
    private readonly desk: Pick<Port, "on" | "window_done">,
    /** What waits to be saved then, for the window that is opened next. */
    private readonly left: () => string | null,
  ) {}

  /** Has the window wait for `settle` when it is closed; the answer ends that. */
  hold(settle: Settle): () => void {
    this.#holders.add(settle);
    this.#end ??= this.desk.on("Closing", () => void this.#close());
    return () => {
      this.#holders.delete(settle);
      if (this.#holders.size > 0) return;
      this.#end?.();
      this.#end = null;
    };
  }

  async #close() {
    const settled = await Promise.all([...this.#holders].map((settle) => settle()));
    if (settled.every(Boolean)) await this.desk.window_done(this.left());
  }
}
