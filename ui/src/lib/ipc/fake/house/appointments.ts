import type { AppointmentLine } from "../../contract";
import { LONG_NAME, type Say } from "../say";

export function usualAppointments(say: Say): AppointmentLine[] {
  const phone = say("Telefon", "Phone");
  const line = { channel_name: phone, attendance: null };
  return [
    {
      ...line,
      id: "h1",
      client: "mueller",
      name: "Müller GmbH",
      when: say("gestern, 10:00", "yesterday, 10:00"),
      phase: "Past",
    },
    {
      ...line,
      id: "h2",
      client: "musterwerk",
      name: "Musterwerk GmbH",
      when: say("heute, 21:30", "today, 21:30"),
      phase: "Running",
    },
    {
      ...line,
      id: "h3",
      client: "nord",
      name: LONG_NAME,
      when: say("Montag 11 Uhr", "Monday 11:00"),
      phase: "Next",
      channel_name: null,
    },
  ];
}
