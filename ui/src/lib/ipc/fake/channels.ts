// The ways of the catalogue that the demonstration knows.
import type { ChannelInfo, Group } from "../contract";
import type { Say } from "./say";

export function channels(say: Say): ChannelInfo[] {
  const one = (
    id: string,
    name: string,
    group: Group,
    address: ChannelInfo["address"],
    more: Partial<ChannelInfo> = {},
  ): ChannelInfo => ({
    id,
    name,
    group,
    live: false,
    family: null,
    private_leaning: false,
    address,
    usual: group === "Written" ? "Digest" : "AtOnce",
    ...more,
  });
  return [
    one("email", say("E-Mail", "E-mail"), "Written", "Mail"),
    one("ticket", say("Ticketsystem", "Ticket system"), "Written", "None"),
    one("phone", say("Telefon", "Phone"), "Calls", "Phone", { live: true }),
    one("zoom-video", say("Zoom-Videoanruf", "Zoom video call"), "Calls", "None", {
      live: true,
      family: "zoom",
    }),
    one("sms", "SMS", "Messengers", "Phone", { private_leaning: true }),
    one("whatsapp", "WhatsApp", "Messengers", "Phone", { private_leaning: true }),
    one("telegram", "Telegram", "Messengers", "Account", { private_leaning: true }),
    one("signal", "Signal", "Messengers", "Phone", { private_leaning: true }),
    one("threema", "Threema", "Messengers", "Account", { private_leaning: true }),
    one("slack", "Slack", "Messengers", "Account"),
    one("teams", "Teams", "Calls", "Account"),
    one("meet", "Google Meet", "Calls", "None"),
    one("in-person", say("Treffen vor Ort", "Meeting in person"), "Calls", "None"),
    one("linkedin", "LinkedIn", "Social", "Account"),
    one("xing", "XING", "Social", "Account"),
    one("facebook", "Facebook", "Social", "Account", { private_leaning: true }),
    one("instagram", "Instagram", "Social", "Account", { private_leaning: true }),
  ];
}
