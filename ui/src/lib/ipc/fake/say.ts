// Both languages side by side, and the moment at which the demonstration takes place.
import type { Language } from "../contract";

export type Say = (de: string, en: string) => string;
export const saying =
  (language: Language): Say =>
  (de, en) =>
    language === "de" ? de : en;

export const NOW = "2026-11-21T21:47:00+01:00";
/** As long as names come: 200 letters, and a word that fits into no line. */
export const LONG_NAME =
  "Norddeutsche Gesellschaft für Schifffahrtsversicherung und Hafenlogistik mbH & Co. KG, Zweigniederlassung der Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, Stelle 7";
