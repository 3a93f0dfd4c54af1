// Agreeing, between the window and the desk. Written by hand until the program's own types have them under the same names.
import type { HandOver, Means, RuleSketch, Term } from "./contract";

/** Where the two sides stand. */
export type AgreementState =
  "Nothing" | "Open" | "Answered" | "Agreed" | "Withdrawn" | "Lapsed" | "Deadlocked" | "Ended";

/** All about the agreement with one client. */
export interface AgreementPage {
  client: string;
  client_name: string;
  state: AgreementState;
  /** The state in a sentence, with date and means. */
  sentence: string;
  /** Of the newest offer, else of what is in force. */
  version: number | null;
  code: string | null;
  in_force: { version: number; code: string; sentence: string } | null;
  /** When it is looked at again, in a sentence. */
  review: string | null;
  /** The exchange, oldest first. */
  steps: ExchangeStep[];
  /** Of the newest offer, in the letter's order; empty if nothing was offered. */
  clauses: ClauseExchange[];
  /** Of the draft, in the letter's order: what would be proposed or agreed today. */
  draft: DraftClause[];
  may: May;
  /** What the draft changes against what is in force or offered, in words; empty: nothing. */
  changes: string[];
  /** What forbids proposing the draft. */
  objections: string[];
}

/** What can be done now. */
export interface May {
  propose: boolean;
  withdraw: boolean;
  take_in: boolean;
  respond: boolean;
  remind: boolean;
  settle_part: boolean;
  together: boolean;
  end: boolean;
}

export interface ExchangeStep {
  /** In RFC 3339. */
  at: string;
  when: string;
  by: "Consultant" | "Client";
  sentence: string;
  note: string | null;
}

export type ClauseState = "Settled" | "Waiting" | "Countered" | "Declined" | "Question" | "Deadlocked";

/** What both say to one clause. */
export interface ClauseExchange {
  id: string;
  title: string;
  state: ClauseState;
  /** As offered. */
  ours: string;
  /** Their counter. */
  theirs: string | null;
  /** Their reason, question or remark. */
  reason: string | null;
  rounds: number;
  /** What it comes to on the record: "Betrifft 3 Anrufe im November". */
  consequence: string | null;
  /** What a counter begins with: theirs where there is one, else ours. None if there is nothing to vary. */
  edit: ClauseSketch | null;
}

/** A clause as the form of a client has it. */
export type ClauseSketch = { kind: "Rule"; rule: RuleSketch } | { kind: "Term"; term: Term };

export interface DraftClause {
  id: string;
  title: string;
  sentence: string;
}

/** What the agreement can be saved as. */
export type ExportForm = "Letter" | "Pdf" | "Html" | "Ron" | "Json" | "Eml";

/** The message of the open offer; once agreed, the one that confirms it. */
export interface Proposal {
  message: HandOver;
  forms: ExportForm[];
}

/** An answer that was looked at; nothing is recorded yet. */
export interface Incoming {
  class: IncomingClass;
  /** What it is, and what to do. */
  sentence: string;
  /** May be recorded. */
  acceptable: boolean;
  from: string | null;
  replies: ClauseExchange[];
}

export type IncomingClass =
  | "Fresh"
  | "Crossing"
  | "Doubled"
  | "Late"
  | "Foreign"
  | "Tampered"
  | "Incomplete"
  | "InWords"
  | "Unreadable";

/** What I say to one clause of an answer. */
export type Decision =
  | { clause: string; take: "Theirs" }
  | { clause: string; take: "Ours"; reason: string | null }
  | { clause: string; take: "Counter"; with: ClauseSketch; reason: string | null };

/** The draft judged on the record of the last months. */
export interface DryRun {
  sentence: string;
  days: DryDay[];
  outside: DryContact[];
}

export interface DryDay {
  /** YYYY-MM-DD. */
  day: string;
  inside: number;
  outside: number;
}

export interface DryContact {
  when: string;
  who: string;
  channel_name: string;
  sentence: string;
  now: "Inside" | "Outside";
  draft: "Inside" | "Outside";
}

/** A text that a person hands to the client. */
export type Words = "Proposal" | "Reminder" | "Ending";

export interface AgreeingPort {
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
}
