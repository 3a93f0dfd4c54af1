//! A channel and when it is open, in words.

use crate::channel::Channel;
use crate::l10n::say;
use crate::tone::Language;
use crate::verdict::Opening;
use crate::words::moment::SOON;
use crate::words::{Clock, by};

/// An open door: "per E-Mail jederzeit", "telefonisch heute bis 17 Uhr", "telefonisch ab Montag, 23. November, 9 Uhr".
/// An end that is more than a day and a half away is not named.
pub fn opening(channel: &Channel, opening: &Opening, clock: &Clock) -> String {
    let door = match Door::of(opening, clock) {
        Door::Always => {
            return say(clock.language, "way-always", &[("by", by(channel, clock.language).into())]);
        }
        door @ (Door::Now | Door::Today(_) | Door::Until(_) | Door::From(_)) => door,
    };
    way(&by(channel, clock.language), &door, clock.language)
}

/// When a door stands open, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Door {
    /// At any time.
    Always,
    /// Now, with an end that is too far away to be named.
    Now,
    /// Now, until this time today.
    Today(String),
    /// Now, until this day and time.
    Until(String),
    /// From this day and time on.
    From(String),
}

impl Door {
    pub(crate) fn of(opening: &Opening, clock: &Clock) -> Self {
        match (opening.opens, opening.closes) {
            (Some(opens), _) => Self::From(clock.moment(opens)),
            (None, None) => Self::Always,
            (None, Some(closes)) if closes - clock.now > SOON => Self::Now,
            (None, Some(closes)) => match clock.end_today(closes) {
                Some(time) => Self::Today(time),
                None => Self::Until(clock.end(closes)),
            },
        }
    }
}

/// A phrase such as "telefonisch" with the time of its door; "at any time" goes without saying.
pub(crate) fn way(by: &str, door: &Door, language: Language) -> String {
    let timed = |id, time: &str| say(language, id, &[("by", by.into()), ("time", time.into())]);
    match door {
        Door::Always | Door::Now => by.to_owned(),
        Door::Today(time) => timed("way-today", time),
        Door::Until(time) => timed("way-until", time),
        Door::From(time) => timed("way-from", time),
    }
}
