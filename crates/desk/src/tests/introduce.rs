//! "This is …": strangers become known.

use absprache_engine::tone::Language;

use super::fakes::{MUELLER, Office, message, time};
use crate::arrival::Arrival;
use crate::intake::Intake;
use crate::trouble::Trouble;
use crate::use_cases::today::Senses;
use crate::view::today::Today;

fn today(office: &Office) -> Today {
    office.desk.today(time("Sun 12:00"), Language::De, Senses::default())
}

fn introduce(office: &mut Office, id: u32, person: Option<&str>) -> Result<(), Trouble> {
    let person = person.map(|id| id.parse().unwrap());
    office.desk.introduce(id, &MUELLER.parse().unwrap(), person.as_ref(), time("Sun 12:00"))
}

#[test]
fn a_name_becomes_the_persons_alias_and_the_contact_stands_in_today_without_a_popup() {
    let mut office = Office::open();
    office.receive("signal", "Jani 🌻", "Sun 11:50");
    office.receive("signal", "Katrin Berger", "Sun 11:51");
    let strangers = today(&office).strangers;
    assert_eq!(strangers.len(), 2);
    introduce(&mut office, strangers[1].id, Some("jan")).unwrap();
    let jan = office.files.client().people.into_iter().find(|person| person.id.as_str() == "jan").unwrap();
    assert_eq!(jan.aliases.first().map(|alias| alias.name.as_str()), Some("Jani 🌻"));
    let shown = today(&office);
    assert_eq!(shown.groups[0].episodes[0].person.as_deref(), Some("Jan Özdemir"));
    assert!(shown.groups[0].episodes[0].question.is_none(), "confirmed");
    assert_eq!(shown.strangers.len(), 1, "the other one stays");
    office.desk.tick(time("Sun 12:01")).unwrap();
    assert!(office.popups().is_empty());
    office.receive("signal", "Jani 🌻", "Sun 13:00");
    assert_eq!(office.popups().len(), 1, "known from now on");
}

#[test]
fn an_address_is_kept_for_the_client_as_a_whole_and_all_contacts_from_it_are_theirs() {
    let mut office = Office::open();
    for at in ["Sat 10:00", "Sat 20:00"] {
        office.receive("whatsapp", "+4917139200099", at);
    }
    let strangers = today(&office).strangers;
    introduce(&mut office, strangers[0].id, None).unwrap();
    assert_eq!(office.files.client().handles.len(), 1);
    let shown = today(&office);
    assert_eq!((shown.groups[0].episodes.len(), shown.strangers.len()), (2, 0));
    assert!(shown.groups[0].episodes.iter().all(|episode| episode.person.is_none()));
}

#[test]
fn whoever_says_who_it_was_is_told_of_it_neither_after_a_restart_nor_in_the_digest() {
    for settled in [false, true] {
        let mut office = if settled { unclear() } else { Office::open() };
        if !settled {
            office.receive("signal", "Jani", "Sun 11:50");
        }
        let id = today(&office).strangers[0].id;
        introduce(&mut office, id, Some("anna")).unwrap();
        let mut office = Office::reopen(office.journal, office.files);
        office.desk.take_up(time("Sun 12:01")).unwrap();
        office.desk.tick(time("Mon+ 09:01")).unwrap();
        assert_eq!(office.popups(), []);
        assert_eq!(today(&office).groups.len(), 1);
    }
}

#[test]
fn two_whom_nothing_names_are_not_the_same() {
    let mut office = Office::open();
    for at in ["Fri 10:00", "Fri 11:00"] {
        let mut call = message("phone", "+4917139200099", at);
        call.contact.from = None;
        office.desk.receive(call, time(at)).unwrap();
    }
    let strangers = today(&office).strangers;
    introduce(&mut office, strangers[0].id, Some("anna")).unwrap();
    assert_eq!(today(&office).strangers[1..], strangers[1..], "the other one is left alone");
}

#[test]
fn whoever_is_out_of_mind_or_introduced_to_nobody_changes_nothing() {
    let mut office = Office::open();
    office.receive("signal", "Jani", "Sun 11:50");
    introduce(&mut office, 99, Some("jan")).unwrap();
    let id = today(&office).strangers[0].id;
    assert!(matches!(introduce(&mut office, id, Some("nobody")), Err(Trouble::NoClient(_))));
    assert!(office.events().is_empty());
    assert_eq!(today(&office).strangers.len(), 1);
}

#[test]
fn a_contact_that_cannot_be_written_down_is_a_strangers_still() {
    let mut office = Office::open();
    office.receive("signal", "Jani", "Sun 11:50");
    let id = today(&office).strangers[0].id;
    office.journal.1.set(Some(0));
    introduce(&mut office, id, Some("jan")).unwrap_err();
    let strangers = today(&office).strangers;
    assert_eq!(strangers.len(), 1);
    office.journal.1.set(None);
    introduce(&mut office, strangers[0].id, Some("jan")).unwrap();
    assert_eq!(today(&office).groups.len(), 1);
}

/// Two people of the same name; the contact is written down and belongs to nobody yet.
fn unclear() -> Office {
    use crate::ports::Files;
    let mut office = Office::open();
    let mut client = office.files.client();
    client.id = "schulz".parse().unwrap();
    client.name = "Schulz AG".to_owned();
    for person in &mut client.people {
        person.handles.clear();
        person.aliases.clear();
    }
    office.files.save_client(&client).unwrap();
    office.desk.reread().unwrap();
    let arrival =
        Arrival { source_id: Some("7".to_owned()), ..message("signal", "Anna Müller", "Sun 11:50") };
    let intake = office.desk.receive(arrival, time("Sun 11:50")).unwrap();
    assert!(matches!(intake, Intake::Ambiguous(_)), "{intake:?}");
    office
}

#[test]
fn a_contact_that_several_fit_says_who_it_could_be_and_is_written_down_once() {
    let mut office = unclear();
    let strangers = today(&office).strangers;
    assert_eq!(strangers[0].shown, "Anna Müller (Müller GmbH oder Schulz AG)");
    introduce(&mut office, strangers[0].id, Some("anna")).unwrap();
    assert_eq!(office.events(), ["Received", "AliasConfirmed", "Judged", "Notifying"]);
    let shown = today(&office);
    assert_eq!((shown.groups[0].name.as_str(), shown.strangers.len()), ("Müller GmbH", 0));
    office.receive("signal", "Anna Müller", "Sun 13:00");
    assert_eq!(today(&office).strangers.len(), 0, "her name there is hers now");
}

#[test]
fn a_contact_that_several_fit_is_asked_about_again_after_a_restart() {
    let office = unclear();
    let mut office = Office::reopen(office.journal, office.files);
    office.desk.take_up(time("Sun 12:00")).unwrap();
    let strangers = today(&office).strangers;
    assert_eq!(strangers.len(), 1);
    introduce(&mut office, strangers[0].id, Some("anna")).unwrap();
    let office = Office::reopen(office.journal, office.files);
    assert_eq!(today(&office).groups.len(), 1, "hers in the journal as well");
}
