//! No hiding behind legal language: what the parties wrote themselves (the definition of an emergency, free text) is
//! read sentence by sentence. A hint for what is hard, a warning for what hardly anybody reads.

use crate::channel::Channels;
use crate::clause::Clause;
use crate::lint::{Draft, Fact, Finding, Remedy, readability};

pub(in crate::lint) fn check(draft: Draft<'_>, _channels: &Channels) -> Vec<Finding> {
    let mut findings = Vec::new();
    for clause in draft.clauses {
        let text = if let Clause::FreeText(clause) = clause {
            &clause.text
        } else if let Clause::Emergency(clause) = clause {
            &clause.definition
        } else {
            continue;
        };
        for sentence in readability::sentences(text) {
            let difficulties = readability::difficulties(sentence, draft.language);
            let Some(severity) = difficulties.iter().map(readability::Difficulty::severity).max() else {
                continue;
            };
            findings.push(Finding {
                severity,
                clause: Some(clause.id().clone()),
                fact: Fact::HardToRead { sentence: sentence.to_owned(), difficulties },
                remedy: Remedy::SayItPlainly,
            });
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::Severity;
    use crate::lint::tests::found;

    #[test]
    fn each_hard_sentence_of_the_parties_own_words_is_named() {
        let clauses = r#"
            FreeText(id: "note", text: "Im August machen wir Pause. Hiermit gilt obige Regelung. Wir freuen uns."),
            Emergency(id: "emergency", definition: "etwas, das (sofern es (laut uns) eilt) gleich sein muss"),
            FreeText(id: "plain", text: "Montags rufe ich an.")
        "#;
        let named: Vec<(String, String, Severity)> = found(check, clauses)
            .into_iter()
            .map(|finding| {
                let Fact::HardToRead { sentence, .. } = finding.fact else { panic!("{finding:?}") };
                (finding.clause.unwrap().to_string(), sentence, finding.severity)
            })
            .collect();
        let expected = [
            ("note", "Hiermit gilt obige Regelung."),
            ("emergency", "etwas, das (sofern es (laut uns) eilt) gleich sein muss"),
        ]
        .map(|(clause, sentence)| (clause.to_owned(), sentence.to_owned(), Severity::Warning));
        assert_eq!(named, expected);
    }
}
