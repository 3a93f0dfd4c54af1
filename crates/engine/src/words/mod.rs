//! Channels, times and open doors in words, in the language of whoever reads them.

mod channel;
mod handle;
mod list;
mod moment;
mod openings;
#[cfg(test)]
mod tests;

pub(crate) use channel::address;
pub use channel::{by, name, none, on};
pub use handle::handle;
pub use list::either;
pub use moment::{Clock, date};
pub use openings::opening;
pub(crate) use openings::{Door, way};
