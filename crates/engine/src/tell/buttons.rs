//! The words on the buttons, and what is said once one was pressed.

use chrono::{DateTime, Utc};

use crate::channel::{Channel, ChannelKind};
use crate::l10n::say;
use crate::tone::Language;
use crate::words::Clock;

/// What the user may do about a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Copy the text.
    Copy,
    /// Bring it back then.
    Remind(DateTime<Utc>),
    /// Mention it at the next talk.
    Mention,
    /// "That was fine."
    Fine,
    /// "Yes, this is that person."
    Confirm,
    /// From now on only in the digest, which comes at this time.
    DigestOnly(DateTime<Utc>),
    /// Show it in the window.
    Open,
}

/// A label that no server cuts: "Kopieren", "Mo 9:00".
pub fn button(deed: Deed, clock: &Clock) -> String {
    let (id, time) = match deed {
        Deed::Copy => ("button-copy", String::new()),
        Deed::Remind(at) => ("button-remind", clock.label(at)),
        Deed::Mention => ("button-mention", String::new()),
        Deed::Fine => ("button-fine", String::new()),
        Deed::Confirm => ("button-confirm", String::new()),
        Deed::DigestOnly(at) => ("button-digest-only", clock.digits(at)),
        Deed::Open => ("button-open", String::new()),
    };
    say(clock.language, id, &[("time", time.into())])
}

/// "Kopiert. Jetzt im Chat einfügen."
pub fn copied(via: &Channel, language: Language) -> String {
    let via = if via.kind == ChannelKind::Mail { "mail" } else { "chat" };
    say(language, "popup-copied", &[("via", via.into())])
}

/// That the text did not reach the clipboard.
pub fn not_copied(language: Language) -> String {
    say(language, "popup-not-copied", &[])
}
