// Which keys do what. The overview and the help show this list, and the frame obeys it; what a screen does with keys of
// its own is named here, too.
import { keyOf } from "./routes/agreement/deciding-keys";

/** Keys pressed together; arrows and letters that stand side by side are two ways of going. `mod` is Ctrl, or ⌘ on a Mac. */
export type Combination = string[];

interface Shortcut {
  /** The key of its words in the Fluent files. */
  does: string;
  keys: Combination[];
}

/** What the frame itself answers to, on every screen. */
export const everywhere = {
  palette: { does: "shortcuts-palette", keys: [["mod", "K"]] },
  may: { does: "shortcuts-may", keys: [["mod", "D"]] },
  newClient: { does: "shortcuts-new-client", keys: [["mod", "N"]] },
  capture: { does: "shortcuts-capture", keys: [["mod", "E"]] },
  settings: { does: "shortcuts-settings", keys: [["mod", ","]] },
  help: { does: "shortcuts-guide", keys: [["F1"]] },
  overview: { does: "shortcuts-help", keys: [["?"]] },
} satisfies Record<string, Shortcut>;
export type Everywhere = keyof typeof everywhere;

export const groups: { title: string; shortcuts: Shortcut[] }[] = [
  { title: "shortcuts-everywhere", shortcuts: Object.values(everywhere) },
  {
    title: "shortcuts-today",
    shortcuts: [
      {
        does: "shortcuts-move",
        keys: [
          ["ArrowDown", "ArrowUp"],
          ["J", "K"],
        ],
      },
      { does: "shortcuts-open", keys: [["Enter"]] },
      { does: "shortcuts-copy", keys: [["C"]] },
    ],
  },
  { title: "shortcuts-clients", shortcuts: [{ does: "shortcuts-search", keys: [["/"]] }] },
  {
    title: "shortcuts-form",
    shortcuts: [
      { does: "shortcuts-take-in", keys: [["mod", "Enter"]] },
      { does: "shortcuts-undo", keys: [["mod", "Z"]] },
      { does: "shortcuts-redo", keys: [["mod", "Y"]] },
    ],
  },
  { title: "shortcuts-text", shortcuts: [{ does: "shortcuts-save-text", keys: [["mod", "Enter"]] }] },
  {
    title: "shortcuts-answer",
    shortcuts: [
      { does: "shortcuts-clause", keys: [["ArrowDown", "ArrowUp"]] },
      { does: "decide-Theirs", keys: [[keyOf.Theirs]] },
      { does: "decide-Counter", keys: [[keyOf.Counter]] },
      { does: "decide-Ours", keys: [[keyOf.Ours]] },
      { does: "decide-all", keys: [["mod", "Enter"]] },
    ],
  },
];

/** Which of the shortcuts of the frame an event is; null where it is none, or belongs to a field that is typed into. */
export function pressed(event: KeyboardEvent): Everywhere | null {
  const names = Object.keys(everywhere) as Everywhere[];
  return names.find((name) => everywhere[name].keys.some((keys) => fits(event, keys))) ?? null;
}

function fits(event: KeyboardEvent, keys: Combination): boolean {
  const key = keys.at(-1) ?? "";
  if (event.altKey || event.key.toUpperCase() !== key.toUpperCase()) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (keys.includes("mod")) return mod && !event.shiftKey;
  return !mod && (key.length > 1 || !isTyping(event.target));
}

/** Whether letters belong to what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
}
