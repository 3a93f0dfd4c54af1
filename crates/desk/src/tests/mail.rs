//! Contacts by mail: the agreed word in a subject, and what I sent myself.

use absprache_engine::contact::{Direction, Urgency};
use absprache_engine::handle::Handle;

use super::fakes::{ANNA, Office, message, time};
use crate::arrival::{Arrival, Subject};
use crate::intake::Intake;
use crate::popup::Loudness;

/// A mail of Anna's on Saturday evening.
fn mail(subject: &str) -> Arrival {
    let mut arrival = message("email", ANNA, "Sat 21:40");
    arrival.contact.from = Some(Handle::Mail("anna@example.org".parse().unwrap()));
    Arrival { subject: Subject::new(subject), ..arrival }
}

#[test]
fn the_agreed_word_in_the_subject_makes_a_mail_an_emergency() {
    for (subject, loud) in [("Re: notfall! Shop steht", true), ("Notfallplan", false), ("Rechnung", false)] {
        let mut office = Office::open();
        office.desk.receive(mail(subject), time("Sat 21:40")).unwrap();
        let loudness: Vec<_> = office.popups().iter().map(|popup| popup.loudness).collect();
        assert_eq!(loudness, if loud { vec![Loudness::Loud] } else { vec![] }, "{subject}");
    }
}

#[test]
fn a_word_that_was_agreed_with_somebody_else_is_none() {
    let mut office = Office::open();
    let mut stranger = mail("NOTFALL");
    stranger.contact.from = Some(Handle::Mail("fremd@example.org".parse().unwrap()));
    stranger.contact.shown = Some("Fremde Person".to_owned());
    assert_eq!(office.desk.receive(stranger, time("Sat 21:40")).unwrap(), Intake::Stranger);
    assert!(office.desk.strangers().all(|contact| contact.urgency == Urgency::Ordinary));
    assert!(office.popups().is_empty());
}

#[test]
fn nothing_of_a_subject_is_kept_anywhere() {
    let mut office = Office::open();
    office.desk.receive(mail("NOTFALL Kündigung"), time("Sat 21:40")).unwrap();
    let mut stranger = mail("Kündigung");
    stranger.contact.from = Some(Handle::Mail("fremd@example.org".parse().unwrap()));
    stranger.contact.shown = None;
    office.desk.receive(stranger, time("Sat 21:41")).unwrap();
    let written = format!("{:?}", office.journal.0.borrow());
    assert!(written.contains("anna@example.org") && !written.contains("ündigung"), "{written}");
    assert!(office.desk.strangers.iter().all(|stranger| stranger.arrival.subject.is_none()));
}

#[test]
fn whom_i_wrote_to_is_not_asked_after_and_a_client_i_wrote_to_is_written_down() {
    let mut office = Office::open();
    let mut mine = mail("Angebot");
    mine.contact.direction = Direction::Out;
    let mut to_stranger = mine.clone();
    to_stranger.contact.from = Some(Handle::Mail("fremd@example.org".parse().unwrap()));
    to_stranger.contact.shown = None;
    assert_eq!(office.desk.receive(to_stranger, time("Sat 21:40")).unwrap(), Intake::Stranger);
    assert_eq!(office.desk.strangers().count(), 0);
    assert!(matches!(office.desk.receive(mine, time("Sat 21:40")).unwrap(), Intake::Judged(_)));
    assert!(office.popups().is_empty());
}
