//! How firmly rules stand, in a sentence.

use absprache_engine::agreement::{Means, Standing};
use absprache_engine::words::Clock;

use chrono::NaiveDate;

use super::say;
use super::times::full_date;

/// "Vereinbart am 21. November 2026 im Gespräch mit Anna Müller".
pub(crate) fn standing(standing: &Standing, clock: &Clock) -> String {
    match standing {
        Standing::Wish => say(clock.language, "standing-wish", &[]),
        Standing::Proposed => say(clock.language, "standing-proposed", &[]),
        Standing::Ended => say(clock.language, "standing-ended", &[]),
        Standing::Agreed { on, means, by } => agreed(*on, *means, by, clock),
    }
}

/// "Vereinbart am 21. November 2026 im Gespräch mit Anna Müller".
pub(crate) fn agreed(on: NaiveDate, means: Means, by: &str, clock: &Clock) -> String {
    let means = match means {
        Means::Talk => "talk",
        Means::Mail => "mail",
        Means::Signed => "signed",
    };
    let args = [("on", &*full_date(on, clock)), ("means", means), ("by", by)];
    say(clock.language, "standing-agreed", &args)
}
