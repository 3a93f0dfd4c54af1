//! What is typed wrongly, and what becomes of the output.

use std::io::Read;
use std::process::{Command, Stdio};

use super::House;
use crate::binary::absprache;

#[test]
fn wrong_usage_ends_with_2_and_says_so_on_standard_error() {
    let house = House::with_anna();
    for args in [
        "",
        "dance",
        "judge --channel phone --at 2026-11-23T10:00:00+01:00",
        "judge --client mueller-gmbh --policy x.ron --channel phone --at 2026-11-23T10:00:00+01:00",
        "judge --client nobody --channel phone --at 2026-11-23T10:00:00+01:00",
        "judge --client ../etc --channel phone --at 2026-11-23T10:00:00+01:00",
        "judge --client mueller-gmbh --channel fax --at 2026-11-23T10:00:00+01:00",
        "judge --client mueller-gmbh --channel phone --at 2026-11-23T10:00:00",
        "judge --client mueller-gmbh --channel phone --from +49 --at 2026-11-23T10:00:00+01:00",
        "me --hours 25:00-26:00",
        "me --zone Berlin",
        "me --state XX",
        "me --mail jana",
        "me --phone 110",
        "client add --name X --preset strict",
        "client add --name X --handle linkedin",
        "client show nobody",
        "agreement record --client mueller-gmbh --on today --means talk --by Anna",
        "lint",
        "lint nowhere.ron",
    ] {
        let answer = house.absprache(args).run();
        assert_eq!(answer.code, Some(2), "`{args}`: {answer}");
        assert!(answer.out.is_empty() && !answer.err.is_empty(), "`{args}`: {answer}");
    }
}

#[test]
fn values_that_cannot_be_taken_are_told_with_an_example() {
    let house = House::of_jana();
    for lang in ["de", "en"] {
        for (name, option, value) in [
            ("hours", "--hours", "Mo-Fr 9 to 5"),
            ("zone", "--zone", "Berlin"),
            ("state", "--state", "XX"),
            ("mail", "--mail", "jana"),
            ("phone", "--phone", "110"),
        ] {
            let answer = house.absprache(&format!("--lang {lang} me")).args([option, value]).run();
            insta::assert_snapshot!(format!("option-{name}-{lang}"), answer);
        }
    }
}

#[test]
fn a_reader_that_went_away_is_no_failure() {
    let house = House::with_anna();
    let mut child = Command::new(absprache())
        .args(["client", "show", "mueller-gmbh"])
        .env("ABSPRACHE_HOME", house.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("absprache runs");
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().expect("standard error").read_to_string(&mut said).expect("UTF-8");
    assert_eq!((child.wait().expect("it ends").code(), said.as_str()), (Some(0), ""));
}

#[test]
fn help_completions_and_the_manual_page_are_there() {
    let house = House::empty();
    for (args, word) in [
        ("--help", "agreement"),
        ("judge --help", "--emergency"),
        ("agreement record --help", "why-no-emergency-way"),
        ("completions bash", "complete"),
        ("man", ".TH"),
    ] {
        let answer = house.absprache(args).succeeds();
        assert!(answer.out.contains(word), "`{args}`: {answer}");
    }
}
