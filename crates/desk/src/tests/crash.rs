use super::fakes::{ANNA, MemoryJournal, Office, message, time};
use crate::event::Event;

/// A journal that ends after so many events, as a crash would leave it.
fn cut(journal: &MemoryJournal, events: usize) -> MemoryJournal {
    let copy = MemoryJournal::default();
    copy.0.borrow_mut().extend(journal.0.borrow().iter().take(events).cloned());
    copy
}

#[test]
fn after_a_crash_at_any_point_the_contact_is_judged_and_told_exactly_once() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    for events in 1..=3 {
        let mut after = Office::reopen(cut(&office.journal, events), office.files.clone());
        after.desk.take_up(time("Sat 21:42")).unwrap();
        after.desk.take_up(time("Sat 21:42")).unwrap();
        assert_eq!(after.events(), ["Received", "Judged", "Notifying"], "after event {events}");
        let told = if events < 3 { 1 } else { 0 };
        assert_eq!(
            after.popups().len(),
            told,
            "what is Notifying was told: at most once, after event {events}"
        );
    }
}

#[test]
fn what_a_crash_left_long_ago_is_judged_but_no_news() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let mut after = Office::reopen(cut(&office.journal, 1), office.files.clone());
    after.desk.take_up(time("Sun 12:00")).unwrap();
    assert_eq!(after.events(), ["Received", "Judged"]);
    assert!(after.popups().is_empty());
}

#[test]
fn a_restart_forgets_no_episode() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let mut after = Office::reopen(office.journal.clone(), office.files.clone());
    after.desk.receive(message("whatsapp", ANNA, "Sat 21:50"), time("Sat 21:50")).unwrap();
    assert!(after.popups().is_empty(), "the episode was told before the restart");
}

#[test]
fn a_restart_asks_no_question_again() {
    let mut office = Office::open();
    office.receive("telegram", ANNA, "Sat 21:40");
    let mut after = Office::reopen(office.journal.clone(), office.files.clone());
    after.receive("telegram", ANNA, "Sun 11:00");
    assert!(after.popups().is_empty());
    assert!(matches!(
        after.journal.0.borrow().first().and_then(|entry| entry.event.clone()),
        Some(Event::Received(_))
    ));
}

#[test]
fn a_contact_of_a_client_whose_rules_cannot_be_read_is_kept_and_judged_once_they_can() {
    let office = Office::open();
    office.files.lose_rules(true);
    let mut without = Office::reopen_with_troubles(office.journal.clone(), office.files.clone(), 1);
    without.receive("whatsapp", ANNA, "Sat 21:40");
    assert_eq!(without.events(), ["Received"], "kept, though nobody can judge it");
    office.files.lose_rules(false);
    let mut mended = Office::reopen(office.journal.clone(), office.files.clone());
    mended.desk.take_up(time("Sat 21:50")).unwrap();
    assert_eq!(mended.events(), ["Received", "Judged", "Notifying"]);
}

#[test]
fn what_came_in_at_the_very_end_is_told_by_the_next_start() {
    let mut office = Office::open();
    office.desk.write_down(message("whatsapp", ANNA, "Sat 21:40"), time("Sat 21:40")).unwrap();
    assert_eq!(office.events(), ["Received", "Judged"]);
    let mut after = Office::reopen(office.journal.clone(), office.files.clone());
    after.desk.take_up(time("Sat 21:45")).unwrap();
    assert_eq!(after.popups().len(), 1);
}
