/** The sections of the settings, in their order: the part of the address behind #, and the key of the heading. */
export const SECTIONS = [
  ["me", "settings-me"],
  ["hours", "settings-hours"],
  ["absences", "settings-absences"],
  ["holidays", "settings-holidays"],
  ["presets", "presets-title"],
  ["popups", "settings-popups"],
  ["sources", "sources-title"],
  ["look", "settings-look"],
  ["capture", "capture-keys-title"],
  ["start", "settings-start"],
  ["data", "settings-data"],
] as const;
