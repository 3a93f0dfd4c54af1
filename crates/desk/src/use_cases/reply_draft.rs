//! The suggested text as a draft: in the mailbox that a mail came in by, or on the phone. A person looks at it and sends it.

use absprache_engine::contact::Direction;
use absprache_engine::handle::{Handle, MailAddress};
use absprache_engine::party::Use;
use absprache_engine::redirection::{Redirection, Step, Withhold};
use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::desk::Desk;
use crate::event::{DraftPlace, Event, Received, Seq, SourceName};
use crate::offer::Offer;
use crate::ports::{Files, Journal, Notifier};
use crate::source::{Imap, Source};
use crate::trouble::Trouble;
use crate::use_cases::phone_draft::PhoneDraft;

/// A draft, and where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    /// In a mailbox.
    Mail(Box<ReplyDraft>),
    /// On a phone.
    Phone(PhoneDraft),
}

/// A draft that answers a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyDraft {
    /// The contact that the mail is.
    pub contact: Seq,
    /// The mailbox.
    pub account: Imap,
    /// What the source calls the mail: by that it is found again, since nothing of its head is kept.
    pub source_id: String,
    /// When it arrived.
    pub arrived: DateTime<Utc>,
    /// My name and the address of mine that it was sent to.
    pub from: (String, MailAddress),
    /// The name and address of who sent it.
    pub to: (String, MailAddress),
    /// The text, in the client's tone.
    pub text: String,
    step: Step,
}

/// Why there is no draft. Nothing is written down then.
#[derive(Debug, Error)]
pub enum NoDraft {
    /// The journal has no contact of that number, or nobody knows whose it is.
    #[error("there is no contact {}", .0.0)]
    NoContact(Seq),
    /// It is answered neither by mail nor on the phone.
    #[error("there is no place for a draft that answers the contact {}", .0.0)]
    NoPlace(Seq),
    /// Its mailbox is not set up any more.
    #[error("there is no source `{}`", .0.0)]
    NoMailbox(SourceName),
    /// I have no mail address on file to write from.
    #[error("there is no address to write from")]
    NoAddress,
    /// There is no text for it.
    #[error("there is no text for it: {0:?}")]
    NoText(Withhold),
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl Draft {
    /// Where it belongs.
    pub fn place(&self) -> DraftPlace {
        match self {
            Self::Mail(_) => DraftPlace::Mailbox,
            Self::Phone(_) => DraftPlace::Phone,
        }
    }

    /// The source by which its place is reached.
    pub fn source(&self) -> SourceName {
        match self {
            Self::Mail(draft) => Source::Imap(draft.account.clone()).name(),
            Self::Phone(_) => Source::KdeConnect.name(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        match self {
            Self::Mail(draft) => &draft.text,
            Self::Phone(draft) => &draft.text,
        }
    }
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The draft that answers a contact with the suggested text. It is nowhere yet; whoever has put it into its place
    /// says so by [`drafted`](Self::drafted).
    ///
    /// # Errors
    /// See [`NoDraft`].
    pub fn draft(&self, contact: Seq, now: DateTime<Utc>) -> Result<Draft, NoDraft> {
        let offer = self.weigh(contact, now).ok_or(NoDraft::NoContact(contact))?;
        self.draft_of(contact, offer)
    }

    /// Where there can be one with the text of an offer.
    pub(crate) fn draft_place(&self, contact: Seq, offer: &Offer) -> Option<DraftPlace> {
        self.draft_of(contact, offer.clone()).ok().map(|draft| draft.place())
    }

    fn draft_of(&self, contact: Seq, offer: Offer) -> Result<Draft, NoDraft> {
        match self.mail_draft(contact, offer.clone()) {
            Err(NoDraft::NoPlace(_)) => self.phone_draft(contact, offer).map(Draft::Phone),
            draft => draft.map(|draft| Draft::Mail(Box::new(draft))),
        }
    }

    fn mail_draft(&self, contact: Seq, offer: Offer) -> Result<ReplyDraft, NoDraft> {
        let remembered = self.memory.contact(contact).ok_or(NoDraft::NoContact(contact))?;
        let received = &remembered.received;
        let (Direction::In, Some(Handle::Mail(to)), Some(source_id)) =
            (received.direction, &received.from, &received.source_id)
        else {
            return Err(NoDraft::NoPlace(contact));
        };
        let account = self.mailbox(&received.source, contact)?;
        let (text, step) = match offer.redirection {
            Redirection::Reply { via, .. } if via != received.channel => {
                return Err(NoDraft::NoPlace(contact));
            }
            Redirection::Reply { text, step, .. } => (text, step),
            Redirection::Withhold(why) => return Err(NoDraft::NoText(why)),
        };
        let from = self.my_address(received, &account).ok_or(NoDraft::NoAddress)?;
        Ok(ReplyDraft {
            contact,
            account,
            source_id: source_id.clone(),
            arrived: received.arrived,
            from: (self.consultant.name.clone(), from),
            to: (self.name_of_sender(received), to.clone()),
            text,
            step,
        })
    }

    /// Writes down that the draft is in its place. It counts as a text that was taken to be sent.
    ///
    /// # Errors
    /// If it could not be written down.
    pub fn drafted(&mut self, draft: &Draft, now: DateTime<Utc>) -> Result<(), Trouble> {
        let (contact, step) = match draft {
            Draft::Mail(draft) => (draft.contact, draft.step),
            Draft::Phone(draft) => (draft.contact, draft.step),
        };
        self.record(now, Event::Drafted { contact, step, place: draft.place() })?;
        self.withdraw(contact);
        Ok(())
    }

    fn mailbox(&self, name: &SourceName, contact: Seq) -> Result<Imap, NoDraft> {
        if name.kind() != "imap" {
            return Err(NoDraft::NoPlace(contact));
        }
        let all = self.files.sources()?.sources;
        let account = all.into_iter().find(|source| source.name() == *name).and_then(|source| match source {
            Source::Imap(account) => Some(account),
            Source::Notifications
            | Source::CallMonitor(_)
            | Source::KdeConnect
            | Source::CalDav(_)
            | Source::Ics(_) => None,
        });
        account.ok_or_else(|| NoDraft::NoMailbox(name.clone()))
    }

    /// The address it was sent to, else the mailbox's own, else the first that clients know.
    fn my_address(&self, received: &Received, account: &Imap) -> Option<MailAddress> {
        let sent_to = match &received.mine {
            Some(Handle::Mail(address)) => Some(address.clone()),
            Some(Handle::Phone(_) | Handle::Account(_)) | None => None,
        };
        let known = || {
            self.consultant.handles.iter().find_map(|mine| match &mine.handle {
                Handle::Mail(address) if mine.used == Use::Business => Some(address.clone()),
                Handle::Mail(_) | Handle::Phone(_) | Handle::Account(_) => None,
            })
        };
        sent_to.or_else(|| account.user.parse().ok()).or_else(known)
    }

    fn name_of_sender(&self, received: &Received) -> String {
        let known = received.identity.as_ref();
        let client = known.and_then(|known| self.clients.get(&known.client)).map(|file| &file.client);
        let person = known.and_then(|known| client?.person(known.person.as_ref()?));
        let name = person.map(|person| person.name.clone()).or_else(|| received.shown.clone());
        name.or_else(|| client.map(|client| client.name.clone())).unwrap_or_default()
    }
}
