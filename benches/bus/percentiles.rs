//! Latencies of one contender, round by round.

use std::time::Duration;

use absprache_benches::rounds::Measured;

/// What a notification took.
pub(crate) struct Latencies {
    /// The median of each round.
    pub(crate) p50: Measured,
    /// The 99th percentile of each round.
    pub(crate) p99: Measured,
}

impl Latencies {
    /// None yet, under these names.
    pub(crate) fn of(p50: &'static str, p99: &'static str) -> Self {
        let none = |name: &str| Measured { name: name.to_owned(), figures: Vec::new() };
        Self { p50: none(p50), p99: none(p99) }
    }

    /// One more round.
    pub(crate) fn add(&mut self, mut took: Vec<Duration>) {
        took.sort_unstable();
        let nanoseconds = |percent: usize| {
            let index = took.len() * percent / 100;
            took.get(index).map_or(0.0, |took| took.as_secs_f64() * 1e9)
        };
        self.p50.figures.push(nanoseconds(50));
        self.p99.figures.push(nanoseconds(99));
    }
}
