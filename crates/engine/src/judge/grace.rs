//! The running conversation: nobody is redirected in the middle of one.

use chrono::{DateTime, TimeDelta, Utc};

use crate::contact::Direction;
use crate::context::{Recent, RecentKind};
use crate::judge::Case;

/// After the receiver's own contact, or "I asked for it".
const AFTER_OWN: TimeDelta = TimeDelta::minutes(30);
/// After an admitted contact of the sender.
const AFTER_ADMITTED: TimeDelta = TimeDelta::minutes(15);
/// Conversations run at most this long from what opened them.
const AT_MOST: TimeDelta = TimeDelta::hours(2);

/// What may open a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    /// The receiver's contact, what was asked for, what was fine, and what was admitted.
    AnyAdmitted,
    /// Only the receiver's own writing, or "that was fine": a channel that is not used.
    OwnWritingOnly,
}

/// Is a conversation with this person running on this channel when the contact arrives?
pub(super) fn is_running(case: Case<'_>, opens: Opens) -> bool {
    let contact = case.contact;
    let mut before: Vec<&Recent> = case
        .context
        .recent
        .iter()
        .filter(|recent| recent.at <= contact.at && concerns(recent, case))
        .collect();
    before.sort_by_key(|recent| recent.at);
    let mut running: Option<Conversation> = None;
    for recent in before {
        let opening = opening(recent.what, contact.direction, opens);
        let still = running.filter(|conversation| conversation.runs_at(recent.at));
        running = match (opening, still) {
            // The receiver's own word always opens anew: the limit is on the sender's.
            (Some(Opening::Own), _) => Some(Conversation::opened(recent.at, AFTER_OWN)),
            (_, Some(conversation)) => Some(conversation.extended(recent.at)),
            (Some(Opening::Admitted), None) => Some(Conversation::opened(recent.at, AFTER_ADMITTED)),
            (None, None) => None,
        };
    }
    running.is_some_and(|conversation| conversation.runs_at(contact.at))
}

fn concerns(recent: &Recent, case: Case<'_>) -> bool {
    let same_person = match (&recent.person, case.person) {
        (Some(then), Some(now)) => then == now,
        (None, _) | (_, None) => true,
    };
    recent.channel == case.contact.channel && same_person
}

#[derive(Debug, Clone, Copy)]
enum Opening {
    Own,
    Admitted,
}

/// What a recent contact opens for a contact in that direction: the rule is the same for both, seen from the receiver.
fn opening(what: RecentKind, direction: Direction, opens: Opens) -> Option<Opening> {
    let receivers_own = match direction {
        Direction::In => what == RecentKind::Mine,
        Direction::Out => matches!(what, RecentKind::Admitted | RecentKind::Other),
    };
    if receivers_own || what == RecentKind::Fine {
        return Some(Opening::Own);
    }
    match (opens, what) {
        (Opens::OwnWritingOnly, _) => None,
        (Opens::AnyAdmitted, RecentKind::Asked) => Some(Opening::Own),
        (Opens::AnyAdmitted, RecentKind::Admitted) => Some(Opening::Admitted),
        (Opens::AnyAdmitted, RecentKind::Mine | RecentKind::Fine | RecentKind::Other) => None,
    }
}

#[derive(Debug, Clone, Copy)]
struct Conversation {
    opened: DateTime<Utc>,
    last: DateTime<Utc>,
    lasts: TimeDelta,
}

impl Conversation {
    fn opened(at: DateTime<Utc>, lasts: TimeDelta) -> Self {
        Self { opened: at, last: at, lasts }
    }

    /// With each contact its minutes begin anew.
    fn extended(self, at: DateTime<Utc>) -> Self {
        Self { last: at, ..self }
    }

    fn runs_at(self, at: DateTime<Utc>) -> bool {
        at - self.last <= self.lasts && at - self.opened <= AT_MOST
    }
}
