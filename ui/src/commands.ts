// What the palette offers: a line for each thing that can be done from anywhere. Whatever stands here exists.
import Archive from "@lucide/svelte/icons/archive";
import Bell from "@lucide/svelte/icons/bell";
import CalendarX from "@lucide/svelte/icons/calendar-x";
import BookUser from "@lucide/svelte/icons/book-user";
import CircleHelp from "@lucide/svelte/icons/circle-question-mark";
import Clock from "@lucide/svelte/icons/clock";
import FileText from "@lucide/svelte/icons/file-text";
import Handshake from "@lucide/svelte/icons/handshake";
import History from "@lucide/svelte/icons/history";
import Inbox from "@lucide/svelte/icons/inbox";
import Keyboard from "@lucide/svelte/icons/keyboard";
import Languages from "@lucide/svelte/icons/languages";
import Monitor from "@lucide/svelte/icons/monitor";
import Moon from "@lucide/svelte/icons/moon";
import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import Palmtree from "@lucide/svelte/icons/tree-palm";
import Palette from "@lucide/svelte/icons/palette";
import Pencil from "@lucide/svelte/icons/pencil";
import Plus from "@lucide/svelte/icons/plus";
import Power from "@lucide/svelte/icons/power";
import SettingsIcon from "@lucide/svelte/icons/settings";
import Shield from "@lucide/svelte/icons/shield";
import Signpost from "@lucide/svelte/icons/signpost";
import SunMedium from "@lucide/svelte/icons/sun-medium";
import Sun from "@lucide/svelte/icons/sun";
import User from "@lucide/svelte/icons/user";
import Users from "@lucide/svelte/icons/users";
import MessageSquareText from "@lucide/svelte/icons/message-square-text";
import type { Component } from "svelte";
import type { AgreementState, Settings } from "$lib/ipc";
import { type Path, href } from "$lib/router";

interface Row {
  icon: Component;
  /** Its name, and what it is a part of: keys of the Fluent files. */
  name: string;
  within?: string;
  /** Other words somebody may type for it: the end of the key `command-words-…`. */
  words?: string;
}

/** Where a command leads, or what it changes in the settings. */
export type Deed = { to: string } | { set: Partial<Settings> } | Question;
/** What is answered above the screen; without a client it is asked for first. */
type Question = { ask: "may"; client?: string } | { ask: "capture" };

const settings = href("/settings");
const help = href("/help");
const SETTINGS = "nav-settings";
const THEME = "settings-theme";
const LANGUAGE = "settings-language";

export const everywhere: (Row & Deed)[] = [
  { icon: Sun, name: "nav-today", words: "today", to: href("/") },
  { icon: Users, name: "nav-clients", words: "clients", to: href("/clients") },
  { icon: NotebookPen, name: "capture-title", words: "capture", ask: "capture" },
  { icon: Plus, name: "nav-new-client", words: "new-client", to: href("/new-client") },
  { icon: MessageSquareText, name: "nav-texts", words: "texts", to: href("/texts") },
  { icon: BookUser, name: "import-title", words: "import", to: href("/import") },
  { icon: Signpost, name: "may-title", words: "may", ask: "may" },
  { icon: SettingsIcon, name: SETTINGS, words: "settings", to: settings },
  { icon: CircleHelp, name: "nav-help", words: "help", to: help },
  { icon: User, name: "settings-me", within: SETTINGS, words: "me", to: `${settings}#me` },
  { icon: Inbox, name: "sources-title", within: SETTINGS, words: "sources", to: `${settings}#sources` },
  { icon: Palette, name: "settings-look", within: SETTINGS, words: "look", to: `${settings}#look` },
  { icon: Clock, name: "settings-hours", within: SETTINGS, words: "hours", to: `${settings}#hours` },
  {
    icon: Palmtree,
    name: "settings-absences",
    within: SETTINGS,
    words: "absences",
    to: `${settings}#absences`,
  },
  {
    icon: CalendarX,
    name: "settings-holidays",
    within: SETTINGS,
    words: "holidays",
    to: `${settings}#holidays`,
  },
  { icon: Archive, name: "settings-data", within: SETTINGS, words: "data", to: `${settings}#data` },
  { icon: Bell, name: "settings-popups", within: SETTINGS, words: "popups", to: `${settings}#popups` },
  { icon: Power, name: "settings-start", within: SETTINGS, words: "start", to: `${settings}#start` },
  {
    icon: Keyboard,
    name: "capture-keys-title",
    within: SETTINGS,
    words: "capture-keys",
    to: `${settings}#capture`,
  },
  { icon: SunMedium, name: "settings-theme-Light", within: THEME, words: "light", set: { theme: "Light" } },
  { icon: Moon, name: "settings-theme-Dark", within: THEME, words: "dark", set: { theme: "Dark" } },
  { icon: Monitor, name: "settings-theme-System", within: THEME, words: "theme", set: { theme: "System" } },
  { icon: Languages, name: "settings-language-de", within: LANGUAGE, words: "de", set: { language: "de" } },
  { icon: Languages, name: "settings-language-en", within: LANGUAGE, words: "en", set: { language: "en" } },
  { icon: Monitor, name: "settings-language-system", within: LANGUAGE, set: { language: null } },
  { icon: Keyboard, name: "shortcuts-title", within: "nav-help", words: "keys", to: `${help}#keys` },
  { icon: Shield, name: "help-kept", within: "nav-help", words: "kept", to: `${help}#kept` },
];

type OfClient = Row & {
  /** Where the agreement stands when there is no such thing to do. */
  unless?: AgreementState;
} & ({ at: Extract<Path, `/clients/:id/${string}`> } | Question);

/** What there is for a client beside the page itself. */
export const ofClient: OfClient[] = [
  { icon: Handshake, name: "agreement-title", words: "agreement", at: "/clients/:id/agreement" },
  { icon: FileText, name: "letter-screen-title", words: "letter", at: "/clients/:id/letter" },
  { icon: Pencil, name: "client-edit", words: "edit", at: "/clients/:id/edit", unless: "Ended" },
  { icon: History, name: "dry-title", words: "dry-run", at: "/clients/:id/dry-run", unless: "Ended" },
  { icon: Signpost, name: "may-title", words: "may", ask: "may" },
];
