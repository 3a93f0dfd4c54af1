//! Emergencies: told however late they are found, and open in *Today* until something is done about them.

use absprache_engine::contact::Urgency;
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::fakes::{ANNA, JAN, MUELLER, Office, message, time};
use crate::arrival::Arrival;
use crate::event::{Seq, SourceName};
use crate::popup::{Loudness, PopupKey};
use crate::use_cases::today::Senses;
use crate::view::today::{Deed, Today};

fn emergency(sender: &str, at: &str) -> Arrival {
    let mut arrival = message("email", sender, at);
    arrival.contact.urgency = Urgency::Word;
    arrival
}

fn today(office: &Office, at: &str) -> Today {
    office.desk.today(time(at), Language::De, Senses::default())
}

fn loud(office: &Office) -> Vec<PopupKey> {
    let popups = office.popups().into_iter();
    popups.filter(|popup| popup.loudness == Loudness::Loud).map(|popup| popup.key).collect()
}

#[test]
fn one_of_the_evening_found_in_the_morning_is_told_aloud_once() {
    let mut office = Office::open();
    office.desk.receive(emergency(ANNA, "Sat 21:10"), time("Sun 08:00")).unwrap();
    for at in ["Sun 08:00:05", "Sun 08:00:10", "Mon+ 09:00"] {
        office.desk.tick(time(at)).unwrap();
        assert_eq!(loud(&office), [PopupKey::Contact(Seq(1))], "{at}");
    }
    let mut office = Office::reopen(office.journal, office.files);
    office.desk.take_up(time("Mon+ 09:01")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert!(office.popups().is_empty(), "nor by the next start");
}

#[test]
fn a_late_one_breaks_through_a_pause() {
    let mut office = Office::open();
    office.desk.pause(Some(600), time("Sun 07:00")).unwrap();
    office.desk.receive(emergency(ANNA, "Sat 21:10"), time("Sun 08:00")).unwrap();
    office.desk.tick(time("Sun 08:00:05")).unwrap();
    assert_eq!(loud(&office).len(), 1);
}

#[test]
fn late_ones_of_one_client_are_one_popup_about_the_newest() {
    let mut office = Office::open();
    for (sender, at) in [(ANNA, "Sat 21:10"), (JAN, "Sat 23:00"), (ANNA, "Sun 02:00"), (ANNA, "Sat 22:00")] {
        office.desk.receive(emergency(sender, at), time("Sun 08:00")).unwrap();
    }
    office.desk.tick(time("Sun 08:00:05")).unwrap();
    office.desk.tick(time("Sun 08:00:10")).unwrap();
    let newest = office.desk.memory().arrived_since(time("Sun 02:00")).map(|(seq, _)| seq).next().unwrap();
    assert_eq!(loud(&office), [PopupKey::Contact(newest)]);
}

#[test]
fn what_came_to_a_crash_before_it_was_told_is_told_by_a_start_hours_later() {
    let mut office = Office::open();
    office.desk.write_down(emergency(ANNA, "Sat 21:10"), time("Sat 21:10")).unwrap();
    let mut office = Office::reopen(office.journal, office.files);
    office.desk.take_up(time("Sun 08:00")).unwrap();
    office.desk.tick(time("Sun 08:00")).unwrap();
    assert_eq!(loud(&office), [PopupKey::Contact(Seq(1))]);
}

#[test]
fn what_is_over_or_was_seen_to_is_told_no_more() {
    let mut office = Office::open();
    office.desk.receive(emergency(ANNA, "Mon 09:00"), time("Sun 08:00")).unwrap();
    let listed = Arrival { source: SourceName::call_list(), ..emergency(JAN, "Sat 21:10") };
    office.desk.receive(listed, time("Sun 08:00")).unwrap();
    office.desk.receive(emergency(ANNA, "Sat 21:10"), time("Sun 08:00")).unwrap();
    let settled = office.desk.memory().contacts().map(|(seq, _)| seq).last().unwrap();
    office.desk.act(settled, Deed::Fine, time("Sun 08:00")).unwrap();
    office.desk.tick(time("Sun 08:00:05")).unwrap();
    assert!(office.popups().is_empty(), "{:?}", office.popups());
}

#[test]
fn it_stands_in_today_until_something_is_done_about_it() {
    let mut office = Office::open();
    office.desk.receive(emergency(ANNA, "Sat 21:10"), time("Sun 08:00")).unwrap();
    office.desk.tick(time("Sun 08:00")).unwrap();
    let shown = today(&office, "Sun 08:01");
    let [group] = shown.groups.as_slice() else { panic!("{:?}", shown.groups) };
    let [episode] = group.episodes.as_slice() else { panic!("{:?}", group.episodes) };
    assert_eq!((episode.contact, episode.sentence.as_str()), (Seq(1), "Als Notfall gemeldet."));
    assert_eq!(episode.reply, None, "an emergency is never redirected");
    assert_eq!(episode.can, [Deed::Remind, Deed::Mention, Deed::Fine, Deed::Mistaken]);
    assert_eq!(office.desk.waiting(time("Sun 08:01")).get(&MUELLER.parse().unwrap()), Some(&1));

    office.desk.act(Seq(1), Deed::Fine, time("Sun 08:02")).unwrap();
    let office = Office::reopen(office.journal, office.files);
    let shown = today(&office, "Sun 08:03");
    assert_eq!((shown.groups.len(), shown.handled.len()), (0, 1));
}

#[test]
fn one_of_today_stands_among_what_is_open_and_not_among_what_was_in_order() {
    let mut office = Office::open();
    office.desk.receive(emergency(ANNA, "Sat 21:10"), time("Sat 21:10")).unwrap();
    let shown = today(&office, "Sat 21:11");
    assert_eq!((shown.groups.len(), shown.in_order), (1, 0));
}

#[test]
fn what_was_done_about_a_message_beside_it_settles_no_emergency() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:00");
    office.desk.act(Seq(1), Deed::Mention, time("Sat 21:01")).unwrap();
    let mut arrival = message("whatsapp", ANNA, "Sat 21:10");
    arrival.contact.urgency = Urgency::Asserted;
    office.desk.receive(arrival, time("Sat 21:10")).unwrap();
    let shown = today(&office, "Sat 21:11");
    assert_eq!((shown.groups.len(), shown.handled.len()), (1, 1));
    assert_eq!(
        office
            .desk
            .today(time("Sat 21:11") + TimeDelta::days(15), Language::De, Senses::default())
            .groups
            .len(),
        0
    );
}
