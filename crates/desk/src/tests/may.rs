//! "May I?": my own contacts by the client's hours and the same clauses, before they happen.

use absprache_engine::document;
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::fakes::{ANNA, MUELLER, Office, channels, message, time};
use crate::calendar::{CalendarReading, Margins, Meeting, MeetingId, SeriesId};
use crate::event::SourceName;
use crate::ports::Files;
use crate::use_cases::appointments::Booking;
use crate::use_cases::may::{Fault, Question, may};
use crate::view::client_page::CallLight;
use crate::view::may::{Light, MayLook, MayView};

fn asked(office: &Office, channel: Option<&str>, at: &str) -> MayView {
    let question = Question {
        client: MUELLER.parse().unwrap(),
        person: Some("anna".parse().unwrap()),
        channel: channel.map(|id| id.parse().unwrap()),
        at: time(at),
    };
    let answer = office.desk.may(&question, Language::De).unwrap();
    let read = may(Some(&office.journal), &office.files, channels(), &question, Language::De).unwrap();
    assert_eq!(answer, read, "a running desk and the files say the same");
    answer
}

fn light(office: &Office, channel: &str, at: &str) -> (Light, String) {
    let answer = asked(office, Some(channel), at);
    let [way] = answer.ways.as_slice() else { panic!("one way: {answer:?}") };
    (way.light, way.sentence.replace('\u{a0}', " "))
}

#[test]
fn every_way_has_its_light_with_the_rule_and_a_time() {
    let office = Office::open();
    for (channel, at, expected, sentence) in [
        ("email", "Sat 21:40", Light::Now, "In Ordnung: Anna Müller, E-Mail."),
        ("phone", "Fri 10:00", Light::Now, "In Ordnung: Anna Müller, Telefon."),
        ("phone", "Sat 21:40", Light::Later, "Besser später: Telefon Mo–Fr 9–17; offen ab Montag 9 Uhr."),
        (
            "whatsapp",
            "Fri 10:00",
            Light::Not,
            "Besser anders: kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17.",
        ),
        (
            "telegram",
            "Fri 10:00",
            Light::Unsettled,
            "Über Telegram ist noch nichts festgelegt. Fragen Sie am besten vorher.",
        ),
    ] {
        assert_eq!(light(&office, channel, at), (expected, sentence.to_owned()), "{channel} {at}");
    }
}

#[test]
fn a_later_is_told_by_both_clocks() {
    let mut office = Office::open();
    let mut client = office.files.client();
    client.side.zone = "America/New_York".parse().unwrap();
    office.files.save_client(&client).unwrap();
    let office = Office::reopen(office.journal, office.files);
    let answer = asked(&office, Some("phone"), "Fri 10:00");
    let way = &answer.ways[0];
    assert_eq!(answer.at_theirs, "2026-11-20T04:00:00-05:00");
    assert_eq!(way.until.as_deref(), Some("2026-11-20T15:00:00+01:00"));
    assert_eq!(way.until_theirs.as_deref(), Some("2026-11-20T09:00:00-05:00"));
    assert!(way.sentence.contains("dort 9"), "{}", way.sentence);
}

#[test]
fn without_a_channel_all_are_listed_that_the_rules_or_the_profile_speak_of() {
    let answer = asked(&Office::open(), None, "Sat 21:40");
    let ways: Vec<_> = answer.ways.iter().map(|way| (way.channel.as_str(), way.light)).collect();
    use Light::{Later, Not, Now};
    assert_eq!(
        ways,
        [("email", Now), ("phone", Later), ("whatsapp", Not), ("signal", Not), ("ticket", Later)]
    );
}

#[test]
fn who_wrote_just_now_may_be_answered_there() {
    let mut office = Office::open();
    office.desk.receive(message("whatsapp", ANNA, "Fri 10:00"), time("Fri 10:00")).unwrap();
    assert_eq!(light(&office, "whatsapp", "Fri 10:10").0, Light::Now);
    assert_eq!(light(&office, "whatsapp", "Fri 13:30").0, Light::Not);
}

#[test]
fn around_an_appointment_what_it_was_made_for_is_open_to_me_too() {
    let appointment = |at: &str| (time(at), time(at) + TimeDelta::minutes(30));
    let mut office = Office::open();
    let (start, end) = appointment("Wed 10:00");
    let by_hand = Booking {
        client: MUELLER.parse().unwrap(),
        channel: Some("signal".parse().unwrap()),
        start,
        end,
        margins: Margins::default(),
    };
    office.desk.book(by_hand, time("Mon 09:00")).unwrap();
    let (start, end) = appointment("Thu 10:00");
    let meeting = Meeting {
        id: MeetingId([1; 8]),
        series: SeriesId([1; 8]),
        title: None,
        start,
        end,
        margins: Margins::default(),
        channel: Some("signal".parse().unwrap()),
        with: vec!["anna@example.org".parse().unwrap()],
        declined: Vec::new(),
        tag: None,
    };
    let source = SourceName("caldav:ich@example.org/".to_owned());
    let reading = CalendarReading {
        source,
        from: time("Mon 00:00"),
        until: time("Sun 00:00"),
        meetings: vec![meeting],
    };
    office.desk.take_calendar(&reading).unwrap();
    for (at, expected) in [
        ("Wed 09:40", Light::Not),
        ("Wed 09:50", Light::Now),
        ("Wed 11:00", Light::Not),
        ("Thu 10:15", Light::Now),
        ("Thu 11:00", Light::Not),
    ] {
        assert_eq!(light(&office, "signal", at).0, expected, "{at}");
    }
}

#[test]
fn nobody_of_the_client_is_a_mistake_of_the_question() {
    let office = Office::open();
    let question = Question {
        client: MUELLER.parse().unwrap(),
        person: Some("nobody".parse().unwrap()),
        channel: None,
        at: time("Fri 10:00"),
    };
    assert!(matches!(office.desk.may(&question, Language::De), Err(Fault::NoPerson { .. })));
}

#[test]
fn the_window_says_the_answer_the_time_and_the_way_that_is_open_first() {
    let office = Office::open();
    let look = |at: &str| {
        let question =
            Question { client: MUELLER.parse().unwrap(), person: None, channel: None, at: time(at) };
        office.desk.may_look(&question, Language::De).unwrap()
    };
    let saturday = look("Sat 21:40");
    let of = |look: &MayLook, channel: &str| {
        let way = look.ways.iter().find(|way| way.channel.as_str() == channel).unwrap().clone();
        (way.answer, way.instead.unwrap_or_default())
    };
    assert_eq!(saturday.when.replace('\u{a0}', " "), "Samstag, 21. November, 21:40 Uhr");
    assert_eq!(of(&saturday, "email"), ("Ja".into(), String::new()), "it needs nothing instead");
    assert_eq!(of(&saturday, "phone"), ("Besser später".into(), "Jetzt offen: E-Mail.".into()));
    assert_eq!(of(&saturday, "whatsapp"), ("Besser anders".into(), "Jetzt offen: E-Mail.".into()));
    assert_eq!(saturday.people[0].name, "Anna Müller");
}

#[test]
fn the_list_of_clients_and_may_i_say_the_same_of_a_call() {
    let jan_only = r#"Channel(id: "phone", channel: "phone", mode: Welcome, who: Persons(["jan"]))"#;
    let rules = |phone: &str| {
        let text = format!(r#"(schema: 1, name: "rules", clauses: [{phone}])"#);
        document::read(&text, channels()).unwrap()
    };
    for (phone, at, expected) in [
        (jan_only, "Fri 10:00", (Light::Now, CallLight::Open)),
        (jan_only, "Sat 21:40", (Light::Later, CallLight::Later)),
        (
            r#"Channel(id: "phone", channel: "phone", mode: NotUsed)"#,
            "Fri 10:00",
            (Light::Not, CallLight::Not),
        ),
    ] {
        let mut office = Office::open();
        office.files.save_draft(&MUELLER.parse().unwrap(), &rules(phone)).unwrap();
        let office = Office::reopen(office.journal, office.files);
        let channel = Some("phone".parse().unwrap());
        let question = Question { client: MUELLER.parse().unwrap(), person: None, channel, at: time(at) };
        let [line] = &office.desk.client_lines(time(at), Language::De).unwrap()[..] else {
            panic!("one client")
        };
        let may = office.desk.may(&question, Language::De).unwrap();
        assert_eq!((may.ways[0].light, line.call.as_ref().unwrap().light), expected, "{phone} {at}");
    }
}

#[test]
fn the_window_shows_the_clients_clock_where_it_differs() {
    let mut office = Office::open();
    let mut client = office.files.client();
    client.side.zone = "America/New_York".parse().unwrap();
    office.files.save_client(&client).unwrap();
    let office = Office::reopen(office.journal, office.files);
    let question =
        Question { client: MUELLER.parse().unwrap(), person: None, channel: None, at: time("Fri 10:00") };
    let look = office.desk.may_look(&question, Language::De).unwrap();
    assert_eq!(look.when.replace('\u{a0}', " "), "Freitag, 20. November, 10 Uhr; dort 4 Uhr");
}
