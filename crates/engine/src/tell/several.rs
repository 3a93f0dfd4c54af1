//! One popup for several contacts: the storm, and the digest at the start of the day.

use chrono::{DateTime, Utc};

use crate::l10n::say;
use crate::tell::{Shown, Who, name};
use crate::tone::Language;
use crate::words::Clock;

/// How many contacts there were of one person.
#[derive(Debug, Clone, Copy)]
pub struct Tally<'a> {
    /// Whose.
    pub who: Who<'a>,
    /// How many.
    pub count: u32,
}

/// Title and body for several contacts in a short time: "4 Kontakte außerhalb der Regeln", "Anna Müller (2), …".
pub fn several(of: &[Tally<'_>], shown: Shown, language: Language) -> (String, String) {
    let title = say(language, "popup-several", &[("count", total(of).into())]);
    (title, names(of, shown, language).unwrap_or_default())
}

/// Title and body of the digest: what came since then.
pub fn digest(of: &[Tally<'_>], since: DateTime<Utc>, shown: Shown, clock: &Clock) -> (String, String) {
    let language = clock.language;
    let args = [("count", total(of).into()), ("time", clock.near(since).into())];
    let title = say(language, "popup-digest", &args);
    let body = match names(of, shown, language) {
        Some(names) => say(language, "popup-digest-body", &[("names", names.into())]),
        None => say(language, "popup-digest-hidden", &[]),
    };
    (title, body)
}

/// Title and body for a contact of one person who works for several clients: "Das kann Müller GmbH oder Studio Öztürk sein."
pub fn for_whom(
    person: &str,
    names: &str,
    channel: &str,
    shown: Shown,
    language: Language,
) -> (String, String) {
    let title = match shown {
        Shown::Nothing => say(language, "popup-title-nothing", &[]),
        Shown::Channel => channel.to_owned(),
        Shown::NameAndChannel | Shown::Everything => {
            say(language, "popup-title", &[("who", person.into()), ("channel", channel.into())])
        }
    };
    let body = match shown {
        Shown::Everything => say(language, "popup-ambiguous", &[("names", names.into())]),
        Shown::Nothing | Shown::Channel | Shown::NameAndChannel => String::new(),
    };
    (title, body)
}

pub(super) fn total(of: &[Tally<'_>]) -> u32 {
    of.iter().map(|tally| tally.count).sum()
}

/// "Anna Müller (2), Jan Öztürk"; none if names are not to be shown.
pub(super) fn names(of: &[Tally<'_>], shown: Shown, language: Language) -> Option<String> {
    let counted = |tally: &Tally<'_>| {
        let name = name(&tally.who, language);
        if tally.count < 2 {
            return name;
        }
        say(language, "popup-counted", &[("name", name.into()), ("count", tally.count.into())])
    };
    match shown {
        Shown::Nothing | Shown::Channel => None,
        Shown::NameAndChannel | Shown::Everything => {
            Some(of.iter().map(counted).collect::<Vec<_>>().join(", "))
        }
    }
}
