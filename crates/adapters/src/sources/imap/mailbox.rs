//! A session on a mail server that only reads: folders are opened by `EXAMINE`, heads fetched by `BODY.PEEK`, so that
//! nothing is marked as read, and nothing as seen by a program.

use std::time::Duration;

use absprache_desk::arrival::{Fault, MailFault};
use absprache_desk::document::MAX_DOCUMENT;
use async_imap::Session;
use async_imap::error::Error;
use async_imap::extensions::idle::IdleResponse;
use async_imap::imap_proto::{MailboxDatum, Response};
use chrono::{DateTime, NaiveDate, Utc};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _};

use super::folders::Named;
use super::head::FIELDS;
use super::settings::Settings;
use super::wire::{self, PATIENCE, Wire, fault_of, within, words_of};
use crate::secrets::Password;

/// How long a whole mail may take on a slow line.
const DOWNLOAD: Duration = Duration::from_secs(300);
/// A day as IMAP writes it, in English whatever the language (RFC 3501, `date`).
const DATE: &str = "%-d-%b-%Y";
/// So many folders are looked at; whoever has more is no person.
const MOST_FOLDERS: usize = 10_000;

/// A session.
pub(super) struct Mailbox {
    session: Session<Wire>,
    /// Whether the server tells by itself what comes in (IDLE, RFC 2177).
    pub(super) tells: bool,
}

/// What a folder is like when it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opened {
    /// Its numbering.
    pub(super) validity: u32,
    /// The number the next mail will get.
    pub(super) next: u32,
    /// How many mails are in it.
    pub(super) mails: u32,
}

/// What is fetched of a mail.
pub(super) struct Fetched {
    pub(super) uid: u32,
    pub(super) internal: Option<DateTime<Utc>>,
    pub(super) head: Vec<u8>,
}

impl Mailbox {
    pub(super) async fn open(settings: &Settings, password: &Password) -> Result<Self, Fault> {
        let mut session = wire::log_in(settings, password).await?;
        let can = within(PATIENCE, session.capabilities()).await?.map_err(fault_of)?;
        Ok(Self { tells: can.has_str("IDLE"), session })
    }

    /// All folders with what they are for.
    pub(super) async fn folders(&mut self) -> Result<Vec<Named>, Fault> {
        within(PATIENCE, async {
            let names = self.session.list(None, Some("*")).await.map_err(fault_of)?;
            let names = names.take(MOST_FOLDERS).map_ok(|name| Named::from(&name));
            names.try_collect().await.map_err(fault_of)
        })
        .await?
    }

    /// Opens a folder for reading only. `name` as the server writes it.
    pub(super) async fn examine(&mut self, name: &str) -> Result<Opened, Fault> {
        let opened = within(PATIENCE, self.session.examine(name)).await?;
        let opened = opened.map_err(|error| not_opened(name, error))?;
        // Both are required of every server (RFC 3501, section 6.3.1); one without a numbering cannot be resumed.
        match (opened.uid_validity, opened.uid_next) {
            (Some(validity), Some(next)) => Ok(Opened { validity, next, mails: opened.exists }),
            (None, _) | (_, None) => Err(Fault::Mail(MailFault::Garbled)),
        }
    }

    /// The numbers of the mails the server took in on this day or later, in order.
    pub(super) async fn since(&mut self, day: NaiveDate) -> Result<Vec<u32>, Fault> {
        self.search(format!("SINCE {}", day.format(DATE))).await
    }

    /// The numbers of the mails the server took in from one day on and before another, in order.
    pub(super) async fn between(&mut self, from: NaiveDate, before: NaiveDate) -> Result<Vec<u32>, Fault> {
        self.search(format!("SINCE {} BEFORE {}", from.format(DATE), before.format(DATE))).await
    }

    async fn search(&mut self, query: String) -> Result<Vec<u32>, Fault> {
        let found = within(PATIENCE, self.session.uid_search(query)).await?.map_err(fault_of)?;
        let mut found: Vec<u32> = found.into_iter().collect();
        found.sort_unstable();
        Ok(found)
    }

    /// The heads of mails, one after the other as they come in. `set` as IMAP writes it, such as `12:*`.
    pub(super) async fn fetch(
        &mut self,
        set: &str,
    ) -> Result<impl Stream<Item = Result<Fetched, Fault>> + Send + Unpin + '_, Fault> {
        let query = format!("(UID INTERNALDATE BODY.PEEK[HEADER.FIELDS ({FIELDS})])");
        let fetched = within(PATIENCE, self.session.uid_fetch(set, query)).await?.map_err(fault_of)?;
        Ok(fetched.filter_map(|one| {
            std::future::ready(match one {
                // Without a head it is news of flags, which other programs have changed.
                Ok(one) => one.uid.zip(one.header()).map(|(uid, head)| {
                    let internal = one.internal_date().map(|at| at.to_utc());
                    Ok(Fetched { uid, internal, head: head.to_owned() })
                }),
                Err(error) => Some(Err(fault_of(error))),
            })
        }))
    }

    /// The whole of a mail, as far as an answer may go; none if it is longer, or gone.
    pub(super) async fn whole(&mut self, uid: u32) -> Result<Option<Vec<u8>>, Fault> {
        let query = format!("(UID BODY.PEEK[]<0.{}>)", MAX_DOCUMENT.saturating_add(1));
        within(DOWNLOAD, async {
            let mut fetched = self.session.uid_fetch(uid.to_string(), query).await.map_err(fault_of)?;
            let mut whole = None;
            while let Some(one) = fetched.next().await {
                let one = one.map_err(fault_of)?;
                if one.uid == Some(uid) {
                    whole = one.body().map(<[u8]>::to_vec).or(whole);
                }
            }
            Ok(whole.filter(|bytes| bytes.len() <= MAX_DOCUMENT))
        })
        .await?
    }

    /// Puts a mail that was begun into a folder.
    pub(super) async fn append_draft(&mut self, folder: &str, mail: &[u8]) -> Result<(), Fault> {
        let appended = self.session.append(folder, Some("(\\Draft \\Seen)"), None, mail);
        within(PATIENCE, appended).await?.map_err(fault_of)
    }

    /// Waits until something comes in, at most so long, or until `interrupted`. Answers whether something came.
    pub(super) async fn wait(
        self,
        longest: Duration,
        interrupted: impl Future<Output = ()>,
    ) -> Result<(Self, bool), Fault> {
        let Self { session, tells } = self;
        if !tells {
            tokio::select! {
                () = tokio::time::sleep(longest) => {}
                () = interrupted => {}
            }
            return Ok((Self { session, tells }, false));
        }
        let mut idle = session.idle();
        within(PATIENCE, idle.init()).await?.map_err(fault_of)?;
        let came = tokio::select! {
            came = news(&mut idle) => came?,
            () = tokio::time::sleep(longest) => false,
            () = interrupted => false,
        };
        let session = within(PATIENCE, idle.done()).await?.map_err(fault_of)?;
        Ok((Self { session, tells }, came))
    }

    /// Says goodbye; it matters to nobody whether it arrives.
    pub(super) async fn close(mut self) {
        let _ = within(Duration::from_secs(2), self.session.logout()).await;
    }
}

/// Waits for a mail; news of flags and of mails that are gone are passed over.
async fn news(idle: &mut async_imap::extensions::idle::Handle<Wire>) -> Result<bool, Fault> {
    loop {
        let (told, _interrupt) = idle.wait();
        match told.await.map_err(fault_of)? {
            IdleResponse::NewData(data) => {
                if matches!(data.parsed(), Response::MailboxData(MailboxDatum::Exists(_))) {
                    return Ok(true);
                }
                // A `BYE`, before the connection ends.
                if matches!(data.parsed(), Response::Data { .. }) {
                    return Err(Fault::Lost);
                }
            }
            // The library says so when the connection ends; nobody else interrupts here.
            IdleResponse::ManualInterrupt => return Err(Fault::Lost),
            IdleResponse::Timeout => return Ok(false),
        }
    }
}

/// Why a folder was not opened. The inbox is there on every server (RFC 3501, section 5.1): one that refuses it is busy, as
/// while it is being started.
fn not_opened(name: &str, error: Error) -> Fault {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all others are no refusals")]
    match error {
        Error::No(said) if name.eq_ignore_ascii_case("INBOX") => {
            Fault::Mail(MailFault::Busy(words_of(&said)))
        }
        Error::No(_) => Fault::Mail(MailFault::NoFolder(super::folders::readable(name))),
        other => fault_of(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_refuses_the_inbox_is_busy_and_asked_again_soon() {
        let refused = || Error::No("code: None, info: Some(\"Internal error occurred.\")".to_owned());
        let busy = Fault::Mail(MailFault::Busy("Internal error occurred.".to_owned()));
        assert_eq!(not_opened("INBOX", refused()), busy);
        assert!(!super::super::check::is_lasting(&busy));
        assert_eq!(not_opened("Sent", refused()), Fault::Mail(MailFault::NoFolder("Sent".to_owned())));
    }
}
