//! From a folder to the desk, and the place kept as far as the desk answers for it.

use std::collections::VecDeque;
use std::pin::pin;
use std::time::Duration;

use absprache_desk::arrival::{Arrival, Fault};
use absprache_desk::document::DocumentKind;
use chrono::TimeDelta;
use futures_util::StreamExt as _;
use tokio::time::{Instant, timeout, timeout_at};

use super::convert::{Folder, Mark, Mine, arrivals};
use super::head;
use super::mailbox::{Fetched, Mailbox};
use super::position::Positions;
use super::wire::{PATIENCE, within};
use crate::documents::document;
use crate::sources::{Acknowledged, DeskGone, Matter, ToDesk, Wish};

/// So many may be with the desk unanswered; the server waits as long.
const UNANSWERED: usize = 200;
/// So many are asked for by one command where they are asked for by number.
const AT_ONCE: usize = 200;
/// A server's clock may be so much behind ours before a mail counts as older than the beginning.
const SLOW_CLOCK: TimeDelta = TimeDelta::minutes(15);

/// So long the desk may take with whole mails. One that it cannot take in, as while a file of the client is broken, is
/// fetched again with the next look; the mailbox goes on until then.
const LOOK: Duration = Duration::from_secs(3);

/// So long after it dropped a contact, a desk that ends has ended.
const FAREWELL: Duration = Duration::from_secs(5);

/// Mails of an open folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Set {
    /// From this number on.
    From {
        /// The folder's numbering.
        validity: u32,
        /// The number.
        next: u32,
    },
    /// These, and after them on from `next`.
    These {
        /// The folder's numbering.
        validity: u32,
        /// Their numbers, in order.
        uids: Vec<u32>,
        /// Where to go on.
        next: u32,
    },
}

/// What takes mails in.
pub(super) struct Intake<'a> {
    pub(super) desk: &'a ToDesk,
    pub(super) mine: &'a Mine,
    pub(super) positions: &'a mut Positions,
    pub(super) folder: Folder,
}

impl Intake<'_> {
    /// Hands all mails of a set to the desk. The place moves on only over those it answers for.
    pub(super) async fn take(mut self, mailbox: &mut Mailbox, set: Set) -> Result<(), Fault> {
        match set {
            Set::From { validity, next } => {
                let mut told = Told::default();
                let highest = self.hand_over(mailbox, &format!("{next}:*"), validity, next, &mut told).await;
                // What was answered before a connection was lost is answered for.
                let answered = told.all().await;
                match (highest, answered) {
                    (Ok(Some(highest)), Ok(())) => {
                        let left = self.hand_over_whole(mailbox, told.wanted).await?;
                        self.put(validity, left.unwrap_or(highest.saturating_add(1))).await
                    }
                    (Ok(None), Ok(())) => Ok(()),
                    (Err(fault), _) => {
                        if let Some(next) = told.next() {
                            self.put(validity, next).await?;
                        }
                        Err(fault)
                    }
                    (Ok(_), Err(DeskGone)) => self.gone().await,
                }
            }
            Set::These { validity, uids, next } => {
                let mut left = None;
                for some in uids.chunks(AT_ONCE) {
                    let set: Vec<String> = some.iter().map(u32::to_string).collect();
                    let mut told = Told::default();
                    self.hand_over(mailbox, &set.join(","), validity, 0, &mut told).await?;
                    if told.all().await.is_err() {
                        return self.gone().await;
                    }
                    left = left.or(self.hand_over_whole(mailbox, told.wanted).await?);
                }
                self.put(validity, left.unwrap_or(next)).await
            }
        }
    }

    async fn put(&mut self, validity: u32, next: u32) -> Result<(), Fault> {
        self.positions.put(self.folder, validity, next, self.desk.now()).await
    }

    /// Answers with the highest number there was.
    async fn hand_over(
        &mut self,
        mailbox: &mut Mailbox,
        set: &str,
        validity: u32,
        lowest: u32,
        told: &mut Told,
    ) -> Result<Option<u32>, Fault> {
        let mut highest = None;
        let mut mails = pin!(mailbox.fetch(set).await?);
        while let Some(mail) = within(PATIENCE, mails.next()).await? {
            let mail = mail?;
            // `7:*` has the last mail in it even if that is the sixth (RFC 3501, `sequence-set`).
            if mail.uid < lowest {
                continue;
            }
            highest = highest.max(Some(mail.uid));
            let mut answers = Vec::new();
            for (arrival, matter) in self.arrivals(&mail, validity) {
                match self.desk.hand_over_as(arrival.clone(), matter).await {
                    Ok(answer) => answers.push((arrival, answer)),
                    Err(DeskGone) => return self.gone().await,
                }
            }
            told.put(mail.uid, answers);
            if told.waiting.len() >= UNANSWERED && told.oldest().await.is_err() {
                return self.gone().await;
            }
        }
        Ok(highest)
    }

    /// The mails that the desk wants whole: replies to an offer. The place moves over them only once it answers for them:
    /// this answers with the lowest number of those for which it does not.
    async fn hand_over_whole(
        &self,
        mailbox: &mut Mailbox,
        wanted: Vec<(u32, Arrival)>,
    ) -> Result<Option<u32>, Fault> {
        let mut answers = Vec::new();
        for (uid, arrival) in wanted {
            let Some(bytes) = mailbox.whole(uid).await? else { continue };
            let document = document(DocumentKind::Mail, bytes);
            let handed = self.desk.hand_over_as(arrival, Matter::Whole(Box::new(document))).await;
            let Ok(answer) = handed else { return self.gone().await };
            answers.push((uid, answer));
        }
        let until = Instant::now() + LOOK;
        let mut left = Vec::new();
        for (uid, answer) in answers {
            match timeout_at(until, answer).await {
                Ok(Ok(_)) => {}
                Ok(Err(_dropped)) => return self.gone().await,
                Err(_late) => left.push(uid),
            }
        }
        Ok(left.into_iter().min())
    }

    /// The desk has gone, and whoever runs this is about to notice. Else a contact was given up there, and is fetched again.
    async fn gone<T>(&self) -> Result<T, Fault> {
        match timeout(FAREWELL, self.desk.sink.closed()).await {
            Ok(()) => std::future::pending().await,
            Err(_) => Err(Fault::Crashed),
        }
    }

    fn arrivals(&mut self, mail: &Fetched, validity: u32) -> Vec<(Arrival, Matter)> {
        let now = self.desk.now();
        let internal = mail.internal.unwrap_or(now);
        // Mail of another folder or account, moved here: nothing from before the beginning is told.
        if internal < self.positions.began(now) - SLOW_CLOCK {
            return Vec::new();
        }
        let Some(head) = head::read(&mail.head) else { return Vec::new() };
        let mark = Mark { validity, uid: mail.uid, internal };
        let matter = match self.folder {
            Folder::Inbox => Matter::Contact { references: head.references.clone() },
            Folder::Sent => Matter::contact(),
            Folder::Junk => Matter::Junk,
        };
        let arrivals = arrivals(head, self.folder, mark, self.mine, &self.desk.source);
        arrivals.into_iter().map(|arrival| (arrival, matter.clone())).collect()
    }
}

/// What was handed over, and how far the desk has answered.
struct Told {
    waiting: VecDeque<(u32, Vec<(Arrival, Acknowledged)>)>,
    /// Those that the desk wants whole.
    wanted: Vec<(u32, Arrival)>,
    /// The last one in a row that was answered.
    last: Option<u32>,
    /// Whether the server sends by rising numbers, as all do and none must.
    in_order: bool,
    highest: u32,
}

impl Default for Told {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), wanted: Vec::new(), last: None, in_order: true, highest: 0 }
    }
}

impl Told {
    fn put(&mut self, uid: u32, answers: Vec<(Arrival, Acknowledged)>) {
        self.in_order &= uid > self.highest;
        self.highest = uid;
        self.waiting.push_back((uid, answers));
    }

    /// Where to go on if no more can be had now: nothing is passed over that was not answered, or is wanted whole.
    fn next(&self) -> Option<u32> {
        let after = self.last.filter(|_| self.in_order)?.saturating_add(1);
        Some(self.wanted.iter().map(|(uid, _)| *uid).fold(after, u32::min))
    }

    async fn oldest(&mut self) -> Result<(), DeskGone> {
        if let Some((uid, answers)) = self.waiting.pop_front() {
            for (arrival, answer) in answers {
                match answer.await.map_err(|_dropped| DeskGone)? {
                    Wish::Nothing => {}
                    Wish::Whole => self.wanted.push((uid, arrival)),
                }
            }
            self.last = Some(uid);
        }
        Ok(())
    }

    async fn all(&mut self) -> Result<(), DeskGone> {
        while !self.waiting.is_empty() {
            self.oldest().await?;
        }
        Ok(())
    }
}
