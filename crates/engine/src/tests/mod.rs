//! Helps for the tests of several parts.

pub(crate) mod clauses;
pub(crate) mod spelling;
