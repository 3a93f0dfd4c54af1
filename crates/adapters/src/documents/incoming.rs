//! Documents in which an answer may be: opened, and read as text.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use absprache_desk::document::{Document, DocumentKind, MAX_DOCUMENT};
use absprache_desk::trouble::Trouble;
use absprache_engine::document::MAX_BYTES;

use super::mail::{self, Mail};

/// A document as it came in, read as text: of a mail the answer that is attached to it, else its body. What is no text is
/// read as far as it is.
pub fn document(kind: DocumentKind, original: Vec<u8>) -> Document {
    let plain = |original: Vec<u8>| {
        let text = String::from_utf8_lossy(&original).into_owned();
        Document { kind, original, text, from: None }
    };
    match kind {
        DocumentKind::Data | DocumentKind::Text | DocumentKind::Drawing => plain(original),
        DocumentKind::Mail => match mail::read(&original) {
            Ok(Mail { from_name, from, text, answers, .. }) => {
                let text = answers.into_iter().next().unwrap_or(text);
                Document { kind, original, text, from: from_name.or(from) }
            }
            Err(_) => plain(original),
        },
    }
}

/// A document that somebody pasted or dropped as text: an answer file, a mail with its headers, or any other text.
pub fn pasted(text: &str) -> Document {
    document(kind_of(Path::new(""), text.as_bytes()), text.as_bytes().to_owned())
}

/// Opens a file that somebody chose. What it is shows in its content: names of saved mails say little.
///
/// # Errors
/// If it cannot be read, or is far too long for an answer.
pub fn open(path: &Path) -> Result<Document, Trouble> {
    let io = |error| Trouble::Io { path: path.to_owned(), error };
    let limit = u64::try_from(MAX_DOCUMENT).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path).map_err(io)?.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() > MAX_DOCUMENT {
        return Err(io(std::io::ErrorKind::FileTooLarge.into()));
    }
    Ok(document(kind_of(path, &bytes), bytes))
}

/// The text of a file of ours that somebody named or chose.
///
/// # Errors
/// If it cannot be read, or is no text in UTF-8.
pub fn text(path: &Path) -> Result<String, Trouble> {
    let io = |error| Trouble::Io { path: path.to_owned(), error };
    // One byte more than is allowed is enough to be refused as too long.
    let mut text = String::new();
    let file = File::open(path).map_err(io)?;
    file.take(MAX_BYTES as u64 + 1).read_to_string(&mut text).map_err(io)?;
    Ok(text)
}

fn kind_of(path: &Path, bytes: &[u8]) -> DocumentKind {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    if first == Some(&b'{') {
        DocumentKind::Data
    } else if ending.as_deref() == Some("eml") || has_headers(bytes) {
        DocumentKind::Mail
    } else {
        DocumentKind::Text
    }
}

/// Does it begin as mails do, with lines of "Name: value" and a sender among them?
fn has_headers(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes.get(..4096.min(bytes.len())).unwrap_or_default());
    let head = text.lines().take_while(|line| !line.trim().is_empty());
    let mut has_sender = false;
    for line in head {
        let is_folded = line.starts_with([' ', '\t']);
        let name = line.split_once(':').map(|(name, _)| name);
        let is_header = name.is_some_and(|name| !name.is_empty() && !name.contains([' ', '\t']));
        if !is_folded && !is_header {
            return false;
        }
        has_sender |= name.is_some_and(|name| name.eq_ignore_ascii_case("from"));
    }
    has_sender
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_mail_is_read_as_one() {
        let mail = pasted(
            "From: Anna Müller <anna@example.org>\r\nSubject: Re: Wie wir uns erreichen\r\n\r\nPasst.\r\n",
        );
        assert_eq!((mail.kind, mail.from.as_deref()), (DocumentKind::Mail, Some("Anna Müller")));
        assert_eq!(mail.text.trim(), "Passt.");
        let text = pasted("Passt.\n> Kennzeichen dieser Fassung: 7F3K-9Q4T");
        assert_eq!((text.kind, text.from), (DocumentKind::Text, None));
    }

    #[test]
    fn what_a_file_is_shows_in_its_content() {
        for (name, content, kind) in [
            ("antwort.json", "{\"absprache\":\"answer\"}", DocumentKind::Data),
            ("antwort.txt", "\n {\"absprache\":\"answer\"}", DocumentKind::Data),
            ("antwort.txt", "Passt: 1, 2\n[Absprache 7F3K-9Q4T]", DocumentKind::Text),
            ("antwort.eml", "", DocumentKind::Mail),
            ("Nachricht", "Received: by x\n\tat noon\nFrom: anna@example.org\n\nPasst", DocumentKind::Mail),
            ("Nachricht", "From: Berlin\nEinverstanden, wie besprochen", DocumentKind::Text),
        ] {
            assert_eq!(kind_of(Path::new(name), content.as_bytes()), kind, "{name}: {content}");
        }
    }
}
