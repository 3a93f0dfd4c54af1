import type { StrangerView } from "../../contract";
import type { Say } from "../say";

export function strangers(say: Say): StrangerView[] {
  return [
    {
      id: 1,
      shown: "+49 30 23125 777",
      channel: "phone",
      channel_name: say("Telefon", "Phone"),
      at_words: say("heute, 20:15", "today, 20:15"),
    },
    {
      id: 2,
      shown: "Muster, Petra",
      channel: "whatsapp",
      channel_name: "WhatsApp",
      at_words: say("heute, 18:31", "today, 18:31"),
    },
    {
      id: 3,
      shown: "einkauf@example.org",
      channel: "email",
      channel_name: say("E-Mail", "E-mail"),
      at_words: say("gestern, 16:02", "yesterday, 16:02"),
    },
  ];
}
