//! How long the tests run: short with the others, long by `cargo xtask soak`.

/// So many with the others, so many in the long form.
pub(super) fn count(ordinary: usize, long: usize) -> usize {
    if is_long() { long } else { ordinary }
}

pub(super) fn is_long() -> bool {
    std::env::var_os("ABSPRACHE_SOAK").is_some_and(|value| value == "1")
}
