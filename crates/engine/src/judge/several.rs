//! One person who works for several clients: nobody can tell which of them a contact was for.

use crate::verdict::{Ground, GroundKind, Outcome, Verdict};

/// What the rules of all of them come to: their common verdict, or the question for which of them it was.
/// None for no verdicts.
pub fn agree(verdicts: impl IntoIterator<Item = Verdict>) -> Option<Verdict> {
    let mut verdicts = verdicts.into_iter();
    let first = verdicts.next()?;
    let others: Vec<Verdict> = verdicts.collect();
    let same = |other: &Verdict| other.outcome == first.outcome && other.ground.kind == first.ground.kind;
    if others.iter().all(same) {
        return Some(first);
    }
    let mut openings = first.openings;
    openings.retain(|opening| others.iter().all(|other| other.openings.contains(opening)));
    let ground = Ground { clause: None, kind: GroundKind::Disagreement };
    Some(Verdict { outcome: Outcome::Ask, ground, openings })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::{Opening, Reason};

    fn opening(channel: &str) -> Opening {
        Opening { channel: channel.parse().unwrap(), opens: None, closes: None }
    }

    fn verdict(outcome: Outcome, clause: &str, kind: GroundKind, open: &[&str]) -> Verdict {
        let ground = Ground { clause: Some(clause.parse().unwrap()), kind };
        Verdict { outcome, ground, openings: open.iter().map(|id| opening(id)).collect() }
    }

    fn not_used(clause: &str) -> Verdict {
        let to = vec!["email".parse().unwrap()];
        verdict(Outcome::Redirect { to }, clause, GroundKind::NotUsed, &["email"])
    }

    #[test]
    fn rules_that_come_to_the_same_are_one_verdict_whatever_their_clauses_are_called() {
        let (one, other) = (not_used("whatsapp"), not_used("no-whatsapp"));
        assert_eq!(agree([one.clone(), other]), Some(one));
    }

    #[test]
    fn rules_that_disagree_ask_and_offer_only_what_is_open_by_all_of_them() {
        let welcome =
            verdict(Outcome::Admit(Reason::Welcome), "whatsapp", GroundKind::Welcome, &["whatsapp", "email"]);
        for verdicts in [[not_used("whatsapp"), welcome.clone()], [welcome, not_used("whatsapp")]] {
            let asked = agree(verdicts).unwrap();
            assert_eq!(asked.outcome, Outcome::Ask);
            assert_eq!(asked.ground, Ground { clause: None, kind: GroundKind::Disagreement });
            assert_eq!(asked.openings, [opening("email")]);
        }
    }

    #[test]
    fn the_same_outcome_for_another_reason_is_no_agreement() {
        let emergency_only = Verdict {
            ground: Ground { kind: GroundKind::EmergencyOnly, ..not_used("sms").ground },
            ..not_used("sms")
        };
        assert_eq!(agree([not_used("sms"), emergency_only]).unwrap().outcome, Outcome::Ask);
    }

    #[test]
    fn nobody_has_no_verdict() {
        assert_eq!(agree([]), None);
    }
}
