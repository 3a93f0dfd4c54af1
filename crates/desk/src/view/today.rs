//! What came in, what was done about it, and how it stands with the program itself.

use absprache_engine::ids::ClientId;
use serde::{Deserialize, Serialize};

use crate::event::{Attendance, DraftPlace, OutcomeKind, Seq};
use crate::view::note::NoteView;

/// The screen *Today*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Today {
    /// Now, in RFC 3339.
    pub now: String,
    /// "Samstag, 21. November".
    pub date: String,
    /// Whether I am open, and until when.
    pub office: OfficeNow,
    /// "Pause bis 15 Uhr"; none where nothing pauses.
    pub paused: Option<String>,
    /// What is open, the client with the newest contact first.
    pub groups: Vec<ClientGroup>,
    /// What was settled today.
    pub handled: Vec<ClientGroup>,
    /// The agreements that are to be looked at again by now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub reviews: Vec<ReviewDue>,
    /// Replies to offers that came by mail and wait to be looked at, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub replies: Vec<ReplyToOffer>,
    /// How many contacts of today were within the rules.
    pub in_order: u32,
    /// The newest of them.
    pub inside: Vec<InsideLine>,
    /// Appointments: past ones of which nobody said what became of them, those that run, and the next ones.
    pub appointments: Vec<AppointmentLine>,
    /// What is to be brought back, the next one first.
    pub reminders: Vec<ReminderLine>,
    /// "3 Kontakte warten auf Montag 9 Uhr"; none where nothing waits to be told.
    pub digest: Option<String>,
    /// Who nobody on file could be found for, newest first. Kept in memory only.
    pub strangers: Vec<StrangerView>,
    /// How it stands with what the program listens to.
    pub sources: Vec<SourceView>,
    /// What keeps popups from being shown.
    pub notice: Option<String>,
}

/// A contact within the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct InsideLine {
    /// The contact.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub contact: Seq,
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The person, else the client's name.
    pub name: String,
    /// The channel's id.
    pub channel: String,
    /// "Anruf, Telefon".
    pub what: String,
    /// "heute, 10:05".
    pub at_words: String,
    /// What can be said of whom it was taken for.
    pub can: Vec<Deed>,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AppointmentLine {
    /// Its name, by which it is marked.
    pub id: String,
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// "heute um 15 Uhr".
    pub when: String,
    /// The channel's name; none for calls of every kind.
    pub channel_name: Option<String>,
    /// Whether it has begun.
    pub phase: Phase,
    /// What the user said became of it.
    pub attendance: Option<Attendance>,
}

/// Where an appointment is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Phase {
    /// Over.
    Past,
    /// It has begun and not ended.
    Running,
    /// To come.
    Next,
}

/// A contact that is to be brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ReminderLine {
    /// The contact.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub contact: Seq,
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The person, else the client's name.
    pub name: String,
    /// The channel's name.
    pub channel_name: String,
    /// "Montag 9 Uhr".
    pub when: String,
}

/// An agreement that is to be looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ReviewDue {
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// "Durchsicht seit 1. Juni 2027 fällig".
    pub sentence: String,
}

/// A reply to an offer that waits to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ReplyToOffer {
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// "Anna Müller hat heute um 9:14 per E-Mail auf den Vorschlag geantwortet."
    pub sentence: String,
}

/// My own hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OfficeNow {
    /// Am I open?
    pub open: bool,
    /// "Geöffnet bis 17 Uhr".
    pub sentence: String,
}

/// The episodes of one client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ClientGroup {
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// How firmly the rules stand.
    pub standing: String,
    /// The episodes, newest first.
    pub episodes: Vec<Episode>,
}

/// Contacts of one person on one channel with short gaps, told and settled as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Episode {
    /// The contact that stands for it: deeds are done about this one.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub contact: Seq,
    /// How many there are.
    pub count: u32,
    /// The person; none for the client as a whole.
    pub person: Option<String>,
    /// The channel's id.
    pub channel: String,
    /// Its name.
    pub channel_name: String,
    /// "Nachricht", "Anruf".
    pub what: String,
    /// When the newest arrived, in RFC 3339.
    pub at: String,
    /// "heute, 21:40".
    pub at_words: String,
    /// What was judged.
    pub outcome: OutcomeKind,
    /// The verdict in one sentence.
    pub sentence: String,
    /// The clause that decided, in the words of the letter.
    pub clause: Option<String>,
    /// The suggested text.
    pub reply: Option<ReplyOffer>,
    /// Why there is none.
    pub withheld: Option<String>,
    /// Who it might be, where that is only probable.
    pub question: Option<Question>,
    /// What was done last.
    pub done: Option<DoneView>,
    /// My notes about these contacts, the newest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub notes: Vec<NoteView>,
    /// What can be done.
    pub can: Vec<Deed>,
    /// Where the text can be put as a draft; none if nowhere.
    pub drafts: Option<DraftPlace>,
}

/// The suggested text, and where and when to send it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ReplyOffer {
    /// The text.
    pub text: String,
    /// The name of the channel to send it on.
    pub via: String,
    /// "jetzt", "am besten Montag 9 Uhr".
    pub send: String,
}

/// "Ist das …?"
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Question {
    /// Who it might be.
    pub name: String,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DoneView {
    /// What.
    pub kind: DoneKind,
    /// The same in a sentence.
    pub sentence: String,
    /// Can it be taken back?
    pub undoable: bool,
}

/// What can be done and taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum DoneKind {
    /// The text was copied.
    Copied,
    /// The text was saved as a draft.
    Drafted,
    /// To be brought back.
    Remind,
    /// To be mentioned at the next talk.
    Mention,
    /// "That was fine."
    Fine,
    /// "That was an emergency."
    Emergency,
}

/// What can be done about a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Deed {
    /// Copy the text.
    Copy,
    /// Bring it back when my hours begin.
    Remind,
    /// Mention it at the next talk.
    Mention,
    /// "That was fine."
    Fine,
    /// "That was an emergency."
    Emergency,
    /// "Yes, this is that person."
    Confirm,
    /// "No, that is somebody else."
    Deny,
    /// "That was not this client", of whom it was sure so far.
    Mistaken,
}

/// Somebody who is not on file, or could be several who are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct StrangerView {
    /// A number for this run of the program.
    pub id: u32,
    /// The name or address that was shown; of several on file also who it could be.
    pub shown: String,
    /// The channel's id.
    pub channel: String,
    /// Its name.
    pub channel_name: String,
    /// "heute, 21:40".
    pub at_words: String,
}

/// How it stands with something the program listens to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SourceView {
    /// Its name in the journal.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Does it hear what comes in?
    pub ok: bool,
    /// The same in a sentence, with what would help.
    pub sentence: String,
    /// When the last contact it told of arrived, in a sentence; empty if none is known.
    pub last: String,
}
