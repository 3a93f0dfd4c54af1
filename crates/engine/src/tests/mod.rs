//! Helps for the tests of several parts.

pub(crate) mod spelling;
