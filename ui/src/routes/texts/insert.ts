/**
 * Puts words at the cursor of a field, in place of what is marked, and gives what stands there then. The field's own undo
 * knows of it where the browser can; nothing else has seen the change yet.
 */
export function insert(field: HTMLTextAreaElement, words: string): string {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const before = value.slice(0, start);
  const gap = before && !/\s$/.test(before) ? " " : "";
  field.focus();
  field.setSelectionRange(start, end);
  // The only way of typing that leaves the field's history whole; there is none in tests.
  const typed = document.execCommand?.("insertText", false, gap + words) ?? false;
  if (!typed) field.setRangeText(gap + words, start, end, "end");
  return field.value;
}
