//! A reply that is copied after the wait is over: it says what is true then.

use absprache_engine::contact::ContactKind;
use absprache_engine::document;
use absprache_engine::party::{Leave, OwnDay};
use absprache_engine::policy::Policy;
use absprache_engine::redirection::{Redirection, Step, Unfit, Words};
use absprache_engine::wording::{Placeholder, Speech, TextId, TextKind};
use chrono::TimeDelta;

use super::fakes::{ANNA, MUELLER, Office, channels, message, time};
use crate::calendar::Margins;
use crate::ports::Files;
use crate::use_cases::appointments::Booking;

/// A call of Anna's.
fn call(office: &mut Office, channel: &str, at: &str) {
    let mut arrival = message(channel, ANNA, at);
    arrival.contact.kind = ContactKind::Call;
    office.desk.receive(arrival, time(at)).unwrap();
}

/// What is offered for her last contact, and in whose words.
fn offered(office: &Office, now: &str) -> (String, Words) {
    let (seq, _) = office.desk.memory().contacts().last().unwrap();
    match office.desk.weigh(seq, time(now)).unwrap().redirection {
        Redirection::Reply { text, words, .. } => (text.replace('\u{a0}', " "), words),
        Redirection::Withhold(reason) => panic!("no text: {reason:?}"),
    }
}

fn text(office: &Office, now: &str) -> String {
    offered(office, now).0
}

#[test]
fn who_called_at_the_weekend_is_not_told_on_monday_that_the_phone_will_open() {
    let mut office = Office::open();
    call(&mut office, "phone", "Sat 21:40");
    let before = text(&office, "Mon+ 08:30");
    assert!(before.contains("Ab Montag, 23. November, 9 Uhr erreichst du mich"), "{before}");
    for now in ["Mon+ 09:00", "Mon+ 10:07"] {
        let text = text(&office, now);
        assert!(text.contains("Heute erreichst du mich am besten telefonisch bis 17 Uhr."), "{text}");
    }
    let after = text(&office, "Mon+ 17:02");
    assert!(after.contains("Ab Dienstag, 24. November, 9 Uhr"), "closed again: {after}");
}

#[test]
fn the_day_off_that_is_named_is_the_one_the_contact_came_on() {
    let mut office = Office::open();
    let mut me = office.desk.consultant().clone();
    me.side.own_days =
        vec![OwnDay { date: time("Fri 12:00").date_naive(), name: "Betriebsausflug".to_owned() }];
    office.files.save_consultant(&me).unwrap();
    office.desk.reread().unwrap();
    call(&mut office, "phone", "Fri 11:00");
    for (now, expected) in [
        ("Fri 11:05", "der 20. November ist hier ein freier Tag (Betriebsausflug)"),
        ("Sun 12:00", "der 20. November war hier ein freier Tag (Betriebsausflug)"),
        ("Mon+ 10:07", "telefonisch bis 17 Uhr; der 20. November war hier ein freier Tag (Betriebsausflug)"),
    ] {
        let text = text(&office, now);
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn who_is_back_says_so_and_names_no_day_of_return() {
    let mut office = Office::open();
    let mut me = office.desk.consultant().clone();
    let (first, last) = (time("Tue 12:00").date_naive(), time("Thu 12:00").date_naive());
    me.absences = vec![Leave { first, last, note: String::new() }];
    office.files.save_consultant(&me).unwrap();
    office.desk.reread().unwrap();
    call(&mut office, "phone", "Wed 10:00");
    let text = text(&office, "Fri 10:07");
    assert!(text.contains("Ich bin zurück und am besten telefonisch zu erreichen."), "{text}");
}

#[test]
fn an_appointment_that_is_over_is_not_announced() {
    let mut office = Office::open();
    let rules = r#"(schema: 1, name: "rules", clauses: [
        Channel(id: "email", channel: "email", mode: Welcome),
        Channel(id: "teams", channel: "teams", mode: ByAppointment)])"#;
    let rules: Policy = document::read(rules, channels()).unwrap();
    office.files.save_draft(&MUELLER.parse().unwrap(), &rules).unwrap();
    office.desk.reread().unwrap();
    let booking = Booking {
        client: MUELLER.parse().unwrap(),
        channel: Some("teams".parse().unwrap()),
        start: time("Wed 11:30"),
        end: time("Wed 11:30") + TimeDelta::minutes(30),
        margins: Margins::default(),
    };
    office.desk.book(booking, time("Mon 09:00")).unwrap();
    call(&mut office, "teams-call", "Tue 10:00");
    let before = text(&office, "Tue 10:05");
    assert!(before.contains("Am Mittwoch, 18. November, 11:30 Uhr sprechen wir uns"), "{before}");
    let during = text(&office, "Wed 11:40");
    assert!(during.contains("Heute erreichst du mich am besten per Teams-Anruf bis 12 Uhr"), "{during}");
    for now in ["Wed 12:05", "Wed 15:00"] {
        let text = text(&office, now);
        assert!(!text.contains("zu unserem Termin") && text.contains("zwei Zeiten"), "{text}");
    }
}

#[test]
fn an_own_text_that_names_the_time_gives_way_when_it_is_past() {
    let mut office = Office::open();
    let id = TextId::new(TextKind::Later, Step::First, Speech::Du);
    office.desk.keep_text(None, id, "{Anrede} ab {Zeit} wieder {Weg}.").unwrap();
    call(&mut office, "phone", "Sat 21:40");
    assert_eq!(offered(&office, "Sun 12:00").1, Words::Own);
    let (text, words) = offered(&office, "Mon+ 10:07");
    assert_eq!(words, Words::Instead(Unfit::Nothing(Placeholder::Time)));
    assert!(text.contains("Heute erreichst du mich"), "{text}");
}
