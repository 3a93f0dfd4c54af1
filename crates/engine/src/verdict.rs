//! What a judgement says: an outcome, what decided it, and where the doors stand open.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::channel::ChannelId;
use crate::ids::ClauseId;

/// Why a contact is in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// The agreement or the engagement has ended.
    Ended,
    /// An emergency.
    Emergency,
    /// An appointment covers it.
    Appointment,
    /// A conversation is running.
    Running,
    /// The channel is welcome at this time.
    Welcome,
}

/// What is to be done about a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// In order.
    Admit(Reason),
    /// Right channel, wrong time: the channel opens by itself.
    Defer {
        /// When it opens.
        until: DateTime<Utc>,
    },
    /// The channel will not open by itself.
    Redirect {
        /// The channels to point to, best first. May be empty if no channel is open within the horizon.
        to: Vec<ChannelId>,
    },
    /// Nothing is agreed: "what would be fair?"
    Ask,
}

/// What decided, from a closed list. A ground names the row of the table "How a contact is judged".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GroundKind {
    /// The agreement or the engagement has ended.
    Ended,
    /// An emergency was asserted, or marked by the agreed word or number.
    Emergency,
    /// An appointment covers the contact.
    Appointment,
    /// A conversation is running.
    Running,
    /// No clause speaks of the channel or its family.
    NoClause,
    /// The sender works for several clients, and their rules come to different things.
    Disagreement,
    /// The channel is not used.
    NotUsed,
    /// The channel is for emergencies only, and this is none.
    EmergencyOnly,
    /// The channel opens after the engagement, which lasts.
    AfterEngagement,
    /// The clause names others.
    PersonNotNamed,
    /// The contact went to a private address, the clause says business.
    PrivateHandle,
    /// The contact went to an address of mine that the clause does not name.
    OtherHandle,
    /// The channel is by appointment.
    ByAppointment,
    /// The receiver is away.
    Absence,
    /// A holiday or day off of the receiver.
    Holiday,
    /// Outside the hours.
    OutsideHours,
    /// Welcome, and open.
    Welcome,
}

/// A row of the table together with the clause it was applied with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ground {
    /// The clause; none where no clause decided (an appointment, an asserted emergency, nothing agreed).
    pub clause: Option<ClauseId>,
    /// The row.
    pub kind: GroundKind,
}

/// A channel on which the sender may reach the receiver: now or next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The channel.
    pub channel: ChannelId,
    /// When it opens; none if it is open now.
    pub opens: Option<DateTime<Utc>>,
    /// When it closes after that; none if it does not within the horizon of 370 days.
    pub closes: Option<DateTime<Utc>>,
}

/// The judgement on one contact. Total: every contact has one, and it always names its grounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What is to be done.
    pub outcome: Outcome,
    /// What decided. One row of the table always does.
    pub ground: Ground,
    /// The open doors, those open now first, then by the time they open.
    pub openings: Vec<Opening>,
}

impl Verdict {
    /// This verdict with the ways and times that are true `later`, at `now`, when a reply is copied. What was judged stays
    /// judged. A wait that is over ends now; where nothing opens by itself any more, as after an appointment, there is none.
    #[must_use]
    pub fn as_of(&self, now: DateTime<Utc>, later: Self) -> Self {
        let outcome = match (&self.outcome, later.outcome) {
            (Outcome::Defer { until }, _) if *until > now => Outcome::Defer { until: *until },
            (Outcome::Defer { .. }, Outcome::Defer { until }) => Outcome::Defer { until },
            (Outcome::Redirect { .. } | Outcome::Defer { .. }, Outcome::Redirect { to }) => {
                Outcome::Redirect { to }
            }
            (Outcome::Defer { .. }, Outcome::Admit(_) | Outcome::Ask) => Outcome::Defer { until: now },
            (outcome, _) => outcome.clone(),
        };
        Self { outcome, ground: self.ground.clone(), openings: later.openings }
    }
}
