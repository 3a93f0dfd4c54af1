/** What is said to one clause. */
import type { Clause } from "./clause";

export type Reply =
  | { kind: "Accept" }
  | { kind: "Counter"; clause: Clause; reason: string | null }
  | { kind: "Decline"; reason: string | null }
  | { kind: "Comment"; text: string };

export type ReplyKind = Reply["kind"];

/** A whole answer; the replies by the place of their clause. */
export interface Answer {
  name: string;
  replies: ReadonlyMap<number, Reply>;
  note: string | null;
}

export const ACCEPT: Reply = { kind: "Accept" };

/** What people typed, without what is only space; nothing if nothing is left. */
export function said(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}
