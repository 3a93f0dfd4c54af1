//! Calls.

use super::*;
use absprache_engine::contact::ContactKind;

const NUMBER: &str = "+491713920012";

#[test]
fn a_caller_is_told_by_name_and_number_as_far_as_the_phone_knows_them() {
    for (number, name, who) in [
        (NUMBER, "Anna Müller", expected("phone", Some("Anna Müller"), Some(NUMBER))),
        ("0171 3920012", "Anna Müller", expected("phone", Some("Anna Müller"), Some(NUMBER))),
        (NUMBER, NUMBER, expected("phone", Some(NUMBER), Some(NUMBER))),
        // The phone was not allowed to tell the number.
        ("", "Anna Müller", expected("phone", Some("Anna Müller"), None)),
        ("unknown number", "Anna Müller", expected("phone", Some("Anna Müller"), None)),
        // Somebody to be known by, though no plan has the number.
        ("4711", "4711", expected("phone", Some("4711"), None)),
        // Hidden, in whatever language.
        ("unknown number", "unknown number", None),
        ("unbekannte Nummer", "unbekannte Nummer", None),
        ("", "", None),
    ] {
        for stage in [Stage::Rings, Stage::Missed] {
            assert_eq!(
                told(Phones::new().call(0, call(stage, number, name))),
                who,
                "{number} {name} {stage:?}"
            );
        }
    }
    let arrival = Phones::new().call(0, call(Stage::Rings, NUMBER, NUMBER)).unwrap();
    assert_eq!(arrival.contact.kind, ContactKind::Call);
    assert_eq!(arrival.contact.at, at(0));
}

#[test]
fn a_call_that_rang_is_not_told_again_when_it_was_missed_and_the_next_one_is() {
    use Stage::{Missed, Rings};
    let anna = |stage| call(stage, NUMBER, "Anna Müller");
    let other = |stage| call(stage, "+493023125001", "Müller GmbH");
    for (what, calls) in [
        ("missed", vec![(0, anna(Rings), true), (25, anna(Missed), false)]),
        ("told twice at once", vec![(0, anna(Rings), true), (1, anna(Rings), false)]),
        ("rings again", vec![(0, anna(Rings), true), (25, anna(Missed), false), (40, anna(Rings), true)]),
        (
            "and is missed again",
            vec![
                (0, anna(Rings), true),
                (25, anna(Missed), false),
                (40, anna(Rings), true),
                (60, anna(Missed), false),
            ],
        ),
        (
            "missed twice, heard once",
            vec![(0, anna(Rings), true), (25, anna(Missed), false), (60, anna(Missed), true)],
        ),
        ("another", vec![(0, anna(Rings), true), (25, other(Missed), true)]),
        ("much later", vec![(0, anna(Rings), true), (181, anna(Missed), true)]),
    ] {
        let mut phones = Phones::new();
        for (seconds, call, is_told) in calls {
            assert_eq!(phones.call(seconds, call).is_some(), is_told, "{what}, {seconds}");
        }
    }
    let mut phones = Phones::new();
    for device in ["pixel", "tablet"] {
        let arrival = phones.of(device, 0, |converter, origin| converter.call(origin, anna(Rings)));
        assert!(arrival.is_some(), "each phone of its own: {device}");
    }
}
