//! What happened with a client, a window of it at a time.

use absprache_engine::contact::Direction;
use absprache_engine::note::NoteText;
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::clients::agreed;
use super::fakes::{ANNA, JAN, MUELLER, Office, message, time};
use crate::event::{OutcomeKind, Seq};
use crate::view::note::About;
use crate::view::timeline::{
    ByRules, Reached, Timeline, TimelineEntry, TimelineFilter, TimelineWindow, WasDone,
};
use crate::view::today::Deed;

fn window(office: &Office, filter: &TimelineFilter, window: TimelineWindow, at: &str) -> Timeline {
    office.desk.timeline(&MUELLER.parse().unwrap(), filter, window, time(at), Language::De).unwrap()
}

fn newest(office: &Office, filter: &TimelineFilter) -> Timeline {
    window(office, filter, TimelineWindow::default(), "Sun 20:00")
}

fn entries(timeline: &Timeline) -> Vec<&TimelineEntry> {
    timeline.days.iter().flat_map(|day| &day.entries).collect()
}

fn seqs(timeline: &Timeline) -> Vec<i64> {
    entries(timeline).iter().map(|entry| entry.seq.0).collect()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn it_tells_what_happened_newest_first_by_day() {
    let mut office = agreed();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let seq = Seq(2);
    office.desk.act(seq, Deed::Remind, time("Sat 21:41")).unwrap();
    office.desk.undo(seq, time("Sun 10:00")).unwrap();
    let mut mine = message("email", ANNA, "Sun 11:00");
    mine.contact.direction = Direction::Out;
    office.desk.receive(mine, time("Sun 11:00")).unwrap();
    let timeline = newest(&office, &TimelineFilter::default());
    let told: Vec<_> = timeline
        .days
        .iter()
        .map(|day| {
            let entries = day.entries.iter().map(|entry| format!("{} {}", entry.time, plain(&entry.title)));
            (plain(&day.day), entries.collect::<Vec<_>>())
        })
        .collect();
    let day = |day: &str, entries: &[&str]| {
        (day.to_owned(), entries.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(
        told,
        [
            day("Heute, Sonntag, 22. November", &["11:00 Nachricht von mir, E-Mail", "10:00 Zurückgenommen"]),
            day(
                "Gestern, Samstag, 21. November",
                &[
                    "21:41 Erinnerung für Montag, 23. November, 9 Uhr",
                    "21:40 Nachricht von Anna Müller, WhatsApp"
                ]
            ),
            day("Montag, 16. November", &["10:00 Fassung 1"]),
        ]
    );
    assert_eq!((timeline.total, timeline.next), (Some(5), None));
    let contact = &timeline.days[1].entries[1];
    assert_eq!(contact.outcome, Some(OutcomeKind::Redirect));
    assert_eq!(contact.detail.as_deref(), Some("anderer Weg, gemeldet als Hinweis"));
    let channels: Vec<_> = timeline.channels.iter().map(|channel| channel.name.as_str()).collect();
    assert_eq!(channels, ["E-Mail", "WhatsApp"]);
}

/// A mail in the office and one of mine; three contacts on WhatsApp outside the rules, one of them answered and one
/// settled; a call on Sunday.
fn lively() -> Office {
    let mut office = Office::open();
    office.receive("email", ANNA, "Tue 10:00");
    let mut mine = message("email", ANNA, "Wed 11:00");
    mine.contact.direction = Direction::Out;
    office.desk.receive(mine, time("Wed 11:00")).unwrap();
    office.receive("whatsapp", ANNA, "Thu 20:00");
    office.receive("whatsapp", JAN, "Fri 20:00");
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let on = |office: &Office, at: &str| {
        let is_it = |entry: &&TimelineEntry| entry.channel.is_some() && entry.at.contains(at);
        let timeline = newest(office, &TimelineFilter::default());
        let found = entries(&timeline).into_iter().find(is_it).map(|entry| entry.seq);
        found.unwrap()
    };
    let (thursday, friday) = (on(&office, "-19T20:00"), on(&office, "-20T20:00"));
    office.desk.act(thursday, Deed::Mention, time("Thu 20:01")).unwrap();
    office.desk.act(friday, Deed::Fine, time("Sat 09:00")).unwrap();
    office
}

#[test]
fn a_filter_picks_the_contacts_that_fit_all_of_it_and_what_was_done_about_them() {
    let office = lively();
    let mail = || Some("email".parse().unwrap());
    let whatsapp = || Some("whatsapp".parse().unwrap());
    let day = |text: &str| Some(text.parse().unwrap());
    let all = TimelineFilter::default;
    let cases: [(&str, TimelineFilter, &[&str]); 9] = [
        ("a channel", TimelineFilter { channel: mail(), ..all() }, &["18. 11:00", "17. 10:00"]),
        (
            "outside the rules",
            TimelineFilter { rules: Some(ByRules::Outside), ..all() },
            &["21. 21:40", "21. 9:00", "20. 20:00", "19. 20:01", "19. 20:00"],
        ),
        ("by me", TimelineFilter { by: Some(Reached::Me), ..all() }, &["18. 11:00"]),
        (
            "by them, inside",
            TimelineFilter { by: Some(Reached::Them), rules: Some(ByRules::Inside), ..all() },
            &["17. 10:00"],
        ),
        (
            "what is to be mentioned",
            TimelineFilter { done: Some(WasDone::Mention), ..all() },
            &["19. 20:01", "19. 20:00"],
        ),
        ("nothing was done", TimelineFilter { done: Some(WasDone::Nothing), ..all() }, &["21. 21:40"]),
        (
            "two days, both whole",
            TimelineFilter { since: day("2026-11-19"), until: day("2026-11-20"), ..all() },
            &["20. 20:00", "19. 20:01", "19. 20:00"],
        ),
        (
            "a channel in a time",
            TimelineFilter { channel: whatsapp(), since: day("2026-11-21"), ..all() },
            &["21. 21:40", "21. 9:00"],
        ),
        (
            "a time that ends before it begins",
            TimelineFilter { since: day("2026-11-21"), until: day("2026-11-19"), ..all() },
            &[],
        ),
    ];
    for (name, filter, expected) in cases {
        let timeline = newest(&office, &filter);
        let found: Vec<_> =
            entries(&timeline).iter().map(|entry| format!("{}. {}", &entry.at[8..10], entry.time)).collect();
        assert_eq!(found, expected, "{name}");
        assert_eq!(timeline.total, Some(u32::try_from(expected.len()).unwrap()), "{name}");
    }
}

/// A year with a contact each day.
fn long() -> Office {
    let mut office = Office::open();
    for day in 0..200 {
        let mut arrival = message("email", ANNA, "Mon 10:00");
        arrival.contact.at -= TimeDelta::days(200 - day);
        let at = arrival.contact.at;
        office.desk.receive(arrival, at).unwrap();
    }
    office
}

#[test]
fn windows_follow_each_other_without_a_gap_and_without_an_entry_twice() {
    let office = long();
    let all = TimelineFilter::default();
    let mut found = Vec::new();
    let mut after = None;
    for round in 0.. {
        let next = window(&office, &all, TimelineWindow { after, down_to: None }, "Sun 20:00");
        assert_eq!(next.total, (round == 0).then_some(200), "counted once");
        found.extend(seqs(&next));
        after = next.next;
        if after.is_none() {
            break;
        }
    }
    let mut expected = found.clone();
    expected.sort_unstable_by(|one, other| other.cmp(one));
    expected.dedup();
    assert_eq!(found.len(), 200);
    assert_eq!(found, expected);
}

#[test]
fn a_window_that_is_fetched_again_grows_by_what_came_in_and_ends_where_it_ended() {
    let mut office = long();
    let all = TimelineFilter::default();
    let first = newest(&office, &all);
    office.receive("email", ANNA, "Tue 10:00");
    let again = TimelineWindow { after: None, down_to: first.next };
    let again = window(&office, &all, again, "Sun 20:00");
    assert_eq!(seqs(&again).len(), seqs(&first).len() + 1);
    assert_eq!(again.next, first.next, "the window after it stays what it was");
    let second = TimelineWindow { after: first.next, down_to: None };
    assert_ne!(window(&office, &all, second, "Sun 20:00").days, []);
}

#[test]
fn a_window_goes_on_from_a_note_that_was_changed_or_taken_back() {
    let note = |text: &str| text.parse::<NoteText>().unwrap();
    for is_changed in [true, false] {
        let mut office = long();
        let all = TimelineFilter::default();
        let at = time("Mon 11:00") - TimeDelta::days(60);
        let about = About::Client { client: MUELLER.parse().unwrap() };
        let last = office.desk.note(about, note("Will den Shop blau."), at).unwrap().seq;
        let first = newest(&office, &all);
        assert_eq!(first.next, Some(last), "the first window ends with the note");
        let next = TimelineWindow { after: first.next, down_to: None };
        let second = window(&office, &all, next, "Sun 20:00");
        if is_changed {
            office.desk.rewrite_note(last, note("Will den Shop grün."), time("Sun 20:01")).unwrap();
        } else {
            office.desk.drop_note(last, time("Sun 20:01")).unwrap();
        }
        assert_eq!(window(&office, &all, next, "Sun 20:00"), second, "nothing of the first comes again");
        let again = TimelineWindow { after: None, down_to: first.next };
        let again = window(&office, &all, again, "Sun 20:02");
        assert_eq!(seqs(&again).len(), seqs(&first).len() - usize::from(!is_changed));
        assert_eq!(seqs(&again)[..59], seqs(&first)[..59]);
    }
}

#[test]
fn a_contact_that_turns_out_to_be_somebody_elses_leaves_and_one_that_is_claimed_comes() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    let before = newest(&office, &TimelineFilter::default());
    let contact = entries(&before)[0].seq;
    office.desk.act(contact, Deed::Deny, time("Sat 21:41")).unwrap();
    let denied = newest(&office, &TimelineFilter::default());
    let titles: Vec<_> = entries(&denied).iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles, ["War jemand anderes"]);
    assert_eq!(denied.channels, []);

    let stranger = office.desk.today(time("Sat 21:42"), Language::De, Default::default()).strangers[0].id;
    office.desk.introduce(stranger, &MUELLER.parse().unwrap(), None, time("Sat 21:43")).unwrap();
    let claimed = newest(&office, &TimelineFilter::default());
    assert_eq!(entries(&claimed).last().unwrap().seq, contact);
    let reopened = Office::reopen(office.journal, office.files);
    assert_eq!(newest(&reopened, &TimelineFilter::default()), claimed, "as after a restart");
}

#[test]
fn a_client_with_whom_nothing_happened_has_an_empty_one() {
    let timeline = newest(&Office::open(), &TimelineFilter::default());
    assert_eq!((timeline.days, timeline.next, timeline.total), (Vec::new(), None, Some(0)));
}
