//! How two sides come to one text: offers, answers clause by clause, and what follows from them.
//!
//! Modelled on iTIP (RFC 5546): the consultant's installation is the only writer, an answer of the client is a document
//! and no replica. Nothing here is stored but events; every state is derived from them.

mod answer;
mod event;
mod hash;

pub use answer::{Answer, AnswerId, Reply};
pub use event::{Event, Offer, Step};
pub use hash::ClauseHash;
