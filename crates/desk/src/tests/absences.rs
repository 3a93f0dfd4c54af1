//! When I am away: what clients come upon, and when I hear of it.

use absprache_engine::context::Context;
use absprache_engine::party::Leave;
use absprache_engine::tone::{Form, Language};
use absprache_engine::verdict::GroundKind;
use chrono::{DateTime, Utc};

use super::fakes::{ANNA, JAN, MUELLER, Office, channels, message, time};
use crate::event::OutcomeKind;
use crate::ports::Files;
use crate::settings::Settings;
use crate::use_cases::judge_contact::{By, Request, judge_contact};
use crate::use_cases::me::{Beginning, Change, change};
use crate::use_cases::start::Here;
use crate::use_cases::today::Senses;
use crate::view::start::Me;

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
fn what_if_is_judged_beside_my_absence_as_the_contact_itself_is() {
    let office = away();
    let contact = message("ticket", ANNA, "Wed 10:00").contact;
    let by = By::Client(MUELLER.parse().unwrap());
    let request = Request { by, contact, context: Context::default() };
    let judgement = judge_contact(Some(&office.journal), &office.files, channels(), request).unwrap();
    assert_eq!(judgement.verdict.ground.kind, GroundKind::Absence);
    let text = format!("{:?}", judgement.redirection);
    assert!(text.contains("bin ich zurück") && !text.contains("Kur"), "{text}");
}

#[test]
fn of_two_absences_that_begin_on_the_same_day_the_last_one_goes() {
    let mut office = Office::open();
    let leave = |first: &str, last: &str| Leave {
        first: time(first).date_naive(),
        last: time(last).date_naive(),
        note: String::new(),
    };
    let (short, long, later) =
        (leave("Tue 12:00", "Tue 12:00"), leave("Tue 12:00", "Thu 12:00"), leave("Fri 12:00", "Fri 12:00"));
    let typed = [later.clone(), short.clone(), long.clone(), long.clone()];
    let here = Here { now: time("Mon 09:00"), zone: None, language: Language::De, name: None };
    let me = Me { absences: typed.into(), ..office.desk.start(here).unwrap().me.unwrap() };
    office.desk.save_me(&me, Language::De).unwrap();
    assert_eq!(office.desk.consultant().absences, [long, later.clone()]);

    let again = Change { away: vec![short.clone()], ..Change::default() };
    let beginning =
        Beginning { zone: None, office_hours: office.desk.consultant().side.office_hours.clone() };
    assert_eq!(change(&mut office.files, again, beginning).unwrap().absences, [short, later]);
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

#[test]
fn after_an_absence_of_weeks_the_digest_has_its_first_days_too() {
    let mut office = Office::open();
    let mut me = office.desk.consultant().clone();
    let day = |text: &str| text.parse().unwrap();
    me.absences = vec![Leave { first: day("2026-09-01"), last: day("2026-09-30"), note: String::new() }];
    office.files.save_consultant(&me).unwrap();
    office.desk.reread().unwrap();
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    let mut receive = |from: &str, when: &str| {
        let mut arrival = message("ticket", from, "Mon 10:00");
        arrival.contact.at = at(when);
        office.desk.receive(arrival, at(when)).unwrap();
    };
    receive(JAN, "2026-08-31T16:00:00+02:00");
    receive(ANNA, "2026-09-02T10:00:00+02:00");
    receive(JAN, "2026-09-29T10:00:00+02:00");
    office.desk.tick(at("2026-10-01T09:00:00+02:00")).unwrap();
    office.desk.tick(at("2026-10-01T09:01:00+02:00")).unwrap();
    let popups = office.popups();
    let [digest] = popups.as_slice() else { panic!("one digest, not {popups:?}") };
    assert!(digest.title.starts_with("2 "), "{digest:?}");
    assert!(digest.body.contains("Anna Müller") && digest.body.contains("Jan Özdemir"), "{digest:?}");
}
