//! Everything that touches the world.

pub mod calendar;
pub mod clock;
pub mod documents;
pub mod language;
pub mod notify;
pub mod program;
pub mod secrets;
#[cfg(unix)]
pub mod signals;
pub mod sources;
pub mod store;
pub mod user;
pub mod zone;
