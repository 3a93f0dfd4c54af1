//! Why a suggested text is not saved as a draft.

use absprache_engine::tone::Language;

use super::{Told, of_trouble, say};
use crate::use_cases::reply_draft::NoDraft;
use crate::view::verdict::name_of;

/// Why a suggested text is not saved as a draft, and what would help.
pub fn of_no_draft(why: &NoDraft, language: Language) -> Told {
    let number = |contact: &crate::event::Seq| contact.0.to_string();
    match why {
        NoDraft::NoContact(contact) => {
            Told::of(language, "error-no-contact", &[("number", &number(contact))])
        }
        NoDraft::NoMail(contact) => Told::of(language, "error-no-mail", &[("number", &number(contact))]),
        NoDraft::NoMailbox(source) => Told::of(language, "error-no-source", &[("id", &source.0)]),
        NoDraft::NoAddress => Told::of(language, "error-no-address", &[]),
        NoDraft::NoText(why) => {
            let why = say(language, &format!("withheld-{}", name_of(*why)), &[]);
            Told::of(language, "error-no-text", &[("why", &why)])
        }
        NoDraft::Trouble(trouble) => of_trouble(trouble, language),
    }
}
