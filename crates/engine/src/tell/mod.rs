//! What a popup says to the user: person and channel, the rule in one sentence, the words on the buttons.
//! Everything is said from the same clauses and verdict as the reply, in the user's language, by the user's clock.

mod allows;
mod buttons;
mod mails;
mod rule;
mod several;
#[cfg(test)]
mod tests;

pub use buttons::{Deed, button, copied, not_copied};
pub use mails::{in_junk, replied};
pub use rule::rule;
pub use several::{Tally, digest, for_whom, several};

use crate::agreement::Standing;
use crate::identity::Identity;
use crate::judge::{Case, Rulebook};
use crate::l10n::say;
use crate::party::Party;
use crate::tone::Language;
use crate::verdict::Verdict;
use crate::words::{self, Clock};

/// How much a popup shows to whoever looks at the screen.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Shown {
    /// That something came in, no more.
    Nothing,
    /// On which channel.
    Channel,
    /// From whom, and on which channel.
    NameAndChannel,
    /// The rule and the first line of the text as well.
    #[default]
    Everything,
}

/// Whom a popup is about.
#[derive(Debug, Clone, Copy)]
pub struct Who<'a> {
    /// The person; none for an address of the client as a whole.
    pub person: Option<&'a str>,
    /// The client.
    pub client: &'a str,
    /// Do several people on file have this name?
    pub name_is_shared: bool,
}

/// All that a popup about one contact depends on.
#[derive(Debug, Clone, Copy)]
pub struct Notice<'a> {
    /// The client's rules.
    pub rules: &'a Rulebook,
    /// The contact, with what is known beside the rules.
    pub case: Case<'a>,
    /// What was judged about it.
    pub verdict: &'a Verdict,
    /// Who it is from.
    pub identity: &'a Identity,
    /// Where the rules stand.
    pub standing: &'a Standing,
    /// Whom it is about.
    pub who: Who<'a>,
    /// The user's language.
    pub language: Language,
    /// How much is shown.
    pub shown: Shown,
}

/// "Anna Müller · WhatsApp"; by setting only the channel, or nothing but the program's name.
pub fn title(notice: &Notice<'_>) -> String {
    let language = notice.language;
    let channel = notice.rules.channel(&notice.case.contact.channel);
    let channel = channel.map_or("", |channel| words::name(channel, language));
    match notice.shown {
        Shown::Nothing => say(language, "popup-title-nothing", &[]),
        Shown::Channel => channel.to_owned(),
        Shown::NameAndChannel | Shown::Everything => {
            let who = name(&notice.who, language);
            say(language, "popup-title", &[("who", who.into()), ("channel", channel.into())])
        }
    }
}

/// The rule, and how the reply begins; by setting neither.
pub fn body(notice: &Notice<'_>, reply: Option<&str>) -> String {
    match (notice.shown, reply) {
        (Shown::Everything, Some(reply)) => {
            let line = say(notice.language, "popup-excerpt", &[("line", first_line(reply).into())]);
            format!("{}\n{line}", rule(notice))
        }
        (Shown::Everything, None) => rule(notice),
        (Shown::Nothing | Shown::Channel | Shown::NameAndChannel, Some(_)) => {
            say(notice.language, "popup-body-hidden", &[])
        }
        (Shown::Nothing | Shown::Channel | Shown::NameAndChannel, None) => String::new(),
    }
}

/// A person, with the client in brackets only if the name alone is ambiguous; else the client.
pub fn name(who: &Who<'_>, language: Language) -> String {
    match who.person {
        Some(person) if who.name_is_shared => {
            say(language, "popup-who-at", &[("person", person.into()), ("client", who.client.into())])
        }
        Some(person) => person.to_owned(),
        None => who.client.to_owned(),
    }
}

/// The beginning of a text, enough to recognise it by; in a letter the salutation stands alone and is skipped.
/// Cut between words: a popup is read in two seconds, the whole text is for the client.
fn first_line(reply: &str) -> String {
    let mut lines = reply.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    let line = if first.ends_with(',') { lines.next().unwrap_or(first) } else { first };
    if line.chars().count() <= EXCERPT {
        return line.to_owned();
    }
    let mut excerpt = String::new();
    for word in line.split(' ') {
        if excerpt.chars().count() + word.chars().count() >= EXCERPT {
            break;
        }
        excerpt.push_str(word);
        excerpt.push(' ');
    }
    excerpt.push('…');
    excerpt
}

/// Characters of the text that a popup shows: two short lines.
const EXCERPT: usize = 90;

impl Notice<'_> {
    fn clock(&self) -> Clock {
        let zone = self.rules.zone(Party::Consultant);
        Clock { zone, language: self.language, now: self.case.contact.at }
    }

    fn standing(&self) -> &'static str {
        match self.standing {
            Standing::Agreed { .. } => "agreed",
            Standing::Proposed => "proposed",
            Standing::Wish | Standing::Ended => "wish",
        }
    }
}
