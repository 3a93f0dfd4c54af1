//! Where a suggested text lies as a draft, or why it does not.

use absprache_engine::tone::Language;

use super::{Told, of_trouble, say};
use crate::use_cases::phone_draft::{Onto, PhoneDraft};
use crate::use_cases::reply_draft::{Draft, NoDraft};
use crate::view::verdict::name_of;

/// Where a draft lies on the phone of this name, and what is left to do.
pub fn draft_on_phone(draft: &Draft, phone: &str, language: Language) -> String {
    let said = match draft {
        Draft::Phone(PhoneDraft { onto: Onto::Clipboard, .. }) => "draft-on-clipboard",
        Draft::Phone(_) | Draft::Mail(_) => "draft-on-phone",
    };
    say(language, said, &[("phone", phone)])
}

/// Why a suggested text is not saved as a draft, and what would help.
pub fn of_no_draft(why: &NoDraft, language: Language) -> Told {
    let number = |contact: &crate::event::Seq| contact.0.to_string();
    match why {
        NoDraft::NoContact(contact) => {
            Told::of(language, "error-no-contact", &[("number", &number(contact))])
        }
        NoDraft::NoPlace(contact) => {
            Told::of(language, "error-no-draft-place", &[("number", &number(contact))])
        }
        NoDraft::NoMailbox(source) => Told::of(language, "error-no-source", &[("id", &source.0)]),
        NoDraft::NoAddress => Told::of(language, "error-no-address", &[]),
        NoDraft::NoText(why) => {
            let why = say(language, &format!("withheld-{}", name_of(*why)), &[]);
            Told::of(language, "error-no-text", &[("why", &why)])
        }
        NoDraft::Trouble(trouble) => of_trouble(trouble, language),
    }
}
