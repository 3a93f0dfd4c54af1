use super::*;
use crate::letter::{clause_heading, clause_sentence, clause_title};
use crate::tests::spelling::misspelt;

const VOICES: [(&str, Tone); 3] = [
    ("de-sie", Tone { language: Language::De, form: Form::Sie }),
    ("de-du", Tone { language: Language::De, form: Form::Du }),
    ("en", Tone { language: Language::En, form: Form::Sie }),
];

#[test]
fn a_title_begins_as_headings_do_and_names_keep_their_spelling() {
    let (_, english) = VOICES[2];
    let titles: Vec<String> = said(english).into_iter().map(|(_, title, _)| title).collect();
    for title in ["E-mail", "Phone", "Meeting in person", "iMessage", "Phone (when you contact me)"] {
        assert!(titles.iter().any(|found| found == title), "{title} is not in {titles:?}");
    }
}

/// Every clause of the presets and of the rich policy, each different one once.
fn clauses_of(policies: &[Policy]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    for clause in policies.iter().flat_map(|policy| &policy.clauses) {
        if !clauses.contains(clause) {
            clauses.push(clause.clone());
        }
    }
    clauses
}

fn policies(tone: Tone) -> Vec<Policy> {
    let presets = Preset::all().into_iter().map(|preset| preset.policy(tone.language, channels()).unwrap());
    [read(RICH)].into_iter().chain(presets).map(|policy| with_form(policy, tone.form)).collect()
}

fn said(tone: Tone) -> Vec<(String, String, String)> {
    let policies = policies(tone);
    let clauses = clauses_of(&policies);
    with_parts(&policies[0], tone, |parts| {
        let one = |clause: &Clause| {
            let title = clause_title(clause, parts, channels());
            (clause_heading(clause, parts), title, clause_sentence(clause, parts, channels()))
        };
        clauses.iter().map(one).collect()
    })
}

#[test]
fn every_clause_has_a_title_and_a_sentence_of_its_own() {
    for (name, tone) in VOICES {
        let mut text = String::new();
        for (heading, title, sentence) in said(tone) {
            assert!(![&heading, &title, &sentence].iter().any(|said| said.is_empty()), "{title}: {sentence}");
            assert!(!title.ends_with('.') && !title.contains("clause-"), "{title}");
            text.push_str(&format!("{heading} | {title} | {sentence}\n"));
        }
        insta::assert_snapshot!(format!("clauses-{name}"), text);
    }
}

#[test]
fn the_sentence_of_a_clause_is_what_a_letter_of_this_clause_alone_says() {
    for (_, tone) in VOICES {
        let policies = policies(tone);
        for clause in clauses_of(&policies) {
            with_parts(&policies[0], tone, |parts| {
                let alone = [clause.clone()];
                let parts = Parts { clauses: &alone, tone, ..*parts };
                let letter = letter(&parts, channels()).replace('\n', " ");
                let heading = clause_heading(&clause, &parts);
                let sentence = clause_sentence(&clause, &parts, channels());
                assert!(letter.contains(&sentence), "{sentence}\n{letter}");
                let headed = !matches!(clause, Clause::FreeText(_));
                assert!(!headed || letter.contains(&format!("{heading} ")), "{heading}\n{letter}");
            });
        }
    }
}

#[test]
fn every_word_about_single_clauses_is_in_the_dictionary() {
    for (_, tone) in VOICES {
        let policies: Vec<Policy> = policies(tone).split_off(1);
        let text: String = with_parts(&policies[0], tone, |parts| {
            let one = |clause: &Clause| {
                format!(
                    "{}\n{}\n",
                    clause_title(clause, parts, channels()),
                    clause_sentence(clause, parts, channels())
                )
            };
            clauses_of(&policies).iter().map(one).collect()
        });
        assert_eq!(misspelt(tone.language, &text), Vec::<String>::new(), "{tone:?}");
    }
}
