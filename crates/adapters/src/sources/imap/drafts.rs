//! A suggested text as a draft among the drafts of a mailbox, in answer to the mail that came in. Nothing is sent.
//!
//! What threads need (`Message-ID`, `References`) and the subject are kept nowhere: the head of the mail is looked up on
//! the server, and goes from there into the draft.

use absprache_desk::arrival::{Fault, MailFault};
use absprache_desk::use_cases::reply_draft::ReplyDraft;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::StreamExt as _;
use mail_parser::MessageParser;

use super::convert::{Mark, id};
use super::folders::{self, Purpose};
use super::head;
use super::mailbox::Mailbox;
use super::settings::Settings;
use super::wire::{PATIENCE, within};
use crate::documents::mail::{Draft, draft};

/// Where a draft was put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The folder, as people write its name.
    pub folder: String,
    /// Whether the mail it answers was found in the inbox; else it answers none, and has no subject of its own.
    pub is_reply: bool,
}

/// What is taken over from the mail that is answered.
struct Answered {
    message_id: Option<String>,
    references: Vec<String>,
    subject: String,
}

/// Puts a draft into the mailbox.
///
/// # Errors
/// If the mailbox cannot be reached, or has no folder for drafts.
pub async fn save_draft(settings: &Settings, reply: &ReplyDraft, now: DateTime<Utc>) -> Result<Saved, Fault> {
    let password = settings.password().await?;
    let mut mailbox = Mailbox::open(settings, &password).await?;
    let all = mailbox.folders().await?;
    let folder = folders::of(Purpose::Drafts, &all).ok_or(Fault::Mail(MailFault::NoDrafts))?.name.clone();
    let answered = find(&mut mailbox, reply).await?;
    mailbox.append_draft(&folder, &written(reply, answered.as_ref(), now)).await?;
    mailbox.close().await;
    Ok(Saved { folder: folders::readable(&folder), is_reply: answered.is_some() })
}

/// Looks for the mail in the inbox, among those of the days around it.
async fn find(mailbox: &mut Mailbox, reply: &ReplyDraft) -> Result<Option<Answered>, Fault> {
    let validity = mailbox.examine("INBOX").await?.validity;
    let day = reply.arrived.date_naive();
    let uids = mailbox.between(day - TimeDelta::days(1), day + TimeDelta::days(2)).await?;
    if uids.is_empty() {
        return Ok(None);
    }
    let set = uids.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let mut mails = mailbox.fetch(&set).await?;
    let mut found = None;
    while let Some(mail) = within(PATIENCE, mails.next()).await? {
        let mail = mail?;
        let mark = Mark { validity, uid: mail.uid, internal: mail.internal.unwrap_or(reply.arrived) };
        let read = head::read(&mail.head);
        let is_it = read
            .as_ref()
            .and_then(|head| Some(id(head, head.from.as_ref()?, mark)))
            .is_some_and(|id| id == reply.source_id);
        if is_it {
            found = read.map(|head| Answered {
                subject: subject(&mail.head),
                message_id: head.message_id,
                references: head.references,
            });
        }
    }
    Ok(found)
}

/// "Re: " before the subject, unless it stands there already.
fn subject(head: &[u8]) -> String {
    let message = MessageParser::default().parse_headers(head);
    let subject = message.as_ref().and_then(|message| message.subject()).unwrap_or_default().trim();
    let is_reply = subject.split_once(':').is_some_and(|(mark, _)| {
        ["re", "aw", "antw", "antwort"].iter().any(|known| mark.trim().eq_ignore_ascii_case(known))
    });
    if is_reply { subject.to_owned() } else { format!("Re: {subject}") }
}

fn written(reply: &ReplyDraft, answered: Option<&Answered>, now: DateTime<Utc>) -> Vec<u8> {
    let ((me, mine), (name, address)) = (&reply.from, &reply.to);
    draft(&Draft {
        from: Some((me, mine.as_str())),
        to: Some((name, address.as_str())),
        date: Some(now),
        subject: answered.map(|mail| mail.subject.as_str()).unwrap_or_default(),
        text: &reply.text,
        in_reply_to: answered.and_then(|mail| mail.message_id.as_deref()),
        references: answered.map(|mail| mail.references.as_slice()).unwrap_or_default(),
        ..Draft::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subject_says_that_it_is_a_reply_once() {
        for (field, expected) in [
            ("Rechnung", "Re: Rechnung"),
            ("AW: Rechnung", "AW: Rechnung"),
            ("RE: Rechnung", "RE: Rechnung"),
            ("Frage: Rechnung", "Re: Frage: Rechnung"),
            ("=?UTF-8?Q?M=C3=A4rz?=", "Re: März"),
        ] {
            assert_eq!(subject(format!("Subject: {field}\r\n\r\n").as_bytes()), expected);
        }
    }
}
