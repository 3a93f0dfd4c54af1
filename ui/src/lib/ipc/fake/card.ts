// The reply card, and windows that close.
import type { Port } from "../port";
import type { Stage } from "./stage";

export function card(stage: Stage): Pick<Port, "card" | "card_done" | "window_done" | "typed"> {
  let left: string | null = null;
  return {
    async card() {
      const one = stage.house.episodes.find(({ episode }) => episode.reply && !episode.done)?.episode;
      if (!one?.reply) return null;
      return {
        contact: one.contact,
        title: `${one.person} · ${one.channel_name} · ${one.at_words}`,
        sentence: one.sentence,
        text: one.reply.text,
        drafts: one.drafts,
        copied: stage.scene.noClipboard ? ("Failed" as const) : ("Copied" as const),
      };
    },
    async card_done() {},
    async window_done(typed) {
      left = typed;
    },
    async typed() {
      const typed = left;
      left = null;
      return typed;
    },
  };
}
