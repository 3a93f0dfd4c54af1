use absprache_engine::agreement::Means;
use absprache_engine::contact::ContactKind;
use absprache_engine::tell::Shown;
use chrono::NaiveDate;

use super::*;
use crate::event::OutcomeKind;
use crate::popup::{Action, PopupAnswer, PopupKey};
use crate::tests::fakes::{Asked, MUELLER, time};
use crate::use_cases::record_agreement::Request;
use crate::view::probe::{Probe, ProbeLook};
use crate::view::sketch::Level;

const SATURDAY: u8 = 5;

fn whatsapp() -> Probe {
    Probe {
        channel: "whatsapp".to_owned(),
        kind: ContactKind::Message,
        weekday: SATURDAY,
        minute: 21 * 60 + 40,
        person: 0,
    }
}

fn of_anna(office: &Office) -> Sketch {
    let mut sketch = named(&office.desk, "Müller & Söhne");
    sketch.people = vec![person("Anna Berg", &[])];
    sketch.people[0].salutation = "Frau Berg".to_owned();
    sketch
}

fn probe(office: &Office, sketch: &Sketch, probe: &Probe) -> ProbeLook {
    office.desk.probe(sketch, probe, DE, time("Mon 09:00")).unwrap()
}

#[test]
fn a_saturday_evening_is_shown_as_it_will_be() {
    let office = Office::open();
    let look = probe(&office, &of_anna(&office), &whatsapp());
    assert_eq!((look.when.as_str(), look.outcome), ("Samstag, 21:40", OutcomeKind::Redirect));
    assert_eq!(look.title, "Anna Berg · WhatsApp");
    assert_eq!(look.sentence, "Ihr Wunsch: kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17.");
    assert!(look.body.starts_with(&look.sentence), "{}", look.body);
    let reply = look.reply.unwrap();
    assert!(reply.starts_with("Guten Tag Frau Berg,") && !reply.contains("vereinbart"), "{reply}");
    assert_eq!(look.via.as_deref(), Some("WhatsApp"));
    assert_eq!(look.send_when.as_deref(), Some("am besten Montag 9\u{a0}Uhr"));
}

#[test]
fn each_answer_of_the_engine_is_passed_on() {
    let office = Office::open();
    let sketch = of_anna(&office);
    let call = |weekday| Probe {
        channel: "phone".to_owned(),
        kind: ContactKind::Call,
        weekday,
        minute: 600,
        person: 0,
    };
    let email = Probe { channel: "email".to_owned(), ..whatsapp() };
    let mastodon =
        Probe { channel: "mastodon".to_owned(), kind: ContactKind::ConnectionRequest, ..whatsapp() };
    for (asked, outcome, has_reply) in [
        (call(SATURDAY), OutcomeKind::Defer, true),
        (call(1), OutcomeKind::Admit, false),
        (email, OutcomeKind::Admit, false),
        (mastodon, OutcomeKind::Ask, true),
    ] {
        let look = probe(&office, &sketch, &asked);
        assert_eq!((look.outcome, look.reply.is_some()), (outcome, has_reply), "{asked:?}");
    }
}

#[test]
fn the_rules_are_those_of_the_sketch_and_not_those_on_file() {
    let office = Office::open();
    let mut sketch = of_anna(&office);
    rule(&mut sketch, "whatsapp").level = Level::Anytime;
    assert_eq!(probe(&office, &sketch, &whatsapp()).outcome, OutcomeKind::Admit);
}

#[test]
fn the_next_such_time_is_meant() {
    let office = Office::open();
    let sketch = of_anna(&office);
    for (weekday, minute, now, sent) in
        [(5, 1300, "Sat 21:30", "Montag 9"), (0, 480, "Mon 07:00", "9"), (0, 480, "Mon 09:00", "9")]
    {
        let asked = Probe { weekday, minute, ..whatsapp() };
        let look = office.desk.probe(&sketch, &asked, DE, time(now)).unwrap();
        assert_eq!(look.send_when.unwrap(), format!("am besten {sent}\u{a0}Uhr"), "{now}");
    }
}

#[test]
fn what_is_no_time_or_channel_is_a_fault() {
    let office = Office::open();
    let sketch = of_anna(&office);
    for (asked, field) in [
        (Probe { channel: "brieftaube".to_owned(), ..whatsapp() }, "channel"),
        (Probe { weekday: 7, ..whatsapp() }, "minute"),
        (Probe { minute: 1440, ..whatsapp() }, "minute"),
    ] {
        let fault = office.desk.probe(&sketch, &asked, DE, time("Mon 09:00")).unwrap_err();
        assert_eq!(fault.field, field);
    }
}

#[test]
fn agreed_is_said_of_nothing_but_what_was_agreed() {
    let mut office = Office::open();
    let id: absprache_engine::ids::ClientId = MUELLER.parse().unwrap();
    let on = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
    let request = Request { client: id.clone(), on, means: Means::Talk, by: "Anna Müller".to_owned() };
    let before = office.desk.edit_sketch(&id, DE).unwrap();
    let said = |office: &Office, sketch: &Sketch| probe(office, sketch, &whatsapp()).sentence;
    assert!(said(&office, &before).starts_with("Ihr Wunsch"));
    crate::ports::Files::save_draft(
        &mut office.files,
        &id,
        &absprache_engine::preset::Preset::Freelancer.policy(DE, channels()).unwrap(),
    )
    .unwrap();
    office.desk.record_agreement(&request, time("Mon 08:00")).unwrap();
    let mut client = office.files.client();
    // The tone of a client and that of their rules are one from the first taking in on.
    client.tone.form = absprache_engine::tone::Form::Sie;
    crate::ports::Files::save_client(&mut office.files, &client).unwrap();
    let mut sketch = office.desk.edit_sketch(&id, DE).unwrap();
    assert!(said(&office, &sketch).starts_with("Vereinbart"), "{}", said(&office, &sketch));
    rule(&mut sketch, "facebook").level = Level::NotUsed;
    assert!(said(&office, &sketch).starts_with("Ihr Wunsch"));
}

#[test]
fn the_popup_of_the_sketch_is_shown_and_its_text_copied_and_nothing_written_down() {
    let mut office = Office::open();
    let sketch = of_anna(&office);
    let now = time("Mon 09:00");
    office.desk.rehearse(now).unwrap();
    office.desk.rehearse_sketch(&sketch, &whatsapp(), DE, now).unwrap();
    let look = probe(&office, &sketch, &whatsapp());
    let popup = office.popups().pop().unwrap();
    assert_eq!((popup.key, &popup.title, &popup.body), (PopupKey::Rehearsal, &look.title, &look.body));
    assert_eq!(popup.default.map(|button| button.action), Some(Action::Copy));
    office.desk.answer(PopupAnswer::Chosen(PopupKey::Rehearsal, Action::Copy), now).unwrap();
    let copied = office.notifier.0.borrow().last().cloned();
    assert_eq!(copied, Some(Asked::Copy(PopupKey::Rehearsal, look.reply.unwrap())));
    office.desk.answer(PopupAnswer::Copied(PopupKey::Rehearsal), now).unwrap();
    assert_eq!(office.popups().pop().unwrap().title, "Kopiert. Jetzt im Chat einfügen.");
    assert_eq!(office.events(), [] as [&str; 0]);
    assert_eq!(office.files.draft_of("mueller-soehne"), None);
}

#[test]
fn a_contact_in_order_raises_no_popup() {
    let mut office = Office::open();
    let sketch = of_anna(&office);
    let email = Probe { channel: "email".to_owned(), ..whatsapp() };
    office.desk.rehearse_sketch(&sketch, &email, DE, time("Mon 09:00")).unwrap();
    assert!(office.popups().is_empty());
}

#[test]
fn the_popup_shows_as_much_as_the_user_chose() {
    let mut office = Office::open();
    office.desk.settings.shown = Shown::Channel;
    let look = probe(&office, &of_anna(&office), &whatsapp());
    assert_eq!((look.title.as_str(), look.body.as_str()), ("WhatsApp", "Ein Antwortvorschlag liegt bereit."));
    assert!(look.sentence.contains("kein WhatsApp"));
}
