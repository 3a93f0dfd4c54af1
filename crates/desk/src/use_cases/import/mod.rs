//! An address book becomes clients: what it says is held against who is on file, as a plan first.
//!
//! People of one firm are one client. Who is on file already is added to and never changed: a name, a firm or an address
//! that contradicts what is known is told, and left to the user. The same book taken in again adds nothing.

mod at_desk;
mod known;
mod look;
mod place;
mod plan;

use absprache_engine::channel::Channels;
use absprache_engine::handle::Handle;
use absprache_engine::party::Role;
use absprache_engine::tone::Tone;

pub(crate) use self::at_desk::Imported;
pub use self::at_desk::TakenBack;
pub use self::look::{back_of, done_of, start_of};
pub use self::plan::{Merged, NewOnFile, Plan, Unclear, Why};
use crate::ports::Files;
use crate::trouble::Trouble;
use crate::use_cases::add_client::Beginning;

/// What was read of an address book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressBook {
    /// The cards or rows that say something.
    pub entries: Vec<Entry>,
    /// Those that do not.
    pub skipped: Vec<Skipped>,
    /// Numbers and mail addresses that cannot be read.
    pub unread: Vec<Unread>,
    /// The columns of a table of which it is not known what they mean, as they are headed.
    pub unknown_columns: Vec<String>,
}

impl AddressBook {
    /// The same without the entries that begin on these lines.
    #[must_use]
    pub fn without(mut self, lines: &[usize]) -> Self {
        self.entries.retain(|entry| !lines.contains(&entry.line));
        self
    }
}

/// What one card or row says of a person or a firm.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The firm.
    pub firm: Option<String>,
    /// The person's full name.
    pub person: Option<String>,
    /// How a formal letter greets the person.
    pub salutation: Option<String>,
    /// What the person does.
    pub role: Role,
    /// The person's addresses; without a person, those of the firm.
    pub handles: Vec<Handle>,
    /// Addresses of the firm as a whole.
    pub shared: Vec<Handle>,
}

/// A card or row that is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// Why.
    pub why: Skip,
}

/// Why a card or row is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skip {
    /// It names neither a person nor a firm.
    NoName,
    /// It is my own: it has one of my addresses.
    Mine,
    /// A card that breaks off, or a row that is no row of the table.
    Broken,
}

/// A number or address that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The line on which its card or row begins, from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
}

/// What new clients begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// Their rules.
    pub rules: Beginning,
    /// How they are spoken to.
    pub tone: Tone,
}

/// What taking in a book would do. Clients whose files are broken are told with it: nobody is held against them.
///
/// # Errors
/// If nothing is known about me, or the folder of clients cannot be read.
pub fn plan_import(
    files: &impl Files,
    book: &AddressBook,
    tone: Tone,
) -> Result<(Plan, Vec<Trouble>), Trouble> {
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let (clients, broken) = files.clients()?;
    Ok((plan::plan(book, &consultant, &clients, &broken, tone), broken))
}

/// Takes a book in, and says what was done. What was written before a failure stays, and is found again by the next try.
///
/// # Errors
/// If nothing is known about me, or a file cannot be read or written.
pub fn import(
    files: &mut impl Files,
    channels: &Channels,
    book: &AddressBook,
    start: &Start,
) -> Result<(Plan, Vec<Trouble>), Trouble> {
    let (plan, broken) = plan_import(files, book, start.tone)?;
    let draft = start.rules.draft(files, channels, start.tone)?;
    for NewOnFile { client, .. } in &plan.new {
        // The profile last: a client who is on file has their rules.
        if let Some(draft) = &draft {
            files.save_draft(&client.id, draft)?;
        }
        files.save_client(client)?;
    }
    for client in &plan.changed {
        files.save_client(client)?;
    }
    Ok((plan, broken))
}
