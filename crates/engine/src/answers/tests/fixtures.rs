//! The examples in `tests/answers`, by which the answer page proves that it writes the same bytes. With
//! `UPDATE_FIXTURES=1` they are written anew.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::*;
use crate::agreement::Standing;
use crate::document::data_file;
use crate::tone::Language;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/answers").join(format!("{name}.json"))
}

fn fixture(version: &Version, answer: &Answer) -> String {
    let parsed = |text: &str| -> Value { serde_json::from_str(text).unwrap() };
    let fixture = json!({
        "agreement": parsed(&data_file::write(version, &Standing::Proposed).unwrap()),
        "answer": answer,
        "file": parsed(&answer_file(answer).unwrap()),
        "payload": String::from_utf8(payload::write(answer, &version.clauses).unwrap()).unwrap(),
        "block": code_block(answer, &version.clauses).unwrap(),
        "text": text_of(answer, version),
    });
    serde_json::to_string_pretty(&fixture).unwrap() + "\n"
}

#[test]
fn the_examples_for_the_answer_page_are_what_is_written_and_read() {
    let version = version();
    let counters = example(&version);
    let english =
        Version { language: Language::En, client_name: "Miller & Sons".to_owned(), ..version.clone() };
    let accepted = |name: &str| payload::all_accepted(counters.to, name, &version.clauses);
    let replies: Vec<Reply> = vec![
        Reply::Decline { reason: None },
        Reply::Decline {
            reason: Some("Zu oft – „das“ geht nicht.\nWirklich 'nicht' <b>&amp;</b> \\ \"x\"".to_owned()),
        },
        Reply::Comment { text: "👍 \u{1}\u{7f}\u{2028} e\u{301} Ω".to_owned() },
    ];
    let ids = version.clauses.iter().map(|clause| clause.id().clone());
    let every_reply = Answer {
        name: "Łukasz O’Neill [LO]".to_owned(),
        replies: ids.zip(replies).collect(),
        note: Some("Danke für den Vorschlag!".to_owned()),
        ..counters.clone()
    };
    let in_english = Answer { to: Fingerprint::of(&english).unwrap(), ..counters.clone() };
    let cases = [
        ("all-accepted", &version, accepted("Anna Müller")),
        ("nothing-said", &version, Answer { replies: BTreeMap::new(), ..accepted("A") }),
        ("counters", &version, counters),
        ("every-reply", &version, every_reply),
        ("english", &english, in_english),
    ];
    for (name, version, answer) in cases {
        let fixture = fixture(version, &answer);
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            fs::create_dir_all(path(name).parent().unwrap()).unwrap();
            fs::write(path(name), &fixture).unwrap();
        }
        let on_file = fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let (on_file, fixture): (Value, Value) =
            (serde_json::from_str(&on_file).unwrap(), serde_json::from_str(&fixture).unwrap());
        assert_eq!(on_file, fixture, "tests/answers/{name}.json; UPDATE_FIXTURES=1 writes it anew");
        assert_same(&answer_in(&text_of(&answer, version), version), &answer);
        assert_same(&answer_in(&answer_file(&answer).unwrap(), version), &answer);
    }
}
