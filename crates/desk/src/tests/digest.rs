//! The digest at the start of office hours.

use absprache_engine::contact::Direction;
use absprache_engine::handle::Handle;
use absprache_engine::party::Leave;
use chrono::{DateTime, Utc};

use super::fakes::{ANNA, Office, message, time};
use crate::arrival::Arrival;
use crate::event::Seq;
use crate::popup::{Action, PopupAnswer, PopupKey};
use crate::ports::Files as _;
use crate::settings::{Promptness, Settings};
use crate::view::today::Deed;

/// A ticket of Anna's.
fn ticket(at: DateTime<Utc>) -> Arrival {
    let mut arrival = message("ticket", "Anna Müller", "Sat 21:40");
    arrival.contact.from = Some(Handle::Mail("anna@example.org".parse().unwrap()));
    arrival.contact.at = at;
    arrival
}

#[test]
fn a_ticket_outside_hours_waits_for_the_digest_at_the_start_of_office_hours() {
    let mut office = Office::open();
    office.desk.receive(ticket(time("Sat 21:40")), time("Sat 21:40")).unwrap();
    office.desk.tick(time("Sun 12:00")).unwrap();
    assert!(office.popups().is_empty(), "nothing before Monday");
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one digest, not {popups:?}") };
    assert_eq!(popup.key, PopupKey::Several);
    assert!(popup.body.contains("Anna Müller"), "{}", popup.body);
}

#[test]
fn what_waited_over_easter_is_in_the_digest_of_the_tuesday() {
    let mut office = Office::open();
    let thursday = "2027-03-25T20:00:00+01:00".parse().unwrap();
    office.desk.receive(ticket(thursday), thursday).unwrap();
    office.desk.tick("2027-03-29T09:00:00+02:00".parse().unwrap()).unwrap();
    assert!(office.popups().is_empty(), "Easter Monday");
    office.desk.tick("2027-03-30T09:00:00+02:00".parse().unwrap()).unwrap();
    assert_eq!(office.popups().len(), 1);
}

#[test]
fn a_probable_person_is_asked_about_and_not_named_in_the_digest() {
    let mut office = Office::open();
    for at in ["Sat 21:40", "Sat 21:45"] {
        let mut arrival = ticket(time(at));
        arrival.contact.from = None;
        office.desk.receive(arrival, time(at)).unwrap();
    }
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one question, not {popups:?}") };
    assert_eq!(popup.default.as_ref().map(|button| button.action), Some(Action::Confirm));
}

#[test]
fn what_i_wrote_myself_is_no_news_to_me() {
    let mut office = Office::open();
    let mut mine = ticket(time("Sat 21:40"));
    mine.contact.direction = Direction::Out;
    office.desk.receive(mine, time("Sat 21:40")).unwrap();
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    assert!(office.popups().is_empty());
}

#[test]
fn an_episode_that_was_told_is_not_told_again_by_the_digest_its_channel_was_moved_to() {
    let mut office = Office::open();
    for at in ["Sat 21:40", "Sat 21:50", "Sat 22:15"] {
        office.receive("whatsapp", ANNA, at);
    }
    let digest_only = PopupAnswer::Chosen(PopupKey::Contact(Seq(1)), Action::DigestOnly);
    office.desk.answer(digest_only, time("Sat 22:20")).unwrap();
    office.receive("whatsapp", ANNA, "Sun 12:00");
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    let titles: Vec<_> = office.popups().into_iter().map(|popup| popup.title).collect();
    let [_, digest] = titles.as_slice() else { panic!("a popup and a digest, not {titles:?}") };
    assert!(digest.starts_with("1 Kontakt "), "{digest}");
}

#[test]
fn a_computer_that_slept_through_the_start_of_office_hours_tells_the_digest_once_when_it_wakes() {
    let mut office = Office::open();
    office.desk.receive(ticket(time("Sat 21:40")), time("Sat 21:40")).unwrap();
    office.desk.tick(time("Sun 23:00")).unwrap();
    assert!(office.popups().is_empty());
    for at in ["Mon+ 10:47", "Mon+ 10:47:05", "Mon+ 16:00"] {
        office.desk.tick(time(at)).unwrap();
        assert_eq!(office.popups().len(), 1, "{at}");
    }
}

#[test]
fn one_that_slept_until_the_evening_tells_it_the_next_morning() {
    let mut office = Office::open();
    office.desk.receive(ticket(time("Thu 20:00")), time("Thu 20:00")).unwrap();
    office.desk.tick(time("Fri 19:00")).unwrap();
    assert!(office.popups().is_empty(), "the office is closed again");
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    assert_eq!(office.popups().len(), 1);
}

/// Jana's office never closes, and what comes by WhatsApp is for the digest.
fn round_the_clock() -> Office {
    let mut office = Office::open();
    let mut me = office.desk.consultant().clone();
    me.side.office_hours = "24/7".parse().unwrap();
    office.files.save_consultant(&me).unwrap();
    let channels = [("whatsapp".parse().unwrap(), Promptness::Digest)].into();
    office.files.save_settings(&Settings { channels, ..Settings::default() }).unwrap();
    office.desk.reread().unwrap();
    office
}

#[test]
fn an_office_that_never_closes_has_its_digest_in_the_morning() {
    let mut office = round_the_clock();
    office.receive("whatsapp", ANNA, "Tue 10:00");
    office.desk.tick(time("Wed 08:59")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.tick(time("Wed 09:00")).unwrap();
    office.desk.tick(time("Thu 09:00")).unwrap();
    assert_eq!(office.popups().len(), 1);
}

#[test]
fn an_office_that_never_closes_is_reminded_in_the_morning_although_a_holiday_is_ahead() {
    let mut office = round_the_clock();
    let mut me = office.desk.consultant().clone();
    let (first, last) = ("2026-12-24".parse().unwrap(), "2027-01-06".parse().unwrap());
    me.absences = vec![Leave { first, last, note: String::new() }];
    office.files.save_consultant(&me).unwrap();
    office.desk.reread().unwrap();
    office.receive("whatsapp", ANNA, "Tue 10:00");
    office.desk.act(Seq(1), Deed::Remind, time("Tue 10:01")).unwrap();
    office.desk.tick(time("Tue 10:02")).unwrap();
    assert!(office.popups().is_empty(), "not at once again");
    office.desk.tick(time("Wed 09:00")).unwrap();
    assert_eq!(office.popups().len(), 1);
}
