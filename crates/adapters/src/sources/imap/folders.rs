//! Which folder is for what was sent: as the server says (special-use, RFC 6154), else by its usual names.

use async_imap::imap_proto::NameAttribute;
use async_imap::types::Name;
use base64::Engine as _;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// As the server writes it.
    pub(super) name: String,
    /// Whether the server says that it is for what was sent.
    is_sent: bool,
    /// The part after the last delimiter, for people.
    last: String,
}

impl From<&Name> for Named {
    fn from(name: &Name) -> Self {
        let shown = readable(name.name());
        let last = name.delimiter().and_then(|delimiter| shown.rsplit(delimiter).next()).unwrap_or(&shown);
        Self {
            name: name.name().to_owned(),
            is_sent: name.attributes().contains(&NameAttribute::Sent),
            last: last.to_owned(),
        }
    }
}

/// The folder of what was sent, if there is one to be recognised.
pub(super) fn sent(among: &[Named]) -> Option<&Named> {
    let has_name = |one: &&Named, usual: &str| one.last.eq_ignore_ascii_case(usual);
    let by_name = || SENT.iter().find_map(|usual| among.iter().find(|one| has_name(one, usual)));
    among.iter().find(|one| one.is_sent).or_else(by_name)
}

/// What mail programs and German providers call it.
const SENT: &[&str] = &[
    "Sent",
    "Gesendet",
    "Sent Items",
    "Sent Messages",
    "Sent Mail",
    "Gesendete Objekte",
    "Gesendete Elemente",
    "Gesendete Nachrichten",
    "Postausgang",
];

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
        let named = |name: &str, is_sent| Named { name: name.to_owned(), is_sent, last: name.to_owned() };
        let all = [named("Gesendet", false), named("Spam", false), named("Post/Raus", true)];
        let name = |among: &[Named]| sent(among).map(|one| one.name.clone());
        assert_eq!(name(&all).as_deref(), Some("Post/Raus"));
        assert_eq!(name(&all[..2]).as_deref(), Some("Gesendet"));
        assert_eq!(name(&all[1..2]), None);
    }
}
