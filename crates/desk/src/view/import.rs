//! What taking in an address book does, or would do.

use absprache_engine::ids::ClientId;
use absprache_engine::words;
use serde::Serialize;

use crate::use_cases::import::{Merged, NewOnFile, Plan, Skip, Skipped, Unclear, Unread, Why};

/// The plan, before or after it was carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PlanView {
    /// Whether it was carried out.
    pub done: bool,
    /// Clients that are put on file.
    pub new: Vec<NewView>,
    /// What is added to clients on file.
    pub merged: Vec<MergedView>,
    /// How many entries say nothing new.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub unchanged: usize,
    /// What contradicts, and is left to the user.
    pub unclear: Vec<UnclearView>,
    /// What is not taken in.
    pub skipped: Vec<SkippedView>,
    /// Numbers and addresses that cannot be read.
    pub unread: Vec<UnreadView>,
    /// Columns that are not understood.
    pub unknown_columns: Vec<String>,
}

/// A client that is put on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NewView {
    /// The id.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub id: ClientId,
    /// The name of the firm or person.
    pub name: String,
    /// The names of the people.
    pub people: Vec<String>,
    /// All addresses, of the people and of the client as a whole.
    pub addresses: Vec<String>,
    /// The lines of the entries they are made of.
    #[cfg_attr(feature = "specta", specta(type = Vec<u32>))]
    pub lines: Vec<usize>,
}

/// What an entry adds to a client on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MergedView {
    /// The line of the entry.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub line: usize,
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The person; none for the client as a whole.
    pub person: Option<String>,
    /// Whether the person is new.
    pub is_new_person: bool,
    /// The addresses that are added.
    pub addresses: Vec<String>,
    /// The form of address that is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
}

/// An entry that contradicts who is on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct UnclearView {
    /// The line of the entry.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub line: usize,
    /// Who it is about.
    pub who: String,
    /// What contradicts: `Several`, `OtherName`, `OtherFirm`, `Namesake` or `Unreadable`.
    pub why: &'static str,
    /// The clients it contradicts.
    #[cfg_attr(feature = "specta", specta(type = Vec<String>))]
    pub with: Vec<ClientId>,
}

/// An entry that is not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SkippedView {
    /// Its line.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub line: usize,
    /// Why: `NoName`, `Mine` or `Broken`.
    pub why: &'static str,
}

/// A number or address that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct UnreadView {
    /// The line of its entry.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub line: usize,
    /// What stands there.
    pub text: String,
}

impl PlanView {
    /// A plan; `done` if it was carried out.
    pub fn of(plan: &Plan, done: bool) -> Self {
        Self {
            done,
            new: plan.new.iter().map(NewView::from).collect(),
            merged: plan.merged.iter().map(MergedView::from).collect(),
            unchanged: plan.unchanged,
            unclear: plan.unclear.iter().map(UnclearView::from).collect(),
            skipped: plan.skipped.iter().map(SkippedView::from).collect(),
            unread: plan.unread.iter().map(UnreadView::from).collect(),
            unknown_columns: plan.unknown_columns.clone(),
        }
    }
}

impl From<&NewOnFile> for NewView {
    fn from(new: &NewOnFile) -> Self {
        let client = &new.client;
        let handles = client.people.iter().flat_map(|person| &person.handles).chain(&client.handles);
        Self {
            id: client.id.clone(),
            name: client.name.clone(),
            people: client.people.iter().map(|person| person.name.clone()).collect(),
            addresses: handles.map(words::handle).collect(),
            lines: new.lines.clone(),
        }
    }
}

impl From<&Merged> for MergedView {
    fn from(merged: &Merged) -> Self {
        Self {
            line: merged.line,
            client: merged.client.clone(),
            person: merged.person.clone(),
            is_new_person: merged.is_new_person,
            addresses: merged.handles.iter().map(words::handle).collect(),
            salutation: merged.salutation.clone(),
        }
    }
}

impl From<&Unclear> for UnclearView {
    fn from(unclear: &Unclear) -> Self {
        Self {
            line: unclear.line,
            who: unclear.who.clone(),
            why: name_of(unclear.why),
            with: unclear.with.clone(),
        }
    }
}

impl From<&Skipped> for SkippedView {
    fn from(skipped: &Skipped) -> Self {
        Self { line: skipped.line, why: name_of_skip(skipped.why) }
    }
}

impl From<&Unread> for UnreadView {
    fn from(unread: &Unread) -> Self {
        Self { line: unread.line, text: unread.text.clone() }
    }
}

/// The contradiction's name in data and messages.
pub fn name_of(why: Why) -> &'static str {
    match why {
        Why::Several => "Several",
        Why::OtherName => "OtherName",
        Why::OtherFirm => "OtherFirm",
        Why::Namesake => "Namesake",
        Why::Unreadable => "Unreadable",
    }
}

/// The reason's name in data and messages.
pub fn name_of_skip(why: Skip) -> &'static str {
    match why {
        Skip::NoName => "NoName",
        Skip::Mine => "Mine",
        Skip::Broken => "Broken",
    }
}
