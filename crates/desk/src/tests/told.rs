use absprache_engine::contact::{ContactKind, Direction, Urgency};

use super::fakes::{ANNA, JAN, MUELLER, Office, message, time};
use crate::event::Seq;
use crate::intake::Intake;
use crate::popup::{Action, Loudness, PopupAnswer, PopupKey};
use crate::settings::Promptness;

#[test]
fn a_whatsapp_on_a_saturday_evening_is_told_once_quietly_with_the_rule_and_the_text() {
    let mut office = Office::open();
    office.receive("whatsapp", "Anna M.", "Sat 21:40");
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one popup, not {popups:?}") };
    assert_eq!(popup.title, "Anna Müller · WhatsApp");
    assert!(popup.body.starts_with("Ihr Wunsch: kein WhatsApp; E-Mail jederzeit"), "{}", popup.body);
    assert_eq!(popup.loudness, Loudness::Quiet);
    assert_eq!(popup.default.as_ref().map(|button| button.action), Some(Action::Copy));
    let actions: Vec<_> = popup.buttons.iter().map(|button| button.action).collect();
    assert_eq!(actions, [Action::Remind, Action::Mention, Action::Fine]);
    assert_eq!(office.events(), ["Received", "Judged", "Notifying"]);
}

#[test]
fn what_is_in_order_is_written_down_and_not_told() {
    let mut office = Office::open();
    office.receive("email", "Anna Müller", "Sat 21:40");
    assert!(office.popups().is_empty());
    assert_eq!(office.events(), ["Received", "Judged"]);
}

#[test]
fn a_stranger_is_neither_stored_nor_told_and_only_the_last_twenty_are_in_mind() {
    let mut office = Office::open();
    for number in 0..25 {
        office.receive("whatsapp", &format!("Fremde Person {number}"), "Sat 21:40");
    }
    assert!(office.popups().is_empty());
    assert!(office.events().is_empty());
    let names: Vec<_> = office.desk.strangers().filter_map(|contact| contact.shown.clone()).collect();
    assert_eq!((names.len(), names.first().map(String::as_str)), (20, Some("Fremde Person 24")));
}

#[test]
fn a_stranger_who_writes_a_lot_pushes_no_other_out_of_mind() {
    let mut office = Office::open();
    office.receive("whatsapp", "Katrin Berger", "Sat 21:40");
    for _ in 0..25 {
        office.receive("whatsapp", "Fremde Person", "Sat 21:41");
    }
    let names: Vec<_> = office.desk.strangers().filter_map(|contact| contact.shown.as_deref()).collect();
    assert_eq!((names.len(), names.last()), (20, Some(&"Katrin Berger")));
}

#[test]
fn one_episode_is_told_once_and_the_next_one_again() {
    let mut office = Office::open();
    for at in ["Sat 21:40", "Sat 21:50", "Sat 22:15"] {
        office.receive("whatsapp", ANNA, at);
    }
    assert_eq!(office.popups().len(), 1, "gaps under thirty minutes are one episode");
    office.receive("whatsapp", ANNA, "Sat 22:45");
    assert_eq!(office.popups().len(), 2, "after thirty minutes a new one begins");
}

#[test]
fn episodes_are_of_one_person_on_one_channel() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.receive("whatsapp", JAN, "Sat 21:41");
    office.receive("signal", ANNA, "Sat 21:42");
    assert_eq!(office.popups().len(), 3);
}

#[test]
fn from_the_fourth_popup_within_a_minute_there_is_one_for_several() {
    let mut office = Office::open();
    for (channel, sender) in [("whatsapp", ANNA), ("whatsapp", JAN), ("signal", ANNA), ("signal", JAN)] {
        office.receive(channel, sender, "Sat 21:40");
    }
    let keys: Vec<_> = office.popups().iter().map(|popup| popup.key).collect();
    assert_eq!(keys.iter().filter(|key| **key == PopupKey::Several).count(), 1);
    assert_eq!(keys.len(), 4);
}

#[test]
fn what_has_no_text_to_copy_opens_the_window() {
    let mut office = Office::open();
    let mut emergency = message("phone", ANNA, "Sat 21:40");
    emergency.contact.urgency = Urgency::Asserted;
    office.desk.receive(emergency, time("Sat 21:40")).unwrap();
    for (channel, sender) in [("whatsapp", ANNA), ("whatsapp", JAN), ("signal", ANNA), ("signal", JAN)] {
        office.receive(channel, sender, "Sat 23:40");
    }
    let popups = office.popups();
    let clicked = |key| popups.iter().find(|popup| popup.key == key).and_then(|popup| popup.default.as_ref());
    for key in [PopupKey::Contact(Seq(1)), PopupKey::Several] {
        let open = clicked(key).map(|button| (button.action, button.label.as_str()));
        assert_eq!(open, Some((Action::Open, "Öffnen")), "{key:?}");
        office.desk.answer(PopupAnswer::Chosen(key, Action::Open), time("Sat 23:41")).unwrap();
    }
    assert_eq!(office.desk.whose(Seq(1)).map(|client| client.to_string()).as_deref(), Some(MUELLER));
}

#[test]
fn a_probable_name_is_asked_about_and_accused_of_nothing() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one popup, not {popups:?}") };
    assert!(popup.body.contains("Anna Müller") && popup.body.ends_with('?'), "{}", popup.body);
    assert_eq!(popup.default.as_ref().map(|button| button.action), Some(Action::Confirm));
}

#[test]
fn a_channel_without_a_clause_is_asked_about_once_per_client() {
    let mut office = Office::open();
    office.receive("telegram", ANNA, "Sat 21:40");
    office.receive("telegram", JAN, "Sun 11:00");
    office.receive("telegram", ANNA, "Sun 18:00");
    assert_eq!(office.popups().len(), 1);
}

#[test]
fn an_emergency_is_told_aloud_and_offers_no_text() {
    let mut office = Office::open();
    let mut arrival = message("whatsapp", ANNA, "Sat 21:40");
    arrival.contact.urgency = Urgency::Asserted;
    office.desk.receive(arrival, time("Sat 21:40")).unwrap();
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one popup, not {popups:?}") };
    assert_eq!(popup.loudness, Loudness::Loud);
    assert_eq!(popup.default.as_ref().map(|button| button.action), Some(Action::Open));
}

#[test]
fn my_own_contact_is_written_down_and_opens_the_conversation() {
    let mut office = Office::open();
    let mut mine = message("whatsapp", ANNA, "Sat 21:30");
    mine.contact.direction = Direction::Out;
    office.desk.receive(mine, time("Sat 21:30")).unwrap();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert!(office.popups().is_empty(), "she answers what I wrote");
}

#[test]
fn an_old_contact_found_late_is_no_news() {
    let mut office = Office::open();
    office.desk.receive(message("whatsapp", ANNA, "Sat 21:40"), time("Sun 09:00")).unwrap();
    assert!(office.popups().is_empty());
    assert_eq!(office.events(), ["Received", "Judged"]);
}

#[test]
fn the_same_contact_seen_twice_counts_once() {
    let mut office = Office::open();
    let arrival = crate::arrival::Arrival {
        source_id: Some("42".to_owned()),
        ..message("whatsapp", ANNA, "Sat 21:40")
    };
    let first = office.desk.receive(arrival.clone(), time("Sat 21:40")).unwrap();
    let second = office.desk.receive(arrival, time("Sat 21:41")).unwrap();
    assert!(matches!((first, second), (Intake::Judged(one), Intake::AlreadyThere(other)) if one == other));
    assert_eq!(office.events(), ["Received", "Judged", "Notifying"]);
}

#[test]
fn the_user_can_move_a_channel_to_the_digest() {
    let mut office = Office::open();
    office.desk.settings.channels.insert("whatsapp".parse().unwrap(), Promptness::Digest);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert!(office.popups().is_empty());
}

#[test]
fn the_user_can_have_a_channel_told_with_a_sound() {
    let mut office = Office::open();
    office.desk.settings.channels.insert("whatsapp".parse().unwrap(), Promptness::Aloud);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.receive("signal", JAN, "Sat 21:41");
    let loudness: Vec<_> = office.popups().iter().map(|popup| popup.loudness).collect();
    assert_eq!(loudness, [Loudness::Audible, Loudness::Quiet]);
}

#[test]
fn a_call_outside_hours_names_the_time_first() {
    let mut office = Office::open();
    let mut arrival = message("phone", ANNA, "Sun 11:00");
    arrival.contact.kind = ContactKind::Call;
    office.desk.receive(arrival, time("Sun 11:00")).unwrap();
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one popup, not {popups:?}") };
    assert!(popup.body.contains("Mo–Fr 9–17"), "{}", popup.body);
}
