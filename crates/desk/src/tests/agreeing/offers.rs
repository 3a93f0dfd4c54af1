//! Offers: made, replaced, taken back, lapsed.

use super::*;
use crate::event::{Event, OutcomeKind};

#[test]
fn an_offer_freezes_the_draft_and_is_on_disk_before_it_counts() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    assert_eq!(office.events(), ["Offered"]);
    let version = office.files.version(&mueller(), offered.fingerprint).unwrap();
    let draft = office.files.draft_of(MUELLER).unwrap();
    assert_eq!((version.number, version.clauses), (1, draft.clauses));
    assert!(version.letter.contains("ab dem 16. November 2026"), "{}", version.letter);
    assert_eq!(office.phase("Mon 10:01"), Phase::Open);
}

#[test]
fn what_was_offered_judges_as_proposed_until_the_offer_is_open_no_more() {
    for (what, end) in [("withdrawn", "Wed 12:00"), ("replaced", "Wed 12:00"), ("lapsed", "Thu 00:00")] {
        let mut office = Office::open();
        office.receive("whatsapp", "Anna M.", "Mon 09:00");
        office.proposing("Mon 10:00", (what == "lapsed").then_some("2026-11-18")).unwrap();
        office.draft(|clauses| clauses.retain(|clause| clause.id() != &id("whatsapp")));
        office.receive("whatsapp", "Anna M.", "Tue 22:00");
        match what {
            "withdrawn" => {
                let withdrawn = office.desk.at_table(&mueller(), time(end), |table| {
                    table.withdraw(&mueller(), Party::Consultant, Means::Mail)
                });
                withdrawn.unwrap();
            }
            "replaced" => {
                office.propose(end);
            }
            _ => {}
        }
        let mut office = Office::reopen(office.journal, office.files);
        office.receive("whatsapp", "Anna M.", "Fri 22:00");
        let judged: Vec<(bool, OutcomeKind)> = office
            .desk
            .memory()
            .contacts()
            .filter_map(|(_, contact)| contact.judged.as_ref())
            .map(|judged| (judged.version.is_some(), judged.outcome))
            .collect();
        let after = (what == "replaced", OutcomeKind::Ask);
        assert_eq!(
            judged,
            [(false, OutcomeKind::Redirect), (true, OutcomeKind::Redirect), after],
            "{what}: the draft, the offer, and what came after it"
        );
    }
}

#[test]
fn nothing_is_offered_twice_or_after_the_end() {
    let mut office = Office::open();
    office.propose("Mon 10:00");
    let again = office.proposing("Mon 11:00", None);
    assert!(matches!(again, Err(Fault::Refused(_))), "{again:?}");
    let over = office.proposing("Mon 11:00", Some("2026-11-15"));
    assert!(matches!(over, Err(Fault::Refused(_))), "{over:?}");
    office.desk.end_engagement(&mueller(), "2026-11-16".parse().unwrap(), time("Mon 12:00")).unwrap();
    office.draft(|clauses| clauses.retain(|clause| clause.id() != &id("signal")));
    let after = office.proposing("Tue 10:00", None);
    assert!(matches!(after, Err(Fault::Refused(_))), "{after:?}");
    assert_eq!(office.events(), ["Offered", "EngagementEnded"]);
}

#[test]
fn terms_that_findings_forbid_are_not_offered() {
    let mut office = Office::open();
    office.draft(|clauses| clauses.retain(|clause| clause.id() == &id("whatsapp")));
    let refused = office.proposing("Mon 10:00", None);
    assert!(matches!(&refused, Err(Fault::Objections(found)) if !found.is_empty()), "{refused:?}");
    assert!(office.events().is_empty());
}

#[test]
fn who_withdraws_may_be_the_one_who_offered_only() {
    let mut office = Office::open();
    office.propose("Mon 10:00");
    let by_client = office.desk.at_table(&mueller(), time("Mon 11:00"), |table| {
        table.withdraw(&mueller(), Party::Client, Means::Mail)
    });
    assert!(matches!(by_client, Err(Fault::Refused(_))));
    assert_eq!(office.events(), ["Offered"]);
}

#[test]
fn an_offer_that_nobody_wrote_down_is_none() {
    let mut office = Office::open();
    office.journal.1.set(Some(0));
    let lost = office.proposing("Mon 10:00", None);
    assert!(matches!(lost, Err(Fault::Trouble(_))), "the disk is full: {lost:?}");
    office.journal.1.set(None);
    assert_eq!(office.phase("Mon 10:01"), Phase::Nothing);
    assert_eq!(office.propose("Mon 10:02").number, 1);
    let entries = office.journal.0.borrow();
    assert!(matches!(entries[0].event, Some(Event::Offered { number: 1, .. })));
}
