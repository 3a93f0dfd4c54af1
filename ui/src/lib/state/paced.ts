/** Runs a task a moment after it was asked for, never twice at once, and once more if it was asked for meanwhile. */
export class Paced {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #again = false;

  constructor(
    private readonly delay: number,
    private readonly task: () => Promise<void>,
  ) {}

  /** Asks for a run. Asking again before it began costs nothing. */
  ask(): void {
    if (this.#running !== null) this.#again = true;
    else this.#timer ??= setTimeout(() => void this.#run(), this.delay);
  }

  /** Runs at once what was asked for and waits for it. */
  async flush(): Promise<void> {
    if (this.#running !== null) await this.#running;
    if (this.#timer !== null) await this.#run();
  }

  /** Forgets what was asked for, and waits for what runs already: after that nothing more happens by itself. */
  async stop(): Promise<void> {
    this.#forget();
    await this.#running;
    this.#forget();
  }

  #forget(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#again = false;
  }

  async #run(): Promise<void> {
    this.#forget();
    this.#running = this.task();
    try {
      await this.#running;
    } finally {
      this.#running = null;
    }
    if (this.#again) this.ask();
  }
}
