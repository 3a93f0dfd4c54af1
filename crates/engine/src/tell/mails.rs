//! Popups about mails that are told in words of their own: a reply to an offer, what lies among junk.

use crate::l10n::say;
use crate::tell::several::{names, total};
use crate::tell::{Shown, Tally, Who, name};
use crate::tone::Language;

/// Title and body for a reply to an offer: "Anna Müller hat auf den Vorschlag geantwortet". `is_answer` tells whether
/// there is an answer in it that can be recorded, or at least told why not.
pub fn replied(who: &Who<'_>, is_answer: bool, shown: Shown, language: Language) -> (String, String) {
    let title = match shown {
        Shown::Nothing | Shown::Channel => say(language, "popup-replied-hidden", &[]),
        Shown::NameAndChannel | Shown::Everything => {
            say(language, "popup-replied", &[("name", name(who, language).into())])
        }
    };
    let body = if is_answer { "popup-replied-answer" } else { "popup-replied-words" };
    (title, say(language, body, &[]))
}

/// Title and body for mails of people on file that lie among junk: "Eine Mail von Anna Müller liegt im Spam-Ordner".
pub fn in_junk(of: &[Tally<'_>], shown: Shown, language: Language) -> (String, String) {
    let several = || say(language, "popup-junk-several", &[("count", total(of).into())]);
    match (of, names(of, shown, language)) {
        ([Tally { count: 1, .. }], Some(name)) => {
            let title = say(language, "popup-junk", &[("name", name.into())]);
            (title, say(language, "popup-junk-body", &[]))
        }
        (_, names) => (several(), names.unwrap_or_default()),
    }
}
