/** The keys of an event as the desk reads them, `Ctrl+Alt+K`; null as long as only keys to be held are down. */
export function keysOf(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">,
) {
  if (["Control", "Alt", "Shift", "Meta", "AltGraph", "OS"].includes(event.key)) return null;
  // With Shift or Alt held a digit types something else; what stands on a letter is what is meant.
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const letter = /^[a-z]$/i.test(event.key) ? event.key : /^Key([A-Z])$/.exec(event.code)?.[1];
  const key = digit ?? letter?.toUpperCase() ?? event.key;
  const held = [
    event.ctrlKey && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && "Shift",
    event.metaKey && "Super",
  ];
  return [...held.filter(Boolean), key].join("+");
}
