//! What follows from an answer.

use absprache_engine::negotiation::Outcome;

use super::*;

/// A desk where Anna wants other hours for the phone and no Signal clause, and asks about the tickets.
fn answered() -> (Office, VersionRef) {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(
        &offered,
        &[
            ("phone", counter(longer_hours())),
            ("signal", Reply::Decline { reason: None }),
            ("ticket", Reply::Comment { text: "Welches System?".to_owned() }),
        ],
    );
    office.take(&answer, "Tue 10:00").unwrap();
    (office, offered)
}

fn ours(reason: Option<&str>) -> Decision {
    Decision::Ours { reason: reason.map(str::to_owned) }
}

#[test]
fn all_wishes_taken_is_agreed_at_once_with_a_text_of_its_own() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    office.take(&answer, "Tue 10:00").unwrap();
    let responded = office.respond(&[("phone", Decision::Theirs)], "Wed 10:00").unwrap();
    assert_eq!((responded.outcome, responded.reference.number), (Outcome::Agreed, 2));
    assert_eq!(office.events(), ["Offered", "Answered", "Agreed"]);
    let version = office.files.version(&mueller(), responded.reference.fingerprint).unwrap();
    assert!(version.clauses.contains(&longer_hours()));
    assert!(version.letter.contains("18. November 2026"), "from the day on which it was agreed");
    let draft = office.files.draft_of(MUELLER).unwrap();
    assert_eq!(draft.clauses, version.clauses, "the draft follows");
    assert_eq!(office.phase("Wed 10:01"), Phase::Agreed);
}

#[test]
fn anything_kept_is_offered_again_with_what_was_accepted_already() {
    let (mut office, _) = answered();
    let decisions = [
        ("phone", Decision::Theirs),
        ("signal", ours(Some("Signal lese ich selten."))),
        ("ticket", ours(Some("Redmine, die Adresse steht im Angebot."))),
    ];
    let responded = office.respond(&decisions, "Wed 10:00").unwrap();
    assert_eq!(responded.outcome, Outcome::Offer);
    let office = Office::reopen(office.journal, office.files);
    let exchange = office.exchange();
    let state = exchange.negotiation.state(exchange.negotiation.day(time("Wed 11:00")));
    let settled: Vec<&str> = state.settled().iter().map(|clause| clause.id().as_str()).collect();
    assert_eq!(settled, ["email", "phone", "whatsapp", "emergency"]);
    let said = &exchange.spoken.last().unwrap().answer;
    assert_eq!(said.by, Party::Consultant);
    assert_eq!(said.replies[&id("signal")], Reply::Comment { text: "Signal lese ich selten.".to_owned() });
}

#[test]
fn the_rest_accepted_later_agrees_the_second_offer() {
    let (mut office, _) = answered();
    let decisions = [("phone", Decision::Theirs), ("signal", ours(None)), ("ticket", ours(None))];
    let second = office.respond(&decisions, "Wed 10:00").unwrap().reference;
    let answer = office.answer(&second, &[]);
    assert_eq!(office.take(&answer, "Thu 10:00").unwrap().agreed, Some(second));
}

#[test]
fn staying_with_the_same_text_offers_it_once_more() {
    let (mut office, first) = answered();
    let decisions = [("phone", ours(None)), ("signal", ours(None)), ("ticket", ours(None))];
    let second = office.respond(&decisions, "Wed 10:00").unwrap();
    assert_eq!(second.reference.fingerprint, first.fingerprint, "not one word is another");
    assert_eq!((second.outcome, second.reference.number), (Outcome::Offer, 2));
    let answer = office.answer(&second.reference, &[]);
    let agreed = office.take(&answer, "Thu 10:00").unwrap().agreed;
    assert_eq!(agreed.map(|agreed| agreed.number), Some(2));
}

#[test]
fn a_clause_the_draft_changed_meanwhile_is_left_to_the_user() {
    let (mut office, _) = answered();
    let mine = clause(r#"Channel(id: "phone", channel: "phone", mode: ByAppointment)"#);
    office.draft(|clauses| clauses[1] = mine.clone());
    let decisions = [("phone", Decision::Theirs), ("signal", Decision::Theirs), ("ticket", ours(None))];
    office.respond(&decisions, "Wed 10:00").unwrap();
    let draft = office.files.draft_of(MUELLER).unwrap().clauses;
    assert!(draft.contains(&mine), "{draft:?}");
    assert!(draft.iter().all(|clause| clause.id() != &id("signal")), "what was given up is gone: {draft:?}");
}

#[test]
fn a_decision_that_is_missing_or_makes_no_sense_is_told() {
    let (mut office, _) = answered();
    for (decisions, expected) in [
        (vec![], "Missing"),
        (vec![("phone", Decision::Theirs)], "Missing"),
        (
            vec![("phone", Decision::Theirs), ("signal", ours(None)), ("ticket", Decision::Theirs)],
            "NothingOfTheirs",
        ),
    ] {
        let refused = office.respond(&decisions, "Wed 10:00");
        let Err(Fault::Undecided(why)) = &refused else { panic!("{refused:?}") };
        assert!(format!("{why:?}").starts_with(expected), "{why:?}");
    }
    assert_eq!(office.events(), ["Offered", "Answered"]);
}

#[test]
fn wishes_that_leave_no_open_way_are_not_taken() {
    let mut office = Office::open();
    office.draft(|clauses| {
        clauses.retain(|clause| ["email", "whatsapp", "emergency"].contains(&clause.id().as_str()))
    });
    let offered = office.propose("Mon 10:00");
    let closed = clause(r#"Channel(id: "email", channel: "email", mode: NotUsed)"#);
    let answer = office.answer(&offered, &[("email", counter(closed))]);
    office.take(&answer, "Tue 10:00").unwrap();
    let refused = office.respond(&[("email", Decision::Theirs)], "Wed 10:00");
    assert!(matches!(refused, Err(Fault::Objections(_))), "{refused:?}");
}

#[test]
fn the_settled_part_is_agreed_alone_and_the_rest_waits() {
    let (mut office, _) = answered();
    let part = office
        .desk
        .at_table(&mueller(), time("Wed 10:00"), |table| table.settle_part(&mueller(), Means::Talk));
    let part = part.unwrap();
    let version = office.files.version(&mueller(), part.fingerprint).unwrap();
    let ids: Vec<&str> = version.clauses.iter().map(|clause| clause.id().as_str()).collect();
    assert_eq!(ids, ["email", "whatsapp", "emergency"]);
    assert_eq!(office.phase("Wed 11:00"), Phase::Answered, "the rest is still on the table");
    office.receive("signal", "+4917139200012", "Wed 22:00");
    let (_, contact) = office.desk.memory().contacts().last().unwrap();
    assert_eq!(contact.judged.as_ref().unwrap().outcome, crate::event::OutcomeKind::Ask);
}
