//! A contact that is written down by hand, as the window asks for it and shows what came of it.

use absprache_engine::contact::ContactKind;
use serde::{Deserialize, Serialize};

use crate::event::{OutcomeKind, Seq};
use crate::view::today::ReplyOffer;

/// Somebody a contact can be with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Whom {
    /// The client's id.
    pub client: String,
    /// The client's name.
    pub client_name: String,
    /// The person's id; none for the client as a whole.
    pub person: Option<String>,
    /// The person's name; none for the client as a whole.
    pub name: Option<String>,
    /// The channel of the last contact with them; none if there was none yet.
    pub channel: Option<String>,
}

/// A contact as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CaptureForm {
    /// The client's id.
    pub client: String,
    /// The person's id; none for the client as a whole.
    pub person: Option<String>,
    /// The channel's id.
    pub channel: String,
    /// What was attempted.
    pub kind: ContactKind,
    /// Whether it was me who wrote or called.
    pub mine: bool,
    /// Whether somebody says that it is an emergency.
    pub emergency: bool,
    /// When, as typed: "14:30", "gestern 9:00"; empty for now.
    pub when: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Captured {
    /// Its number in the journal.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub contact: Seq,
    /// "Anna Müller, Telefon".
    pub title: String,
    /// "heute, 14:30".
    pub when: String,
    /// What was judged.
    pub outcome: OutcomeKind,
    /// The verdict in one sentence.
    pub sentence: String,
    /// The suggested text; none where it was in order, or where there is none.
    pub reply: Option<ReplyOffer>,
    /// Why there is none.
    pub withheld: Option<String>,
}

/// The keys that open quick capture from anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct KeysView {
    /// "Ctrl+Alt+K"; none if none are set.
    pub keys: Option<String>,
    /// Whether they are heard.
    pub state: KeysState,
}

/// Whether keys are heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum KeysState {
    /// None are set.
    Off,
    /// They open it.
    Heard,
    /// Another program has them.
    Taken,
    /// This desktop gives no program keys of that kind.
    NotHere,
}
