//! Agreeing with a client: where it stands, what was said, and what can be done.

use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::party::Party;
use serde::{Deserialize, Serialize};

use crate::event::Seq;
use crate::view::hand_over::HandOver;
use crate::view::letter::Letter;
use crate::view::sketch::{RuleSketch, Term};

/// Where the two sides stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum AgreementState {
    /// Nobody has offered anything.
    Nothing,
    /// An offer waits for its first answer.
    Open,
    /// An answer waits for the consultant.
    Answered,
    /// A text is agreed, and nothing was offered since.
    Agreed,
    /// The last offer was taken back.
    Withdrawn,
    /// Nobody answered the last offer in time.
    Lapsed,
    /// An answer waits, and some clauses want a talk.
    Deadlocked,
    /// The work together has ended.
    Ended,
}

/// All about the agreement with one client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AgreementPage {
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// The client's name.
    pub client_name: String,
    /// Where it stands.
    pub state: AgreementState,
    /// The same in a sentence, with date and means.
    pub sentence: String,
    /// Who spoke last for the client, else the client's name.
    pub voice: String,
    /// What is open, else agreed, else would be proposed, as a letter.
    pub letter: LetterOnPaper,
    /// The number of the newest version that was offered or agreed.
    pub version: Option<u32>,
    /// Its readable code.
    pub code: Option<String>,
    /// The version in force.
    pub in_force: Option<InForceView>,
    /// When it is looked at again, in a sentence.
    pub review: Option<String>,
    /// What happened, oldest first.
    pub steps: Vec<ExchangeStep>,
    /// The clauses of the open offer, else of the newest version, in the letter's order.
    pub clauses: Vec<ClauseExchange>,
    /// What the draft asks for, in the letter's order: what would be proposed or agreed today.
    pub draft: Vec<DraftPoint>,
    /// What can be done now.
    pub may: May,
    /// What the draft changes against what is offered, else agreed, in words.
    pub changes: Vec<String>,
    /// Replies that came by mail and wait to be looked at, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub replies: Vec<ReplyWaiting>,
    /// What forbids proposing the draft.
    pub objections: Vec<String>,
}

/// A reply that came by mail. Nothing follows from it before the user records it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ReplyWaiting {
    /// Its number, by which it is recorded or set aside.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub reply: Seq,
    /// "Anna Müller hat heute um 9:14 per E-Mail auf den Vorschlag geantwortet."
    pub sentence: String,
    /// What it is.
    pub incoming: Incoming,
}

/// A text to be read and printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LetterOnPaper {
    /// It.
    pub letter: Letter,
    /// The readable code of the version; none if it is only a draft.
    pub code: Option<String>,
}

/// The version in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct InForceView {
    /// Its number.
    pub version: u32,
    /// Its readable code.
    pub code: String,
    /// "Fassung 2, gilt seit 1. Dezember 2026".
    pub sentence: String,
}

/// What can be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[expect(clippy::struct_excessive_bools, reason = "each is a button of its own")]
pub struct May {
    /// Propose the draft.
    pub propose: bool,
    /// Take the open offer back.
    pub withdraw: bool,
    /// Take in an answer.
    pub take_in: bool,
    /// Decide about an answer.
    pub respond: bool,
    /// Remind of the offer.
    pub remind: bool,
    /// Agree on the settled clauses alone.
    pub settle_part: bool,
    /// Agree together at one screen.
    pub together: bool,
    /// End the work together.
    pub end: bool,
}

/// One step of the exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExchangeStep {
    /// When, in RFC 3339.
    pub at: String,
    /// "heute, 21:40".
    pub when: String,
    /// Whose step it is.
    pub by: Party,
    /// What happened.
    pub sentence: String,
    /// What was said along with it.
    pub note: Option<String>,
}

/// Where a clause stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum ClauseState {
    /// Both accept it.
    Settled,
    /// The client has not said anything about it.
    Waiting,
    /// The client would rather have something else.
    Countered,
    /// The client does not want it.
    Declined,
    /// The client asks or remarks something.
    Question,
    /// It was countered in several rounds: time for a talk.
    Deadlocked,
}

/// What both say to one clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ClauseExchange {
    /// The clause's id.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub id: ClauseId,
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub state: ClauseState,
    /// As offered, in the letter's words.
    pub ours: String,
    /// What the client wishes instead.
    pub theirs: Option<String>,
    /// The client's reason, question or remark.
    pub reason: Option<String>,
    /// In how many rounds it was countered or declined.
    pub rounds: u32,
    /// What the wish comes to on the record.
    pub consequence: Option<String>,
    /// What a counter begins with: theirs where there is one, else ours.
    pub edit: Option<ClauseSketch>,
}

/// A clause as the form of a client has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum ClauseSketch {
    /// One about a channel.
    Rule {
        /// It.
        rule: RuleSketch,
    },
    /// Any other.
    Term {
        /// It.
        term: Term,
    },
}

/// Clauses of the draft that the letter says in one breath.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DraftPoint {
    /// What it says, if that is one sentence, else what it is called.
    pub heading: String,
    /// The rest of what it says.
    pub lines: Vec<String>,
    /// The clauses, at least one.
    pub clauses: Vec<DraftClause>,
}

/// A clause of the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DraftClause {
    /// The clause's id.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub id: ClauseId,
    /// What it is called.
    pub title: String,
    /// What it says, in the letter's words.
    pub sentence: String,
}

/// What an agreement can be saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum ExportForm {
    /// The letter as text.
    Letter,
    /// The letter as PDF, with the data file attached.
    Pdf,
    /// The answer page.
    Html,
    /// The version as RON.
    Ron,
    /// The data file.
    Json,
    /// A mail with the letter and the files, to be sent.
    Eml,
}

/// The message of the open offer, else of what is agreed, and what can be saved beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Proposal {
    /// The message.
    pub message: HandOver,
    /// What can be saved.
    pub forms: Vec<ExportForm>,
}

/// A document that was looked at. Nothing is recorded yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Incoming {
    /// What it is.
    pub class: IncomingClass,
    /// The same in words, and what to do.
    pub sentence: String,
    /// May it be recorded?
    pub acceptable: bool,
    /// Who gave it.
    pub from: Option<String>,
    /// What it says, clause by clause, in the letter's order.
    pub replies: Vec<ClauseExchange>,
}

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum IncomingClass {
    /// An answer to the open offer.
    Fresh,
    /// To an earlier text.
    Crossing,
    /// Taken in already.
    Doubled,
    /// Nothing is open any more.
    Late,
    /// To a text that was never offered here.
    Foreign,
    /// Changed on the way.
    Tampered,
    /// A part is missing.
    Incomplete,
    /// Plain words that accept.
    InWords,
    /// No answer.
    Unreadable,
}

/// What is decided about one clause of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "take")]
pub enum Decision {
    /// As the client wishes.
    Theirs {
        /// The clause.
        #[cfg_attr(feature = "specta", specta(type = String))]
        clause: ClauseId,
    },
    /// As offered.
    Ours {
        /// The clause.
        #[cfg_attr(feature = "specta", specta(type = String))]
        clause: ClauseId,
        /// Why, or the answer to a question.
        reason: Option<String>,
    },
    /// Something third.
    Counter {
        /// The clause.
        #[cfg_attr(feature = "specta", specta(type = String))]
        clause: ClauseId,
        /// What.
        with: ClauseSketch,
        /// Why.
        reason: Option<String>,
    },
}

/// A text that a person hands to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Words {
    /// The offer, or once it is agreed its confirmation.
    Proposal,
    /// A reminder of the offer.
    Reminder,
    /// The end of the work together.
    Ending,
}

/// The draft judged on the record of the last months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DryRun {
    /// What it comes to.
    pub sentence: String,
    /// The days with contacts, oldest first.
    pub days: Vec<DryDay>,
    /// The contacts that would be outside, or are judged otherwise now; newest first.
    pub outside: Vec<DryContact>,
}

/// The contacts of one day by the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DryDay {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// How many would have been in order.
    pub inside: u32,
    /// How many not.
    pub outside: u32,
}

/// One contact by the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DryContact {
    /// When it was.
    pub when: String,
    /// From whom.
    pub who: String,
    /// On which channel.
    pub channel_name: String,
    /// Why it would be so, in a sentence.
    pub sentence: String,
    /// By the rules that went then.
    pub now: Inside,
    /// By the draft.
    pub draft: Inside,
}

/// Whether a contact is in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Inside {
    /// It is.
    Inside,
    /// It is outside, or nothing is agreed about it.
    Outside,
}
