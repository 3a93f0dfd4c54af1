//! What else there is to see of a day and of a client: what was in order, what is to come, who was mistaken for whom, the
//! rules as a table, the documents, the archive, and whether a call is fine now.

use absprache_engine::contact::ContactKind;
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::clients::agreed;
use super::fakes::{ANNA, JAN, MUELLER, Office, message, time};
use crate::calendar::Margins;
use crate::event::{Attendance, OutcomeKind, Seq};
use crate::use_cases::appointments::Booking;
use crate::use_cases::today::Senses;
use crate::view::client_page::{CallLight, ClientLine, ClientPage};
use crate::view::documents::DocumentName;
use crate::view::sketch::Level;
use crate::view::today::{Deed, Phase, Today};

fn today(office: &Office, at: &str) -> Today {
    office.desk.today(time(at), Language::De, Senses::default())
}

fn line(office: &Office, at: &str) -> ClientLine {
    office.desk.client_lines(time(at), Language::De).unwrap().remove(0)
}

fn page(office: &Office, at: &str) -> ClientPage {
    office.desk.client_page(&MUELLER.parse().unwrap(), time(at), Language::De).unwrap()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn what_was_in_order_today_is_listed_newest_first() {
    let mut office = Office::open();
    office.receive("email", ANNA, "Mon 10:00");
    office.receive("email", ANNA, "Tue 10:00");
    let mut call = message("phone", JAN, "Tue 11:00");
    call.contact.kind = ContactKind::Call;
    office.desk.receive(call, time("Tue 11:00")).unwrap();
    let today = today(&office, "Tue 12:00");
    let listed: Vec<_> = today
        .inside
        .iter()
        .map(|one| (one.name.as_str(), one.what.as_str(), one.at_words.as_str()))
        .collect();
    assert_eq!(
        listed,
        [
            ("Jan Özdemir", "Anruf, Telefon", "heute, 11:00"),
            ("Anna Müller", "Nachricht, E-Mail", "heute, 10:00")
        ]
    );
    assert_eq!(today.in_order, 2);
}

#[test]
fn what_is_to_be_brought_back_and_what_waits_for_my_hours_is_told() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.desk.act(Seq(1), Deed::Remind, time("Sat 21:41")).unwrap();
    office.receive("ticket", ANNA, "Sat 22:00");
    let evening = today(&office, "Sat 23:00");
    let [reminder] = evening.reminders.as_slice() else { panic!("{:?}", evening.reminders) };
    assert_eq!(
        (reminder.name.as_str(), reminder.channel_name.as_str(), plain(&reminder.when).as_str()),
        ("Anna Müller", "WhatsApp", "Montag 9 Uhr")
    );
    assert_eq!(
        evening.digest.as_deref().map(plain).as_deref(),
        Some("Ein Kontakt wird Montag 9 Uhr gemeldet.")
    );
    office.desk.undo(Seq(1), time("Sat 23:01")).unwrap();
    assert_eq!(today(&office, "Sat 23:02").reminders, []);
}

#[test]
fn appointments_stand_there_until_somebody_says_what_became_of_them() {
    let mut office = Office::open();
    for (at, minutes) in [("Mon 10:00", 30), ("Tue 11:30", 60), ("Wed 10:00", 30)] {
        let start = time(at);
        let end = start + TimeDelta::minutes(minutes);
        let client = MUELLER.parse().unwrap();
        let booking = Booking { client, channel: None, start, end, margins: Margins::default() };
        office.desk.book(booking, time("Mon 08:00")).unwrap();
    }
    let shown = |office: &Office, at: &str| -> Vec<(String, Phase, Option<Attendance>)> {
        let lines = today(office, at).appointments.into_iter();
        lines.map(|one| (plain(&one.when), one.phase, one.attendance)).collect()
    };
    let expected = |attendance| {
        vec![
            ("gestern, 10:00".to_owned(), Phase::Past, attendance),
            ("heute, 11:30".to_owned(), Phase::Running, None),
            ("Mittwoch 10 Uhr".to_owned(), Phase::Next, None),
        ]
    };
    assert_eq!(shown(&office, "Tue 12:00"), expected(None));
    let first = today(&office, "Tue 12:00").appointments[0].id.parse().unwrap();
    office.desk.mark_appointment(first, Attendance::Missed, time("Tue 12:01")).unwrap();
    // What was said can be said otherwise, for a day; then it is settled.
    let marked = shown(&office, "Tue 10:20");
    assert!(
        marked.contains(&("gestern, 10:00".to_owned(), Phase::Past, Some(Attendance::Missed))),
        "{marked:?}"
    );
    assert!(shown(&office, "Tue 12:02").iter().all(|one| one.0 != "gestern, 10:00"));
}

#[test]
fn who_was_mistaken_for_a_client_becomes_a_stranger_with_all_that_came_from_there() {
    for (sender, found) in [(ANNA, "+49 171 39200011"), ("Anna M.", "Anna M.")] {
        let mut office = Office::open();
        office.receive("whatsapp", sender, "Sat 20:00");
        office.receive("whatsapp", sender, "Sat 21:40");
        let before = office.files.client();
        let contact = today(&office, "Sat 21:41").groups[0].episodes[0].contact;
        office.desk.act(contact, Deed::Mistaken, time("Sat 21:41")).unwrap();

        let now = today(&office, "Sat 21:42");
        assert_eq!((now.groups.len(), now.strangers.len()), (0, 2), "{sender}");
        assert_eq!(now.strangers[0].shown, found);
        let anna = &office.files.client().people[0];
        let count = |client: &absprache_engine::party::Person| client.handles.len() + client.aliases.len();
        assert_eq!(count(anna) + 1, count(&before.people[0]), "{sender}: what was wrong is off the profile");
        office.receive("whatsapp", sender, "Sun 21:40");
        assert_eq!(today(&office, "Sun 21:41").groups.len(), 0, "{sender}: and not taken for her again");

        office.desk.undo(contact, time("Sun 21:42")).unwrap();
        let back = today(&office, "Sun 21:43");
        assert_eq!(back.strangers.len(), 0, "{sender}");
        let episodes = back.groups[0].episodes.iter().filter(|one| one.outcome == OutcomeKind::Redirect);
        assert_eq!(episodes.map(|one| one.count).sum::<u32>(), 3, "{sender}: all of it is hers again");
        assert_eq!(count(&office.files.client().people[0]), count(&before.people[0]), "{sender}");
        let reopened = Office::reopen(office.journal, office.files);
        assert_eq!(today(&reopened, "Sun 21:43").groups, back.groups, "{sender}: as after a restart");
    }
}

#[test]
fn the_rules_stand_in_a_table_as_the_judge_knows_them() {
    let matrix = page(&Office::open(), "Tue 10:00").matrix;
    let rows: Vec<_> =
        matrix.iter().map(|row| (row.name.as_str(), row.level, row.hours.as_deref())).collect();
    assert_eq!(
        rows,
        [
            ("E-Mail", Level::Anytime, None),
            ("Telefon", Level::OfficeHours, Some("Mo–Fr 9–17")),
            ("WhatsApp", Level::NotUsed, None),
            ("Signal", Level::NotUsed, None),
            ("Ticketsystem", Level::OfficeHours, Some("Mo–Fr 9–17")),
        ]
    );
}

#[test]
fn a_light_says_whether_a_call_is_fine_by_the_clients_clock() {
    let office = Office::open();
    for (at, light, sentence) in [
        ("Tue 10:00", CallLight::Open, "Anrufen passt bis 17 Uhr"),
        ("Tue 16:40", CallLight::Closing, "Anrufen passt nur noch bis 17 Uhr"),
        ("Sat 21:40", CallLight::Later, "Anrufen ab Montag 9 Uhr"),
    ] {
        let call = line(&office, at).call.unwrap();
        assert_eq!((call.light, plain(&call.sentence).as_str()), (light, sentence), "{at}");
    }
    let mut client = office.files.client();
    client.side.zone = chrono_tz::Europe::London;
    let mut files = office.files.clone();
    crate::ports::Files::save_client(&mut files, &client).unwrap();
    let office = Office::reopen(office.journal, office.files);
    let call = line(&office, "Tue 08:00").call.unwrap();
    assert_eq!(plain(&call.sentence), "Anrufen ab 10 Uhr (dort 9 Uhr)");
}

#[test]
fn a_client_in_the_archive_is_judged_as_before() {
    let mut office = Office::open();
    let id = MUELLER.parse().unwrap();
    office.desk.archive(&id).unwrap();
    assert!(line(&office, "Sat 21:00").archived && page(&office, "Sat 21:00").archived);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert_eq!(today(&office, "Sat 21:41").groups.len(), 1);
    let mut office = Office::reopen(office.journal, office.files);
    assert!(line(&office, "Sat 21:42").archived, "also after a restart");
    office.desk.unarchive(&id).unwrap();
    assert!(!line(&office, "Sat 21:43").archived);
    office.desk.archive(&"nobody".parse().unwrap()).unwrap_err();
}

#[test]
fn a_version_is_one_document_and_can_be_made_into_any_form_again() {
    let office = agreed();
    let id = MUELLER.parse().unwrap();
    let documents = office.desk.documents(&id, time("Tue 10:00"), Language::De);
    let [version] = documents.as_slice() else { panic!("{documents:?}") };
    assert_eq!(version.name, DocumentName::Version { number: 1 });
    assert_eq!(
        (version.title.as_str(), plain(&version.detail).as_str()),
        ("Fassung 1", "vereinbart am 16. November 2026")
    );
    let paper = office.desk.paper_numbered(&id, 1, time("Tue 10:00"), Language::De).unwrap();
    assert_eq!(paper.text.reference.number, 1);
    office.desk.paper_numbered(&id, 2, time("Tue 10:00"), Language::De).unwrap_err();
}
