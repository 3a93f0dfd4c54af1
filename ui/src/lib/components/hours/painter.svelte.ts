/** The mouse in the picture: from pressing to letting go. Nothing is changed before that. */
import { drag, grip, type Draft, type Grip, type Point } from "./drag";
import { DAY, DAYS, clamp, type Week } from "./week";

/** Less than this is a click. */
const SLOP_PX = 4;
/** This near an edge, the edge is meant. */
const REACH_PX = 6;

interface Held {
  readonly x: number;
  readonly y: number;
  readonly point: Point;
  readonly week: Week;
  /** Null where pressing can only be a click. */
  readonly grip: Grip | null;
}

export class Painter {
  draft = $state.raw<Draft | null>(null);
  /** Where the pointer is while it drags. */
  at = $state.raw<Point | null>(null);
  cursor = $state("default");
  erasing = $state(false);

  #held: Held | null = null;

  /** @param track the box of the seven days from 0:00 to 24:00. */
  constructor(readonly track: () => HTMLElement | undefined) {}

  point(event: PointerEvent): Point {
    const box = this.track()?.getBoundingClientRect() ?? new DOMRect();
    const minute = ((event.clientX - box.left) / (box.width || 1)) * DAY;
    const day = Math.floor(((event.clientY - box.top) / (box.height || 1)) * DAYS.length);
    return { day: clamp(day, 0, DAYS.length - 1), minute: clamp(minute, 0, DAY) };
  }

  press(event: PointerEvent, week: Week, paints: boolean) {
    const point = this.point(event);
    const held = paints ? grip(week, point, this.#reach()) : null;
    this.#held = { x: event.clientX, y: event.clientY, point, week, grip: held };
    this.erasing = held?.does === "erase";
    if (paints) (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
  }

  move(event: PointerEvent, week: Week, paints: boolean) {
    const point = this.point(event);
    if (!this.#held) {
      this.cursor = !paints
        ? "pointer"
        : grip(week, point, this.#reach()).does === "resize"
          ? "ew-resize"
          : "cell";
      return;
    }
    if (!this.#held.grip || (!this.draft && !this.#moved(event, this.#held))) return;
    this.at = point;
    this.draft = drag(this.#held.week, this.#held.grip, point, event.shiftKey);
  }

  /** What came of it: a change of the week, or a click on a day; null if it was given up. */
  release(event: PointerEvent): { draft: Draft | null; point: Point } | null {
    const held = this.#held;
    const draft = this.draft;
    this.cancel();
    if (!held || (!draft && this.#moved(event, held))) return null;
    return { draft, point: held.point };
  }

  cancel() {
    this.#held = null;
    this.draft = null;
    this.at = null;
    this.erasing = false;
  }

  #moved(event: PointerEvent, { x, y }: Held): boolean {
    return Math.hypot(event.clientX - x, event.clientY - y) > SLOP_PX;
  }

  #reach(): number {
    const width = this.track()?.getBoundingClientRect().width ?? 0;
    return width > 0 ? (REACH_PX / width) * DAY : 0;
  }
}
