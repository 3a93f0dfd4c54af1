// The demonstration household: what the desk of Jana Beispiel knows on a Saturday evening, in both languages.
import type { ClientPage, Episode, Language, StrangerView, TimelineDay } from "../../contract";
import { saying } from "../say";
import { episodes } from "./episodes";
import { mueller } from "./mueller";
import { musterwerk, nord, partner } from "./other-clients";
import { strangers } from "./strangers";

/** A client, and what happened with them. */
export interface Kept extends ClientPage {
  timeline: TimelineDay[];
}

export interface Household {
  episodes: { client: string; episode: Episode }[];
  pages: Kept[];
  strangers: StrangerView[];
}

export function household(language: Language): Household {
  const say = saying(language);
  const pages = [mueller, musterwerk, nord, partner].map((page) => page(say));
  return { episodes: episodes(say), pages, strangers: strangers(say) };
}
