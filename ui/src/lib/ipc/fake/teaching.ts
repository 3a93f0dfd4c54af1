// What notifications are recognised by: two that nobody knows, and one that was taught.
import type { LessonView, SignForm, UnknownView } from "../contract";
import type { Port } from "../port";
import type { Stage } from "./stage";

export function teaching(stage: Stage): Pick<Port, "heard" | "teach" | "forget"> {
  let unknown: UnknownView[] = [
    {
      signs: [
        { kind: "desktop-id", text: "org.example.Chatter" },
        { kind: "app", text: "Chatter" },
      ],
      at: stage.say("21:40 Uhr", "9:40 pm"),
    },
    { signs: [{ kind: "origin", text: "chat.example.org" }], at: stage.say("20:05 Uhr", "8:05 pm") },
  ];
  let taught: LessonView[] = [
    { sign: { kind: "app", text: "Plauderei" }, channel: "telegram", channel_name: "Telegram" },
  ];
  const same = (one: SignForm, other: SignForm) => one.kind === other.kind && one.text === other.text;
  return {
    heard: async () => structuredClone({ unknown, taught }),
    async teach(sign, channel) {
      unknown = unknown.filter(({ signs }) => !signs.some((one) => same(one, sign)));
      taught = [
        ...taught.filter((one) => !same(one.sign, sign)),
        { sign, channel, channel_name: stage.name(channel) },
      ];
      stage.emit("Changed", {});
    },
    async forget(sign) {
      taught = taught.filter((one) => !same(one.sign, sign));
      stage.emit("Changed", {});
    },
  };
}
