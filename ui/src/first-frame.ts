/** Paints the frame with the program's name, as `Frame.svelte` and `Sidebar.svelte` will; it needs neither texts nor the desk. */
export function showFirstFrame(target: HTMLElement) {
  const frame = document.querySelector<HTMLTemplateElement>("template#first-frame");
  if (frame) target.append(frame.content.cloneNode(true));
}

/** Settles once what is there has been painted: to read the program keeps the page from painting. Where nobody looks nothing is painted. */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  const late = new Promise<void>((resolve) => setTimeout(resolve, 100));
  return Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    late,
  ]);
}
