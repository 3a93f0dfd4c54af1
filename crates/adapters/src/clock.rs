//! The only place that reads a clock.

use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};

/// Tells the time: the real one, or one that was set to another instant and runs on from there.
#[derive(Debug, Clone, Copy)]
pub struct Clock(Kind);

#[derive(Debug, Clone, Copy)]
enum Kind {
    Real,
    SetTo { at: DateTime<Utc>, since: Instant },
}

impl Clock {
    /// The machine's clock.
    pub fn real() -> Self {
        Self(Kind::Real)
    }

    /// A clock that stands at `at` now and runs on: for demonstrations of a Saturday evening on a Tuesday morning.
    #[expect(clippy::disallowed_methods, reason = "this is the place that reads the clock")]
    pub fn set_to(at: DateTime<Utc>) -> Self {
        Self(Kind::SetTo { at, since: Instant::now() })
    }

    /// The present instant.
    #[expect(clippy::disallowed_methods, reason = "this is the place that reads the clock")]
    pub fn now(&self) -> DateTime<Utc> {
        match self.0 {
            Kind::Real => std::time::SystemTime::now().into(),
            Kind::SetTo { at, since } => at + TimeDelta::from_std(since.elapsed()).unwrap_or(TimeDelta::MAX),
        }
    }
}
