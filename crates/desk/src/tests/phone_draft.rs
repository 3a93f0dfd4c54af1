//! A suggested text on its way to the phone.

use absprache_engine::contact::ContactKind;
use absprache_engine::handle::Handle;

use super::fakes::{ANNA, MemoryFiles, MemoryJournal, Office, message, time};
use crate::arrival::Arrival;
use crate::event::{DraftPlace, Event, Seq, SourceName};
use crate::ports::Files as _;
use crate::source::{Source, Sources};
use crate::use_cases::phone_draft::Onto;
use crate::use_cases::reply_draft::{Draft, NoDraft};

/// An office that hears a phone.
fn with_phone() -> Office {
    let mut office = Office::open();
    hear_a_phone(&mut office.files);
    office
}

/// The same where Anna has these addresses.
fn with_phone_and(handles: &[Handle]) -> Office {
    let mut files = Office::open().files;
    let mut client = files.client();
    client.people[0].handles = handles.to_vec();
    files.save_client(&client).unwrap();
    hear_a_phone(&mut files);
    Office::reopen(MemoryJournal::default(), files)
}

fn hear_a_phone(files: &mut MemoryFiles) {
    let sources = Sources { sources: vec![Source::KdeConnect], ..Sources::default() };
    files.save_sources(&sources).unwrap();
}

fn on_phone(channel: &str, sender: &str) -> Arrival {
    Arrival { source: SourceName("kdeconnect".to_owned()), ..message(channel, sender, "Sat 21:40") }
}

fn draft(office: &mut Office, arrival: Arrival) -> Result<Draft, NoDraft> {
    office.desk.receive(arrival, time("Sat 21:40")).unwrap();
    let (contact, _) = office.desk.memory().contacts().last().unwrap();
    office.desk.draft(contact, time("Sat 21:45"))
}

#[test]
fn an_answer_goes_into_the_chat_it_belongs_to_or_onto_the_clipboard() {
    let anna = || ANNA.parse().unwrap();
    for (arrival, onto) in [
        (on_phone("whatsapp", ANNA), Onto::WhatsApp(anna())),
        // Known by the name it shows; Anna has one number.
        (on_phone("whatsapp", "Anna M."), Onto::WhatsApp(anna())),
        // It came up in the browser of this computer; the phone has the chat all the same.
        (message("whatsapp", "Anna M.", "Sat 21:40"), Onto::WhatsApp(anna())),
        (on_phone("signal", ANNA), Onto::Clipboard),
    ] {
        let said = format!("{arrival:?}");
        match draft(&mut with_phone(), arrival) {
            Ok(Draft::Phone(draft)) => {
                assert_eq!(draft.onto, onto, "{said}");
                assert!(draft.text.starts_with("Hallo Anna"), "{}", draft.text);
            }
            other => panic!("{said}: {other:?}"),
        }
    }
}

#[test]
fn only_a_number_that_can_have_a_chat_is_guessed() {
    let landline = || Handle::Phone("+493023125001".parse().unwrap());
    let mobile = || Handle::Phone(ANNA.parse().unwrap());
    let other = || Handle::Phone("+4917139200013".parse().unwrap());
    let anna = || ANNA.parse().unwrap();
    for (handles, onto) in [
        (vec![landline()], Onto::Clipboard),
        (vec![landline(), mobile()], Onto::WhatsApp(anna())),
        (vec![mobile(), other()], Onto::Clipboard),
    ] {
        match draft(&mut with_phone_and(&handles), on_phone("whatsapp", "Anna M.")) {
            Ok(Draft::Phone(draft)) => assert_eq!(draft.onto, onto, "{handles:?}"),
            other => panic!("{handles:?}: {other:?}"),
        }
        let in_the_browser = message("whatsapp", "Anna M.", "Sat 21:40");
        let draft = draft(&mut with_phone_and(&handles), in_the_browser);
        let has_a_chat = matches!(onto, Onto::WhatsApp(_));
        assert_eq!(draft.is_ok(), has_a_chat, "{handles:?}: else it is copied here: {draft:?}");
    }
}

#[test]
fn what_is_not_answered_on_the_phone_has_no_draft_there() {
    let mut call = on_phone("phone", ANNA);
    call.contact.kind = ContactKind::Call;
    for arrival in [call, message("signal", ANNA, "Sat 21:40")] {
        let said = format!("{arrival:?}");
        let draft = draft(&mut with_phone(), arrival);
        assert!(matches!(draft, Err(NoDraft::NoPlace(_))), "{said}: {draft:?}");
    }
    let without = draft(&mut Office::open(), on_phone("whatsapp", ANNA));
    assert!(matches!(without, Err(NoDraft::NoPlace(_))), "no phone is heard: {without:?}");
}

#[test]
fn a_draft_on_the_phone_is_written_down_as_one_and_settles_the_contact() {
    let mut office = with_phone();
    let draft = draft(&mut office, on_phone("whatsapp", ANNA)).unwrap();
    assert_eq!(office.desk.card(Seq(1), time("Sat 21:45")).unwrap().drafts, Some(DraftPlace::Phone));
    assert!(!office.events().contains(&"Drafted"), "it is nowhere yet");
    office.desk.drafted(&draft, time("Sat 21:46")).unwrap();
    let last = office.journal.0.borrow().last().unwrap().event.clone();
    assert!(matches!(last, Some(Event::Drafted { place: DraftPlace::Phone, .. })), "{last:?}");
    assert!(office.desk.memory().contact(Seq(1)).unwrap().done().is_some());
}
