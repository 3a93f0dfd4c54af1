import type { Attachment } from "svelte/attachments";

/** How far outside the window something is still near, in pixels: some two screens. */
const MARGIN = 1600;

/** Tells whenever an element comes near what is seen, or leaves it. */
export function near(heard: (isNear: boolean, element: HTMLElement) => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => heard(entries.at(-1)?.isIntersecting ?? false, element),
      { rootMargin: `${MARGIN}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
