//! A list of past calls: kept and judged as they were, told nobody.

use absprache_engine::contact::{ContactKind, Direction};

use super::fakes::{ANNA, Office, message, time};
use crate::arrival::Arrival;
use crate::event::{OutcomeKind, SourceName};
use crate::ports::Files;
use crate::settings::Settings;
use crate::use_cases::past_calls::{Past, PastCall, WhyUnusable};

fn call(line: usize, number: &str, direction: Direction, at: &str) -> PastCall {
    let mut arrival: Arrival = message("phone", number, at);
    arrival.contact.kind = ContactKind::Call;
    arrival.contact.direction = direction;
    arrival.source = SourceName::call_list();
    arrival.source_id = Some(format!("{at}/{direction:?}/{number}"));
    PastCall { line, arrival }
}

fn list() -> Vec<PastCall> {
    vec![
        call(5, ANNA, Direction::In, "Fri 10:00"),
        call(4, "+493023125099", Direction::In, "Fri 11:00"),
        call(3, ANNA, Direction::In, "Fri 21:40"),
        call(2, ANNA, Direction::Out, "Sat 21:40"),
    ]
}

fn outcomes(past: &Past) -> Vec<(usize, Option<OutcomeKind>)> {
    past.taken.iter().map(|taken| (taken.line, taken.outcome)).collect()
}

#[test]
fn known_clients_are_judged_at_their_own_instants_in_both_directions_and_strangers_are_not_kept() {
    let mut office = Office::open();
    let past = office.desk.take_in_past(list(), time("Sun 12:00")).unwrap();
    use OutcomeKind::{Admit, Defer};
    assert_eq!(outcomes(&past), [(5, Some(Admit)), (3, Some(Defer)), (2, Some(Defer))]);
    assert_eq!(past.strangers, [4]);
    assert_eq!(office.events(), ["Received", "Judged"].repeat(3));
    let kept = format!("{:?}", office.journal.0.borrow());
    assert!(!kept.contains("23125099"), "{kept}");
}

#[test]
fn a_list_taken_in_twice_adds_nothing() {
    let mut office = Office::open();
    office.desk.take_in_past(list(), time("Sun 12:00")).unwrap();
    let mut office = Office::reopen(office.journal, office.files);
    let again = office.desk.take_in_past(list(), time("Sun 13:00")).unwrap();
    assert_eq!((again.taken.len(), again.already, again.strangers), (0, vec![5, 3, 2], vec![4]));
}

#[test]
fn a_call_that_the_box_told_itself_is_there_already() {
    let mut office = Office::open();
    let mut heard = call(0, ANNA, Direction::In, "Fri 21:40:48").arrival;
    heard.source = SourceName("callmonitor:fritz.box".to_owned());
    office.desk.receive(heard, time("Fri 21:40:48")).unwrap();
    let past = office.desk.take_in_past(list(), time("Sun 12:00")).unwrap();
    assert_eq!(past.already, [3]);
}

#[test]
fn no_popup_and_no_digest_tells_of_it_now_or_later() {
    let mut files = Office::open().files;
    files.save_settings(&Settings { hold: true, ..Settings::default() }).unwrap();
    let mut office = Office::reopen(super::fakes::MemoryJournal::default(), files);
    office.desk.take_in_past(list(), time("Fri 21:45")).unwrap();
    for at in ["Fri 21:46", "Sat 10:00", "Mon+ 09:01"] {
        office.desk.tick(time(at)).unwrap();
    }
    let mut office = Office::reopen(office.journal, office.files);
    office.desk.take_up(time("Fri 21:50")).unwrap();
    office.desk.tick(time("Mon+ 09:02")).unwrap();
    assert_eq!(office.popups(), []);
}

#[test]
fn what_is_still_to_come_is_left_out() {
    let mut office = Office::open();
    let past = office.desk.take_in_past(list(), time("Sat 12:00")).unwrap();
    assert_eq!(
        past.unusable.iter().map(|one| (one.line, one.why)).collect::<Vec<_>>(),
        [(2, WhyUnusable::Future)]
    );
}
