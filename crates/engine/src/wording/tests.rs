//! What is taken as a wording, what is refused and where, and what is hinted at.

use super::manners::{Hint, hints};
use super::*;
use crate::channel::Channels;
use crate::redirection::Step;
use crate::tone::Language;

/// What is refused of a text: the words it is about, and why.
fn refused(kind: TextKind, text: &str) -> Vec<(String, Fault)> {
    let refusals = Wording::read(kind, text).err().unwrap_or_default();
    refusals.into_iter().map(|one| (text[one.span].to_owned(), one.fault)).collect()
}

fn hinted(speech: Speech, text: &str) -> Vec<Hint> {
    let wording = Wording::read(TextKind::Elsewhere, &format!("{text} {{way}}")).unwrap();
    hints(TextId::new(TextKind::Elsewhere, Step::First, speech), &wording, Channels::shipped().unwrap())
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn a_wording_is_refused_for_what_it_lacks_and_for_brackets_that_say_nothing() {
    use Fault::{Empty, Missing, NotHere, Unclosed, Unknown};
    use Placeholder::{Networks, Time, Way};
    for (kind, text, expected) in [
        (TextKind::Elsewhere, "Bitte {Weg}.", vec![]),
        (TextKind::Elsewhere, "", vec![("", Empty)]),
        (TextKind::Elsewhere, " \n ", vec![("", Empty)]),
        (TextKind::Elsewhere, "Bitte nicht so.", vec![("", Missing(Way))]),
        (TextKind::Elsewhere, "Bitte per E-Mail.", vec![("", Missing(Way))]),
        (TextKind::Elsewhere, "{Weg} ab {Zeit}", vec![("{Zeit}", NotHere(Time))]),
        (TextKind::Elsewhere, "{Weg} {wegg}", vec![("{wegg}", Unknown("wegg".to_owned()))]),
        (TextKind::Elsewhere, "{Weg} {Zei", vec![("{", Unclosed)]),
        (TextKind::Elsewhere, "{Weg} {{Weg}", vec![("{", Unclosed)]),
        (TextKind::Elsewhere, "{We\ng} {Weg}", vec![("{", Unclosed)]),
        (TextKind::Elsewhere, "{}", vec![("{}", Unknown(String::new())), ("", Empty)]),
        (TextKind::Elsewhere, "} {Weg} }", vec![]),
        (TextKind::Later, "Ab {Zeit} gern {Weg}.", vec![]),
        (TextKind::Later, "Gern {Weg}.", vec![("", Missing(Time))]),
        (TextKind::Later, "Ab {Zeit} gern.", vec![("", Missing(Way))]),
        (TextKind::Booked, "Bis bald.", vec![("", Missing(Way)), ("", Missing(Time))]),
        (TextKind::Connection, "Gern auf {Netzwerke}.", vec![]),
        (TextKind::Connection, "Gern {Weg}.", vec![("{Weg}", NotHere(Way)), ("", Missing(Networks))]),
        (TextKind::Comment, "{Weg} {Vereinbart}", vec![("{Vereinbart}", NotHere(Placeholder::Agreed))]),
        (TextKind::Ask, "Was passt Ihnen?", vec![("", Missing(Way))]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(at, fault)| (at.to_owned(), fault)).collect();
        assert_eq!(refused(kind, text), expected, "{kind:?}: {text}");
    }
}

#[test]
fn a_wording_that_is_too_long_however_short_its_facts_are_is_refused() {
    let long = |letters: usize| format!("{{Weg}}{}", "x".repeat(letters));
    assert_eq!(refused(TextKind::Elsewhere, &long(593)), []);
    let too_long = Fault::TooLong { least: 601, limit: 600 };
    assert_eq!(refused(TextKind::Elsewhere, &long(594)), [(String::new(), too_long)]);
}

#[test]
fn placeholders_are_understood_in_any_language_and_case_and_named_in_one() {
    let wording = Wording::read(TextKind::Elsewhere, "{greeting} {DANK} {Way} { Notfall }").unwrap();
    assert_eq!(wording.written(), "{greeting} {thanks} {way} {emergency}");
    assert_eq!(wording.text(Language::De), "{Anrede} {Dank} {Weg} {Notfall}");
    assert_eq!(wording.text(Language::En), "{Greeting} {Thanks} {Way} {Emergency}");
    for placeholder in Placeholder::ALL {
        for name in [placeholder.id(), placeholder.name(Language::De), placeholder.name(Language::En)] {
            assert_eq!(Placeholder::of(name), Some(placeholder), "{name}");
        }
    }
}

#[test]
fn whatever_no_text_may_be_without_can_be_filled_in() {
    for kind in TextKind::ALL {
        assert!(!kind.required().is_empty(), "{kind:?}");
        assert!(kind.required().iter().all(|one| kind.placeholders().contains(one)), "{kind:?}");
    }
}

#[test]
fn there_are_sixteen_texts_and_every_step_has_one_of_them() {
    let all: Vec<TextId> = TextId::all(Speech::Sie).collect();
    assert_eq!(all.len(), 16);
    for kind in TextKind::ALL {
        for step in [Step::First, Step::Again, Step::StillFits] {
            let id = TextId::new(kind, step, Speech::Sie);
            assert!(all.contains(&id) && id.step() <= step, "{kind:?} {step:?}");
        }
    }
}

#[test]
fn every_text_has_a_name_and_a_wording_to_begin_with_that_says_what_it_must() {
    for id in Speech::ALL.into_iter().flat_map(TextId::all) {
        assert_eq!(TextId::named(&id.name(), id.speech()), Some(id));
        for language in [Language::De, Language::En] {
            let starter = id.starter(language);
            let wording =
                Wording::read(id.kind(), &starter).unwrap_or_else(|faults| panic!("{starter}: {faults:?}"));
            assert_eq!(wording.text(language), starter);
            assert_eq!(hints(id, &wording, Channels::shipped().unwrap()), [], "{starter}");
        }
    }
    assert_eq!(TextId::named("later-never", Speech::Sie), None);
}

#[test]
fn what_is_worded_for_a_client_goes_before_what_is_worded_for_all() {
    let id = TextId::new(TextKind::Elsewhere, Step::First, Speech::Sie);
    let own = |text| [OwnText { id, wording: Wording::read(TextKind::Elsewhere, text).unwrap() }];
    let (client, all) = (own("{way} 1"), own("{way} 2"));
    assert_eq!(OwnTexts { client: &client, all: &all }.get(id), Some(&client[0].wording));
    assert_eq!(OwnTexts { client: &[], all: &all }.get(id), Some(&all[0].wording));
    let other = TextId::new(TextKind::Elsewhere, Step::Again, Speech::Sie);
    assert_eq!(OwnTexts { client: &client, all: &all }.get(other), None);
}

#[test]
fn the_tone_is_hinted_at() {
    use Hint::{
        Advertising, Emoji, Exclamation, Excuse, Insult, Legal, NamesTime, NamesWay, OtherForm, Reproach,
        SaysAgreed, Shouting,
    };
    for (speech, text, expected) in [
        (Speech::Sie, "Am besten erreichen Sie mich", vec![]),
        (Speech::Sie, "Schreiben Sie mir gern eine Nachricht, ich freue mich darüber:", vec![]),
        (Speech::Sie, "Hiermit bitte ich Sie unverzüglich", vec![Legal(words(&["hiermit", "unverzüglich"]))]),
        (Speech::Sie, "Schon wieder WhatsApp,", vec![Reproach(words(&["schon wieder"]))]),
        (Speech::Sie, "Bitte nicht!", vec![Exclamation]),
        (
            Speech::Sie,
            "BITTE per SMS oder GmbH,",
            vec![NamesWay(words(&["per SMS"])), Shouting(words(&["BITTE"]))],
        ),
        (Speech::Sie, "Bitte nicht per SMS,", vec![]),
        (Speech::Sie, "Danke 🙂", vec![Emoji(words(&["🙂"]))]),
        (Speech::Sie, "Das ist dumm,", vec![Insult(words(&["dumm"]))]),
        (Speech::Sie, "Ich freue mich, von dir zu lesen", vec![OtherForm(words(&["dir"]))]),
        (Speech::Du, "Ich freue mich, von Ihnen zu lesen", vec![OtherForm(words(&["ihnen"]))]),
        (Speech::Du, "Ich freue mich, von dir zu lesen", vec![]),
        (Speech::Sie, "Wie vereinbart erreichen Sie mich", vec![SaysAgreed(words(&["vereinbart"]))]),
        (
            Speech::Sie,
            "Gern telefonisch ab 9 Uhr,",
            vec![NamesWay(words(&["telefonisch"])), NamesTime(words(&["uhr"]))],
        ),
        (Speech::Sie, "Zurzeit bin ich überlastet,", vec![Excuse(words(&["überlastet"]))]),
        (Speech::Sie, "Exklusiv für Sie:", vec![Advertising(words(&["exklusiv"]))]),
        (Speech::English, "I am glad to hear from you", vec![]),
        (
            Speech::English,
            "You must not call, pursuant to",
            vec![Reproach(words(&["you must"])), Legal(words(&["pursuant"]))],
        ),
        (
            Speech::English,
            "As we agreed, on Monday by phone",
            vec![
                SaysAgreed(words(&["agreed"])),
                NamesWay(words(&["by phone"])),
                NamesTime(words(&["monday"])),
            ],
        ),
    ] {
        assert_eq!(hinted(speech, text), expected, "{text}");
    }
}

#[test]
fn words_on_both_sides_of_a_placeholder_are_no_phrase() {
    let wording = Wording::read(TextKind::Elsewhere, "schon {way} wieder").unwrap();
    let id = TextId::new(TextKind::Elsewhere, Step::First, Speech::Sie);
    assert_eq!(hints(id, &wording, Channels::shipped().unwrap()), []);
}

#[test]
fn a_text_too_long_for_short_channels_is_hinted_at() {
    let text = "Wort ".repeat(60);
    assert_eq!(hinted(Speech::Sie, &text), [Hint::LongForShort { least: 308, limit: 300 }]);
}

proptest::proptest! {
    #[test]
    fn a_wording_is_the_same_after_writing_and_reading(text in "([a-zÄ }\n]|\\{(way|Zeit|Name|Dank)\\}){0,20}") {
        if let Ok(wording) = Wording::read(TextKind::Later, &text) {
            for written in [wording.written(), wording.text(Language::De), wording.text(Language::En)] {
                proptest::prop_assert_eq!(Wording::read(TextKind::Later, &written), Ok(wording.clone()));
            }
        }
    }

    #[test]
    fn any_text_can_be_read_and_every_refusal_shows_its_place(text in "(\\PC|[{}\n]){0,40}") {
        for kind in TextKind::ALL {
            for refusal in Wording::read(kind, &text).err().unwrap_or_default() {
                proptest::prop_assert!(text.get(refusal.span).is_some());
            }
        }
    }
}
