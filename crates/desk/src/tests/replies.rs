//! Replies to an offer that come in by mail: recognised by their heads, offered, and never taken by themselves.

use absprache_engine::agreement::{Means, VersionRef};
use absprache_engine::handle::Handle;
use absprache_engine::tone::Language;

use super::fakes::{ANNA, MUELLER, Office, message, time};
use crate::arrival::{Arrival, Subject};
use crate::document::Document;
use crate::event::Event;
use crate::exchange::message_id;
use crate::popup::PopupKey;
use crate::use_cases::agreeing::Proposing;
use crate::view::agreeing::{AgreementState, IncomingClass};

/// A mail of Anna's.
fn mail(at: &str) -> Arrival {
    let mut arrival = message("email", ANNA, at);
    arrival.contact.from = Some(Handle::Mail("anna@example.org".parse().unwrap()));
    Arrival { source_id: Some(format!("mail at {at}")), ..arrival }
}

fn agreed(to: &VersionRef) -> Document {
    let code = to.fingerprint.code();
    let words = format!("Passt, einverstanden.\n\n> Kennzeichen dieser Fassung: {code}\n");
    Document { from: Some("Anna Müller".to_owned()), ..Document::pasted(&words) }
}

impl Office {
    fn offer(&mut self, at: &str) -> VersionRef {
        let client = MUELLER.parse().unwrap();
        let (valid_from, valid_until, answer_by, means) = (None, None, None, Means::Mail);
        let request = Proposing { client, valid_from, valid_until, answer_by, means };
        self.desk.at_table(&request.client, time(at), |table| table.propose(&request)).unwrap()
    }

    /// The mail comes in, and the whole of it.
    fn reply(&mut self, arrival: &Arrival, document: &Document) {
        let at = arrival.contact.at;
        self.desk.receive(arrival.clone(), at).unwrap();
        self.desk.take_reply_in(arrival, document, at).unwrap();
    }

    fn replies(&self, at: &str) -> Vec<(IncomingClass, bool)> {
        let page = self.desk.agreement(&MUELLER.parse().unwrap(), time(at), Language::De).unwrap();
        page.replies.iter().map(|one| (one.incoming.class, one.incoming.acceptable)).collect()
    }
}

#[test]
fn a_mail_is_a_reply_if_it_names_the_offer_or_its_code_and_comes_from_a_person_on_file() {
    let mut office = Office::open();
    let offer = office.offer("Mon 10:00");
    let (id, code) = (message_id(offer.fingerprint), offer.fingerprint.code());
    let by = |address: &str| {
        let mut arrival = mail("Tue 10:00");
        (arrival.contact.from, arrival.contact.shown) =
            (Some(Handle::Mail(address.parse().unwrap())), Some("Anna Müller".to_owned()));
        arrival
    };
    let with = |subject: &str| Arrival { subject: Subject::new(subject), ..mail("Tue 10:00") };
    for (what, arrival, references, expected) in [
        ("in reply to it", mail("Tue 10:00"), vec![id.clone()], true),
        ("further down the talk", mail("Tue 10:00"), vec![id.clone(), "x@example.org".to_owned()], true),
        ("with the code in the subject", with(&format!("AW: Wie wir uns erreichen ({code})")), vec![], true),
        ("with the code in small letters", with(&format!("re: {}", code.to_lowercase())), vec![], true),
        ("about something else", with("AW: Rechnung"), vec!["x@example.org".to_owned()], false),
        ("with another code", with("AW: 7F3K-9Q4T"), vec![], false),
        ("of a stranger with her name", by("anna@example.net"), vec![id.clone()], false),
    ] {
        assert_eq!(office.desk.is_reply(&arrival, &references), expected, "{what}");
    }
}

#[test]
fn a_reply_is_told_once_offered_and_agrees_nothing_by_itself() {
    let mut office = Office::open();
    let offer = office.offer("Mon 10:00");
    office.reply(&mail("Tue 10:00"), &agreed(&offer));
    assert!(!office.desk.is_reply(&mail("Tue 10:00"), &[message_id(offer.fingerprint)]), "it was seen");
    office.desk.tick(time("Tue 10:01")).unwrap();
    office.desk.tick(time("Tue 10:02")).unwrap();
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("{popups:#?}") };
    assert!(matches!(popup.key, PopupKey::Reply(_)));
    assert_eq!(popup.title, "Anna Müller hat auf den Vorschlag geantwortet");
    assert!(!popup.body.contains("einverstanden"), "{popup:?}");

    let mut office = Office::reopen(office.journal, office.files);
    office.desk.tick(time("Tue 10:03")).unwrap();
    assert!(office.popups().is_empty(), "nor after a restart");
    assert_eq!(office.replies("Tue 10:03"), [(IncomingClass::InWords, true)]);
    let today =
        office.desk.today(time("Tue 10:03"), Language::De, crate::use_cases::today::Senses::default());
    assert_eq!(today.replies.len(), 1);
    assert!(!office.events().contains(&"Answered"));
}

#[test]
fn what_the_user_takes_is_an_answer_by_mail_and_waits_no_more() {
    let mut office = Office::open();
    let offer = office.offer("Mon 10:00");
    office.reply(&mail("Tue 10:00"), &agreed(&offer));
    let client = MUELLER.parse().unwrap();
    let page = office.desk.agreement(&client, time("Tue 11:00"), Language::De).unwrap();
    let reply = page.replies[0].reply;
    let page = office.desk.take_reply(&client, reply, time("Tue 11:00"), Language::De).unwrap();
    assert_eq!((page.state, page.replies), (AgreementState::Agreed, vec![]));
    let entries = office.journal.0.borrow();
    let agreed = entries.iter().find_map(|entry| match &entry.event {
        Some(Event::Agreed { means, by, .. }) => Some((*means, by.clone())),
        _ => None,
    });
    assert_eq!(agreed, Some((Means::Mail, "Anna Müller".to_owned())));
}

#[test]
fn what_holds_no_answer_is_told_and_nothing_of_it_is_kept() {
    let mut office = Office::open();
    office.offer("Mon 10:00");
    office.reply(&mail("Tue 10:00"), &Document::pasted("Ich rufe dich morgen an."));
    office.desk.tick(time("Tue 10:01")).unwrap();
    assert!(office.popups()[0].body.contains("Mailprogramm"));
    assert_eq!(office.replies("Tue 10:02"), [(IncomingClass::Unreadable, false)]);
    let written = format!("{:?}", office.journal.0.borrow());
    assert!(written.contains("Replied") && written.contains("answer: None"), "{written}");

    let client = MUELLER.parse().unwrap();
    let reply = office.desk.agreement(&client, time("Tue 10:02"), Language::De).unwrap().replies[0].reply;
    office.desk.set_reply_aside(&client, reply, time("Tue 10:03"), Language::De).unwrap();
    assert_eq!(office.replies("Tue 10:03"), []);
}

#[test]
fn replies_that_cannot_be_taken_in_say_why() {
    let mut office = Office::open();
    let offer = office.offer("Mon 10:00");
    let foreign = Document::pasted("[Absprache 7F3K-9Q4T\nAAAA BBBB CCCC DDDD]");
    let half = Document::pasted(&format!("[Absprache {}\nAAAA BBBB", offer.fingerprint.code()));
    office.reply(&mail("Tue 10:00"), &foreign);
    office.reply(&mail("Tue 10:01"), &half);
    assert_eq!(
        office.replies("Tue 10:02"),
        [(IncomingClass::Foreign, false), (IncomingClass::Incomplete, false)]
    );
}
