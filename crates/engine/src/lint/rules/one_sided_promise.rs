//! What one asks for, one keeps: a promise of one side only is a demand.

use crate::channel::Channels;
use crate::clause::{Clause, PromiseClause};
use crate::lint::{Draft, Fact, Finding, Remedy, Severity};
use crate::party::Party;

pub(in crate::lint) fn check(draft: Draft<'_>, _channels: &Channels) -> Vec<Finding> {
    let first_by = |party: Party| -> Option<&PromiseClause> {
        draft.clauses.iter().find_map(|clause| {
            if let Clause::Promise(promise) = clause {
                Some(promise).filter(|it| it.by == party)
            } else {
                None
            }
        })
    };
    let alone = match (first_by(Party::Consultant), first_by(Party::Client)) {
        (Some(promise), None) | (None, Some(promise)) => promise,
        (Some(_), Some(_)) | (None, None) => return Vec::new(),
    };
    vec![Finding {
        severity: Severity::Warning,
        clause: Some(alone.id.clone()),
        fact: Fact::OneSidedPromise { by: alone.by },
        remedy: Remedy::PromiseBoth { by: alone.by.other() },
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::found;

    #[test]
    fn either_both_sides_promise_or_neither_does() {
        let mine = r#"Promise(id: "mine", by: Consultant, within: WorkingDays(1))"#;
        let theirs = r#"Promise(id: "theirs", by: Client, channel: "email", within: Hours(8))"#;
        for (clauses, expected) in [
            (String::new(), None),
            (format!("{mine}, {theirs}"), None),
            (mine.to_owned(), Some(Party::Consultant)),
            (theirs.to_owned(), Some(Party::Client)),
        ] {
            let fact = found(check, &clauses).into_iter().next().map(|finding| finding.fact);
            assert_eq!(fact, expected.map(|by| Fact::OneSidedPromise { by }), "{clauses}");
        }
    }
}
