/** Paints the frame with the program's name, as `Frame.svelte` and `Sidebar.svelte` will; it needs neither texts nor the desk. */
export function showFirstFrame(target: HTMLElement) {
  const frame = document.querySelector<HTMLTemplateElement>("template#first-frame");
  if (frame) target.append(frame.content.cloneNode(true));
}
