//! A desk for commands that show no popup.

use std::io;

use absprache_adapters::store::{RonFiles, SqliteJournal};
use absprache_desk::desk::Desk;
use absprache_desk::event::{Event, Seq};
use absprache_desk::popup::{Popup, PopupKey};
use absprache_desk::ports::{Appended, Entry, Journal, Notifier, Verification};
use absprache_desk::trouble::Trouble;
use chrono::{DateTime, Utc};

use crate::context::Context;
use crate::failure::Failure;
use crate::words;

/// A desk that writes.
pub(crate) type WritingDesk = Desk<SqliteJournal, RonFiles, Silent>;
/// A desk that reads, also while the program runs.
pub(crate) type ReadingDesk = Desk<ReadOnly, RonFiles, Silent>;

/// Opens it for writing; what is wrong with single clients is for notes.
pub(crate) fn writing(context: &Context) -> Result<(WritingDesk, Vec<String>), Failure> {
    let home = context.lock()?;
    let files = home.files()?;
    let channels = files.channels().clone();
    let (desk, troubles) = Desk::open(home.journal()?, files, Silent, channels, context.language)?;
    Ok((desk, notes(&troubles, context)))
}

/// Opens it for reading.
pub(crate) fn reading(context: &Context) -> Result<(ReadingDesk, Vec<String>), Failure> {
    let files = context.home.files()?;
    let channels = files.channels().clone();
    let journal = ReadOnly(context.home.journal()?);
    let (desk, troubles) = Desk::open(journal, files, Silent, channels, context.language)?;
    Ok((desk, notes(&troubles, context)))
}

fn notes(troubles: &[Trouble], context: &Context) -> Vec<String> {
    troubles.iter().map(|trouble| words::trouble(trouble, context.language)).collect()
}

/// Shows nothing.
pub(crate) struct Silent;

impl Notifier for Silent {
    fn show(&mut self, _popup: Popup) {}
    fn withdraw(&mut self, _key: PopupKey) {}
    fn copy(&mut self, _key: PopupKey, _text: String) {}
}

/// A journal that is read, if there is one yet.
pub(crate) struct ReadOnly(Option<SqliteJournal>);

impl Journal for ReadOnly {
    fn append(&mut self, _at: DateTime<Utc>, _event: &Event) -> Result<Appended, Trouble> {
        Err(read_only())
    }

    fn each(&self, from: Seq, take: &mut dyn FnMut(Entry)) -> Result<(), Trouble> {
        self.0.as_ref().map_or(Ok(()), |journal| journal.each(from, take))
    }

    fn some(&self, numbers: &[Seq]) -> Result<Vec<Entry>, Trouble> {
        self.0.as_ref().map_or_else(|| Ok(Vec::new()), |journal| journal.some(numbers))
    }

    fn erase(&mut self, _numbers: &[Seq], _at: DateTime<Utc>, _then: &[Event]) -> Result<(), Trouble> {
        Err(read_only())
    }

    fn verify(&self) -> Result<Verification, Trouble> {
        let none = Verification::Sound { events: 0, erased: 0 };
        self.0.as_ref().map_or(Ok(none), Journal::verify)
    }
}

fn read_only() -> Trouble {
    Trouble::Io { path: "journal".into(), error: io::ErrorKind::PermissionDenied.into() }
}
