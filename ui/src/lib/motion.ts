// How things move by script, as `duration-[120ms]` says it in CSS. app.css stops what moves by CSS where the system asks for less
// motion; it does not know of this.
import { prefersReducedMotion } from "svelte/motion";

const USUAL_MS = 120;

/** How long a part takes to come and go, in milliseconds. */
export const moving = (): number => (prefersReducedMotion.current ? 0 : USUAL_MS);

/** How one gets to another place of the page. */
export const scrolling = (): ScrollBehavior => (prefersReducedMotion.current ? "auto" : "smooth");
