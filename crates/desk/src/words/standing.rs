//! How firmly rules stand, in a sentence.

use absprache_engine::agreement::{Means, Standing};
use absprache_engine::party::Party;
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
    let args = [("on", &*full_date(on, clock)), ("means", means_key(means)), ("by", by)];
    say(clock.language, "standing-agreed", &args)
}

/// Means as messages tell them apart.
pub(crate) fn means_key(means: Means) -> &'static str {
    match means {
        Means::Talk => "talk",
        Means::Mail => "mail",
        Means::Signed => "signed",
    }
}

/// Sides as messages tell them apart.
pub(crate) fn party(party: Party) -> &'static str {
    match party {
        Party::Consultant => "me",
        Party::Client => "client",
    }
}
