//! `text list`, `show`, `set` and `reset`.

use std::fs::{self, File};

use serde_json::json;

use super::{Absprache, House};

/// A call with this text on standard input.
fn typing(house: &House, args: &str, text: &str) -> Absprache {
    let path = house.file("typed.txt", text);
    house.absprache(args).stdin(File::open(path).unwrap())
}

#[test]
fn a_text_of_ones_own_is_kept_listed_suggested_and_gone_back_from() {
    let house = House::with_anna();
    let judged = "judge --client mueller-gmbh --channel whatsapp --at 2026-11-21T21:40:00+01:00";
    let suggested = |house: &House| house.absprache(judged).json()["reply"]["text"].clone();
    let original = suggested(&house);

    let file = house.file("own.txt", "Guten Tag {Name},\nbitte {Vereinbart} {Weg}.\n");
    let set = house.absprache("text set elsewhere --file").arg(&file).json();
    assert_eq!(set["line"]["own"], json!("Guten Tag {Name},\nbitte {Agreed} {Way}."));
    assert_eq!(set["examples"].as_array().unwrap().len(), 3);
    assert_eq!(suggested(&house), json!("Guten Tag Anna Müller,\nbitte am besten per E-Mail."));

    typing(&house, "text set elsewhere --client mueller-gmbh", "Gern {way}.").succeeds();
    assert_eq!(suggested(&house), json!("Gern per E-Mail."));
    let listed = house.absprache("text list --client mueller-gmbh").json();
    assert_eq!(listed["texts"][0]["whose"], json!("Client"));
    assert_eq!(house.absprache("text list").json()["texts"][0]["whose"], json!("All"));
    let kept = fs::read_to_string(house.path().join("clients/mueller-gmbh/texts.ron")).unwrap();
    assert!(kept.contains("Gern {way}."), "{kept}");

    house.absprache("text reset elsewhere --client mueller-gmbh").succeeds();
    house.absprache("text reset elsewhere").succeeds();
    assert_eq!(suggested(&house), original);
}

#[test]
fn a_text_that_would_not_say_what_it_must_is_refused_with_its_places() {
    let house = House::with_anna();
    let refused = typing(&house, "text set later", "Hallo {Nam},\nbitte {Weg}").run();
    assert_eq!(refused.code, Some(2), "{refused}");
    for said in ["{Nam}", "line 1, column 7", "from when on"] {
        assert!(refused.err.contains(said), "{said}: {refused}");
    }
    assert!(!house.path().join("texts.ron").exists());
    let unknown = house.absprache("text show later-never").run();
    assert!(unknown.code == Some(2) && unknown.err.contains("absprache text list"), "{unknown}");
    let nobody = house.absprache("text list --client nobody").run();
    assert!(nobody.code == Some(2) && nobody.err.contains("nobody"), "{nobody}");
}

#[test]
fn a_broken_file_is_told_with_its_place_not_written_over_and_the_program_speaks_for_itself() {
    let house = House::with_anna();
    let broken = "(schema: 1, texts: [\n(occasion: Later, speech: Sie, text: \"nur {way}\")])";
    fs::write(house.path().join("texts.ron"), broken).unwrap();
    for args in ["text list", "text set later", "text reset later"] {
        let refused = typing(&house, args, "{way} {time}").run();
        let is_named = ["texts.ron", "line 2", "texts[0].text"].iter().all(|said| refused.err.contains(said));
        assert!(refused.code == Some(2) && is_named, "{args}: {refused}");
    }
    assert_eq!(fs::read_to_string(house.path().join("texts.ron")).unwrap(), broken);
    let judged = "judge --client mueller-gmbh --channel phone --at 2026-11-21T21:40:00+01:00";
    assert!(house.absprache(judged).json()["reply"]["text"].as_str().unwrap().contains("23.\u{a0}November"));
}

#[test]
fn the_list_and_a_text_are_to_be_read_by_people() {
    let house = House::with_anna();
    typing(&house, "text set later-again --speech du", "{Anrede} ab {Zeit} gern {Weg}!").succeeds();
    insta::assert_snapshot!(house.absprache("--lang de text list --speech du").succeeds().out);
    let shown = house.absprache("--lang de text show later-again --speech du").succeeds().out;
    // The examples name the days to come.
    let (before, examples) = shown.split_once("So sieht es aus").unwrap();
    assert!(examples.contains("Hallo Anna"), "{examples}");
    insta::assert_snapshot!(before);
}
