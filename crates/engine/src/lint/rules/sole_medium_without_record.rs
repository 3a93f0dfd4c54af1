//! What is only ever spoken gets lost, and then two people remember it differently: among the open ways of a side
//! one must keep a record by itself.

use crate::channel::{ChannelId, Channels};
use crate::lint::{Draft, Fact, Finding, Remedy, Severity};
use crate::party::Party;

pub(in crate::lint) fn check(draft: Draft<'_>, channels: &Channels) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for receiver in [Party::Consultant, Party::Client] {
        let ways = draft.open_ways(receiver);
        let Some(first) = ways.first() else { continue };
        let keeps_record = |id: &ChannelId| channels.get(id).is_none_or(|channel| channel.keeps_record);
        if ways.iter().any(|clause| keeps_record(&clause.channel)) {
            continue;
        }
        let mut named: Vec<ChannelId> = Vec::new();
        for clause in &ways {
            if !named.contains(&clause.channel) {
                named.push(clause.channel.clone());
            }
        }
        let fact = Fact::SoleMediumWithoutRecord { channels: named };
        // Most rules go for both sides; then they are one finding.
        if findings.iter().all(|finding| finding.fact != fact) {
            findings.push(Finding {
                severity: Severity::Warning,
                clause: Some(first.id.clone()),
                fact,
                remedy: Remedy::AddAWrittenWay,
            });
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::found;

    const PHONE: &str = r#"Channel(id: "phone", channel: "phone", mode: Welcome)"#;

    #[test]
    fn only_what_keeps_a_record_may_be_the_only_way() {
        let mail = r#"Channel(id: "email", channel: "email", mode: Welcome)"#;
        let mail_by_appointment = r#"Channel(id: "email", channel: "email", mode: ByAppointment)"#;
        let mail_to_client = r#"Channel(id: "email", channel: "email", towards: Client, mode: Welcome)"#;
        let meet = r#"Channel(id: "meet", channel: "meet-call", mode: Welcome)"#;
        for (clauses, expected) in [
            (PHONE.to_owned(), 1),
            (format!("{PHONE}, {meet}"), 1),
            (mail.to_owned(), 0),
            (format!("{PHONE}, {mail}"), 0),
            (format!("{PHONE}, {mail_by_appointment}"), 1),
            (format!("{PHONE}, {mail_to_client}"), 1),
            (String::new(), 0),
        ] {
            assert_eq!(found(check, &clauses).len(), expected, "{clauses}");
        }
    }
}
