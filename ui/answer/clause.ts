/** The clauses as the program writes them to JSON: one field that names the kind, and in it the terms. */
import type { Period } from "$lib/ipc";

export type Hours = "Usual" | "Anytime" | "OfficeHours" | { Own: string };
export type Mode = "Welcome" | "ByAppointment" | "EmergencyOnly" | "AfterEngagement" | "NotUsed";
export type Within = { Hours: number } | { WorkingDays: number };

interface Terms {
  readonly id: string;
}

export type Clause =
  | { Channel: Terms & { channel: string; mode: Mode; hours?: Hours } }
  | { Promise: Terms & { by: "Consultant" | "Client"; within: Within } }
  | { Emergency: Terms & { definition: string } }
  | { Frequency: Terms & { at_most: number; per: Period } }
  | { People: Terms }
  | { Tone: Terms & { form: "sie" | "du"; emoji: boolean } }
  | { Netiquette: Terms & { point: string } }
  | { Record: Terms & { months: number } }
  | { Review: Terms & { every_months: number } }
  | { Ending: Terms & { notice_days: number } }
  | { FreeText: Terms & { text: string } };
