//! Holding back outside my hours, and the pause.

use absprache_engine::contact::Urgency;
use absprache_engine::tone::Language;

use super::fakes::{ANNA, JAN, Office, message, time};
use crate::popup::{Loudness, PopupKey};
use crate::ports::Files;
use crate::settings::{Promptness, Settings};
use crate::use_cases::today::Senses;

/// A desk that holds back outside my hours.
fn holding() -> Office {
    let mut office = Office::open();
    let settings = Settings { hold: true, ..Settings::default() };
    office.files.save_settings(&settings).unwrap();
    office.desk.reread().unwrap();
    office
}

fn keys(office: &Office) -> Vec<PopupKey> {
    office.popups().into_iter().map(|popup| popup.key).collect()
}

fn emergency(office: &mut Office, at: &str) {
    let mut arrival = message("whatsapp", JAN, at);
    arrival.contact.urgency = Urgency::Asserted;
    office.desk.receive(arrival, time(at)).unwrap();
}

#[test]
fn whoever_holds_back_hears_of_a_saturday_evening_on_monday_in_one_digest() {
    let mut office = holding();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.receive("whatsapp", JAN, "Sun 11:00");
    office.desk.tick(time("Sun 12:00")).unwrap();
    assert!(office.popups().is_empty());
    assert_eq!(office.desk.today(time("Sun 12:00"), Language::De, Senses::default()).groups.len(), 1);
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one digest, not {popups:?}") };
    assert!(popup.body.contains("Anna Müller") && popup.body.contains("Jan Özdemir"), "{}", popup.body);
}

#[test]
fn whoever_holds_back_hears_at_once_within_their_hours() {
    let mut office = holding();
    office.receive("whatsapp", ANNA, "Tue 14:00");
    assert_eq!(office.popups().len(), 1);
}

#[test]
fn a_quiet_popup_at_once_is_what_goes_without_a_choice() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert_eq!(office.popups().len(), 1);
}

#[test]
fn questions_that_were_held_are_asked_in_the_morning_one_by_one() {
    let mut office = holding();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    office.receive("telegram", JAN, "Sat 21:41");
    office.receive("telegram", JAN, "Sun 11:41");
    assert!(office.popups().is_empty());
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert_eq!(office.popups().len(), 2, "who is it, and what would be fair, once");
    assert!(keys(&office).iter().all(|key| matches!(key, PopupKey::Contact(_))));
}

#[test]
fn an_emergency_breaks_through_whatever_is_held_or_paused() {
    let mut office = holding();
    office.desk.pause(Some(600), time("Sat 20:00")).unwrap();
    emergency(&mut office, "Sat 21:40");
    assert_eq!(office.popups().first().map(|popup| popup.loudness), Some(Loudness::Loud));
}

#[test]
fn a_pause_tells_nothing_and_its_end_tells_all_at_once() {
    let mut office = Office::open();
    office.desk.pause(Some(60), time("Tue 14:00")).unwrap();
    office.receive("whatsapp", ANNA, "Tue 14:10");
    office.receive("whatsapp", JAN, "Tue 14:20");
    office.desk.tick(time("Tue 14:59")).unwrap();
    assert!(office.popups().is_empty());
    let today = office.desk.today(time("Tue 14:30"), Language::De, Senses::default());
    assert_eq!(today.paused.map(|text| text.replace('\u{a0}', " ")).as_deref(), Some("Pause bis 15 Uhr"));
    assert_eq!(today.groups.len(), 1, "it is there all the same");
    office.desk.tick(time("Tue 15:00")).unwrap();
    office.desk.tick(time("Tue 15:01")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several]);
    assert_eq!(office.files.settings().unwrap().pause, None);
    office.receive("whatsapp", ANNA, "Tue 16:00");
    assert_eq!(office.popups().len(), 2, "as before");
}

#[test]
fn a_pause_can_be_ended_early_and_made_longer() {
    let mut office = Office::open();
    office.desk.pause(Some(10), time("Tue 14:00")).unwrap();
    office.receive("whatsapp", ANNA, "Tue 14:05");
    office.desk.pause(Some(60), time("Tue 14:09")).unwrap();
    office.desk.tick(time("Tue 14:30")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.pause(None, time("Tue 14:31")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several], "also what came before it was made longer");
}

#[test]
fn a_pause_outlives_the_program() {
    let mut office = Office::open();
    office.desk.pause(Some(60), time("Tue 14:00")).unwrap();
    office.receive("whatsapp", ANNA, "Tue 14:10");
    let mut office = Office::reopen(office.journal, office.files);
    office.desk.take_up(time("Tue 14:20")).unwrap();
    office.desk.tick(time("Tue 14:20")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.tick(time("Tue 15:00")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several]);
}

#[test]
fn a_pause_that_ends_outside_my_hours_leaves_the_rest_to_who_holds_back_for_the_morning() {
    let mut office = holding();
    office.desk.pause(Some(120), time("Tue 16:00")).unwrap();
    office.receive("whatsapp", ANNA, "Tue 16:30");
    office.desk.tick(time("Tue 18:00")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.tick(time("Wed 09:00")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several]);
}

#[test]
fn what_was_settled_in_the_window_is_in_no_digest() {
    let mut office = holding();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.desk.act(crate::event::Seq(1), crate::view::today::Deed::Mention, time("Sun 10:00")).unwrap();
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    assert!(office.popups().is_empty());
}

#[test]
fn what_was_held_is_told_in_the_morning_although_nothing_is_held_any_more() {
    let mut office = holding();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.desk.settings.hold = false;
    office.desk.tick(time("Sun 12:00")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several]);
}

#[test]
fn what_waited_for_the_digest_is_in_it_although_its_channel_is_told_at_once_by_then() {
    let mut office = Office::open();
    office.desk.settings.channels.insert("whatsapp".parse().unwrap(), Promptness::Digest);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.desk.settings.channels.insert("whatsapp".parse().unwrap(), Promptness::AtOnce);
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several]);
}

#[test]
fn what_was_sent_just_before_a_pause_and_found_in_it_is_told_at_its_end() {
    let mut office = Office::open();
    office.desk.pause(Some(60), time("Tue 14:00")).unwrap();
    office.desk.receive(message("whatsapp", ANNA, "Tue 13:58"), time("Tue 14:01")).unwrap();
    office.desk.tick(time("Tue 14:59")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.tick(time("Tue 15:00")).unwrap();
    office.desk.tick(time("Tue 15:01")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several]);
}

#[test]
fn what_was_found_too_late_to_be_news_is_in_the_next_digest() {
    let mut office = Office::open();
    office.desk.receive(message("whatsapp", ANNA, "Sat 21:40"), time("Sun 09:00")).unwrap();
    office.desk.tick(time("Sun 09:00")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert_eq!(keys(&office), [PopupKey::Several]);
}

#[test]
fn a_pause_that_ends_in_a_storm_of_questions_asks_them_all() {
    let mut office = Office::open();
    office.desk.pause(Some(60), time("Tue 14:00")).unwrap();
    for (channel, sender) in
        [("telegram", ANNA), ("threema", ANNA), ("signal", "Anna Müller"), ("signal", "Jan Özdemir")]
    {
        office.receive(channel, sender, "Tue 14:10");
    }
    office.desk.tick(time("Tue 15:00:00")).unwrap();
    assert_eq!(office.popups().len(), 3);
    office.desk.tick(time("Tue 15:01:10")).unwrap();
    assert_eq!(office.popups().len(), 4);
    assert_eq!(office.files.settings().unwrap().pause, None);
    office.desk.tick(time("Tue 15:02:20")).unwrap();
    assert_eq!(office.popups().len(), 4);
}
