// "May I?": the household's ways on a Saturday evening.
import type { MayLook, MayWay } from "../contract";
import type { Port } from "../port";
import type { Stage } from "./stage";

export function may(stage: Stage): Pick<Port, "may"> {
  return {
    async may(client: string): Promise<MayLook> {
      const { say } = stage;
      const page = stage.page(client);
      const monday = say("Montag 9 Uhr", "Monday at 9 am");
      const instead = say("Jetzt offen: E-Mail.", "Open now: e-mail.");
      const who = page.people[0]?.name ?? page.name;
      const way = (channel: string, rest: Omit<MayWay, "channel" | "name">): MayWay => ({
        channel,
        name: stage.name(channel),
        ...rest,
      });
      return {
        client,
        people: page.people.flatMap(({ id, name }) => (id ? [{ id, name }] : [])),
        when: say("Samstag, 21. November, 21:47 Uhr", "Saturday 21 November at 9:47 pm"),
        ways: [
          way("email", {
            light: "Now",
            answer: say("Ja", "Yes"),
            until: null,
            sentence: say(`In Ordnung: ${who}, E-Mail.`, `Fine: ${who}, e-mail.`),
            instead: null,
          }),
          way("phone", {
            light: "Later",
            answer: say("Besser später", "Better later"),
            until: monday,
            sentence: say(
              `Besser später: Telefon Mo–Fr 9–17; offen ab ${monday}.`,
              `Better later: phone Mon–Fri 9–17; open from ${monday}.`,
            ),
            instead,
          }),
          way("whatsapp", {
            light: "Not",
            answer: say("Besser anders", "Better another way"),
            until: null,
            sentence: say(
              "Besser anders: kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17.",
              "Better another way: no WhatsApp; e-mail at any time, phone Mon–Fri 9–17.",
            ),
            instead,
          }),
          way("telegram", {
            light: "Unsettled",
            answer: say("Nicht geklärt", "Not settled"),
            until: null,
            sentence: say(
              "Über Telegram ist noch nichts festgelegt. Fragen Sie am besten vorher.",
              "Nothing is settled about Telegram yet. Better ask before.",
            ),
            instead,
          }),
        ],
      };
    },
  };
}
