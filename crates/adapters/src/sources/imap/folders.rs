//! Which folder is for what: as the server says (special-use, RFC 6154), else by its usual names.

use async_imap::imap_proto::NameAttribute;
use async_imap::types::Name;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};
use base64::Engine as _;

use super::convert::Folder;

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// As the server writes it.
    pub(super) name: String,
    /// What the server says it is for.
    use_: Option<Folder>,
    /// The part after the last delimiter, for people.
    last: String,
}

impl From<&Name> for Named {
    fn from(name: &Name) -> Self {
        let has = |attribute: &NameAttribute<'_>| name.attributes().contains(attribute);
        let use_ = if has(&NameAttribute::Sent) {
            Some(Folder::Sent)
        } else {
            has(&NameAttribute::Junk).then_some(Folder::Junk)
        };
        let shown = readable(name.name());
        let last = name.delimiter().and_then(|delimiter| shown.rsplit(delimiter).next()).unwrap_or(&shown);
        Self { name: name.name().to_owned(), use_, last: last.to_owned() }
    }
}

/// The folder for this, if there is one.
pub(super) fn folder_for(folder: Folder, among: &[Named]) -> Option<&Named> {
    let usual = match folder {
        Folder::Inbox => return None,
        Folder::Sent => SENT,
        Folder::Junk => JUNK,
    };
    let by_name = || {
        usual.iter().find_map(|usual| among.iter().find(|one| one.use_.is_none() && one.last.eq_ignore_ascii_case(usual)))
    };
    among.iter().find(|one| one.use_ == Some(folder)).or_else(by_name)
}

/// What mail programs and German providers call it.
const SENT: &[&str] = &[
    "Sent", "Gesendet", "Sent Items", "Sent Messages", "Sent Mail", "Gesendete Objekte", "Gesendete Elemente",
    "Gesendete Nachrichten", "Postausgang",
];
const JUNK: &[&str] = &["Junk", "Spam", "Spamverdacht", "Junk E-Mail", "Junk-E-Mail", "Junk Email", "Bulk Mail"];

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

/// A name as servers write it.
pub(super) fn written(name: &str) -> String {
    let mut written = String::new();
    let mut foreign = String::new();
    for c in name.chars().map(Some).chain([None]) {
        if let Some(c) = c.filter(|c| !(' '..='~').contains(c)) {
            foreign.push(c);
            continue;
        }
        if !foreign.is_empty() {
            let bytes: Vec<u8> = foreign.encode_utf16().flat_map(u16::to_be_bytes).collect();
            written.push_str(&format!("&{}-", ENGINE.encode(bytes)));
            foreign.clear();
        }
        match c {
            Some('&') => written.push_str("&-"),
            Some(c) => written.push(c),
            None => {}
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_written_as_the_standard_says() {
        for (name, wire) in [
            ("INBOX", "INBOX"),
            ("Entwürfe", "Entw&APw-rfe"),
            ("Müller & Söhne", "M&APw-ller &- S&APY-hne"),
            ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
            ("🦊", "&2D7dig-"),
        ] {
            assert_eq!(written(name), wire);
            assert_eq!(readable(wire), name);
        }
        for odd in ["a&b", "&!!-", "&"] {
            assert_eq!(readable(odd), odd);
        }
    }

    #[test]
    fn what_the_server_says_a_folder_is_for_goes_before_its_name() {
        let named = |name: &str, use_| Named { name: name.to_owned(), use_, last: name.to_owned() };
        let all = [named("Gesendet", None), named("Spam", None), named("Post/Raus", Some(Folder::Sent))];
        assert_eq!(folder_for(Folder::Sent, &all).map(|one| one.name.as_str()), Some("Post/Raus"));
        assert_eq!(folder_for(Folder::Junk, &all).map(|one| one.name.as_str()), Some("Spam"));
        assert_eq!(folder_for(Folder::Sent, &all[1..2]), None);
    }
}
