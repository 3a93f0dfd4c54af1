// For whom, and in which way of speaking, texts are shown: part of the address.
import type { Speech } from "$lib/ipc";

export interface Scoped {
  speech: Speech;
  /** The id of a client; null is everybody. */
  client: string | null;
}

export const speeches: Speech[] = ["Sie", "Du", "English"];

/** What an address says; "Sie" for everybody where it says nothing. */
export function readScope(search: string): Scoped {
  const asked = new URLSearchParams(search);
  return { speech: speechOf(asked.get("speech")), client: asked.get("client") };
}

export function speechOf(text: string | null | undefined): Speech {
  return speeches.find((one) => one === text) ?? "Sie";
}

export function writeScope({ speech, client }: Scoped): string {
  const said = new URLSearchParams();
  if (speech !== "Sie") said.set("speech", speech);
  if (client) said.set("client", client);
  const text = said.toString();
  return text && `?${text}`;
}
