// Which demonstration is asked for, by a test or in the address.
import type { AgreementState, Language, Settings } from "../contract";

export interface Scene {
  /** `full`: the household; `empty`: no clients; `calm`: clients, nothing waiting; `first`: the first start;
   *  `many`: two hundred clients, some with names as long as they come. */
  house?: "full" | "empty" | "calm" | "first" | "many";
  /** The data folder is in use by another program. */
  locked?: boolean;
  /** The clipboard refuses. */
  noClipboard?: boolean;
  /** No notification server, and a source that is down. */
  ailing?: boolean;
  /** A calendar is read. */
  calendar?: boolean;
  /** A mail is among what came in. */
  mail?: boolean;
  /** How far Musterwerk GmbH has come. */
  agreeing?: AgreementState;
  language?: Language;
  theme?: Settings["theme"];
  /** How far the first start has come. */
  firstStep?: Settings["first_step"];
  /** What the system calls its user. */
  user?: string;
  /** In percent. */
  textSize?: number;
}

/** `?house=calm&language=en&theme=Dark&locked` */
export function sceneOf(search: string): Scene {
  const asked = new URLSearchParams(search);
  return {
    house: (asked.get("house") as Scene["house"]) ?? "full",
    agreeing: (asked.get("agreeing") as AgreementState) ?? undefined,
    language: (asked.get("language") as Language) ?? undefined,
    firstStep: (asked.get("firstStep") as Settings["first_step"]) ?? undefined,
    user: asked.get("user") ?? undefined,
    textSize: Number(asked.get("textSize") ?? 100),
    theme: (asked.get("theme") as Settings["theme"]) ?? undefined,
    locked: asked.has("locked"),
    noClipboard: asked.has("noClipboard"),
    ailing: asked.has("ailing"),
    mail: asked.has("mail"),
    calendar: asked.has("calendar"),
  };
}
