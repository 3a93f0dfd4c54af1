//! Answers: what they are when they come, and what they bring about.

use absprache_engine::negotiation::Class;

use super::*;
use crate::event::Event;
use crate::use_cases::agreeing::IncomingKind;

#[test]
fn an_answer_that_accepts_everything_agrees_the_very_text_that_was_offered() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[]);
    let taken = office.take(&answer, "Tue 10:00").unwrap();
    assert_eq!(taken, TakenIn { class: Class::Fresh, agreed: Some(offered.clone()) });
    assert_eq!(office.events(), ["Offered", "Answered", "Agreed"]);
    let entries = office.journal.0.borrow();
    let Some(Event::Agreed { fingerprint, by, on, .. }) = &entries[2].event else { panic!("{entries:?}") };
    assert_eq!((*fingerprint, by.as_str()), (offered.fingerprint, "Anna Müller"));
    assert_eq!(on.to_string(), "2026-11-17");
}

#[test]
fn an_answer_survives_a_restart_with_every_word_of_it() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    assert_eq!(office.take(&answer, "Tue 10:00").unwrap().agreed, None);
    let office = Office::reopen(office.journal, office.files);
    assert_eq!(office.phase("Tue 10:01"), Phase::Answered);
    let said = &office.exchange().spoken[0].answer;
    assert_eq!(said.replies[&id("phone")], counter(longer_hours()));
}

#[test]
fn no_word_of_an_answer_is_in_the_journal() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    office.take(&answer, "Tue 10:00").unwrap();
    let written = format!("{:?}", office.journal.0.borrow());
    assert!(!written.contains("Früh") && !written.contains("08:00-18:00"), "{written}");
}

#[test]
fn a_document_is_told_apart_before_anything_is_recorded() {
    let mut office = Office::open();
    let first = office.propose("Mon 10:00");
    let to_the_first = office.answer(&first, &[("phone", counter(longer_hours()))]);
    office.draft(|clauses| clauses.retain(|clause| clause.id() != &id("signal")));
    let second = office.propose("Mon 11:00");
    let fresh = office.answer(&second, &[("phone", counter(longer_hours()))]);
    office.take(&fresh, "Mon 12:00").unwrap();
    let damaged = {
        let text = &office.answer(&second, &[]).text;
        Document::pasted(&text.replace("Anna Müller", "Anna Mueller"))
    };
    let words = |code: &str| format!("Einverstanden.\n\n> Nummer: {code}\n");
    for (what, document, expected) in [
        ("again", fresh, Ok(Class::Doubled)),
        ("to the offer before", to_the_first, Ok(Class::Crossing)),
        ("to the open offer", office.answer(&second, &[]), Ok(Class::Fresh)),
        ("plain words", Document::pasted(&words(&second.fingerprint.code())), Err("InWords")),
        (
            "of another text",
            Document::pasted("[Absprache 7F3K-9Q4T\nAAAA BBBB CCCC DDDD]"),
            Err("Not(Foreign"),
        ),
        ("changed on the way", damaged, Err("Not(Tampered")),
        ("of something else", Document::pasted("Wir sehen uns Montag."), Err("Not(NothingFound")),
    ] {
        let exchange = office.exchange();
        let incoming = exchange.incoming(&document, channels(), exchange.negotiation.day(time("Mon 13:00")));
        match (expected, &incoming.kind) {
            (Ok(class), IncomingKind::Answer(found)) => assert_eq!(*found, class, "{what}"),
            (Err(kind), found) => assert!(format!("{found:?}").starts_with(kind), "{what}: {found:?}"),
            (Ok(_), found) => panic!("{what}: {found:?}"),
        }
    }
    assert_eq!(office.events(), ["Offered", "Offered", "Answered"]);
}

#[test]
fn plain_words_are_an_acceptance_once_a_person_takes_them_for_one() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let words =
        format!("Passt, einverstanden.\n\n> Kennzeichen dieser Fassung: {}\n", offered.fingerprint.code());
    let mail = Document { from: Some("Anna M. Müller".to_owned()), ..Document::pasted(&words) };
    let taken = office.take(&mail, "Tue 10:00").unwrap();
    assert_eq!(taken.agreed, Some(offered));
    let office = Office::reopen(office.journal, office.files);
    assert_eq!(office.phase("Tue 11:00"), Phase::Agreed);
    let spoken = office.exchange().spoken;
    assert_eq!(spoken[0].answer.name, "Anna M. Müller");
}

#[test]
fn what_cannot_be_taken_in_changes_nothing() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    office.take(&answer, "Mon 11:00").unwrap();
    assert!(matches!(office.take(&answer, "Mon 12:00"), Err(Fault::SaysNothingNew(Class::Doubled))));
    let nothing = office.take(&Document::pasted("Guten Morgen"), "Mon 12:00");
    assert!(matches!(nothing, Err(Fault::NoAnswer)), "{nothing:?}");
    assert_eq!(office.events(), ["Offered", "Answered"]);
}

#[test]
fn an_answer_that_comes_too_late_is_kept_and_decides_nothing() {
    let mut office = Office::open();
    let offered = office.proposing("Mon 10:00", Some("2026-11-17")).unwrap();
    let answer = office.answer(&offered, &[]);
    let taken = office.take(&answer, "Wed 10:00").unwrap();
    assert_eq!(taken, TakenIn { class: Class::Late, agreed: None });
    assert_eq!(office.phase("Wed 11:00"), Phase::Lapsed);
    assert_eq!(office.events(), ["Offered", "Answered"]);
}
