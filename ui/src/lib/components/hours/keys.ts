/** What each key does in the week picture. */
import type { WeekEditor } from "./editor.svelte";
import { HEADER, markDays, markWeek, moved, unmark } from "./marks";

/** What the picture has to do beyond the week: open the day of the cursor, or hand the focus to the line. */
export type Then = "stay" | "open" | "leave";

/** Null where the key is not ours. */
export function press(editor: WeekEditor, event: KeyboardEvent): Then | null {
  if (event.altKey) return null;
  const stroke = { key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey };
  const marks = moved(editor.marks, stroke);
  if (marks) {
    editor.move(marks);
    return "stay";
  }
  return stroke.mod ? pressWithMod(editor, stroke) : pressAlone(editor, stroke);
}

function pressAlone(editor: WeekEditor, { key, shift }: { key: string; shift: boolean }): Then | null {
  switch (key) {
    case " ":
      if (shift) editor.move(markDays(editor.marks));
      else if (editor.marks.cursor.slot === HEADER && !editor.marks.mark) {
        editor.toggleDay(editor.marks.cursor.day);
      } else editor.toggle();
      return "stay";
    case "Enter":
    case "F2":
      return "open";
    case "Delete":
    case "Backspace":
      editor.clear();
      return "stay";
    case "Escape":
      if (!editor.marks.mark) return "leave";
      editor.move(unmark(editor.marks));
      return "stay";
    default:
      return null;
  }
}

function pressWithMod(editor: WeekEditor, { key, shift }: { key: string; shift: boolean }): Then | null {
  switch (key.toLowerCase()) {
    case "a":
      editor.move(markWeek(editor.marks));
      return "stay";
    case "c":
      editor.copy();
      return "stay";
    case "v":
      editor.paste();
      return "stay";
    case "z":
      if (shift) editor.redo();
      else editor.undo();
      return "stay";
    default:
      return null;
  }
}
