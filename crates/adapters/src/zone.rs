//! By which time zone the user is told of days.

use absprache_desk::ports::Files as _;
use chrono_tz::Tz;

use crate::store::Home;

/// The user's own, by what is on disk; before it is known that of the computer, and if that has none, UTC.
pub fn of_user(home: &Home) -> Tz {
    // A profile that cannot be read is told by who needs it.
    let consultant = home.files().and_then(|files| files.consultant()).ok().flatten();
    consultant.map(|consultant| consultant.side.zone).or_else(of_system).unwrap_or(Tz::UTC)
}

/// The zone that `TZ` names, else the one the system is set to; none if neither is a name of the IANA database.
pub fn of_system() -> Option<Tz> {
    let named = std::env::var("TZ").ok();
    of_variable(named.as_deref()).or_else(|| iana_time_zone::get_timezone().ok()?.parse().ok())
}

/// POSIX lets a colon stand before such a name (Base Definitions, 8.3); its own notation ("CET-1CEST") is no name.
fn of_variable(value: Option<&str>) -> Option<Tz> {
    let name = value?;
    name.strip_prefix(':').unwrap_or(name).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_the_variable_counts_and_nothing_else() {
        for (value, expected) in [
            (Some("Europe/Berlin"), Some(Tz::Europe__Berlin)),
            (Some(":Europe/Vienna"), Some(Tz::Europe__Vienna)),
            (Some("CET-1CEST,M3.5.0,M10.5.0/3"), None),
            (Some(""), None),
            (None, None),
        ] {
            assert_eq!(of_variable(value), expected, "{value:?}");
        }
    }
}
