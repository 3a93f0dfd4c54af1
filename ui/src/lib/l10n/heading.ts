/** The name of a thing where a line begins; names such as iMessage keep their first letter. */
export function heading(name: string): string {
  return /^\p{Ll}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}
