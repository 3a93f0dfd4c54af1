//! Many at once: what is shown together, and what waits for the calm.

use chrono::TimeDelta;

use super::fakes::{ANNA, JAN, Office, message, time};
use crate::event::Seq;
use crate::popup::{Action, PopupAnswer, PopupKey};

/// Three popups within the minute before `at`.
fn storm(office: &mut Office, at: &str) {
    for (channel, sender) in [("whatsapp", ANNA), ("whatsapp", JAN), ("signal", ANNA)] {
        office.receive(channel, sender, at);
    }
}

#[test]
fn five_reminders_for_the_same_opening_all_come_back_once_and_with_their_texts() {
    let mut office = Office::open();
    let evenings = ["Mon 20:00", "Tue 20:00", "Wed 20:00", "Thu 20:00", "Sat 20:00"];
    for at in evenings {
        office.receive("whatsapp", ANNA, at);
    }
    let contacts: Vec<Seq> = office.desk.memory().contacts().map(|(seq, _)| seq).collect();
    for seq in &contacts {
        let remind = PopupAnswer::Chosen(PopupKey::Contact(*seq), Action::Remind);
        office.desk.answer(remind, time("Sat 20:10")).unwrap();
    }
    let (before, mut now) = (office.popups().len(), time("Mon+ 09:00"));
    while now < time("Mon+ 09:10") {
        office.desk.tick(now).unwrap();
        now += TimeDelta::seconds(5);
    }
    let mut keys: Vec<_> = office.popups().iter().skip(before).map(|popup| popup.key).collect();
    keys.sort_unstable();
    assert_eq!(keys, contacts.into_iter().map(PopupKey::Contact).collect::<Vec<_>>());
}

#[test]
fn one_popup_for_several_counts_all_that_were_shown_together_and_nothing_else() {
    let mut office = Office::open();
    storm(&mut office, "Sat 21:40:00");
    office.receive("signal", JAN, "Sat 21:40:10");
    let title = |office: &Office| office.popups().last().map(|popup| popup.title.clone());
    assert_eq!(title(&office).as_deref(), Some("1 Kontakt außerhalb der Regeln"));
    office.receive("signal", JAN, "Sat 21:40:20");
    assert_eq!(office.popups().len(), 4, "the same episode");
}

#[test]
fn a_question_is_never_counted_among_what_is_outside_the_agreement() {
    let mut office = Office::open();
    storm(&mut office, "Sat 21:40");
    office.receive("signal", "Jan Özdemir", "Sat 21:40");
    for number in [ANNA, JAN] {
        office.receive("telegram", number, "Sat 21:40");
    }
    assert_eq!(office.popups().len(), 3, "neither a probable person nor a channel without a clause");
    office.receive("telegram", JAN, "Sat 21:50");
    assert_eq!(office.popups().len(), 4, "asked by the next contact");
}

#[test]
fn whoever_confirms_a_name_gets_the_text_in_a_storm_too() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office.receive("whatsapp", JAN, "Sat 21:40");
    let confirm = PopupAnswer::Chosen(PopupKey::Contact(Seq(1)), Action::Confirm);
    office.desk.answer(confirm, time("Sat 21:40")).unwrap();
    let popups = office.popups();
    let action = popups.last().and_then(|popup| popup.default.as_ref()).map(|button| button.action);
    assert_eq!(action, Some(Action::Copy));
}

#[test]
fn a_reminder_about_a_client_whose_file_is_broken_waits_until_it_is_mended() {
    let mut office = Office::open();
    office.desk.receive(message("whatsapp", ANNA, "Sat 21:40"), time("Sat 21:40")).unwrap();
    let remind = PopupAnswer::Chosen(PopupKey::Contact(Seq(1)), Action::Remind);
    office.desk.answer(remind, time("Sat 21:41")).unwrap();
    let file = office.desk.clients.drain().next().unwrap();
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    assert_eq!(office.popups().len(), 1);
    office.desk.clients.extend([file]);
    office.desk.tick(time("Mon+ 09:05")).unwrap();
    assert_eq!(office.popups().len(), 2);
}
