//! What holds for every text in the user's own words, over many arrangements.

use proptest::prelude::*;

use super::own::own;
use super::properties::any_scene;
use super::*;
use crate::channel::Length;
use crate::redirection::{Unfit, Words};
use crate::wording::{Fault, OwnText, TextKind, Wording};

/// Words of the user's, with what may be filled in on any occasion.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{greeting} ",
        "{name} ",
        "{thanks} ",
        "{channel} ",
        "{agreed} ",
        "{way} ",
        "{time} ",
        "{networks} ",
        "{alternative} ",
        "{emergency}",
        "gern. ",
        "Wie vereinbart ",
        "telefonisch ",
        "\n\n",
        "\n ",
        "  ",
        "Ich freue mich. ",
    ]);
    (prop::collection::vec(piece, 1..9), 0usize..520).prop_map(|(pieces, letters)| {
        pieces.concat() + &"x ".repeat(letters / 2 * usize::from(letters % 3 == 0))
    })
}

fn all(text: &str) -> Vec<OwnText> {
    let kinds = TextKind::ALL.into_iter().filter(|kind| Wording::read(*kind, text).is_ok());
    kinds.flat_map(|kind| own(kind, text)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_own_text_loses_its_way_or_time_or_is_too_long_or_calls_agreed_what_is_not(
        scene in any_scene(),
        text in texts(),
    ) {
        let stage = scene.stage();
        let verdict = judge(&stage.rules, stage.case());
        let programs = redirect(&scene.request(&stage, &verdict));
        let Redirection::Reply { text: said, words, via, .. } = scene.answer_in(&all(&text)) else {
            prop_assert!(matches!(programs, Redirection::Withhold(_)));
            return Ok(());
        };
        let Redirection::Reply { text: programs, .. } = programs else {
            return Err(TestCaseError::fail("a text where there was none"));
        };
        match words {
            Words::Program | Words::Instead(_) => prop_assert_eq!(said, programs),
            Words::Own => {
                let limit = match Channels::shipped().unwrap().get(&via).map(|channel| channel.length) {
                    Some(Length::Short) => 300,
                    _ => 600,
                };
                let names = text.matches("{greeting}").count() + text.matches("{name}").count();
                prop_assert!(said.chars().count() <= limit + names * "Frau Müller".chars().count(), "{said}");
                prop_assert!(!said.contains('{') && !said.contains("\n\n\n"), "{said}");
                let is_tidy = |line: &str| line.trim() == line && !line.contains("  ");
                prop_assert!(said.lines().all(is_tidy), "{said:?}");
                let is_agreed = matches!(scene.standing, Standing::Agreed { .. });
                prop_assert!(is_agreed || !said.to_lowercase().contains("vereinbart"), "{said}");
            }
        }
    }

    #[test]
    fn a_text_without_its_way_is_never_taken(text in texts()) {
        for kind in TextKind::ALL {
            let lacks = kind.required().iter().any(|one| !text.contains(&format!("{{{}}}", one.id())));
            let is_missing = |faults: Vec<crate::wording::Refusal>| {
                faults.iter().any(|one| matches!(one.fault, Fault::Missing(_) | Fault::Empty))
            };
            prop_assert_eq!(lacks, Wording::read(kind, &text).err().is_some_and(is_missing));
        }
    }
}

/// With the phrase of a way in the program's own text, it is in the user's, too.
#[test]
fn the_way_and_the_time_are_those_of_the_programs_text() {
    for (title, scene) in super::album::scenes() {
        for text in ["{way}", "{way} {time}", "{networks}"] {
            let Redirection::Reply { text: said, words, .. } = scene.answer_in(&all(text)) else { continue };
            let programs = scene.text().to_lowercase();
            let said = said.replace('\u{a0}', " ");
            match words {
                Words::Own => {
                    let said = said.to_lowercase();
                    // The program names the room of an appointment with „über“.
                    let is_said = said.split_whitespace().all(|word| programs.contains(word))
                        || title.starts_with("ByAppointment, a call, one booked");
                    assert!(is_said, "{title}: {said}\n{programs}");
                }
                Words::Program => {}
                Words::Instead(why) => assert!(matches!(why, Unfit::Nothing(_)), "{why:?}"),
            }
        }
    }
}
