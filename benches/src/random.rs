//! The same numbers in every run.

/// Marsaglia's xorshift64: enough to scatter contacts over a year, and one line to check.
pub struct Random(u64);

impl Random {
    /// All benchmarks begin here.
    pub fn fixed() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    /// A number from 0 to below `bound`, which is small against 2^64 and not 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound.max(1)
    }

    /// One of these; none of none.
    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        let index = self.below(choices.len() as u64);
        choices.get(usize::try_from(index).ok()?)
    }
}
