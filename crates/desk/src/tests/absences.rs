//! When I am away: what clients come upon, and when I hear of it.

use absprache_engine::party::Leave;
use absprache_engine::tone::{Form, Language};
use absprache_engine::verdict::GroundKind;

use super::fakes::{ANNA, Office, time};
use crate::event::OutcomeKind;
use crate::ports::Files;
use crate::settings::Settings;
use crate::use_cases::today::Senses;

/// Away from Tuesday to Thursday of the week of these tests.
fn away() -> Office {
    let mut office = Office::open();
    let mut me = office.desk.consultant().clone();
    let (first, last) = (time("Tue 12:00").date_naive(), time("Thu 12:00").date_naive());
    me.absences = vec![Leave { first, last, note: "Kur".to_owned() }];
    office.files.save_consultant(&me).unwrap();
    office.desk.reread().unwrap();
    office
}

#[test]
fn who_comes_in_while_i_am_away_is_told_when_i_am_back_and_never_why() {
    let mut office = away();
    office.receive("ticket", ANNA, "Wed 10:00");
    let (seq, contact) = office.desk.memory().contacts().last().unwrap();
    let judged = contact.judged.as_ref().unwrap();
    assert_eq!((judged.outcome, judged.ground), (OutcomeKind::Defer, GroundKind::Absence));
    assert_eq!(judged.until, Some(time("Fri 09:00")));
    let offer = office.desk.weigh(seq, time("Wed 10:00")).unwrap();
    let text = format!("{:?}", offer.redirection);
    assert!(text.contains("bin ich zurück") && !text.contains("Kur"), "{text}");
}

#[test]
fn what_a_client_will_read_is_shown_before_i_leave() {
    let office = Office::open();
    let day = |text: &str| time(text).date_naive();
    let text = office.desk.words_of_absence(day("Tue 12:00"), day("Thu 12:00")).unwrap().unwrap();
    assert!(text.contains("Müller") && text.contains("Freitag") && text.contains("zurück"), "{text}");
    assert_eq!(office.desk.words_of_absence(day("Thu 12:00"), day("Tue 12:00")).unwrap(), None);
}

#[test]
fn a_text_is_shown_in_both_forms_of_address() {
    let office = Office::open();
    let text = |form| office.desk.words_of_tone(form, time("Sat 21:40")).unwrap().unwrap();
    assert!(text(Form::Sie).contains(" Sie "), "{}", text(Form::Sie));
    assert!(text(Form::Du).contains(" mich ") && !text(Form::Du).contains(" Sie "), "{}", text(Form::Du));
}

#[test]
fn before_and_after_my_absence_the_hours_go_as_always() {
    for at in ["Mon 10:00", "Fri 10:00"] {
        let mut office = away();
        office.receive("ticket", ANNA, at);
        let (_, contact) = office.desk.memory().contacts().last().unwrap();
        assert_eq!(contact.judged.as_ref().unwrap().outcome, OutcomeKind::Admit, "{at}");
    }
}

#[test]
fn my_office_is_closed_while_i_am_away_and_what_was_held_back_comes_when_i_am_back() {
    let mut office = away();
    office.files.save_settings(&Settings { hold: true, ..Settings::default() }).unwrap();
    office.desk.reread().unwrap();
    office.receive("whatsapp", ANNA, "Wed 10:00");
    office.desk.tick(time("Thu 09:01")).unwrap();
    assert!(office.popups().is_empty());
    assert!(!office.desk.today(time("Thu 10:00"), Language::De, Senses::default()).office.open);
    office.desk.tick(time("Fri 09:01")).unwrap();
    assert_eq!(office.popups().len(), 1);
}
