// The types that cross between the window and the desk: those written from the program's own (bindings.ts), and the
// names of this side for some of them.
export type * from "./bindings";
export type { CardView as Card, OutcomeKind as Outcome } from "./bindings";
export type { AgreeingPort } from "./agreeing";

/** A moment in RFC 3339, with my zone's offset. */
export type Instant = string;
/** The number of a contact in the journal. */
export type Seq = number;
