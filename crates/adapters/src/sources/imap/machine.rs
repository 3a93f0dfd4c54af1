//! Which mails nobody wrote. An answer to them would be read by nobody, so they are no contacts.

use absprache_engine::handle::MailAddress;
use mail_parser::{HeaderName, HeaderValue, Message, MimeHeaders as _};

use super::head::texts;
use crate::documents::is_deaf;

/// What sent a mail instead of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Machine {
    /// It says so: an absence note, a ticket system (`Auto-Submitted`, RFC 3834, and what older programs write).
    Automatic,
    /// To many at once (`Precedence`; `List-Unsubscribe-Post`, RFC 8058, which the large providers ask of mass mails).
    /// `List-Unsubscribe` alone says little: customer databases put it into letters to one person, too.
    Bulk,
    /// Through a mailing list (`List-Id`, RFC 2919): written to the list, not to me.
    List,
    /// A report about another mail: undelivered, delayed, read (`multipart/report`, RFC 6522; no return path, RFC 5321).
    Report,
    /// An invitation, or an answer to one, as calendars send them.
    Calendar,
    /// From an address that takes no answers: there would be nobody to read a suggestion.
    NoReply,
}

/// What sent a mail, if no person did.
pub(super) fn behind(message: &Message<'_>, from: Option<&MailAddress>) -> Option<Machine> {
    let has = |name: &'static str| texts(message, name).next().is_some();
    if is_automatic(message) || has("X-Autoreply") || has("X-Autorespond") {
        return Some(Machine::Automatic);
    }
    if is_report(message) {
        return Some(Machine::Report);
    }
    if is_calendar(message) {
        return Some(Machine::Calendar);
    }
    if message.headers().iter().any(|header| header.name == HeaderName::ListId) {
        return Some(Machine::List);
    }
    if has("List-Unsubscribe-Post") || is_bulk(message) {
        return Some(Machine::Bulk);
    }
    from.is_some_and(|from| is_deaf(from.as_str())).then_some(Machine::NoReply)
}

/// Anything but `no` is automatic; parameters and comments may follow (RFC 3834, section 5).
fn is_automatic(message: &Message<'_>) -> bool {
    texts(message, "Auto-Submitted").any(|value| {
        let word = value.split([';', '(', ' ', '\t']).next().unwrap_or_default();
        !word.is_empty() && !word.eq_ignore_ascii_case("no")
    })
}

fn is_bulk(message: &Message<'_>) -> bool {
    let words = ["bulk", "junk", "list", "auto_reply"];
    texts(message, "Precedence").any(|value| words.iter().any(|word| value.eq_ignore_ascii_case(word)))
}

fn is_report(message: &Message<'_>) -> bool {
    let mut paths = message.headers().iter().filter(|header| header.name == HeaderName::ReturnPath);
    let no_path = paths.any(|header| match header.value.as_text() {
        // Some servers write who sends reports where there is nobody to send them to.
        Some(path) => path.trim_start_matches('<').to_ascii_lowercase().starts_with("mailer-daemon"),
        None => matches!(header.value, HeaderValue::Empty),
    });
    no_path || is_type(message, "multipart", "report")
}

fn is_calendar(message: &Message<'_>) -> bool {
    let class = "urn:content-classes:calendarmessage";
    is_type(message, "text", "calendar")
        || texts(message, "Content-Class").any(|value| value.eq_ignore_ascii_case(class))
}

fn is_type(message: &Message<'_>, kind: &str, sub: &str) -> bool {
    message.content_type().is_some_and(|found| {
        found.ctype().eq_ignore_ascii_case(kind)
            && found.subtype().is_some_and(|found| found.eq_ignore_ascii_case(sub))
    })
}
