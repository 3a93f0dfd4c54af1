//! From the head of a mail to arrivals. No connection, no clock: what they say is an argument.

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::channel::ChannelId;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::handle::{Handle, MailAddress};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::head::{self, Head};

/// The sender's clock is believed if it is no farther from the server's.
const BELIEVED: TimeDelta = TimeDelta::minutes(15);

/// The folder a mail lies in, by what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Folder {
    /// What came in.
    Inbox,
    /// What I sent.
    Sent,
    /// What the server takes for junk.
    Junk,
}

/// What the server knows of a mail, beside its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The folder's present numbering.
    pub(crate) validity: u32,
    /// The mail's number in it.
    pub(crate) uid: u32,
    /// When the server took it in (INTERNALDATE).
    pub(crate) internal: DateTime<Utc>,
}

/// My own mail addresses.
#[derive(Debug, Clone, Default)]
pub(crate) struct Mine(pub(crate) Vec<MailAddress>);

impl Mine {
    /// The first of these that is mine, as I have it on file.
    fn among<'a>(&self, mut addresses: impl Iterator<Item = &'a MailAddress>) -> Option<MailAddress> {
        addresses.find_map(|address| self.0.iter().find(|mine| *mine == address)).cloned()
    }

    fn has(&self, address: &MailAddress) -> bool {
        self.0.contains(address)
    }
}

/// The contact that a mail is whose head this is, if somebody wrote it: for a mail that came in at this instant, whatever
/// its bytes. This is how mails of the inbox are read; it touches nothing.
pub fn contact_of(
    head: &[u8],
    received: DateTime<Utc>,
    mine: &[MailAddress],
    source: &SourceName,
) -> Option<Arrival> {
    let mark = Mark { validity: 0, uid: 0, internal: received };
    arrivals(head::read(head)?, Folder::Inbox, mark, &Mine(mine.to_vec()), source).pop()
}

/// The contacts a mail is: one if it came in, one for each it was sent to, none if nobody wrote it.
pub(crate) fn arrivals(
    head: Head,
    folder: Folder,
    mark: Mark,
    mine: &Mine,
    source: &SourceName,
) -> Vec<Arrival> {
    let Some(from) = head.from.clone().filter(|_| head.machine.is_none()) else { return Vec::new() };
    match (folder, mine.has(&from)) {
        // What I wrote to myself, or what lies where it came in and went out.
        (Folder::Inbox | Folder::Junk, true) => Vec::new(),
        (Folder::Inbox, false) => incoming(head, from, mark, mine, source).into_iter().collect(),
        (Folder::Junk, false) => incoming(head, from, mark, mine, source).map(in_junk).into_iter().collect(),
        // A person may send with further addresses; what lies here was sent by them.
        (Folder::Sent, _) => outgoing(&head, &from, mark, mine, source),
    }
}

fn incoming(head: Head, from: MailAddress, mark: Mark, mine: &Mine, source: &SourceName) -> Option<Arrival> {
    let source_id = id(&head, &from, mark);
    let contact = Contact {
        direction: Direction::In,
        from: Some(Handle::Mail(from)),
        shown: head.name,
        mine: mine.among(head.to.iter().chain(&head.delivered)).map(Handle::Mail),
        ..blank(instant(head.date, mark.internal))?
    };
    Some(Arrival {
        contact,
        source: source.clone(),
        source_id: Some(source_id),
        continues: None,
        subject: head.subject,
    })
}

/// Moved to the inbox it is another thing: a contact.
fn in_junk(arrival: Arrival) -> Arrival {
    let source_id = arrival.source_id.map(|id| format!("junk/{id}"));
    Arrival { source_id, subject: None, ..arrival }
}

fn outgoing(head: &Head, from: &MailAddress, mark: Mark, mine: &Mine, source: &SourceName) -> Vec<Arrival> {
    let source_id = id(head, from, mark);
    let others = head.to.iter().filter(|to| !mine.has(to)).enumerate();
    let arrival = |(nth, to): (usize, &MailAddress)| {
        let contact = Contact {
            direction: Direction::Out,
            from: Some(Handle::Mail(to.clone())),
            mine: Some(Handle::Mail(mine.among(std::iter::once(from)).unwrap_or_else(|| from.clone()))),
            ..blank(instant(head.date, mark.internal))?
        };
        let source_id = Some(format!("{source_id}/{nth}"));
        Some(Arrival { contact, source: source.clone(), source_id, continues: None, subject: None })
    };
    others.filter_map(arrival).collect()
}

fn blank(at: DateTime<Utc>) -> Option<Contact> {
    Some(Contact {
        channel: "email".parse::<ChannelId>().ok()?,
        kind: ContactKind::Message,
        direction: Direction::In,
        at,
        from: None,
        shown: None,
        mine: None,
        urgency: Urgency::Ordinary,
    })
}

/// The instant a mail is judged by: the earlier of the sender's and the server's if they are close, else the server's.
fn instant(date: Option<DateTime<Utc>>, internal: DateTime<Utc>) -> DateTime<Utc> {
    match date {
        Some(date) if (internal - date).abs() <= BELIEVED => date.min(internal),
        Some(_) | None => internal,
    }
}

/// The same for the same mail wherever it lies, and after the server has numbered a folder anew: made of what the sender's
/// program calls it, of its sender and its date, since careless programs give one name to several mails. Of a mail without
/// a name, its place. Nothing of a mail's text goes in, not even its subject.
pub(super) fn id(head: &Head, from: &MailAddress, mark: Mark) -> String {
    let Some(message_id) = &head.message_id else { return format!("{}/{}", mark.validity, mark.uid) };
    let mut hash = Sha256::new();
    let date = head.date.map(|date| date.to_rfc3339()).unwrap_or_default();
    for part in [message_id.as_str(), from.as_str(), &date] {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
