//! Which folder is for what: as the server says (special-use, RFC 6154), else by its usual names.

use async_imap::imap_proto::NameAttribute;
use async_imap::types::Name;
use base64::Engine as _;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

/// What a folder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// What was sent.
    Sent,
    /// What the server takes for junk.
    Junk,
    /// What was begun.
    Drafts,
}

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// As the server writes it.
    pub(super) name: String,
    /// What the server says it is for.
    purpose: Option<Purpose>,
    /// The part after the last delimiter, for people.
    last: String,
}

impl From<&Name> for Named {
    fn from(name: &Name) -> Self {
        let shown = readable(name.name());
        let last = name.delimiter().and_then(|delimiter| shown.rsplit(delimiter).next()).unwrap_or(&shown);
        let says = |attribute: &NameAttribute<'_>| name.attributes().contains(attribute);
        let purpose = [
            (NameAttribute::Sent, Purpose::Sent),
            (NameAttribute::Junk, Purpose::Junk),
            (NameAttribute::Drafts, Purpose::Drafts),
        ];
        Self {
            name: name.name().to_owned(),
            purpose: purpose.iter().find(|(attribute, _)| says(attribute)).map(|(_, purpose)| *purpose),
            last: last.to_owned(),
        }
    }
}

/// The folder for something, if there is one to be recognised.
pub(super) fn of(purpose: Purpose, among: &[Named]) -> Option<&Named> {
    let has_name = |one: &&Named, usual: &str| one.last.to_lowercase() == usual.to_lowercase();
    let by_name = || usual(purpose).iter().find_map(|usual| among.iter().find(|one| has_name(one, usual)));
    among.iter().find(|one| one.purpose == Some(purpose)).or_else(by_name)
}

/// The folder that people write so: whole, or the part after the last delimiter.
pub(super) fn called<'a>(name: &str, among: &'a [Named]) -> Option<&'a Named> {
    let whole = among.iter().find(|one| readable(&one.name) == name);
    whole.or_else(|| among.iter().find(|one| one.last == name))
}

/// What mail programs and German providers call it.
fn usual(purpose: Purpose) -> &'static [&'static str] {
    match purpose {
        Purpose::Sent => &[
            "Sent",
            "Gesendet",
            "Sent Items",
            "Sent Messages",
            "Sent Mail",
            "Gesendete Objekte",
            "Gesendete Elemente",
            "Gesendete Nachrichten",
            "Postausgang",
        ],
        Purpose::Junk => {
            &["Junk", "Spam", "Junk E-Mail", "Junk-E-Mail", "Junk Email", "Spamverdacht", "Bulk Mail"]
        }
        Purpose::Drafts => &["Drafts", "Entwürfe", "Draft", "Entwurf"],
    }
}

const ENGINE: GeneralPurpose = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);

/// A name as people write it, from modified UTF-7 (RFC 3501, section 5.1.3). What is not written so stays as it is.
pub(super) fn readable(name: &str) -> String {
    let mut read = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('&') {
        read.push_str(before);
        let Some((code, behind)) = after.split_once('-') else { return name.to_owned() };
        if code.is_empty() {
            read.push('&');
        } else {
            let Ok(bytes) = ENGINE.decode(code) else { return name.to_owned() };
            let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(u16::from_be_bytes));
            read.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        }
        rest = behind;
    }
    read + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_the_standard_says() {
        for (name, wire) in [
            ("INBOX", "INBOX"),
            ("Entwürfe", "Entw&APw-rfe"),
            ("Müller & Söhne", "M&APw-ller &- S&APY-hne"),
            ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
            ("🦊", "&2D7dig-"),
        ] {
            assert_eq!(readable(wire), name);
        }
        for odd in ["a&b", "&!!-", "&"] {
            assert_eq!(readable(odd), odd);
        }
    }

    #[test]
    fn what_the_server_says_a_folder_is_for_goes_before_its_name() {
        let named = |name: &str, purpose| Named { name: name.to_owned(), purpose, last: name.to_owned() };
        let all = [named("Gesendet", None), named("Spam", None), named("Post/Raus", Some(Purpose::Sent))];
        let name = |purpose, among: &[Named]| of(purpose, among).map(|one| one.name.clone());
        assert_eq!(name(Purpose::Sent, &all).as_deref(), Some("Post/Raus"));
        assert_eq!(name(Purpose::Sent, &all[..2]).as_deref(), Some("Gesendet"));
        assert_eq!(name(Purpose::Sent, &all[1..2]), None);
        assert_eq!(name(Purpose::Junk, &all).as_deref(), Some("Spam"));
        assert_eq!(name(Purpose::Drafts, &all), None);
    }

    #[test]
    fn a_folder_is_found_by_the_name_that_people_write() {
        let named =
            |name: &str, last: &str| Named { name: name.to_owned(), purpose: None, last: last.to_owned() };
        let all = [named("INBOX/M&APw-ll", "Müll"), named("Alt/Spam", "Spam")];
        let name = |text: &str| called(text, &all).map(|one| one.name.clone());
        for text in ["INBOX/Müll", "Müll"] {
            assert_eq!(name(text).as_deref(), Some("INBOX/M&APw-ll"), "{text}");
        }
        assert_eq!(name("Werbung"), None);
    }
}
