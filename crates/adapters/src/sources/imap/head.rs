//! The head of a mail, as far as it says who wrote to whom, when, and by which machine. Bytes in, plain data out.

use absprache_desk::arrival::Subject;
use absprache_engine::handle::MailAddress;
use chrono::{DateTime, Utc};
use mail_parser::{Addr, HeaderName, HeaderValue, Message, MessageParser};

use super::machine::{self, Machine};

/// What is asked for of each mail. Nothing of its body, and no field that is not read here.
pub(super) const FIELDS: &str = "FROM SENDER TO CC DELIVERED-TO X-ORIGINAL-TO ENVELOPE-TO SUBJECT DATE MESSAGE-ID \
    IN-REPLY-TO REFERENCES RETURN-PATH AUTO-SUBMITTED PRECEDENCE LIST-ID LIST-UNSUBSCRIBE-POST X-AUTOREPLY X-AUTORESPOND CONTENT-TYPE \
    CONTENT-CLASS";

/// Longer heads are no letters of people. A mail to five thousand people at once has one of 200 kB.
const LONGEST: usize = 256 * 1024;
/// More people are not written to in one letter.
const MOST_RECIPIENTS: usize = 50;
/// More mails are not named as those before one.
const MOST_REFERENCES: usize = 100;
/// Longer names are no names.
const LONGEST_NAME: usize = 200;
/// RFC 5322 allows lines of 998 characters.
const LONGEST_ID: usize = 998;

/// What a head says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// Who wrote it; none where that is no address.
    pub(crate) from: Option<MailAddress>,
    /// The name beside that address.
    pub(crate) name: Option<String>,
    /// Whom it is addressed to, openly.
    pub(crate) to: Vec<MailAddress>,
    /// The boxes it was delivered to, as the servers on its way wrote down.
    pub(crate) delivered: Vec<MailAddress>,
    /// When the sender's machine says it was sent.
    pub(crate) date: Option<DateTime<Utc>>,
    /// What the sender's program calls it.
    pub(crate) message_id: Option<String>,
    /// The mails before it, as the sender's program calls them, the nearest last.
    pub(crate) references: Vec<String>,
    /// Its subject, for memory only.
    pub(crate) subject: Option<Subject>,
    /// Why nobody wrote it, if nobody did.
    pub(crate) machine: Option<Machine>,
}

/// Reads a head. None if the bytes are none.
pub(crate) fn read(bytes: &[u8]) -> Option<Head> {
    let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
    let message = MessageParser::default().parse_headers(bytes)?;
    let sender = message.from().or_else(|| message.sender()).and_then(|from| from.first());
    let from = sender.and_then(address);
    Some(Head {
        name: sender.and_then(Addr::name).and_then(shown),
        machine: machine::behind(&message, from.as_ref()),
        from,
        to: recipients(&message),
        delivered: delivered(&message),
        date: message.date().and_then(|date| DateTime::from_timestamp(date.to_timestamp(), 0)),
        message_id: message.message_id().filter(|id| id.len() <= LONGEST_ID).map(str::to_owned),
        references: references(&message),
        subject: message.subject().and_then(Subject::new),
    })
}

fn address(addr: &Addr<'_>) -> Option<MailAddress> {
    addr.address()?.parse().ok()
}

/// The name without what cannot be seen.
fn shown(name: &str) -> Option<String> {
    let visible: String = name.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let visible: String = visible.chars().filter(|&c| !is_invisible(c)).collect();
    let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty() && name.chars().count() <= LONGEST_NAME).then_some(name)
}

/// Control characters, and the marks for the direction of writing.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Of a long talk the last ones: an offer that was replied to is among them.
fn references(message: &Message<'_>) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for field in [message.references(), message.in_reply_to()] {
        let texts = field.as_text_list().unwrap_or_default();
        ids.extend(texts.iter().filter(|id| id.len() <= LONGEST_ID).map(ToString::to_string));
    }
    ids.split_off(ids.len().saturating_sub(MOST_REFERENCES))
}

/// Each only once.
fn recipients(message: &Message<'_>) -> Vec<MailAddress> {
    let fields = message.all_to().chain(message.all_cc());
    once(fields.flat_map(|field| field.iter()).filter_map(address))
}

fn delivered(message: &Message<'_>) -> Vec<MailAddress> {
    let fields = ["Delivered-To", "X-Original-To", "Envelope-To"];
    once(fields.into_iter().flat_map(|field| texts(message, field)).filter_map(|text| text.parse().ok()))
}

fn once(addresses: impl Iterator<Item = MailAddress>) -> Vec<MailAddress> {
    let mut found = Vec::new();
    for address in addresses {
        if found.len() < MOST_RECIPIENTS && !found.contains(&address) {
            found.push(address);
        }
    }
    found
}

/// The values of a field that has no structure for the parser.
pub(super) fn texts<'m>(message: &'m Message<'_>, field: &'static str) -> impl Iterator<Item = &'m str> {
    let field = HeaderName::from(field);
    let fields = message.headers().iter().filter(move |header| header.name == field);
    fields.filter_map(|header| match &header.value {
        HeaderValue::Text(text) => Some(text.trim()),
        HeaderValue::TextList(texts) => texts.first().map(|text| text.trim()),
        HeaderValue::Address(_)
        | HeaderValue::DateTime(_)
        | HeaderValue::ContentType(_)
        | HeaderValue::Received(_)
        | HeaderValue::Empty => None,
    })
}
