//! Contacts out of order: sources that find old ones late, and clocks that are set.

use absprache_engine::contact::Direction;
use chrono::TimeDelta;

use super::fakes::{ANNA, JAN, Office, message, time};
use crate::event::Seq;
use crate::popup::{Action, PopupAnswer, PopupKey};

#[test]
fn an_old_contact_found_late_ends_no_running_conversation() {
    let mut office = Office::open();
    let mut mine = message("whatsapp", ANNA, "Sat 21:30");
    mine.contact.direction = Direction::Out;
    office.desk.receive(mine, time("Sat 21:30")).unwrap();
    office.desk.receive(message("email", ANNA, "Tue 10:00"), time("Sat 21:35")).unwrap();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert!(office.popups().is_empty(), "she answers what I wrote");
}

#[test]
fn what_is_called_fine_days_later_opens_the_conversation_all_the_same() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Mon 20:00");
    office.receive("whatsapp", JAN, "Wed 20:00");
    let fine = PopupAnswer::Chosen(PopupKey::Contact(Seq(1)), Action::Fine);
    office.desk.answer(fine, time("Sat 21:30")).unwrap();
    let before = office.popups().len();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert_eq!(office.popups().len(), before, "running");
}

#[test]
fn a_clock_that_was_years_ahead_silences_nobody_after_it_was_set_right() {
    let mut office = Office::open();
    let mut ahead = message("whatsapp", ANNA, "Sat 21:40");
    ahead.contact.at += TimeDelta::days(1000);
    let then = ahead.contact.at;
    office.desk.receive(ahead, then).unwrap();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert_eq!(office.popups().len(), 2);
}

#[test]
fn a_clock_set_back_by_seconds_begins_no_new_episode() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40:30");
    office.receive("whatsapp", ANNA, "Sat 21:40:10");
    assert_eq!(office.popups().len(), 1);
}
