//! Mails as files (`.eml`): reading the one an answer came in, beginning one for the client.

mod draft;
mod html;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};
use thiserror::Error;

pub use draft::{Attachment, Draft, draft};

/// The longest mail that is read, in bytes: an answer with a PDF and some pictures in the signature is far below.
pub const LONGEST: usize = 25 * 1024 * 1024;

/// The longest attachment that is looked at as an answer.
const LONGEST_ANSWER: usize = absprache_engine::document::MAX_BYTES;

/// Mails inside of mails that are looked into.
const DEEPEST: usize = 3;

/// What a mail says, and what its head says of it: by that an acceptance in words can be told again later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The name of the sender, as they spell it.
    pub from_name: Option<String>,
    /// The address of the sender, as it stands there. Anybody can write it there.
    pub from: Option<String>,
    /// When the sender says it was sent.
    pub date: Option<DateTime<Utc>>,
    /// What the sender's program calls this mail, without angle brackets.
    pub message_id: Option<String>,
    /// The body: plain text, else what is read of the HTML. Quoted parts have a `>` before their lines.
    pub text: String,
    /// Attached answers, recognised by what is in them.
    pub answers: Vec<String>,
}

/// Why a file is not read as a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// It is longer than [`LONGEST`].
    #[error("the mail has {bytes} bytes; at most {LONGEST} are read")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// It has no head, as every mail has.
    #[error("this is no mail")]
    NoMail,
}

/// Reads the bytes of a mail.
///
/// # Errors
/// If it is too long or no mail.
pub fn read(bytes: &[u8]) -> Result<Mail, Unreadable> {
    if bytes.len() > LONGEST {
        return Err(Unreadable::TooLong { bytes: bytes.len() });
    }
    let message = MessageParser::default().parse(bytes).ok_or(Unreadable::NoMail)?;
    let has_head = message.from().is_some() || message.date().is_some() || message.message_id().is_some();
    if !has_head {
        return Err(Unreadable::NoMail);
    }
    let from = message.from().and_then(|from| from.first());
    let mut answers = Vec::new();
    collect_answers(&message, DEEPEST, &mut answers);
    Ok(Mail {
        from_name: from.and_then(|from| from.name()).map(str::to_owned),
        from: from.and_then(|from| from.address()).map(str::to_owned),
        date: message.date().and_then(|date| DateTime::from_timestamp(date.to_timestamp(), 0)),
        message_id: message.message_id().map(str::to_owned),
        text: text(&message),
        answers,
    })
}

/// The plain text, if there is any; else the HTML as text.
fn text(message: &Message<'_>) -> String {
    let bodies: Vec<&PartType<'_>> =
        message.text_bodies().chain(message.html_bodies()).map(|part| &part.body).collect();
    let mut plain: Vec<&str> = Vec::new();
    for body in &bodies {
        if let PartType::Text(text) = body
            && !text.trim().is_empty()
            && !plain.contains(&text.as_ref())
        {
            plain.push(text);
        }
    }
    if !plain.is_empty() {
        return plain.join("\n");
    }
    let mut read: Vec<String> = Vec::new();
    for body in &bodies {
        if let PartType::Html(markup) = body {
            let text = html::to_text(markup);
            if !read.contains(&text) {
                read.push(text);
            }
        }
    }
    read.join("\n")
}

fn collect_answers(message: &Message<'_>, deepest: usize, answers: &mut Vec<String>) {
    for part in message.attachments() {
        if let PartType::Message(inner) = &part.body {
            if deepest > 0 {
                collect_answers(inner, deepest - 1, answers);
            }
        } else if let Some(answer) = answer(part)
            && !answers.contains(&answer)
        {
            answers.push(answer);
        }
    }
}

/// The text of an attachment that says that it is an answer. Programs send JSON under many types and names.
fn answer(part: &MessagePart<'_>) -> Option<String> {
    let bytes = part.contents();
    if bytes.len() > LONGEST_ANSWER || part.is_content_type("text", "html") {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    let is_object = text.trim_start().starts_with('{');
    // Half a file counts as well: it is to be told that it is half.
    let says_so = text.split('"').filter(|word| word.contains(|c: char| c.is_alphanumeric())).take(2);
    (is_object && text.contains("\"absprache\"") && says_so.eq(["absprache", "answer"]))
        .then(|| text.to_owned())
}
