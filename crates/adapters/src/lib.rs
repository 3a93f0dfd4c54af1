//! Everything that touches the world.

pub mod clock;
pub mod documents;
pub mod notify;
pub mod sources;
pub mod store;
pub mod watch;
