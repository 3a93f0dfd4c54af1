use absprache_engine::agreement::Means;
use chrono::NaiveDate;

use super::*;
use crate::ports::Files;
use crate::tests::fakes::{MUELLER, message, time};
use crate::trouble::Trouble;
use crate::use_cases::sketch::NotTaken;
use crate::view::sketch::{Base, Level};

#[test]
fn a_new_client_is_known_to_the_desk_at_once() {
    let mut office = Office::open();
    let mut sketch = named(&office.desk, "Berg & Tal");
    sketch.people = vec![person("Eva Berg", &[("phone", "0171 39200021")])];
    rule(&mut sketch, "phone").level = Level::NotUsed;
    office.desk.save_sketch(&sketch).unwrap();
    let id = office.desk.take_in(&sketch, DE).unwrap();
    assert_eq!(id.as_str(), "berg-tal");
    assert_eq!(office.desk.kept_sketch(None).unwrap(), None, "the draft on disk is gone");
    let now = time("Sat 21:40");
    let mut call = message("phone", "+4917139200021", "Sat 21:40");
    call.contact.kind = absprache_engine::contact::ContactKind::Call;
    office.desk.receive(call, now).unwrap();
    let popups = office.popups();
    assert_eq!(popups.len(), 1);
    assert_eq!(popups[0].title, "Eva Berg · Telefon");
    assert!(popups[0].body.starts_with("Ihr Wunsch: kein Telefon"), "{}", popups[0].body);
}

#[test]
fn a_draft_ends_with_its_own_client_only() {
    let mut office = Office::open();
    let quitte = named(&office.desk, "Quitte");
    office.desk.save_sketch(&quitte).unwrap();
    let id = MUELLER.parse().unwrap();
    let mueller = office.desk.edit_sketch(&id, DE).unwrap();
    office.desk.save_sketch(&mueller).unwrap();
    office.desk.take_in(&mueller, DE).unwrap();
    assert_eq!(office.desk.kept_sketch(Some(&id)).unwrap(), None);
    assert_eq!(office.desk.kept_sketch(None).unwrap().as_ref(), Some(&quitte));

    office.desk.save_sketch(&mueller).unwrap();
    office.desk.take_in(&quitte, DE).unwrap();
    assert_eq!(office.desk.kept_sketch(Some(&id)).unwrap(), Some(mueller));
    assert_eq!(office.desk.kept_sketch(None).unwrap(), None);
}

#[test]
fn nothing_is_kept_of_a_client_who_is_not_on_file() {
    let mut office = Office::open();
    let gone = Sketch { client: Some("gone".parse().unwrap()), ..named(&office.desk, "Gone") };
    assert!(matches!(office.desk.save_sketch(&gone), Err(Trouble::NoClient(_))));
}

#[test]
fn a_name_that_is_taken_is_counted_up() {
    let mut office = Office::open();
    let ids: Vec<String> = (0..3)
        .map(|_| office.desk.take_in(&named(&office.desk, "Mueller"), DE).unwrap().to_string())
        .collect();
    assert_eq!(ids, ["mueller-2", "mueller-3", "mueller-4"]);
}

#[test]
fn a_client_is_one_person_of_that_name_unless_there_are_others() {
    let mut office = Office::open();
    office.desk.take_in(&named(&office.desk, "Anna Öz"), DE).unwrap();
    let client = office
        .files
        .clients()
        .unwrap()
        .0
        .into_iter()
        .find(|client| client.id.as_str() == "anna-oez")
        .unwrap();
    let people: Vec<_> =
        client.people.iter().map(|person| (person.id.as_str(), person.name.as_str())).collect();
    assert_eq!(people, [("anna-oez", "Anna Öz")]);
    let mut two = named(&office.desk, "Zwei");
    two.people = vec![person("Anna Öz", &[]), person("Anna Öz", &[])];
    let id = office.desk.take_in(&two, DE).unwrap();
    let (clients, _) = office.files.clients().unwrap();
    let client = clients.iter().find(|client| client.id == id).unwrap();
    let ids: Vec<_> = client.people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(ids, ["anna-oez", "anna-oez-2"]);
}

#[test]
fn nothing_is_taken_in_that_is_not_understood() {
    let mut office = Office::open();
    let mut bad = named(&office.desk, "Berg");
    bad.zone = Some("Mond".to_owned());
    let nameless = named(&office.desk, "  ");
    for (sketch, field) in [(bad, "zone"), (nameless, "name")] {
        office.desk.save_sketch(&sketch).unwrap();
        let NotTaken::Fault(fault) = office.desk.take_in(&sketch, DE).unwrap_err() else { panic!("a fault") };
        assert_eq!(fault.field, field);
        assert_eq!(office.files.clients().unwrap().0.len(), 1);
        assert_eq!(office.desk.kept_sketch(None).unwrap(), Some(sketch), "what was typed is kept");
    }
}

#[test]
fn only_what_differs_from_my_standard_makes_a_draft() {
    let mut office = Office::open();
    let plain = named(&office.desk, "Plain");
    let mut changed = named(&office.desk, "Changed");
    rule(&mut changed, "signal").level = Level::Anytime;
    let preset = Base::Preset { id: "freelancer".to_owned() };
    let preset = office.desk.rebase(named(&office.desk, "Preset"), preset, DE).unwrap();
    for (sketch, has_draft) in [(plain, false), (changed, true), (preset, true)] {
        let id = office.desk.take_in(&sketch, DE).unwrap();
        assert_eq!(office.files.draft_of(id.as_str()).is_some(), has_draft, "{id}");
    }
}

#[test]
fn an_agreed_version_outlives_a_change_of_the_draft() {
    let mut office = Office::open();
    let id: absprache_engine::ids::ClientId = MUELLER.parse().unwrap();
    let on = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
    let request = crate::use_cases::record_agreement::Request {
        client: id.clone(),
        on,
        means: Means::Talk,
        by: "Anna Müller".to_owned(),
    };
    office
        .desk
        .files
        .save_draft(&id, &absprache_engine::preset::Preset::Freelancer.policy(DE, channels()).unwrap())
        .unwrap();
    office.desk.record_agreement(&request, time("Mon 12:00")).unwrap();
    let mut sketch = office.desk.edit_sketch(&id, DE).unwrap();
    rule(&mut sketch, "whatsapp").level = Level::Anytime;
    office.desk.take_in(&sketch, DE).unwrap();
    office.receive("whatsapp", "Anna M.", "Sat 21:40");
    let popups = office.popups();
    assert!(popups[0].body.starts_with("Vereinbart: kein WhatsApp"), "{}", popups[0].body);
}

#[test]
fn the_letter_on_file_is_the_one_that_was_looked_at() {
    for form in [absprache_engine::tone::Form::Sie, absprache_engine::tone::Form::Du] {
        let mut office = Office::open();
        let sketch = Sketch { form, ..named(&office.desk, "Berg") };
        let seen = office.desk.look(&sketch, DE).letter;
        let id = office.desk.take_in(&sketch, DE).unwrap();
        assert_eq!(office.files.draft_of(id.as_str()), None);
        let message = office.desk.hand_over(&id).unwrap().body;
        let lines = seen.paragraphs.iter().flat_map(|paragraph| &paragraph.lines);
        assert!(lines.into_iter().all(|line| message.contains(line)), "{message}");
    }
}
