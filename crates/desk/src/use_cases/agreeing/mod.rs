//! Coming to one text with a client: offers, answers, and what follows from them. Nothing is ever sent.
//!
//! Each step is prepared at a [`Table`] first: it is asked whether it can happen, its files are written, and its events
//! are named. Only when these are in the journal has it happened ([`at_table`], [`Desk`](crate::desk::Desk)).

mod answer;
mod dry_run;
mod end;
mod exchange;
mod fault;
mod held;
mod in_force;
mod look_at;
mod message;
mod page;
mod paper;
mod propose;
mod replies;
mod respond;
mod rows;
mod steps;
mod table;
mod together;
mod window;
mod withdraw;

pub use answer::{Incoming, IncomingKind, TakenIn};
pub use exchange::{Exchange, Spoken, Text};
pub use fault::Fault;
pub use held::Held;
pub use in_force::{InForce, in_force};
pub use message::{confirmation, ending, proposal, reminder};
pub use page::{Ground, agreement_page};
pub use paper::{Paper, Signed, letter_with_code, paper};
pub use propose::Proposing;
pub(crate) use propose::fingerprint;
pub use replies::kept;
pub use respond::{Responded, Responding};
pub use table::{Prepared, Table, at_table};
pub use together::{AtOneScreen, NoStrokes, Strokes};
