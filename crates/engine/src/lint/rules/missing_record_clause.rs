//! The program notes when and how both were in touch. Whoever is written about is told so, and for how long
//! (Art. 13 GDPR); the record clause says it in two sentences.

use crate::channel::Channels;
use crate::clause::Clause;
use crate::lint::{Draft, Fact, Finding, Remedy, Severity};

pub(in crate::lint) fn check(draft: Draft<'_>, _channels: &Channels) -> Vec<Finding> {
    if draft.clauses.iter().any(|clause| matches!(clause, Clause::Record(_))) {
        return Vec::new();
    }
    vec![Finding {
        severity: Severity::Warning,
        clause: None,
        fact: Fact::MissingRecordClause,
        remedy: Remedy::AddARecordClause,
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::found;

    #[test]
    fn the_client_is_told_what_is_noted() {
        assert_eq!(found(check, "").len(), 1);
        assert!(found(check, r#"Record(id: "record", months: 36)"#).is_empty());
    }
}
