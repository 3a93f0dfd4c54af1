/** The title of a clause as a heading; names such as iMessage keep their first letter. */
export function heading(title: string): string {
  return /^\p{Ll}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toUpperCase() + title.slice(1);
}
