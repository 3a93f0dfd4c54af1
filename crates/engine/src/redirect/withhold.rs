//! When nothing is said.

use crate::agreement::Standing;
use crate::contact::Direction;
use crate::identity::{Certainty, Identity};
use crate::redirect::Request;
use crate::redirection::Withhold;
use crate::verdict::{Outcome, Reason};

/// Why there is no text, if nothing but the ways decides.
pub(super) fn reason(request: &Request<'_>) -> Option<Withhold> {
    match &request.verdict.outcome {
        Outcome::Admit(Reason::Emergency) => return Some(Withhold::Emergency),
        Outcome::Admit(Reason::Running) => return Some(Withhold::Running),
        Outcome::Admit(Reason::Ended | Reason::Appointment | Reason::Welcome) => {
            return Some(Withhold::InOrder);
        }
        Outcome::Defer { .. } | Outcome::Redirect { .. } | Outcome::Ask => {}
    }
    if request.case.contact.direction == Direction::Out {
        return Some(Withhold::Mine);
    }
    match (request.identity, request.standing) {
        (Identity::Stranger, _) => Some(Withhold::Stranger),
        (Identity::Ambiguous(_), _) => Some(Withhold::Ambiguous),
        (Identity::Known { certainty: Certainty::Probable, .. }, _) => Some(Withhold::Probable),
        (Identity::Known { .. }, Standing::Ended) => Some(Withhold::InOrder),
        (Identity::Known { .. }, Standing::Wish | Standing::Proposed | Standing::Agreed { .. }) => None,
    }
}
