//! The user's own texts: what there is, what one would look like, keeping one, and going back.

mod examples;
mod keep;
mod look;
mod page;

pub use self::examples::Sample;
pub use self::keep::{NotKept, keep, put_back};
pub use self::look::look;
pub use self::page::{list, page};
