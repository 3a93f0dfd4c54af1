//! How far the mail of an account was told, in a small file: only what the desk answers for counts.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use absprache_desk::arrival::{Fault, MailFault};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::convert::Folder;
use super::intake::Set;
use crate::store::durable;

/// The format of the file.
const SCHEMA: u32 = 1;

/// The file, and what it says.
#[derive(Debug)]
pub(super) struct Positions {
    path: PathBuf,
    said: Said,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    schema: u32,
    /// When the account was first listened to. Nothing from before is told.
    began: DateTime<Utc>,
    folders: BTreeMap<Folder, Place>,
}

/// A place in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    /// The numbering (UIDVALIDITY) that the next one is in.
    validity: u32,
    /// The lowest number that was not told yet.
    next: u32,
    /// When that was written.
    at: DateTime<Utc>,
}

/// Where to go on in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resume {
    /// It was never looked into.
    First,
    /// From this number on.
    From(u32),
    /// The server has numbered it anew: from this instant on, by what the mails are called.
    Anew(DateTime<Utc>),
}

impl Positions {
    /// Reads the file; without one, the account is listened to from `now` on.
    pub(super) fn open(path: PathBuf, now: DateTime<Utc>) -> Result<Self, Fault> {
        let said = match std::fs::read_to_string(&path) {
            Ok(text) => ron::from_str(&text).map_err(|error| unkept(&error))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Said { schema: SCHEMA, began: now, folders: BTreeMap::new() }
            }
            Err(error) => return Err(unkept(&error)),
        };
        if said.schema != SCHEMA {
            return Err(unkept(&format!("schema {}", said.schema)));
        }
        Ok(Self { path, said })
    }

    /// Since when the account is listened to. A clock that was set back since then was wrong at the beginning, too.
    pub(super) fn began(&mut self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.said.began = self.said.began.min(now);
        self.said.began
    }

    /// Where to go on in a folder that has this numbering now.
    pub(super) fn resume(&self, folder: Folder, validity: u32) -> Resume {
        match self.said.folders.get(&folder) {
            None => Resume::First,
            Some(place) if place.validity == validity => Resume::From(place.next),
            Some(place) => Resume::Anew(place.at),
        }
    }

    /// What comes after what was told, in the numbering it was told by.
    pub(super) fn set_from(&self, folder: Folder) -> Option<Set> {
        self.said.folders.get(&folder).map(|place| Set::From { validity: place.validity, next: place.next })
    }

    /// Everything below `next` was told: on disk when it returns.
    pub(super) async fn put(
        &mut self,
        folder: Folder,
        validity: u32,
        next: u32,
        at: DateTime<Utc>,
    ) -> Result<(), Fault> {
        let mut said = self.said.clone();
        said.folders.insert(folder, Place { validity, next, at });
        let text = ron::ser::to_string_pretty(&said, ron::ser::PrettyConfig::default())
            .map_err(|error| unkept(&error))?;
        let path = self.path.clone();
        let write = move || {
            path.parent().map_or(Ok(()), durable::create_folder)?;
            durable::overwrite(&path, &text)
        };
        let written = tokio::task::spawn_blocking(write).await.map_err(|error| unkept(&error))?;
        written.map_err(|trouble| unkept(&trouble))?;
        self.said = said;
        Ok(())
    }
}

fn unkept(error: &dyn std::fmt::Display) -> Fault {
    Fault::Mail(MailFault::Position(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[tokio::test]
    async fn what_was_put_is_there_after_a_restart_and_counts_for_its_numbering_only() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("sources/imap.ron");
        let mut positions = Positions::open(path.clone(), at(0)).unwrap();
        assert_eq!(positions.resume(Folder::Inbox, 7), Resume::First);
        positions.put(Folder::Inbox, 7, 12, at(5)).await.unwrap();

        let mut again = Positions::open(path, at(100)).unwrap();
        assert_eq!(again.began(at(100)), at(0));
        assert_eq!(again.resume(Folder::Inbox, 7), Resume::From(12));
        assert_eq!(again.resume(Folder::Inbox, 9), Resume::Anew(at(5)));
        assert_eq!(again.resume(Folder::Sent, 7), Resume::First);
    }

    #[tokio::test]
    async fn a_clock_that_was_ahead_at_the_beginning_and_was_set_right_does_not_hide_the_mail_since() {
        let home = tempfile::tempdir().unwrap();
        let mut positions = Positions::open(home.path().join("imap.ron"), at(1000)).unwrap();
        assert_eq!(positions.began(at(1005)), at(1000));
        assert_eq!(positions.began(at(10)), at(10));
        assert_eq!(positions.began(at(2000)), at(10));
    }

    #[test]
    fn a_file_that_cannot_be_understood_is_told_and_not_begun_anew() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("imap.ron");
        for text in ["half a fi", "(schema: 2, began: \"2026-11-22T00:00:00Z\", folders: {})"] {
            std::fs::write(&path, text).unwrap();
            let opened = Positions::open(path.clone(), at(0));
            assert!(matches!(opened, Err(Fault::Mail(MailFault::Position(_)))), "{opened:?}");
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        }
    }
}
