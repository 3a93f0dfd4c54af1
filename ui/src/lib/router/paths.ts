// Which addresses there are. `match` and `path` are pure; the history is in router.svelte.ts.

export const paths = [
  "/",
  "/clients",
  "/clients/:id",
  "/clients/:id/edit",
  "/clients/:id/agreement",
  "/clients/:id/together",
  "/clients/:id/letter",
  "/clients/:id/dry-run",
  "/new-client",
  "/texts",
  "/texts/:speech/:name",
  "/import",
  "/settings",
  "/help",
  "/card",
  "/capture",
] as const;
export type Path = (typeof paths)[number];

export type Params<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & Params<Rest>
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : Record<never, string>;

/** The address of a screen: `href("/clients/:id", { id })`. */
export function href<P extends Path>(
  path: P,
  ...[params]: keyof Params<P> extends never ? [] : [Params<P>]
): string {
  const values = (params ?? {}) as Record<string, string>;
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

export interface Match {
  path: Path;
  params: Record<string, string>;
}

/** The screen an address means; null if there is none. */
export function match(address: string): Match | null {
  const parts = split(address);
  for (const path of paths) {
    const params = fit(split(path), parts);
    if (params) return { path, params };
  }
  return null;
}

function split(address: string): string[] {
  return address.split("/").filter((part) => part !== "");
}

function fit(pattern: string[], parts: string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const found = parts[at] ?? "";
    if (!expected.startsWith(":")) {
      if (expected !== found) return null;
      continue;
    }
    try {
      params[expected.slice(1)] = decodeURIComponent(found);
    } catch {
      return null;
    }
  }
  return params;
}
