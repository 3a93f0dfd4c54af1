//! What goes when.

use absprache_engine::tone::Language;

use super::*;
use crate::use_cases::agreeing::in_force;
use crate::use_cases::record_agreement::Request;

fn number_at(office: &Office, at: &str) -> Option<u32> {
    let at = at.parse().unwrap_or_else(|_| time(at));
    let found = in_force(Some(&office.journal), &office.files, channels(), &mueller(), at).unwrap();
    found.map(|found| found.version.number)
}

/// From Friday on, and until Saturday.
fn for_two_days() -> Proposing {
    Proposing {
        client: mueller(),
        valid_from: Some("2026-11-20".parse().unwrap()),
        valid_until: Some("2026-11-21".parse().unwrap()),
        answer_by: None,
        means: Means::Mail,
    }
}

#[test]
fn a_version_goes_from_its_first_moment_and_not_before_it_was_agreed() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[]);
    office.take(&answer, "Tue 10:00").unwrap();
    office.draft(|clauses| clauses[1] = longer_hours());
    let second =
        office.desk.at_table(&mueller(), time("Tue 11:00"), |table| table.propose(&for_two_days())).unwrap();
    let answer = office.answer(&second, &[]);
    office.take(&answer, "Tue 12:00").unwrap();
    for (at, expected) in [
        ("Mon 12:00", None),
        ("Tue 09:59", None),
        ("Tue 10:00", Some(1)),
        ("Thu 23:59", Some(1)),
        ("Fri 00:00", Some(2)),
        ("Sat 23:59", Some(2)),
        ("Sun 00:00", Some(1)),
    ] {
        assert_eq!(number_at(&office, at), expected, "{at}");
    }
    office.desk.end_engagement(&mueller(), "2026-11-21".parse().unwrap(), time("Fri 10:00")).unwrap();
    assert_eq!(number_at(&office, "Sun 00:00"), None, "after the end nothing goes");
}

#[test]
fn entries_are_kept_by_what_went_last_and_not_by_what_is_to_come() {
    let mut office = Office::open();
    office.draft(|clauses| clauses.push(clause(r#"Record(id: "record", months: 1)"#)));
    let offered =
        office.desk.at_table(&mueller(), time("Mon 10:00"), |table| table.propose(&for_two_days())).unwrap();
    let answer = office.answer(&offered, &[]);
    office.take(&answer, "Tue 12:00").unwrap();
    let preserved = |at: &str| {
        let page = office.desk.client_page(&mueller(), time(at), Language::De).unwrap();
        page.retention.preserved
    };
    assert_eq!(preserved("Wed 12:00"), None, "it does not go yet");
    assert_eq!(preserved("Fri 12:00"), Some(false));
    assert_eq!(preserved("Mon+ 12:00"), Some(false), "what it says of the record outlives it");
}

#[test]
fn the_judge_follows_a_version_from_its_first_valid_instant() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let appointment = clause(r#"Channel(id: "phone", channel: "phone", mode: NotUsed)"#);
    let answer = office.answer(&offered, &[("phone", counter(appointment))]);
    office.take(&answer, "Tue 10:00").unwrap();
    office.receive("phone", "+4917139200011", "Tue 11:00");
    office.respond(&[("phone", Decision::Theirs)], "Tue 12:00").unwrap();
    office.receive("phone", "+4917139200011", "Tue 15:00");
    let outcomes: Vec<_> = office
        .desk
        .memory()
        .contacts()
        .map(|(_, contact)| contact.judged.as_ref().unwrap().outcome)
        .collect();
    use crate::event::OutcomeKind::{Admit, Redirect};
    assert_eq!(outcomes, [Admit, Redirect]);
}

#[test]
fn what_was_agreed_in_a_talk_is_an_acceptance_of_what_was_offered() {
    let mut office = Office::open();
    office.propose("Mon 10:00");
    let request = Request {
        client: mueller(),
        on: "2026-11-17".parse().unwrap(),
        means: Means::Talk,
        by: "Anna Müller".to_owned(),
    };
    office.desk.record_agreement(&request, time("Tue 12:00")).unwrap();
    assert_eq!(office.events(), ["Offered", "Answered", "Agreed"]);
    let office = Office::reopen(office.journal, office.files);
    assert_eq!(office.phase("Tue 12:01"), Phase::Agreed);
    assert_eq!(office.exchange().negotiation.refused(), []);
}
