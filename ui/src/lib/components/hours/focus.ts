/** Puts the focus on the first time of a day, ready to be typed over. */
export function focusFirstTime(form: HTMLElement | null) {
  const field = form?.querySelector<HTMLInputElement>("input[inputmode]");
  field?.focus();
  field?.select();
}
