// The contract between the window (ui/, Svelte) and the Rust side (src-tauri commands on the desk).
// Field names are snake_case as serde writes them. Types below are what tauri-specta will generate into
// ui/src/lib/ipc/bindings.ts from Rust types in crates/desk/src/view/. Both sides keep these names and shapes.
// Whoever must change it: change it in both places, say so in the report.
// `words`-like fields are ready sentences in the UI language, made in Rust from locales/<lang>/*.ftl. The UI's own labels: locales/<lang>/ui.ftl.

export type Language = "de" | "en";
export type Form = "sie" | "du";
export type Theme = "System" | "Light" | "Dark";
export type Instant = string; // RFC 3339, with my zone's offset
export type Seq = number; // number of a contact in the journal
export type Level =
  "Anytime" | "OfficeHours" | "Hours" | "ByAppointment" | "EmergencyOnly" | "AfterEngagement" | "NotUsed";
export type Role = "DecisionMaker" | "DayToDay" | "ThirdParty";
export type Towards = "Both" | "Consultant" | "Client";
export type Means = "Talk" | "Mail" | "Signed";
export type Group = "Written" | "Calls" | "Messengers" | "Social";

// ---------- failures: every command returns Result<T, Problem> ({status:"ok",data}|{status:"error",error})
export interface Problem {
  message: string;
  advice: string | null;
  field: string | null; /* path as in Fault.field */
}

// ---------- start
export interface Start {
  me: Me | null; // null: first start, show the first sheet
  settings: Settings;
  language: Language; // language in force
  channels: ChannelInfo[];
  presets: PresetInfo[];
  regions: RegionInfo[];
  sketch: Sketch | null; // a draft left over from a crash or closing
  version: string;
  today: string; // today: YYYY-MM-DD in my zone
  suggested_zone: string; // the system's
}
export interface ChannelInfo {
  id: string;
  name: string;
  group: Group;
  live: boolean;
  family: string | null;
  private_leaning: boolean;
  address: "Mail" | "Phone" | "Account" | "None";
}
export interface PresetInfo {
  id: string;
  name: string;
  summary: string;
}
export interface RegionInfo {
  code: string;
  name: string;
}
export interface Me {
  name: string;
  zone: string;
  region: string;
  office_hours: string /* as typed, human */;
  handles: MyAddress[];
}
export interface MyAddress {
  address: string;
  channel: string /* "email" | "phone" */;
  used: "Business" | "Private";
}
export interface Settings {
  language: Language | null;
  theme: Theme;
  shown: "All" | "NameAndChannel" | "Channel" | "Nothing";
  hold: boolean; // outside my hours: hold until my hours begin (digest) instead of a quiet popup at once
  autostart: boolean;
}
// start(), save_me(me: Me) -> Start, save_settings(s: Settings) -> Start

// ---------- hours: one line, one picture, one value
export interface HoursRead {
  typed: string; // normal form for people in the UI language: "Mo–Fr 9–17"
  words: string; // read-back sentence: "Montag bis Freitag 9 bis 17 Uhr"
  week: WeekSpan[]; // what the picture shows; holidays are not in it
  notes: string[]; // "Überlappende Zeiten wurden zusammengefasst." and the like
}
export interface WeekSpan {
  day: number /* 0 = Monday */;
  from: number;
  to: number; /* minutes since that day's 0:00; to > 1440 = past midnight, ≤ 2880 */
}
export interface HoursFault {
  message: string;
  start: number;
  end: number /* UTF-16 offsets of the bad word in the typed text */;
  suggestion: string | null; /* whole corrected text, one click */
}
export type HoursAnswer = { kind: "Read"; read: HoursRead } | { kind: "Fault"; fault: HoursFault };
// read_hours(text) -> HoursAnswer        draw_hours(week: WeekSpan[]) -> HoursRead   (both pure, < 1 ms; no Problem)

// ---------- new client / edit client
export interface Sketch {
  client: string | null; // set when an existing client is edited
  name: string;
  people: PersonSketch[];
  handles: HandleSketch[];
  aliases: AliasSketch[]; // of the client as a whole: info@, a group chat
  language: Language;
  form: Form;
  zone: string | null;
  region: string | null;
  office_hours: string | null; // null: as mine
  base: Base;
  rules: RuleSketch[];
  terms: Term[];
}
export type Base = { kind: "Standard" } | { kind: "Preset"; id: string } | { kind: "Client"; id: string };
export interface PersonSketch {
  id: string | null;
  name: string;
  role: Role;
  salutation: string;
  handles: HandleSketch[];
  aliases: AliasSketch[];
}
export interface HandleSketch {
  channel: string;
  address: string;
}
export interface AliasSketch {
  channel: string;
  name: string;
} // "shows up in WhatsApp as …"
export interface RuleSketch {
  id: string;
  channel: string;
  level: Level;
  hours: string; // as typed; used only if level = "Hours", kept otherwise (switching back remembers)
  mine: "Any" | "Business" | "Private";
  who: { kind: "Everyone" } | { kind: "Roles"; roles: Role[] } | { kind: "Persons"; persons: string[] };
  towards: Towards;
}
export type Term =
  | {
      kind: "Promise";
      id: string;
      by: "Consultant" | "Client";
      channel: string | null;
      unit: "Hours" | "WorkingDays";
      count: number;
    }
  | { kind: "Emergency"; id: string; definition: string; word: string; ways: string[]; numbers: string[] }
  | {
      kind: "Frequency";
      id: string;
      channel: string | null;
      towards: Towards;
      at_most: number;
      per: "Day" | "Week" | "Month";
    }
  | { kind: "People"; id: string; speaks: string[]; decides: string[] }
  | { kind: "Tone"; id: string; emoji: boolean }
  | { kind: "Netiquette"; id: string; point: string }
  | { kind: "Record"; id: string; months: number }
  | { kind: "Review"; id: string; every_months: number }
  | { kind: "Ending"; id: string; notice_days: number }
  | { kind: "FreeText"; id: string; text: string };
export interface Look {
  // the engine's answer to a sketch; asked for after every change (debounced)
  faults: Fault[]; // what cannot be understood yet; e.g. field "rules.3.hours", "people.0.handles.1.address"
  rules: RuleLook[]; // one per sketch.rules, same order
  remaining: string; // "Alle anderen Wege: noch nicht vereinbart …"
  letter: Letter; // as the client will read it; from what is understood so far
  findings: FindingLook[];
  can_save: boolean; // name there, no faults
}
export interface Fault {
  field: string;
  message: string;
  start: number | null;
  end: number | null;
  suggestion: string | null;
}
export interface RuleLook {
  sentence: string;
  slot: string /* short words of the level slot: "jederzeit", "Mo–Fr 9–17", "nach Absprache" */;
  week: WeekSpan[];
  differs: boolean; /* from its base */
}
export interface Letter {
  title: string;
  parties: string;
  paragraphs: { heading: string | null; lines: string[] }[];
}
export interface FindingLook {
  rule: string;
  severity: "Hint" | "Warning" | "Error";
  clause: string | null;
  title: string;
  explanation: string;
  remedy: string;
  one_click: boolean;
}
// new_sketch() -> Sketch; edit_sketch(client) -> Sketch; rebase(sketch, base) -> Sketch (people kept, rules and terms replaced)
// look(sketch) -> Look; remedy(sketch, rule: string, clause: string|null) -> Sketch
// save_sketch(sketch); drop_sketch()      — the draft on disk, as one types
// take_in(sketch) -> string (client id)   — adds or updates the client; the draft on disk is gone then
// revert_rule(sketch, clause id) -> Sketch — "zurück" of one row to its base

export interface Found {
  name: string | null;
  people: PersonSketch[];
  handles: HandleSketch[];
  leftovers: string[];
  sources: { field: string; from: string }[];
}
// understand(text) -> Found               — a pasted signature, a vCard's text, a single address

export interface Probe {
  channel: string;
  kind: "Message" | "Call" | "VideoCall" | "ConnectionRequest";
  weekday: number;
  minute: number;
  person: number; /* index into people */
}
export interface ProbeLook {
  when: string /* "Samstag, 21:40" */;
  outcome: Outcome;
  sentence: string;
  title: string;
  body: string /* of the popup */;
  reply: string | null;
  via: string | null;
  send_when: string | null;
}
export type Outcome = "Admit" | "Defer" | "Redirect" | "Ask";
// probe(sketch, probe) -> ProbeLook       — a real call of the engine
// rehearse(sketch, probe)                 — raises this client's real popup; nothing is written down

export interface HandOver {
  to: string | null;
  subject: string;
  body: string;
  mailto_possible: boolean; /* short enough */
}
// hand_over(client) -> HandOver; copy_hand_over(client) (result comes as event Copied); open_mail(client) (the system's mail program, draft only)
// record_agreement(client, on: "YYYY-MM-DD", means, by: string) -> StandingView

// ---------- today
export interface Today {
  now: Instant;
  date: string /* "Samstag, 21. November" */;
  office: { open: boolean; sentence: string /* "Geöffnet bis 17 Uhr" / "Geschlossen bis Montag, 9 Uhr" */ };
  paused: string | null; // "Pause bis 15 Uhr"
  groups: ClientGroup[];
  handled: ClientGroup[]; // open ones; done ones of today
  in_order: number; // contacts of today within the rules
  strangers: StrangerView[]; // newest first, memory only
  sources: SourceView[];
  notice: string | null; // banner: e.g. no notification server
}
export interface ClientGroup {
  client: string;
  name: string;
  standing: string;
  episodes: Episode[];
}
export interface Episode {
  contact: Seq;
  count: number;
  person: string | null;
  channel: string;
  channel_name: string;
  what: string /* "Nachricht", "Anruf" */;
  at: Instant;
  at_words: string /* "heute, 21:40" */;
  outcome: Outcome;
  sentence: string; // the verdict in one sentence
  clause: string | null; // its clause as a sentence of the letter
  reply: { text: string; via: string; send: string /* "jetzt" or "am besten Montag, 9 Uhr" */ } | null;
  withheld: string | null;
  question: { name: string } | null; // Probable: "Ist das …?"
  done: {
    kind: "Copied" | "Remind" | "Mention" | "Fine" | "Emergency";
    sentence: string;
    undoable: boolean;
  } | null;
  can: Deed[];
}
export type Deed = "Copy" | "Remind" | "Mention" | "Fine" | "Emergency" | "Confirm" | "Deny";
export interface StrangerView {
  id: number;
  shown: string;
  channel: string;
  channel_name: string;
  at_words: string;
}
export interface SourceView {
  id: string;
  name: string;
  ok: boolean;
  sentence: string;
}
// today() -> Today; act(contact, deed) (Copy's result comes as event Copied); undo(contact) -> takes the last deed back
// introduce(stranger id, client, person: string|null) — "this is …": handle or alias is kept, the contact taken in
// pause(minutes: number|null /* null: go on */)

// ---------- client
export interface ClientLine {
  id: string;
  name: string;
  person: string | null;
  standing: string;
  now: string /* "E-Mail offen, Telefon ab Montag, 9 Uhr" */;
  waiting: number;
  broken: string | null;
}
export interface ClientPage {
  id: string;
  name: string;
  facts: { label: string; value: string }[]; // zone, holidays, hours, form of address
  people: { id: string; name: string; role: string; addresses: { label: string; value: string }[] }[];
  standing: StandingView;
  letter: Letter;
  openings: { channel_name: string; sentence: string; open: boolean }[];
  timeline: { day: string; entries: TimelineEntry[] }[];
  draft_differs: boolean; // the draft is newer than what was agreed
  ended: string | null; // sentence
}
export interface StandingView {
  kind: "Wish" | "Proposed" | "Agreed" | "Ended";
  sentence: string;
  code: string | null;
}
export interface TimelineEntry {
  seq: Seq;
  at: Instant;
  time: string;
  title: string;
  detail: string | null;
  outcome: Outcome | null;
}
// clients() -> ClientLine[]; client(id) -> ClientPage; end_engagement(id, on: date); resume_engagement(id)

// ---------- reply card (second window, label "card")
export interface Card {
  contact: Seq;
  title: string;
  sentence: string;
  text: string;
  copied: "Pending" | "Copied" | "Failed";
}
// card() -> Card|null; card_done()  (hide)

// ---------- events
// Changed {}                              refetch what is shown
// Go { place: {kind:"Today"} | {kind:"Client", id} | {kind: "NewClient"} }
// Copied { what: {kind:"Reply", contact} | {kind:"HandOver", client}; fault: string | null }
