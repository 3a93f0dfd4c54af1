//! What no source heard is written down by hand, judged at once, and told by nobody else.

use absprache_engine::contact::ContactKind;
use absprache_engine::tone::Language;

use super::fakes::{ANNA, MUELLER, Office, time};
use crate::event::OutcomeKind;
use crate::use_cases::capture::Fault;
use crate::view::capture::CaptureForm;
use crate::when::WhenFault;

fn form(channel: &str) -> CaptureForm {
    CaptureForm {
        client: MUELLER.to_owned(),
        person: Some("anna".to_owned()),
        channel: channel.to_owned(),
        kind: if channel == "phone" { ContactKind::Call } else { ContactKind::Message },
        mine: false,
        emergency: false,
        when: String::new(),
    }
}

#[test]
fn what_was_outside_the_rules_comes_with_its_sentence_and_the_text_to_copy() {
    let mut office = Office::open();
    let captured = office.desk.capture(&form("whatsapp"), time("Sat 21:40"), Language::De).unwrap();
    assert_eq!((captured.outcome, &*captured.title), (OutcomeKind::Redirect, "Anna Müller, WhatsApp"));
    assert_eq!(captured.when, "heute, 21:40");
    assert!(captured.sentence.contains("WhatsApp"), "{}", captured.sentence);
    let reply = captured.reply.unwrap();
    assert!(reply.text.starts_with("Hallo Anna"), "{}", reply.text);
}

#[test]
fn what_was_in_order_is_only_written_down() {
    let mut office = Office::open();
    let captured = office.desk.capture(&form("phone"), time("Fri 10:00"), Language::De).unwrap();
    assert_eq!(captured.outcome, OutcomeKind::Admit);
    assert_eq!((captured.reply, captured.withheld), (None, None));
    assert_eq!(office.events(), ["Received", "Judged", "Notifying"]);
}

#[test]
fn who_writes_a_contact_down_is_told_of_it_by_no_popup_after_a_restart_neither() {
    let mut office = Office::open();
    office.desk.capture(&form("whatsapp"), time("Fri 21:40"), Language::De).unwrap();
    assert!(office.popups().is_empty());
    let mut office = Office::reopen(office.journal, office.files);
    office.desk.take_up(time("Fri 21:41")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert!(office.popups().is_empty(), "{:?}", office.popups());
}

#[test]
fn what_was_written_down_by_hand_silences_nothing_that_comes_after_it() {
    let mut office = Office::open();
    office.desk.capture(&form("whatsapp"), time("Sat 13:55"), Language::De).unwrap();
    office.receive("whatsapp", ANNA, "Sat 14:05");
    assert_eq!(office.popups().len(), 1);
    office.desk.capture(&form("ticket"), time("Sat 21:55"), Language::De).unwrap();
    office.receive("ticket", ANNA, "Sat 22:00");
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert_eq!(office.popups().len(), 2, "and the digest tells of what it is to tell");
}

#[test]
fn an_earlier_time_is_judged_by_that_time() {
    let mut office = Office::open();
    let earlier = CaptureForm { when: "gestern 21:40".to_owned(), ..form("phone") };
    let captured = office.desk.capture(&earlier, time("Fri 10:00"), Language::De).unwrap();
    assert_eq!((captured.outcome, &*captured.when), (OutcomeKind::Defer, "gestern, 21:40"));
}

#[test]
fn my_own_message_opens_the_conversation() {
    let mut office = Office::open();
    let mine = CaptureForm { mine: true, ..form("whatsapp") };
    office.desk.capture(&mine, time("Fri 10:00"), Language::De).unwrap();
    let answer = office.desk.capture(&form("whatsapp"), time("Fri 10:05"), Language::De).unwrap();
    assert_eq!(answer.outcome, OutcomeKind::Admit);
}

#[test]
fn an_emergency_is_never_redirected() {
    let mut office = Office::open();
    let urgent = CaptureForm { emergency: true, ..form("whatsapp") };
    let captured = office.desk.capture(&urgent, time("Sat 21:40"), Language::De).unwrap();
    assert_eq!((captured.outcome, captured.reply), (OutcomeKind::Admit, None));
}

#[test]
fn what_is_not_understood_is_told_and_nothing_is_written_down() {
    let mut office = Office::open();
    for (wrong, why) in [
        (CaptureForm { client: "meier".to_owned(), ..form("phone") }, "nobody"),
        (CaptureForm { person: Some("bert".to_owned()), ..form("phone") }, "nobody"),
        (form("telegraph"), "channel"),
        (CaptureForm { when: "morgen 9:00".to_owned(), ..form("phone") }, "when"),
    ] {
        let fault = office.desk.capture(&wrong, time("Fri 10:00"), Language::De).unwrap_err();
        let found = match fault {
            Fault::Nobody => "nobody",
            Fault::NoChannel(_) => "channel",
            Fault::When(WhenFault::NotUnderstood) => "when",
            Fault::When(_) | Fault::Trouble(_) => panic!("{fault:?}"),
        };
        assert_eq!(found, why, "{wrong:?}");
    }
    assert!(office.events().is_empty());
}

#[test]
fn those_of_the_newest_contacts_stand_first_with_their_channel() {
    let mut office = Office::open();
    let names = |office: &Office| -> Vec<_> {
        let all = office.desk.whom();
        all.into_iter().map(|one| (one.name.unwrap_or(one.client_name), one.channel)).collect()
    };
    let (anna, jan, all) = ("Anna Müller", "Jan Özdemir", "Müller GmbH");
    assert_eq!(names(&office), [anna, jan, all].map(|name| (name.to_owned(), None)));
    let jans = CaptureForm { person: Some("jan".to_owned()), ..form("phone") };
    office.desk.capture(&jans, time("Fri 10:00"), Language::De).unwrap();
    assert_eq!(names(&office)[0], (jan.to_owned(), Some("phone".to_owned())));
}
