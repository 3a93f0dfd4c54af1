// How long entries about contacts are kept, as the desk says it.
import type { RetentionView } from "../contract";
import type { Say } from "./say";

export const asAgreed = (say: Say): RetentionView => ({
  sentence: say(
    "Einträge über Kontakte werden nach 36 Monaten gelöscht, wie vereinbart.",
    "Entries about contacts are deleted after 36 months, as agreed.",
  ),
  preserved: false,
});

export const preserved = (say: Say): RetentionView => ({
  sentence: say(
    "Vorerst wird nichts gelöscht. Vereinbart sind 36 Monate.",
    "Nothing is deleted for now. 36 months are agreed.",
  ),
  preserved: true,
});

export const nothingAgreed = (say: Say): RetentionView => ({
  sentence: say(
    "Solange nichts vereinbart ist, bleiben alle Einträge über Kontakte.",
    "As long as nothing is agreed, all entries about contacts are kept.",
  ),
  preserved: null,
});
