//! What waits while something cannot be taken in, and what goes on.

use std::fs;
use std::path::PathBuf;

use absprache_desk::desk::Desk;
use absprache_desk::document::Document;
use absprache_desk::event::{Seq, SourceName, Telling};
use absprache_desk::exchange::message_id;
use absprache_desk::ports::Files as _;
use absprache_desk::use_cases::agreeing::Proposing;
use absprache_engine::agreement::Means;
use absprache_engine::channel::Channels;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::document;
use absprache_engine::handle::Handle;
use absprache_engine::tone::Language;
use tokio::sync::mpsc::unbounded_channel;

use super::*;
use crate::notify::{SessionBus, start_on};
use crate::sources::Acknowledged;
use crate::store::Home;

const ME: &str = r#"(schema: 1, name: "Jana Beispiel",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off"))"#;
const CLIENT: &str = r#"(schema: 1, id: "mueller", name: "Müller GmbH",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"), tone: (form: du),
    people: [(id: "anna", name: "Anna Müller", handles: [Phone("+4917139200011"), Mail("anna@example.org")])])"#;

/// A house with an offer to Anna that is open, on a Saturday evening.
struct House {
    folder: tempfile::TempDir,
    desk: OurDesk,
    clock: Clock,
    waiting: Waiting,
    /// The file of the offer, and the id of its mail.
    offer: (PathBuf, String),
    troubles: usize,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path()).lock().unwrap();
        let mut files = home.files().unwrap();
        let channels = Channels::shipped().unwrap();
        files.save_consultant(&document::read(ME, channels).unwrap()).unwrap();
        files.save_client(&document::read(CLIENT, channels).unwrap()).unwrap();
        let nowhere = SessionBus::At("unix:path=/nonexistent/bus".to_owned());
        let notifier = start_on(nowhere, unbounded_channel().0);
        let journal = home.journal().unwrap();
        let (mut desk, _) = Desk::open(journal, files, notifier, channels.clone(), Language::De).unwrap();
        let clock = Clock::set_to("2026-11-21T20:40:00Z".parse().unwrap());
        let client = "mueller".parse().unwrap();
        let (valid_from, valid_until, answer_by, means) = (None, None, None, Means::Mail);
        let request = Proposing { client, valid_from, valid_until, answer_by, means };
        let offer =
            desk.at_table(&request.client, clock.now(), |table| table.propose(&request)).unwrap().fingerprint;
        let file = folder.path().join(format!("clients/mueller/versions/{offer}.ron"));
        let offer = (file, message_id(offer));
        Self { folder, desk, clock, waiting: Waiting::default(), offer, troubles: 0 }
    }

    /// Hands one over to be told, as while the program runs; without one, what waits is tried again.
    fn take_in(&mut self, delivery: Option<Delivery>) {
        let troubles = &mut self.troubles;
        let mut tell = |news: News<'_>| *troubles += usize::from(matches!(news, News::Trouble(_)));
        self.waiting.take_in(delivery, &mut self.desk, self.clock, &mut tell);
    }

    fn write_down(&mut self, delivery: Option<Delivery>) {
        self.waiting.write_down(delivery, &mut self.desk, self.clock, &mut |_| {});
    }

    fn arrival(&self, channel: &str, from: Handle) -> Arrival {
        let contact = Contact {
            channel: channel.parse().unwrap(),
            kind: ContactKind::Message,
            direction: Direction::In,
            at: self.clock.now(),
            from: Some(from),
            shown: None,
            mine: None,
            urgency: Urgency::Ordinary,
        };
        let (source, source_id) = (SourceName(format!("{channel}:test")), Some(channel.to_owned()));
        Arrival { contact, source, source_id, continues: None, subject: None }
    }

    fn whatsapp(&self) -> Delivery {
        let number = Handle::Phone("+4917139200011".parse().unwrap());
        Delivery::unacknowledged(self.arrival("whatsapp", number))
    }

    /// Anna's mail that replies to the offer, and the whole of it.
    fn reply(&mut self) -> (Delivery, Acknowledged) {
        let arrival = self.arrival("email", Handle::Mail("anna@example.org".parse().unwrap()));
        let references = vec![self.offer.1.clone()];
        let (delivery, mut answered) =
            Delivery::acknowledged(arrival.clone(), Matter::Contact { references });
        self.take_in(Some(delivery));
        assert_eq!(answered.try_recv(), Ok(Wish::Whole));
        let whole = Document::pasted("Passt, einverstanden.");
        Delivery::acknowledged(arrival, Matter::Whole(Box::new(whole)))
    }

    /// Lets the file of the offer be edited by hand, and gives what it was.
    fn edit(&self) -> Vec<u8> {
        let before = fs::read(&self.offer.0).unwrap();
        fs::write(&self.offer.0, "edited").unwrap();
        before
    }

    fn told(&self) -> Vec<(String, Option<Telling>)> {
        let all = (1..50).filter_map(|number| self.desk.memory().contact(Seq(number)));
        all.map(|contact| (contact.received.channel.to_string(), contact.told)).collect()
    }

    fn replies(&self) -> Vec<Seq> {
        self.desk.memory().mails().replies().map(|reply| reply.contact).collect()
    }
}

#[tokio::test]
async fn a_reply_that_cannot_be_weighed_waits_alone_and_is_taken_in_once_it_can() {
    let mut house = House::new();
    let (whole, mut answered) = house.reply();
    let before = house.edit();
    house.take_in(Some(whole));
    house.take_in(Some(house.whatsapp()));
    let email = ("email".to_owned(), None);
    assert_eq!(house.told(), [email, ("whatsapp".to_owned(), Some(Telling::Popup))]);
    assert!(answered.try_recv().is_err(), "its mailbox keeps it");
    assert_eq!(house.troubles, 1, "it is tried again by and by, and not with everything that comes in");
    house.take_in(None);
    assert_eq!((house.troubles, house.replies().len()), (2, 0));

    fs::write(&house.offer.0, before).unwrap();
    house.take_in(None);
    assert_eq!((house.replies().len(), answered.try_recv()), (1, Ok(Wish::Nothing)));
}

#[tokio::test]
async fn what_comes_after_such_a_reply_is_written_down_at_the_end_of_the_program() {
    let mut house = House::new();
    let (whole, mut answered) = house.reply();
    house.edit();
    house.write_down(Some(whole));
    house.waiting.keep([house.whatsapp()]);
    house.write_down(None);
    assert_eq!(house.told().len(), 2);
    assert!(answered.try_recv().is_err(), "the next start fetches it again");
}

#[tokio::test]
async fn a_reply_that_is_fetched_again_while_it_waits_waits_once() {
    let mut house = House::new();
    let (first, _) = house.reply();
    let before = house.edit();
    house.take_in(Some(first));
    let (again, mut answered) = house.reply();
    house.take_in(Some(again));
    let troubles = house.troubles;
    house.take_in(None);
    assert_eq!(house.troubles, troubles + 1);
    fs::write(&house.offer.0, before).unwrap();
    house.take_in(None);
    assert_eq!((house.replies().len(), answered.try_recv()), (1, Ok(Wish::Nothing)));
}

#[tokio::test]
async fn while_nothing_can_be_written_down_all_waits_in_its_order() {
    let mut house = House::new();
    let (whole, mut answered) = house.reply();
    let other = rusqlite::Connection::open(house.folder.path().join("journal.sqlite")).unwrap();
    other
        .execute_batch("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'full'); END")
        .unwrap();
    house.take_in(Some(whole));
    house.take_in(Some(house.whatsapp()));
    let signal = house.arrival("signal", Handle::Phone("+4917139200011".parse().unwrap()));
    house.take_in(Some(Delivery::unacknowledged(signal)));
    house.take_in(None);
    assert_eq!((house.told().len(), house.replies().len()), (1, 0));
    assert!(answered.try_recv().is_err());
    other.execute_batch("DROP TRIGGER full").unwrap();
    house.take_in(None);
    let channels: Vec<String> = house.told().into_iter().map(|(channel, _)| channel).collect();
    assert_eq!(channels, ["email", "whatsapp", "signal"]);
    assert_eq!((house.replies().len(), answered.try_recv()), (1, Ok(Wish::Nothing)));
}
