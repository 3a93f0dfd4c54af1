//! What the journal holds: a closed list of events, metadata only. Never a subject, a body, or a hash of one.

use absprache_engine::agreement::Means;
use absprache_engine::channel::ChannelId;
use absprache_engine::contact::{ContactKind, Direction, Urgency};
use absprache_engine::context::Appointment;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::handle::Handle;
use absprache_engine::identity::Certainty;
use absprache_engine::ids::{ClauseId, ClientId, PersonId};
use absprache_engine::negotiation::AnswerId;
use absprache_engine::note::NoteId;
use absprache_engine::party::Party;
use absprache_engine::redirection::Step;
use absprache_engine::verdict::{GroundKind, Outcome, Reason};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::AppointmentId;

/// The number of an event in its journal, from 1, without gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "specta", specta(inline, transparent))]
pub struct Seq(pub i64);

/// Where contacts come from, by a short name: `notifications`, `hand`, `callmonitor:fritz.box`. Two sources of one kind
/// differ after the colon. It stands in the journal, so the same source has the same name for good.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SourceName(pub String);

impl SourceName {
    /// What kind of source it is: what stands before the colon.
    pub fn kind(&self) -> &str {
        self.0.split_once(':').map_or(&self.0, |(kind, _peer)| kind)
    }

    /// What the user writes down.
    pub fn by_hand() -> Self {
        Self("hand".to_owned())
    }

    /// Lists of past calls that are taken in.
    pub fn call_list() -> Self {
        Self("calls".to_owned())
    }

    /// Does it bring what is over, and so is told nobody?
    pub fn is_of_the_past(&self) -> bool {
        *self == Self::call_list()
    }

    /// Which one of its kind; empty where there can only be one.
    pub fn peer(&self) -> &str {
        self.0.split_once(':').map_or("", |(_kind, peer)| peer)
    }
}

/// One event as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", deny_unknown_fields)]
pub enum Event {
    /// A contact of a known client arrived, or one that several clients fit. From here on it is acknowledged.
    Received(Received),
    /// It was judged.
    Judged(Judged),
    /// It is about to be told. Written before the popup is shown, so that none is shown twice.
    Notifying {
        /// The contact; of a reply or a mail among junk its own event.
        contact: Seq,
        /// How it is told.
        how: Telling,
    },
    /// The text for it was copied and seen on the clipboard.
    Copied {
        /// The contact.
        contact: Seq,
        /// The step of the ladder that the text was.
        step: Step,
    },
    /// The text for it was put somewhere as a draft.
    Drafted {
        /// The contact.
        contact: Seq,
        /// The step of the ladder that the text was.
        step: Step,
        /// Where.
        #[serde(default, skip_serializing_if = "DraftPlace::is_mailbox")]
        place: DraftPlace,
    },
    /// It is to be brought back.
    Remind {
        /// The contact.
        contact: Seq,
        /// When.
        at: DateTime<Utc>,
    },
    /// It is to be mentioned at the next talk.
    Mention {
        /// The contact.
        contact: Seq,
    },
    /// "That was fine."
    Fine {
        /// The contact.
        contact: Seq,
    },
    /// "That was an emergency": it counts as one, and is not redirected.
    Emergency {
        /// The contact.
        contact: Seq,
    },
    /// The last deed about a contact is taken back: that its text was copied, the reminder, the mention, that it was fine,
    /// that it was an emergency.
    Undone {
        /// The contact.
        contact: Seq,
    },
    /// "That is somebody else": the name is no longer taken for this person on this channel, and the contact is a stranger's.
    Denied {
        /// The contact that showed the name.
        contact: Seq,
    },
    /// The user confirmed that a display name is this person.
    AliasConfirmed {
        /// The contact that showed the name.
        contact: Seq,
        /// The client.
        client: ClientId,
        /// The person; none for the client as a whole.
        person: Option<PersonId>,
    },
    /// A text was offered: whoever offers it is ready to agree to every clause. It takes the place of an offer before it.
    Offered {
        /// The client.
        client: ClientId,
        /// The version's number.
        number: u32,
        /// The name of its file.
        fingerprint: Fingerprint,
        /// Who offers.
        by: Party,
        /// How the offer was made.
        means: Means,
        /// The last day, by the consultant's calendar, on which it stands; none if it does not lapse.
        answer_by: Option<NaiveDate>,
        /// The document with what is said along with it, if anything is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<AnswerId>,
    },
    /// One side answered an offer. What it says is in the document, never here.
    Answered {
        /// The client.
        client: ClientId,
        /// The text that was answered.
        to: Fingerprint,
        /// Who answers.
        by: Party,
        /// The name of the document.
        answer: AnswerId,
        /// How the answer came.
        means: Means,
        /// Who gave it.
        name: String,
        /// The drawing of their signature, if they signed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        drawn: Option<AnswerId>,
    },
    /// A mail came in that replies to an offer of mine. Nothing follows from it before I say so.
    Replied {
        /// The contact that the mail is.
        contact: Seq,
        /// The client.
        client: ClientId,
        /// The mail as it came in, among the answers; none if there is no answer in it: then nothing of it is kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<AnswerId>,
    },
    /// I looked at such a reply, and there is nothing to be recorded from it.
    SetAside {
        /// The event `Replied`.
        reply: Seq,
    },
    /// A mail of a client's lies among the junk. It is no contact: whoever sends junk in a client's name is not that client.
    InJunk(InJunk),
    /// An offer was taken back before it was agreed.
    Withdrawn {
        /// The client.
        client: ClientId,
        /// The text that was offered.
        offer: Fingerprint,
        /// By whom.
        by: Party,
        /// How it was told.
        means: Means,
    },
    /// A version of an agreement was recorded. It is valid from this event on; its file is named by the fingerprint.
    Agreed {
        /// The client.
        client: ClientId,
        /// The version's number.
        number: u32,
        /// The name of its file.
        fingerprint: Fingerprint,
        /// The day of the agreement.
        on: NaiveDate,
        /// How it was reached.
        means: Means,
        /// Who agreed for the client.
        by: String,
    },
    /// The work together ends, or has ended. From then on nothing is judged.
    EngagementEnded {
        /// The client.
        client: ClientId,
        /// Its last day, by the consultant's calendar.
        on: NaiveDate,
        /// Who ended it; none if that was not written down.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Party>,
    },
    /// It goes on.
    EngagementResumed {
        /// The client.
        client: ClientId,
    },
    /// An appointment was made by hand. The number of this event is its name.
    AppointmentMade {
        /// The client.
        client: ClientId,
        /// When, and on which channel.
        appointment: Appointment,
    },
    /// An appointment made by hand does not take place.
    AppointmentCancelled {
        /// The client.
        client: ClientId,
        /// The event that made it.
        made: Seq,
    },
    /// The user said what became of an appointment.
    AppointmentMarked {
        /// The client.
        client: ClientId,
        /// Which one.
        appointment: AppointmentId,
        /// When it began: one in a calendar may be gone from there later.
        start: DateTime<Utc>,
        /// What became of it.
        attendance: Attendance,
    },
    /// I wrote a note. Its words are in the document, never here.
    Noted {
        /// About whom.
        client: ClientId,
        /// The name of the document.
        note: NoteId,
        /// The contact it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<Seq>,
        /// The note that it puts in other words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead_of: Option<Seq>,
    },
    /// A note was taken back, and its document removed.
    NoteDropped {
        /// About whom it was.
        client: ClientId,
        /// The event that wrote it.
        noted: Seq,
    },
    /// Entries about contacts were erased, since the time for which they are kept by agreement is over. Takes the place of the one
    /// before.
    Expired {
        /// With whom the contacts were.
        client: ClientId,
        /// What was before this day, by the consultant's calendar.
        before: NaiveDate,
    },
}

/// Where a text lies as a draft until a person sends it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum DraftPlace {
    /// Among the drafts of the mailbox that the contact came in by.
    #[default]
    Mailbox,
    /// On a phone: in the field of the chat, or on its clipboard.
    Phone,
}

impl DraftPlace {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    fn is_mailbox(&self) -> bool {
        *self == Self::Mailbox
    }
}

/// What became of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Attendance {
    /// It took place.
    Kept,
    /// Somebody did not come.
    Missed,
}

/// A contact as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// When it arrived.
    pub arrived: DateTime<Utc>,
    /// On which channel.
    pub channel: ChannelId,
    /// What was attempted.
    pub kind: ContactKind,
    /// By whom.
    pub direction: Direction,
    /// What marked it as an emergency.
    pub urgency: Urgency,
    /// The other side's address, where known.
    pub from: Option<Handle>,
    /// The display name the source showed.
    pub shown: Option<String>,
    /// The consultant's address, where known.
    pub mine: Option<Handle>,
    /// Who it is; none if several clients fit.
    pub identity: Option<Known>,
    /// The source.
    pub source: SourceName,
    /// The source's own id for it: no second event is written for the same one.
    pub source_id: Option<String>,
}

/// A mail among junk, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InJunk {
    /// When it arrived.
    pub arrived: DateTime<Utc>,
    /// The address it names as its sender's.
    pub from: Handle,
    /// Whose address that is.
    pub identity: Known,
    /// The source.
    pub source: SourceName,
    /// The source's own id for it, unlike that of the contact it becomes when somebody moves it to the inbox.
    pub source_id: String,
}

/// A known sender.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// The client.
    pub client: ClientId,
    /// The person; none for the client as a whole.
    pub person: Option<PersonId>,
    /// How sure that is.
    pub certainty: Certainty,
}

/// What was judged about a contact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// The contact.
    pub contact: Seq,
    /// The outcome, without its times.
    pub outcome: OutcomeKind,
    /// Why it is in order, if it is.
    pub reason: Option<Reason>,
    /// When the channel opens, if it is to wait.
    pub until: Option<DateTime<Utc>>,
    /// The channels pointed to.
    pub to: Vec<ChannelId>,
    /// The clause that decided.
    pub clause: Option<ClauseId>,
    /// The row of the table.
    pub ground: GroundKind,
    /// The version that judged; none for a wish.
    pub version: Option<Fingerprint>,
}

/// The four outcomes by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum OutcomeKind {
    /// In order.
    Admit,
    /// Right channel, wrong time.
    Defer,
    /// Another channel.
    Redirect,
    /// Nothing is agreed.
    Ask,
}

impl From<&Outcome> for OutcomeKind {
    fn from(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Admit(_) => Self::Admit,
            Outcome::Defer { .. } => Self::Defer,
            Outcome::Redirect { .. } => Self::Redirect,
            Outcome::Ask => Self::Ask,
        }
    }
}

/// How a contact is told to the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Telling {
    /// A popup with the text to copy.
    Popup,
    /// An emergency, loud.
    Loud,
    /// "Is this …?"
    WhoIsThis,
    /// "What would be fair?"
    Ask,
    /// Counted in one popup with others.
    Grouped,
    /// Brought back at the time the user asked for.
    Reminder,
    /// Part of the digest at the start of office hours.
    Digest,
    /// By no popup: whoever wrote it down in the window, or said there whose it is, saw what came of it.
    Seen,
}

impl Telling {
    /// Did it show a popup? What was only seen in the window did not disturb.
    pub(crate) fn is_popup(self) -> bool {
        self != Self::Seen
    }
}

impl Event {
    /// The name by which the journal lists it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Received(_) => "Received",
            Self::Judged(_) => "Judged",
            Self::Notifying { .. } => "Notifying",
            Self::Copied { .. } => "Copied",
            Self::Drafted { .. } => "Drafted",
            Self::Remind { .. } => "Remind",
            Self::Mention { .. } => "Mention",
            Self::Fine { .. } => "Fine",
            Self::Emergency { .. } => "Emergency",
            Self::Undone { .. } => "Undone",
            Self::Denied { .. } => "Denied",
            Self::AliasConfirmed { .. } => "AliasConfirmed",
            Self::Offered { .. } => "Offered",
            Self::Answered { .. } => "Answered",
            Self::Replied { .. } => "Replied",
            Self::SetAside { .. } => "SetAside",
            Self::InJunk(_) => "InJunk",
            Self::Withdrawn { .. } => "Withdrawn",
            Self::Agreed { .. } => "Agreed",
            Self::EngagementEnded { .. } => "EngagementEnded",
            Self::EngagementResumed { .. } => "EngagementResumed",
            Self::AppointmentMade { .. } => "AppointmentMade",
            Self::AppointmentCancelled { .. } => "AppointmentCancelled",
            Self::AppointmentMarked { .. } => "AppointmentMarked",
            Self::Noted { .. } => "Noted",
            Self::NoteDropped { .. } => "NoteDropped",
            Self::Expired { .. } => "Expired",
        }
    }
}
