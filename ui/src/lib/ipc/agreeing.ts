// What the window may ask of the desk about agreeing; see port.ts.
import type {
  AgreementPage,
  Decision,
  DryRun,
  ExportForm,
  HandOver,
  Incoming,
  Means,
  Proposal,
  Words,
} from "./contract";

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
