//! How firmly rules stand, in a sentence.

use absprache_engine::agreement::{Means, Standing, VersionRef};
use absprache_engine::words::Clock;

use super::say;
use super::times::full_date;

/// "Vereinbart am 21. November 2026 im Gespräch mit Anna Müller".
pub(crate) fn standing(standing: &Standing, version: Option<&VersionRef>, clock: &Clock) -> String {
    match standing {
        Standing::Wish => say(clock.language, "standing-wish", &[]),
        Standing::Proposed => say(clock.language, "standing-proposed", &[]),
        Standing::Ended => say(clock.language, "standing-ended", &[]),
        Standing::Agreed { on, means, by } => {
            let means = match means {
                Means::Talk => "talk",
                Means::Mail => "mail",
                Means::Signed => "signed",
            };
            let number = version.map(|version| version.number.to_string()).unwrap_or_default();
            let on = full_date(*on, clock);
            let args = [("number", &*number), ("on", &*on), ("means", means), ("by", by)];
            say(clock.language, "standing-agreed", &args)
        }
    }
}
