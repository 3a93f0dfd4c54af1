//! Mails of people on file that lie among junk: told kindly, once, and never as contacts.

use absprache_engine::handle::Handle;

use super::fakes::{ANNA, Office, message, time};
use crate::arrival::Arrival;
use crate::popup::PopupKey;

/// A mail among junk.
fn junk(address: &str, number: usize, at: &str) -> Arrival {
    let mut arrival = message("email", ANNA, at);
    arrival.contact.from = Some(Handle::Mail(address.parse().unwrap()));
    arrival.contact.shown = Some("Anna Müller".to_owned());
    Arrival { source_id: Some(format!("junk/{number}")), ..arrival }
}

const HERS: &str = "anna@example.org";

#[test]
fn a_clients_mail_among_junk_is_told_once_and_is_no_contact() {
    let mut office = Office::open();
    for _ in 0..2 {
        office.desk.take_junk_in(junk(HERS, 1, "Sat 21:40"), time("Sat 21:41")).unwrap();
        office.desk.tick(time("Sat 21:42")).unwrap();
    }
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("{popups:#?}") };
    assert_eq!(popup.key, PopupKey::Junk);
    assert_eq!(popup.title, "Eine Mail von Anna Müller liegt im Spam-Ordner");
    assert_eq!(office.events(), ["InJunk", "Notifying"]);

    let mut office = Office::reopen(office.journal, office.files);
    office.desk.take_up(time("Sat 21:43")).unwrap();
    office.desk.take_junk_in(junk(HERS, 1, "Sat 21:40"), time("Sat 21:43")).unwrap();
    office.desk.tick(time("Sat 21:44")).unwrap();
    assert!(office.popups().is_empty(), "nor after a restart");
}

#[test]
fn strangers_among_junk_leave_no_trace_whatever_name_they_bear() {
    let mut office = Office::open();
    office.desk.take_junk_in(junk("anna@example.net", 1, "Sat 21:40"), time("Sat 21:40")).unwrap();
    office.desk.tick(time("Sat 21:41")).unwrap();
    assert!(office.events().is_empty() && office.popups().is_empty());
    assert_eq!(office.desk.strangers().count(), 0);
}

#[test]
fn many_are_told_in_one_popup_also_if_they_come_one_after_the_other() {
    let mut office = Office::open();
    for number in 1..=3 {
        office.desk.take_junk_in(junk(HERS, number, "Sat 21:40"), time("Sat 21:40")).unwrap();
    }
    office.desk.tick(time("Sat 21:40:05")).unwrap();
    office.desk.take_junk_in(junk(HERS, 4, "Sat 21:40"), time("Sat 21:40:07")).unwrap();
    office.desk.tick(time("Sat 21:40:10")).unwrap();
    let said: Vec<_> =
        office.popups().into_iter().map(|popup| (popup.key, popup.title, popup.body)).collect();
    let expected = |count| {
        let title = format!("{count} Mails von Kunden liegen im Spam-Ordner");
        (PopupKey::Junk, title, format!("Anna Müller ({count})"))
    };
    assert_eq!(said, [expected(3), expected(4)]);
}

#[test]
fn in_a_pause_it_waits_for_the_end() {
    let mut office = Office::open();
    office.desk.pause(Some(30), time("Sat 21:40")).unwrap();
    office.desk.take_junk_in(junk(HERS, 1, "Sat 21:41"), time("Sat 21:41")).unwrap();
    office.desk.tick(time("Sat 21:42")).unwrap();
    assert!(office.popups().is_empty());
    office.desk.tick(time("Sat 22:11")).unwrap();
    assert_eq!(office.popups().len(), 1);
}
