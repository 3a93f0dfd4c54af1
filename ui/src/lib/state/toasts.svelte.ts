// Short sentences about what was just done, at the lower edge, with a way back where there is one.
import { onDestroy } from "svelte";

export interface Toast {
  id: number;
  text: string;
  /** Takes the deed back. */
  undo?: () => void;
  /** The program's own failure: stays until it is closed. */
  fault?: boolean;
}

/** Says something whose way back leads to what is on the screen: it goes when the component that says it goes. */
export function sayingHere(toasts: Toasts): Toasts["say"] {
  const said: number[] = [];
  onDestroy(() => said.forEach((id) => toasts.close(id)));
  return (text, more) => {
    const id = toasts.say(text, more);
    said.push(id);
    return id;
  };
}

const STAYS_MS = 8000;

export class Toasts {
  shown = $state.raw<Toast[]>([]);
  #last = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  say(text: string, { undo, fault }: Pick<Toast, "undo" | "fault"> = {}): number {
    const id = ++this.#last;
    this.shown = [...this.shown.slice(-2), { id, text, undo, fault }];
    if (!fault) this.resume(id);
    return id;
  }

  close(id: number) {
    this.pause(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  /** The clock stands still while the pointer or the focus is on a toast. */
  pause(id: number) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number) {
    const toast = this.shown.find((shown) => shown.id === id);
    if (!toast || toast.fault) return;
    this.pause(id);
    this.#timers.set(
      id,
      setTimeout(() => this.close(id), STAYS_MS),
    );
  }
}
