//! When it burns, nobody looks up rules: an agreement says what an emergency is and how it is told, by a way, a number
//! or a word. Whoever needs none says why (`FreeText(id: "why-no-emergency-way", …)`); then it is a hint.

use crate::channel::Channels;
use crate::clause::{Clause, EmergencyClause};
use crate::ids::ClauseId;
use crate::lint::{Draft, Fact, Finding, Remedy, RuleId, Severity};

pub(in crate::lint) fn check(draft: Draft<'_>, _channels: &Channels) -> Vec<Finding> {
    let mut without_way: Option<ClauseId> = None;
    for clause in draft.clauses {
        if let Clause::Emergency(clause) = clause {
            if can_be_told(clause) {
                return Vec::new();
            }
            without_way = without_way.or_else(|| Some(clause.id.clone()));
        }
    }
    let severity = if draft.says_why(RuleId::NoEmergencyWay) { Severity::Hint } else { Severity::Error };
    vec![Finding {
        severity,
        clause: without_way,
        fact: Fact::NoEmergencyWay,
        remedy: Remedy::NameAnEmergencyWay,
    }]
}

fn can_be_told(clause: &EmergencyClause) -> bool {
    !clause.ways.is_empty() || !clause.numbers.is_empty() || clause.word.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::found;

    #[test]
    fn an_emergency_needs_a_way_a_number_or_a_word() {
        for told in [r#"ways: ["sms"]"#, r#"numbers: ["+493023125001"]"#, r#"word: "NOTFALL""#] {
            let clause = format!(r#"Emergency(id: "emergency", definition: "Ausfall des Shops", {told})"#);
            assert!(found(check, &clause).is_empty(), "{told}");
        }
        let silent = found(check, r#"Emergency(id: "emergency", definition: "Ausfall des Shops")"#);
        assert_eq!(silent.len(), 1);
        assert_eq!(silent[0].clause, Some("emergency".parse().unwrap()));
        assert_eq!(found(check, "")[0].clause, None);
    }

    #[test]
    fn it_is_an_error_unless_the_client_is_told_why() {
        assert_eq!(found(check, "")[0].severity, Severity::Error);
        let why = r#"FreeText(id: "why-no-emergency-way", text: "Beim Lektorat brennt nichts.")"#;
        assert_eq!(found(check, why)[0].severity, Severity::Hint);
    }
}
