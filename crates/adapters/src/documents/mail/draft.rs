//! A mail that is begun: the person at the program looks at it and sends it from their own mail program.

use chrono::{DateTime, Utc};
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};
use sha2::{Digest, Sha256};

/// What a mail will say.
#[derive(Debug, Clone, Default)]
pub struct Draft<'a> {
    /// Name and address of who it is for; without it the sender fills it in.
    pub to: Option<(&'a str, &'a str)>,
    /// The subject.
    pub subject: &'a str,
    /// The body.
    pub text: &'a str,
    /// What goes with it.
    pub attachments: &'a [Attachment<'a>],
    /// What it is called, without angle brackets. Without it the program that sends it gives it a name.
    pub message_id: Option<&'a str>,
    /// Who sends it; without it the program that sends it knows.
    pub from: Option<(&'a str, &'a str)>,
    /// When it was written; without it the program that sends it says so.
    pub date: Option<DateTime<Utc>>,
    /// The id of the mail it answers, without angle brackets.
    pub in_reply_to: Option<&'a str>,
    /// The mails before that one, oldest first.
    pub references: &'a [String],
}

/// A file that goes with a mail.
#[derive(Debug, Clone, Copy)]
pub struct Attachment<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its type, such as `application/pdf`.
    pub media_type: &'a str,
    /// Its bytes.
    pub content: &'a [u8],
}

/// The bytes of an `.eml` file that mail programs open for editing (`X-Unsent: 1`). It has neither sender nor date
/// nor id unless they are given: the program that sends it adds them. The same draft always has the same bytes.
pub fn draft(draft: &Draft<'_>) -> Vec<u8> {
    let body = MimePart::new("text/plain", draft.text);
    let mut mail = if draft.attachments.is_empty() {
        body
    } else {
        let files = draft.attachments.iter().map(|file| {
            MimePart::new(ContentType::new(file.media_type), BodyPart::Binary(file.content.into()))
                .attachment(file.name)
        });
        let parts: Vec<MimePart<'_>> = std::iter::once(body).chain(files).collect();
        let kind = ContentType::new("multipart/mixed").attribute("boundary", boundary(draft));
        MimePart::new(kind, parts)
    };
    mail = mail.header("MIME-Version", Raw::new("1.0")).header("X-Unsent", Raw::new("1"));
    if let Some((name, address)) = draft.to {
        mail = mail.header("To", Address::from((one_line(name), one_line(address))));
    }
    if let Some((name, address)) = draft.from {
        mail = mail.header("From", Address::from((one_line(name), one_line(address))));
    }
    if let Some(at) = draft.date {
        mail = mail.header("Date", Date::new(at.timestamp()));
    }
    if let Some(id) = draft.message_id {
        mail = mail.header("Message-ID", MessageId::new(one_line(id)));
    }
    if let Some(id) = draft.in_reply_to {
        let before = draft.references.iter().map(|id| one_line(id)).filter(|before| before != id);
        let all: Vec<String> = before.chain([one_line(id)]).collect();
        mail = mail.header("In-Reply-To", MessageId::new(one_line(id)));
        mail = mail.header("References", MessageId::from(all));
    }
    mail = mail.header("Subject", Text::new(one_line(draft.subject)));
    let mut bytes = Vec::new();
    mail.write_part(&mut bytes);
    bytes
}

/// Headers end with their line.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A line that stands in none of the parts.
fn boundary(draft: &Draft<'_>) -> String {
    let mut hasher = Sha256::new();
    hasher.update(draft.text);
    for file in draft.attachments {
        hasher.update(file.content);
    }
    let digest = hasher.finalize();
    let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("=_absprache_{hex}")
}
