//! A disk that is full at the worst moment: what was acknowledged is judged and told as soon as there is room.

use absprache_engine::handle::Handle;

use super::fakes::{ANNA, Office, message, time};
use crate::arrival::Arrival;
use crate::event::Seq;
use crate::popup::{Action, PopupAnswer, PopupKey};

#[test]
fn a_contact_that_was_written_down_is_judged_and_told_once_there_is_room_again() {
    for room in [1, 2] {
        let mut office = Office::open();
        office.journal.1.set(Some(room));
        office.receive("whatsapp", ANNA, "Sat 21:40");
        assert!(office.popups().is_empty(), "nothing is told that is not written down, room {room}");
        assert!(office.desk.tick(time("Sat 21:41")).is_err(), "the user hears of it, room {room}");
        office.journal.1.set(None);
        office.desk.tick(time("Sat 21:42")).unwrap();
        office.desk.tick(time("Sat 21:43")).unwrap();
        assert_eq!(office.events(), ["Received", "Judged", "Notifying"], "room {room}");
        assert_eq!(office.popups().len(), 1, "room {room}");
    }
}

#[test]
fn a_contact_that_was_not_written_down_is_refused() {
    let mut office = Office::open();
    office.journal.1.set(Some(0));
    assert!(office.desk.receive(message("whatsapp", ANNA, "Sat 21:40"), time("Sat 21:40")).is_err());
    assert!(office.events().is_empty());
}

#[test]
fn a_digest_cut_short_by_a_full_disk_tells_what_it_wrote_and_the_rest_later() {
    let mut office = Office::open();
    for at in ["Sat 21:40", "Sun 10:00", "Sun 12:00"] {
        let mut ticket = message("ticket", "Anna Müller", at);
        ticket.contact.from = Some(Handle::Mail("anna@example.org".parse().unwrap()));
        office.desk.receive(Arrival { source_id: None, ..ticket }, time(at)).unwrap();
    }
    office.journal.1.set(Some(1));
    assert!(office.desk.tick(time("Mon+ 09:00")).is_err());
    office.journal.1.set(None);
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    let titles: Vec<_> = office.popups().into_iter().map(|popup| popup.title).collect();
    let [first, second] = titles.as_slice() else { panic!("two digests, not {titles:?}") };
    assert!(first.starts_with("1 Kontakt ") && second.starts_with("2 Kontakte "), "{titles:?}");
}

#[test]
fn offers_are_kept_only_while_their_popups_stand() {
    let mut office = Office::open();
    office.receive("email", ANNA, "Sat 21:00");
    assert!(office.desk.offers.is_empty(), "nothing is offered for what is in order");
    for (index, end) in [Action::Remind, Action::Mention, Action::Fine].into_iter().enumerate() {
        office.receive("whatsapp", ANNA, ["Mon 20:00", "Tue 20:00", "Wed 20:00"][index]);
        let seq = *office.desk.offers.keys().next().expect("an offer");
        office.desk.answer(PopupAnswer::Chosen(PopupKey::Contact(seq), end), time("Wed 20:00")).unwrap();
        assert!(office.desk.offers.is_empty(), "{end:?}");
    }
    office.receive("signal", ANNA, "Thu 20:00");
    let seq = *office.desk.offers.keys().next().expect("an offer");
    office.desk.answer(PopupAnswer::Gone(PopupKey::Contact(seq)), time("Thu 20:01")).unwrap();
    assert!(office.desk.offers.is_empty());
    assert_ne!(seq, Seq(1));
}

#[test]
fn a_full_disk_makes_no_storm_of_one_contact_that_is_tried_again_and_again() {
    let mut office = Office::open();
    office.journal.1.set(Some(2));
    office.receive("whatsapp", ANNA, "Sat 21:40:00");
    for at in ["Sat 21:40:05", "Sat 21:40:10", "Sat 21:40:15", "Sat 21:40:20"] {
        assert!(office.desk.tick(time(at)).is_err());
    }
    office.journal.1.set(None);
    office.desk.tick(time("Sat 21:40:25")).unwrap();
    let keys: Vec<_> = office.popups().into_iter().map(|popup| popup.key).collect();
    assert_eq!(keys, [PopupKey::Contact(Seq(1))], "by itself, with its text");
}
