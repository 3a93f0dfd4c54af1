//! What an agreement says of the record is done.

use absprache_engine::agreement::Means;
use absprache_engine::contact::ContactKind;
use absprache_engine::document;
use absprache_engine::policy::Policy;
use absprache_engine::tone::Language;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::fakes::{ANNA, Asked, MUELLER, MemoryFiles, Office, RULES, channels, message, time};
use crate::calendar::{FromCalendar, KeptCalendars, Margins};
use crate::event::{Attendance, Event, Seq, SourceName};
use crate::popup::PopupKey;
use crate::ports::Files as _;
use crate::retention::RunDays;
use crate::use_cases::appointments::Booking;
use crate::use_cases::past_calls::{PastCall, WhyUnusable};
use crate::use_cases::record_agreement::Request;
use crate::use_cases::today::Senses;
use crate::view::timeline::{TimelineFilter, TimelineWindow};
use crate::view::today::Deed;

/// At noon of a day in Berlin.
fn noon(day: &str) -> DateTime<Utc> {
    format!("{day}T12:00:00+01:00").parse().unwrap()
}

fn rules(record: &str) -> Policy {
    let clauses = RULES.strip_suffix("])").unwrap();
    document::read(&format!("{clauses}{record}])"), channels()).unwrap()
}

fn with_draft(record: &str) -> MemoryFiles {
    let mut files = MemoryFiles::new();
    files.save_draft(&MUELLER.parse().unwrap(), &rules(record)).unwrap();
    files
}

fn agree(office: &mut Office) {
    let client = MUELLER.parse().unwrap();
    let on = "2026-11-16".parse().unwrap();
    let request = Request { client, on, means: Means::Mail, by: "Anna Müller".to_owned() };
    office.desk.record_agreement(&request, time("Mon 08:00")).unwrap();
}

const A_MONTH: &str = r#"Record(id: "record", months: 1),"#;

/// The program on a day, after a week in which it ran every day.
fn run_on(office: &mut Office, day: &str) {
    let last: NaiveDate = day.parse().unwrap();
    let days = (1..=7).map(|ago| last - Days::new(ago)).collect();
    office.files.save_days(&RunDays { days, ..RunDays::default() }).unwrap();
    office.desk.tick(noon(day)).unwrap();
}

/// Agreed on Monday, 16 November; a contact on Monday, with what was done about it, and one on Tuesday.
fn agreed(record: &str) -> Office {
    let mut office = Office::reopen(Default::default(), with_draft(record));
    agree(&mut office);
    office.receive("whatsapp", ANNA, "Mon 20:00");
    let monday = office.desk.memory().contacts().last().unwrap().0;
    office.desk.act(monday, Deed::Mention, time("Mon 20:05")).unwrap();
    office.receive("whatsapp", ANNA, "Tue 20:00");
    office
}

fn contacts(office: &Office) -> usize {
    office.desk.memory().contacts().count()
}

#[test]
fn what_is_older_than_agreed_is_deleted_from_disk_and_from_mind() {
    let mut office = agreed(A_MONTH);
    run_on(&mut office, "2026-12-16");
    assert_eq!(contacts(&office), 2, "the day a month ago is kept whole");
    run_on(&mut office, "2026-12-17");
    assert_eq!(contacts(&office), 1);
    let written = office.journal.0.borrow().clone();
    let said: Vec<_> = written.iter().filter_map(|entry| entry.event.as_ref()).map(Event::name).collect();
    // What is left of Monday is the agreement; what is there of Tuesday stays as it is.
    assert_eq!(said, ["Agreed", "Received", "Judged", "Notifying", "Expired"]);
    let restarted = Office::reopen(office.journal, office.files);
    assert_eq!(contacts(&restarted), 1);
}

#[test]
fn a_day_that_is_kept_is_kept_from_its_first_moment() {
    let mut office = Office::reopen(Default::default(), with_draft(A_MONTH));
    agree(&mut office);
    office.receive("whatsapp", ANNA, "Mon 23:59:59");
    office.receive("whatsapp", ANNA, "Tue 00:00");
    run_on(&mut office, "2026-12-17");
    let left: Vec<_> = office.desk.memory().contacts().map(|(_, one)| one.received.arrived).collect();
    assert_eq!(left, [time("Tue 00:00")]);
}

#[test]
fn that_it_was_done_stands_in_the_timeline() {
    let mut office = agreed(A_MONTH);
    let now = noon("2026-12-18");
    run_on(&mut office, "2026-12-18");
    let client = MUELLER.parse().unwrap();
    for (language, expected) in [
        (
            Language::De,
            [
                "Ältere Einträge gelöscht, wie vereinbart",
                "Alle Kontakte und Termine aus der Zeit vor dem 18. November 2026",
            ],
        ),
        (
            Language::En,
            [
                "Older entries deleted, as agreed",
                "All contacts and appointments from before 18 November 2026",
            ],
        ),
    ] {
        let (filter, window) = (TimelineFilter::default(), TimelineWindow::default());
        let timeline = office.desk.timeline(&client, &filter, window, now, language).unwrap();
        let newest = &timeline.days[0].entries[0];
        let plain = |text: &str| text.replace('\u{a0}', " ");
        assert_eq!([plain(&newest.title), plain(newest.detail.as_deref().unwrap())], expected);
        assert_eq!(timeline.total, Some(2), "beside it there is the agreement");
    }
}

#[test]
fn only_what_was_agreed_is_done() {
    for (case, record, is_agreed, expected) in [
        ("a wish", A_MONTH, false, 2),
        ("an agreement that says nothing of it", "", true, 2),
        ("an agreement of a year", r#"Record(id: "record", months: 12),"#, true, 2),
        ("an agreement of a month", A_MONTH, true, 0),
        ("the shorter of two", r#"Record(id: "a", months: 12), Record(id: "b", months: 1),"#, true, 0),
    ] {
        let mut office = if is_agreed {
            agreed(record)
        } else {
            let mut office = Office::reopen(Default::default(), with_draft(record));
            office.receive("whatsapp", ANNA, "Mon 20:00");
            office.receive("whatsapp", ANNA, "Tue 20:00");
            office
        };
        run_on(&mut office, "2027-03-01");
        assert_eq!(contacts(&office), expected, "{case}");
    }
}

#[test]
fn nothing_is_deleted_of_whom_the_user_keeps_everything_for_now() {
    let mut office = agreed(A_MONTH);
    let client = MUELLER.parse().unwrap();
    let page = |office: &Office| {
        let page = office.desk.client_page(&client, noon("2026-12-17"), Language::De).unwrap();
        (page.retention.sentence.replace('\u{a0}', " "), page.retention.preserved)
    };
    assert_eq!(
        page(&office),
        ("Einträge über Kontakte werden nach einem Monat gelöscht, wie vereinbart.".to_owned(), Some(false))
    );
    office.desk.preserve(&client).unwrap();
    assert_eq!(
        page(&office),
        ("Vorerst wird nichts gelöscht. Vereinbart ist ein Monat.".to_owned(), Some(true))
    );
    run_on(&mut office, "2026-12-17");
    assert_eq!(contacts(&office), 2);
    office.desk.release(&client).unwrap();
    run_on(&mut office, "2026-12-17");
    assert_eq!(contacts(&office), 2, "until tomorrow it can be thought better of");
    run_on(&mut office, "2026-12-18");
    assert_eq!(contacts(&office), 0);
}

#[test]
fn a_clock_that_is_set_to_another_year_deletes_nothing_in_a_week() {
    let mut office = agreed(A_MONTH);
    let restarted = |day: u32| {
        let mut office = Office::reopen(office.journal.clone(), office.files.clone());
        let now = noon(&format!("2036-11-{day}"));
        office.desk.tick(now).unwrap();
        office.desk.tick(now + TimeDelta::minutes(1)).unwrap();
        contacts(&office)
    };
    assert_eq!([17, 17, 18, 19, 20, 21, 22, 23].map(restarted), [2; 8]);
    assert_eq!(restarted(24), 0, "a clock that goes on so is right");
    office = Office::reopen(office.journal, office.files);
    assert_eq!(contacts(&office), 0);
}

#[test]
fn what_was_written_while_the_clock_was_behind_is_no_older_than_what_came_before() {
    let mut office = agreed(A_MONTH);
    let mut arrival = message("whatsapp", ANNA, "Wed 10:00");
    arrival.contact.at = noon("2016-01-01");
    office.desk.receive(arrival, noon("2016-01-01")).unwrap();
    run_on(&mut office, "2026-11-19");
    assert_eq!(contacts(&office), 3);
    run_on(&mut office, "2026-12-19");
    assert_eq!(contacts(&office), 0);
}

#[test]
fn that_it_was_done_is_written_once_and_not_day_by_day() {
    let mut office = agreed(A_MONTH);
    run_on(&mut office, "2026-12-17");
    run_on(&mut office, "2026-12-18");
    assert_eq!(office.events(), ["Agreed", "Expired"]);
    let restarted = Office::reopen(office.journal, office.files);
    assert_eq!(contacts(&restarted), 0);
}

#[test]
fn a_full_disk_deletes_nothing_and_the_next_day_does() {
    let mut office = agreed(A_MONTH);
    office.journal.1.set(Some(0));
    let days = (10..=16).map(|day| format!("2026-12-{day}").parse().unwrap()).collect();
    office.files.save_days(&RunDays { days, ..RunDays::default() }).unwrap();
    office.desk.tick(noon("2026-12-17")).unwrap_err();
    office.desk.tick(noon("2026-12-17")).unwrap();
    assert_eq!(contacts(&office), 2, "it is told once, not every few seconds");
    office.journal.1.set(None);
    run_on(&mut office, "2026-12-18");
    assert_eq!(office.events(), ["Agreed", "Expired"]);
}

#[test]
fn the_agreement_and_what_was_noted_stay() {
    let mut office = agreed(A_MONTH);
    let client = MUELLER.parse().unwrap();
    let about = crate::view::note::About::Contact { contact: Seq(2) };
    office.desk.note(about, "Mag Mails".parse().unwrap(), time("Mon 21:00")).unwrap();
    office.desk.end_engagement(&client, "2026-11-18".parse().unwrap(), time("Wed 10:00")).unwrap();
    run_on(&mut office, "2026-12-18");
    assert_eq!(contacts(&office), 0, "after the end, too");
    assert_eq!(office.events(), ["Agreed", "Noted", "EngagementEnded", "Expired"]);
    assert_eq!(office.files.notes(), ["Mag Mails"]);
    assert_eq!(office.desk.note_views(&client, noon("2026-12-18"), Language::De).len(), 1);
}

#[test]
fn a_popup_about_what_is_deleted_goes_with_it() {
    let mut office = agreed(A_MONTH);
    run_on(&mut office, "2026-12-17");
    let withdrawn = Asked::Withdrawn(PopupKey::Contact(Seq(2)));
    assert!(office.notifier.0.borrow().contains(&withdrawn));
    assert!(office.desk.card(Seq(2), noon("2026-12-17")).is_none());
}

/// Meier AG has an Anna M., too, and agreed to nothing; a message of one of them.
fn two() -> Office {
    let mut files = with_draft(A_MONTH);
    let second = r#"(schema: 1, id: "meier", name: "Meier AG", side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"),
        people: [(id: "anna", name: "Anna Meier", aliases: [(channel: "whatsapp", name: "Anna M.")])])"#;
    files.save_client(&document::read(second, channels()).unwrap()).unwrap();
    let mut office = Office::reopen(Default::default(), files);
    agree(&mut office);
    office.receive("whatsapp", "Anna M.", "Mon 20:00");
    assert_eq!(office.desk.memory().contacts().next().unwrap().1.received.identity, None);
    office
}

#[test]
fn what_several_clients_fit_goes_with_the_shortest_time_unless_it_may_be_of_use() {
    let mut office = two();
    run_on(&mut office, "2026-12-17");
    assert_eq!(contacts(&office), 0);
    assert_eq!(office.events(), ["Agreed"], "whose it was, nobody knows");

    let mut office = two();
    office.desk.preserve(&"meier".parse().unwrap()).unwrap();
    run_on(&mut office, "2026-12-17");
    assert_eq!(contacts(&office), 1);
}

#[test]
fn what_nobody_fits_who_agreed_to_so_short_a_time_stays() {
    let mut files = with_draft(A_MONTH);
    for id in ["meier", "maier"] {
        let other = format!(
            r#"(schema: 1, id: "{id}", name: "{id}", side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "24/7"),
            people: [(id: "bea", name: "Bea", aliases: [(channel: "whatsapp", name: "Bea")])])"#
        );
        files.save_client(&document::read(&other, channels()).unwrap()).unwrap();
    }
    let mut office = Office::reopen(Default::default(), files);
    agree(&mut office);
    office.receive("whatsapp", "Bea", "Mon 20:00");
    assert_eq!(contacts(&office), 1);
    run_on(&mut office, "2026-12-17");
    assert_eq!(contacts(&office), 1);
}

#[test]
fn an_old_call_of_a_list_is_not_taken_in_to_be_deleted_again() {
    let mut office = agreed(A_MONTH);
    let mut arrival = message("phone", ANNA, "Mon 20:00");
    arrival.contact.kind = ContactKind::Call;
    arrival.contact.at = noon("2026-10-01");
    arrival.source = SourceName::call_list();
    let past = office.desk.take_in_past(vec![PastCall { line: 2, arrival }], noon("2026-11-21")).unwrap();
    assert_eq!(past.unusable.iter().map(|one| one.why).collect::<Vec<_>>(), [WhyUnusable::Over]);
    assert_eq!(contacts(&office), 2);
}

#[test]
fn what_calendars_said_goes_too() {
    let mut office = agreed(A_MONTH);
    let kept = |start: &str| FromCalendar {
        id: "c00000000deadbeef".parse().unwrap(),
        source: SourceName("caldav:ich@example.org/".to_owned()),
        client: MUELLER.parse().unwrap(),
        channel: None,
        start: time(start),
        end: time(start) + TimeDelta::minutes(30),
        margins: Margins::default(),
    };
    let appointments = vec![kept("Mon 10:00"), kept("Tue 10:00")];
    office.files.save_calendars(&KeptCalendars { appointments, ..KeptCalendars::default() }).unwrap();
    let mut office = Office::reopen(office.journal, office.files);
    run_on(&mut office, "2026-12-17");
    let left = office.files.calendars().unwrap().appointments;
    assert_eq!(left.iter().map(|one| one.start).collect::<Vec<_>>(), [time("Tue 10:00")]);
}

#[test]
fn a_window_of_the_timeline_does_not_go_on_from_what_is_gone() {
    let mut office = agreed(A_MONTH);
    run_on(&mut office, "2026-12-17");
    let window = TimelineWindow { after: Some(Seq(2)), ..TimelineWindow::default() };
    let client = MUELLER.parse().unwrap();
    let filter = TimelineFilter::default();
    let timeline = office.desk.timeline(&client, &filter, window, noon("2026-12-17"), Language::De).unwrap();
    assert_eq!((timeline.days.len(), timeline.next), (0, None), "not all of it once more");
}

#[test]
fn what_the_user_said_whose_it_is_goes_with_their_time() {
    let mut office = two();
    office.desk.preserve(&"meier".parse().unwrap()).unwrap();
    let id = office.desk.today(time("Mon 20:05"), Language::De, Senses::default()).strangers[0].id;
    let anna = "anna".parse().unwrap();
    office.desk.introduce(id, &MUELLER.parse().unwrap(), Some(&anna), time("Mon 20:05")).unwrap();
    run_on(&mut office, "2026-12-17");
    assert_eq!(contacts(&office), 0);
    assert_eq!(office.events(), ["Agreed", "Expired"]);
}

#[test]
fn appointments_and_what_became_of_them_go_as_contacts_do() {
    let mut office = Office::reopen(Default::default(), with_draft(A_MONTH));
    agree(&mut office);
    let mut book = |start: &str| {
        let client = MUELLER.parse().unwrap();
        let (start, end) = (time(start), time(start) + TimeDelta::minutes(30));
        let booking = Booking { client, channel: None, start, end, margins: Margins::default() };
        office.desk.book(booking, time("Mon 08:00")).unwrap().id
    };
    let (kept, missed) = (book("Mon 10:00"), book("Mon 15:00"));
    let _stays = book("Tue 10:00");
    office.desk.mark_appointment(kept, Attendance::Kept, time("Mon 16:00")).unwrap();
    office.desk.cancel_appointment(missed, time("Mon 16:00")).unwrap();
    run_on(&mut office, "2026-12-17");
    assert_eq!(office.events(), ["Agreed", "AppointmentMade", "Expired"]);
}
