//! How two sides come to one text: offers, answers clause by clause, and what follows from them.
//!
//! Modelled on iTIP (RFC 5546): the consultant's installation is the only writer, an answer of the client is a document
//! and no replica. Nothing here is stored but events; every state is derived from them ([`Negotiation`]).
//!
//! First [`Negotiation::admit`] is asked, then an event is written down, then it is [taken](Negotiation::take).

mod admit;
mod answer;
mod class;
mod compare;
mod decide;
mod event;
mod exchange;
mod fold;
mod hash;
mod in_force;
mod stance;
mod state;
mod take;
#[cfg(test)]
mod tests;

pub use admit::Refusal;
pub use answer::{Answer, AnswerId, Reply};
pub use class::{Class, Taken};
pub use compare::{Change, compare};
pub use decide::{Decision, Next, Outcome, Ticked, Together, Undecided, together};
pub use event::{Event, Offer, Step};
pub use exchange::{Said, Turn, exchange};
pub use fold::{Agreed, Negotiation};
pub use hash::ClauseHash;
pub use in_force::{Term, in_force};
pub use state::{OnTable, Phase, ROUNDS_BEFORE_A_TALK, Stands, State};
