// What the window may ask of the desk: one method per command. Everything else in ui/ speaks to this interface only,
// so that the same screens run on the real program, in a browser, and in tests.
import type {
  About,
  CaptureForm,
  Captured,
  KeysView,
  Whom,
  AgreementPage,
  BackupView,
  Attendance,
  DocumentLine,
  Letter,
  NoteView,
  AssignView,
  Decision,
  DryRun,
  ExportForm,
  HandOver,
  Incoming,
  Proposal,
  Words,
  Card,
  Changed,
  ClientLine,
  ClientPage,
  Copied,
  Deed,
  Dragged,
  Dropped,
  Found,
  Go,
  HoursAnswer,
  HoursRead,
  Language,
  Look,
  MailGuess,
  MayLook,
  HeardView,
  ImportDone,
  ImportForm,
  ImportLook,
  SignForm,
  Me,
  Means,
  Nearby,
  PresetList,
  PresetPage,
  PresetRemoved,
  PresetSaved,
  PresetTitle,
  Probe,
  ProbeLook,
  Problem,
  Promptness,
  RestoredView,
  Seq,
  Settings,
  Sides,
  Sketch,
  Base,
  StandingView,
  SourceForm,
  SourcesView,
  Speech,
  Start,
  TextAt,
  TextLook,
  TextPage,
  TextsView,
  Timeline,
  TimelineFilter,
  TimelineWindow,
  Today,
  Tried,
  WeekSpan,
} from "./contract";

export interface Port {
  start(): Promise<Start>;
  save_me(me: Me): Promise<Start>;
  /** All but `channels`, which are changed one by one. */
  save_settings(settings: Settings): Promise<Start>;
  /** null: as is usual. */
  tell_channel(channel: string, how: Promptness | null): Promise<Start>;

  read_hours(text: string): Promise<HoursAnswer>;
  /** `over`: the line that is drawn over; what it says of holidays stays. */
  draw_hours(week: WeekSpan[], over: string): Promise<HoursRead>;

  new_sketch(): Promise<Sketch>;
  edit_sketch(client: string): Promise<Sketch>;
  rebase(sketch: Sketch, base: Base): Promise<Sketch>;
  /** The same with its letter in another language: words of the base follow, own words stay. */
  speak(sketch: Sketch, language: Language): Promise<Sketch>;
  look(sketch: Sketch): Promise<Look>;
  /** Rules that bind the client alone go for both sides. */
  same_for_me(sketch: Sketch, clauses: string[]): Promise<Sketch>;
  /** The client's clock against mine, and days off on both sides in the weeks to come. */
  sides(sketch: Sketch): Promise<Sides>;
  remedy(sketch: Sketch, rule: string, clause: string | null): Promise<Sketch>;
  /** What was typed of a client when the window was closed; `client` is null for a new one. */
  kept_sketch(client: string | null): Promise<Sketch | null>;
  save_sketch(sketch: Sketch): Promise<void>;
  drop_sketch(client: string | null): Promise<void>;
  /** Adds or updates the client; answers with its id. */
  take_in(sketch: Sketch): Promise<string>;
  revert_rule(sketch: Sketch, clause: string): Promise<Sketch>;
  understand(text: string): Promise<Found>;
  probe(sketch: Sketch, probe: Probe): Promise<ProbeLook>;
  rehearse(sketch: Sketch, probe: Probe): Promise<void>;

  presets(): Promise<PresetList>;
  preset(preset: string): Promise<PresetPage>;
  /** Keeps the rules of a client on file as a preset. */
  save_preset(client: string, title: PresetTitle): Promise<PresetSaved>;
  save_preset_of_sketch(sketch: Sketch, title: PresetTitle): Promise<PresetSaved>;
  rename_preset(preset: string, title: PresetTitle): Promise<PresetSaved>;
  /** Answers with what brings it back. */
  remove_preset(preset: string): Promise<PresetRemoved>;
  bring_preset_back(removed: PresetRemoved): Promise<PresetSaved>;
  /** `file`: what the file is called. */
  add_preset(text: string, file: string): Promise<PresetSaved>;
  /** Asks for a file by the system's dialog; null if it was left. */
  open_preset(): Promise<PresetSaved | null>;
  /** Asks where by the system's dialog; answers with the path, or with nothing if it was left. */
  export_preset(preset: string): Promise<string | null>;

  record_agreement(client: string, on: string, means: Means, by: string): Promise<StandingView>;

  agreement(client: string): Promise<AgreementPage>;
  /** Freezes the draft into an offer. Days are YYYY-MM-DD. */
  propose(
    client: string,
    valid_from: string | null,
    answer_by: string | null,
    means: Means,
  ): Promise<AgreementPage>;
  proposal(client: string): Promise<Proposal>;
  reminder(client: string): Promise<HandOver>;
  end_words(client: string): Promise<HandOver>;
  /** The result comes as event `Copied`. */
  copy_words(client: string, words: Words): Promise<void>;
  mail_words(client: string, words: Words): Promise<void>;
  /** Asks where by the system's dialog; answers with the path, or with nothing if it was left. */
  export_agreement(client: string, form: ExportForm): Promise<string | null>;
  read_answer(client: string, document: string): Promise<Incoming>;
  /** Asks for a file by the system's dialog. */
  read_answer_file(client: string): Promise<Incoming | null>;
  /** Records what was read last. */
  take_answer(client: string): Promise<AgreementPage>;
  /** Records the answer in a reply that came by mail. */
  take_reply(client: string, reply: number): Promise<AgreementPage>;
  /** There is nothing to be recorded from it. */
  set_reply_aside(client: string, reply: number): Promise<AgreementPage>;
  respond(client: string, decisions: Decision[]): Promise<AgreementPage>;
  settle_part(client: string): Promise<AgreementPage>;
  withdraw_offer(client: string): Promise<AgreementPage>;
  /** `drawn`: the signature as an SVG path, if someone drew one. */
  agree_together(
    client: string,
    name: string,
    clauses: string[],
    drawn: string | null,
  ): Promise<AgreementPage>;
  dry_run(client: string, months: number): Promise<DryRun>;

  today(): Promise<Today>;
  /** The result of `Copy` comes as event `Copied`. */
  act(contact: Seq, deed: Deed): Promise<void>;
  undo(contact: Seq): Promise<void>;
  introduce(stranger: number, client: string, person: string | null): Promise<void>;
  pause(minutes: number | null): Promise<void>;

  clients(): Promise<ClientLine[]>;
  client(id: string): Promise<ClientPage>;
  /** My notes about a client, the newest first. */
  notes(client: string): Promise<NoteView[]>;
  /** Answers with its name, by which it is changed or dropped. */
  note(about: About, text: string): Promise<Seq>;
  rewrite_note(note: Seq, text: string): Promise<Seq>;
  /** Answers with its words. */
  drop_note(note: Seq): Promise<string | null>;
  documents(client: string): Promise<DocumentLine[]>;
  version_letter(client: string, number: number): Promise<Letter>;
  /** Asks where by the system's dialog; answers with the path, or with nothing if it was left. */
  save_version(client: string, number: number, form: ExportForm): Promise<string | null>;
  save_answer(client: string, answer: Seq): Promise<string | null>;
  archive(client: string): Promise<void>;
  unarchive(client: string): Promise<void>;
  preserve(client: string): Promise<void>;
  release(client: string): Promise<void>;
  mark_appointment(appointment: string, attendance: Attendance): Promise<void>;
  timeline(client: string, filter: TimelineFilter, window: TimelineWindow): Promise<Timeline>;
  end_engagement(id: string, on: string): Promise<void>;
  resume_engagement(id: string): Promise<void>;
  /** Whether I may write or call now; without a person for the client as a whole. */
  may(client: string, person: string | null): Promise<MayLook>;

  /** What taking in an address book would do. `book`: the file in Base64. */
  plan_import(book: string, form: ImportForm): Promise<ImportLook>;
  import_clients(book: string, form: ImportForm): Promise<ImportDone>;
  /** Takes back what was taken in last; answers with what became of that. */
  undo_import(): Promise<string>;

  /** Puts the text for a contact among the drafts of its mailbox, or on the phone; answers once it is there. */
  save_draft(contact: Seq): Promise<string>;

  /** Events to come that are with nobody on file, and those of which I said whom they are with. */
  events_to_assign(): Promise<AssignView>;
  assign_event(series: string, client: string): Promise<void>;
  unassign_event(series: string): Promise<void>;

  /** What was heard and not known, and what was taught. */
  heard(): Promise<HeardView>;
  teach(sign: SignForm, channel: string): Promise<void>;
  forget(sign: SignForm): Promise<void>;

  sources(): Promise<SourcesView>;
  /** What is known of a mailbox from its address; null as long as it is none. */
  guess_mailbox(address: string): Promise<MailGuess | null>;
  /** Tries it, and listens to it if it can be heard. `replaces`: the id of the source whose settings are changed. */
  set_up_source(
    form: SourceForm,
    password: string | null,
    replaces: string | null,
    untried: boolean,
  ): Promise<Tried>;
  try_source(id: string): Promise<Tried>;
  stop_trying(): Promise<void>;
  /** Answers with what the keyring did not do. */
  remove_source(id: string): Promise<string | null>;
  /** Sets up again what was removed. */
  put_back_source(id: string): Promise<void>;

  /** Everybody a contact can be with, those of the newest contacts first. */
  whom(): Promise<Whom[]>;
  capture(form: CaptureForm): Promise<Captured>;
  capture_done(): Promise<void>;
  capture_keys(): Promise<KeysView>;
  set_capture_keys(keys: string | null): Promise<KeysView>;
  /** Answers with the note's name. */
  note(about: About, text: string): Promise<Seq>;
  rewrite_note(note: Seq, text: string): Promise<Seq>;
  /** Answers with its words. */
  drop_note(note: Seq): Promise<string | null>;
  texts(speech: Speech, client: string | null): Promise<TextsView>;
  text(at: TextAt): Promise<TextPage>;
  /** `typed` is null for what is said without words of the user's. */
  look_at_text(at: TextAt, typed: string | null): Promise<TextLook>;
  keep_text(at: TextAt, typed: string): Promise<TextPage>;
  reset_text(at: TextAt): Promise<TextPage>;
  /** What can be listened to on this computer without setting anything up. */
  nearby(): Promise<Nearby[]>;
  /** Shows a real popup of a contact that is made up. */
  try_popup(): Promise<void>;
  /** What a German text reads like in this form of address. */
  words_of_tone(form: Me["form"]): Promise<string | null>;
  /** What somebody reads who calls while I am away; days are YYYY-MM-DD. */
  words_of_absence(first: string, last: string): Promise<string | null>;
  data_folder(): Promise<string>;
  open_data_folder(): Promise<void>;
  /** Asks where by the system's dialog; null if it was left. */
  back_up(): Promise<BackupView | null>;
  /** Asks for a backup by the system's dialog, and reads it. */
  look_at_backup(): Promise<BackupView | null>;
  /** Brings back what was looked at last. */
  restore_backup(): Promise<RestoredView>;

  /** The window is closed after all. What was typed and not saved is held for the next one, in memory alone. */
  window_done(typed: string | null): Promise<void>;
  /** What the window that was closed last has left; only once. */
  typed(): Promise<string | null>;
  card(): Promise<Card | null>;
  card_done(): Promise<void>;

  /** Calls `heard` at every such event; the answer ends it. */
  on<Name extends keyof Events>(event: Name, heard: (payload: Events[Name]) => void): () => void;
}

export interface Events {
  /** Something on the desk is different: what is shown is fetched again. */
  Changed: Changed;
  Go: Go;
  Copied: Copied;
  /** The user closes this window. While somebody listens, it stays until it is put away by a command. */
  Closing: null;
  /** Only where the web view keeps files from the page, as WebKitGTK does. */
  Dragged: Dragged;
  Dropped: Dropped;
}

/** What a method of the port throws: a ready sentence and, if there is one, a way out. */
export class Trouble extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
  /** Anything that was thrown, as a problem that can be shown. */
  static of(thrown: unknown): Problem {
    if (thrown instanceof Trouble) return thrown.problem;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { message, advice: null, field: null };
  }
}
