//! Rules without an open door are a wall: each side must be able to reach the other on at least one channel
//! without asking first. Whoever leaves that out on purpose says why (`FreeText(id: "why-no-open-way", …)`);
//! then it is a hint.

use crate::channel::Channels;
use crate::lint::{Draft, Fact, Finding, Remedy, RuleId, Severity};
use crate::party::Party;

pub(in crate::lint) fn check(draft: Draft<'_>, _channels: &Channels) -> Vec<Finding> {
    let severity = if draft.says_why(RuleId::NoOpenWay) { Severity::Hint } else { Severity::Error };
    [Party::Consultant, Party::Client]
        .into_iter()
        .filter(|receiver| draft.open_ways(*receiver).is_empty())
        .map(|receiver| Finding {
            severity,
            clause: None,
            fact: Fact::NoOpenWay { receiver },
            remedy: Remedy::OpenAWay { receiver },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::found;

    #[test]
    fn each_side_needs_an_open_way() {
        let by_appointment = r#"Channel(id: "phone", channel: "phone", mode: ByAppointment)"#;
        let cases: [(&str, &[Party]); 4] = [
            (by_appointment, &[Party::Consultant, Party::Client]),
            (r#"Channel(id: "email", channel: "email", mode: Welcome)"#, &[]),
            (
                r#"Channel(id: "email", channel: "email", towards: Client, mode: Welcome)"#,
                &[Party::Consultant],
            ),
            (
                r#"Channel(id: "email", channel: "email", towards: Consultant, mode: Welcome)"#,
                &[Party::Client],
            ),
        ];
        for (clauses, closed) in cases {
            let receivers: Vec<Party> = found(check, clauses)
                .into_iter()
                .map(|finding| {
                    let Fact::NoOpenWay { receiver } = finding.fact else { panic!("{finding:?}") };
                    receiver
                })
                .collect();
            assert_eq!(receivers, closed, "{clauses}");
        }
    }

    #[test]
    fn it_is_an_error_unless_the_client_is_told_why() {
        let why = |id: &str, text: &str| format!(r#"FreeText(id: "{id}", text: "{text}")"#);
        for (text, severity) in [
            (why("why-no-open-way", "Wir arbeiten im selben Büro."), Severity::Hint),
            (why("why-no-open-way", "  "), Severity::Error),
            (why("note", "Wir arbeiten im selben Büro."), Severity::Error),
        ] {
            assert!(found(check, &text).iter().all(|finding| finding.severity == severity), "{text}");
        }
    }
}
