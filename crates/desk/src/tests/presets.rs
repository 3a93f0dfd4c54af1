//! Presets of the user's own: rules of one client, to be begun with again.

use absprache_engine::clause::{Clause, Who};
use absprache_engine::ids::ClientId;
use absprache_engine::tone::{Form, Language, Tone};

use super::fakes::{MUELLER, Office, channels};
use crate::use_cases::presets::{Fault, Named, file_of};
use crate::view::preset::{PresetSaved, PresetTitle};
use crate::view::sketch::{Base, Sketch};

const DE: Language = Language::De;

fn title(name: &str) -> PresetTitle {
    PresetTitle { name: name.to_owned(), description: "Für Wartungsverträge".to_owned() }
}

fn save(office: &mut Office, name: &str) -> Result<PresetSaved, Fault> {
    office.desk.save_preset_of(&MUELLER.parse().unwrap(), &title(name), DE)
}

#[test]
fn the_rules_of_a_client_are_begun_with_again() {
    let mut office = Office::open();
    let saved = save(&mut office, " Laufende\nBetreuung ").unwrap();
    assert_eq!(
        (saved.preset.id.as_str(), saved.preset.name.as_str()),
        ("laufende-betreuung", "Laufende Betreuung")
    );
    assert_eq!(saved.changes, [] as [&str; 0], "nothing in these rules names anybody");
    let listed = office.desk.presets(DE).unwrap().presets;
    assert_eq!(listed.last(), Some(&saved.preset), "after those that come with the program");

    let base = Base::Preset { id: saved.preset.id };
    let sketch = office.desk.rebase(office.desk.new_sketch(DE).unwrap(), base.clone(), DE).unwrap();
    let ids: Vec<_> = sketch.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["email", "phone", "whatsapp", "signal", "ticket"]);
    let sketch = Sketch { name: "Nord".to_owned(), ..sketch };
    let nord = office.desk.take_in(&sketch, DE).unwrap();
    assert_eq!(
        office.desk.edit_sketch(&nord, DE).unwrap().base,
        base,
        "it is remembered what they began with"
    );
    office.desk.remove_preset("laufende-betreuung").unwrap();
    assert_eq!(office.desk.edit_sketch(&nord, DE).unwrap().base, Base::Standard);
    assert_eq!(office.desk.edit_sketch(&nord, DE).unwrap().rules.len(), 5, "the rules stay");
}

#[test]
fn what_names_people_of_the_client_is_told_and_does_not_come_along() {
    let mut office = Office::open();
    let id = MUELLER.parse().unwrap();
    let mut sketch = office.desk.edit_sketch(&id, DE).unwrap();
    sketch.rules[1].who = crate::view::sketch::WhoSketch::Persons { persons: vec!["anna".to_owned()] };
    let saved = office.desk.save_preset_of_sketch(&sketch, &title("Betreuung"), DE).unwrap();
    assert_eq!(saved.changes, ["Telefon: galt für bestimmte Personen und gilt in der Vorlage für alle."]);
    let (_, text) = office.desk.preset_file("betreuung", DE).unwrap();
    assert!(!text.contains("anna") && !text.contains("Müller"), "{text}");
    let tone = Tone { language: DE, form: Form::Du };
    let named: Named = "betreuung".parse().unwrap();
    let policy =
        crate::use_cases::presets::policy_of(&office.files, channels(), &named, tone).unwrap().unwrap();
    let everyone = |clause: &Clause| clause.as_channel().is_none_or(|clause| clause.who == Who::Everyone);
    assert!(policy.clauses.iter().all(everyone));
}

#[test]
fn a_rule_for_some_that_would_outdo_one_for_everyone_is_told_and_does_not_come_along() {
    let mut office = Office::open();
    let mut sketch = office.desk.edit_sketch(&MUELLER.parse().unwrap(), DE).unwrap();
    let for_anna = crate::view::sketch::RuleSketch {
        id: "anna-calls".to_owned(),
        level: crate::view::sketch::Level::Anytime,
        towards: absprache_engine::clause::Towards::Consultant,
        who: crate::view::sketch::WhoSketch::Persons { persons: vec!["anna".to_owned()] },
        ..sketch.rules[1].clone()
    };
    sketch.rules.push(for_anna);
    let saved = office.desk.save_preset_of_sketch(&sketch, &title("Betreuung"), DE).unwrap();
    assert_eq!(
        saved.changes,
        [
            "Telefon (wenn du dich bei mir meldest): fehlt in der Vorlage. Die Regel galt für bestimmte Personen oder \
          Adressen, und für alle gilt schon eine andere."
        ]
    );
    let base = Base::Preset { id: saved.preset.id };
    let begun = office.desk.rebase(office.desk.new_sketch(DE).unwrap(), base, DE).unwrap();
    let ids: Vec<_> = begun.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["email", "phone", "whatsapp", "signal", "ticket"]);
}

#[test]
fn a_preset_has_a_name_of_its_own() {
    let mut office = Office::open();
    save(&mut office, "Betreuung").unwrap();
    assert!(matches!(save(&mut office, "BETREUUNG"), Err(Fault::NameTaken(name)) if name == "BETREUUNG"));
    assert!(matches!(save(&mut office, "  "), Err(Fault::NoName)));
    assert!(matches!(save(&mut office, &"x".repeat(61)), Err(Fault::NoName)));
    assert!(matches!(save(&mut office, "wie anna@example.org"), Err(Fault::NamesAddress)));
    let ids = ["Freelancer", "株式会社", "Betreuung!"].map(|name| save(&mut office, name).unwrap().preset.id);
    assert_eq!(ids, ["freelancer-2", "preset", "betreuung-2"], "and an id that nothing else has");
}

#[test]
fn one_is_renamed_shared_and_brought_back() {
    let mut office = Office::open();
    save(&mut office, "Betreuung").unwrap();
    save(&mut office, "Projekt").unwrap();
    let renamed = office.desk.rename_preset("betreuung", &title("Wartung")).unwrap().preset;
    assert_eq!((renamed.id.as_str(), renamed.name.as_str()), ("betreuung", "Wartung"));
    assert!(office.desk.rename_preset("betreuung", &title("wartung")).is_ok(), "its own name is free for it");
    assert!(matches!(office.desk.rename_preset("betreuung", &title("Projekt")), Err(Fault::NameTaken(_))));

    let removed = office.desk.remove_preset("betreuung").unwrap();
    let text = removed.text.clone();
    assert!(matches!(office.desk.remove_preset("betreuung"), Err(Fault::NoPreset(_))));
    let back = office.desk.bring_preset_back(&removed).unwrap().preset;
    assert_eq!((back.id.as_str(), back.name.as_str()), ("betreuung", "wartung"), "as it was");
    assert_eq!(back.summary, "Für Wartungsverträge");
    assert!(matches!(office.desk.add_preset(&text, "wartung.ron"), Err(Fault::NameTaken(_))));
    let broken = office.desk.add_preset(&text.replace("Welcome", "Wellcome"), "wartung.ron").unwrap_err();
    assert!(broken.to_string().contains("wartung.ron: line"), "{broken}");
}

/// A client whose rules began with the preset of this id.
fn client_begun_with(office: &mut Office, preset: &str) -> ClientId {
    let base = Base::Preset { id: preset.to_owned() };
    let sketch = office.desk.rebase(office.desk.new_sketch(DE).unwrap(), base, DE).unwrap();
    office.desk.take_in(&Sketch { name: "Nord".to_owned(), ..sketch }, DE).unwrap()
}

#[test]
fn whoever_began_with_a_preset_finds_it_again_once_it_is_brought_back() {
    let mut office = Office::open();
    save(&mut office, "Betreuung").unwrap();
    let nord = client_begun_with(&mut office, "betreuung");
    office.desk.rename_preset("betreuung", &title("Wartung")).unwrap();
    let removed = office.desk.remove_preset("betreuung").unwrap();
    office.desk.bring_preset_back(&removed).unwrap();
    let base = office.desk.edit_sketch(&nord, DE).unwrap().base;
    assert_eq!(base, Base::Preset { id: "betreuung".to_owned() });
}

#[test]
fn a_preset_that_is_gone_leaves_its_id_to_the_drafts_that_name_it() {
    let mut office = Office::open();
    save(&mut office, "Betreuung").unwrap();
    let nord = client_begun_with(&mut office, "betreuung");
    let removed = office.desk.remove_preset("betreuung").unwrap();
    assert_eq!(save(&mut office, "Betreuung").unwrap().preset.id, "betreuung-2", "it is another one");
    assert_eq!(office.desk.edit_sketch(&nord, DE).unwrap().base, Base::Standard);

    office.desk.bring_preset_back(&removed).unwrap();
    let base = office.desk.edit_sketch(&nord, DE).unwrap().base;
    assert_eq!(base, Base::Preset { id: "betreuung".to_owned() }, "beside one that is called alike");
}

#[test]
fn what_is_brought_back_takes_nothing_from_what_has_its_id_by_now() {
    let mut office = Office::open();
    save(&mut office, "Betreuung").unwrap();
    let removed = office.desk.remove_preset("betreuung").unwrap();
    let since = save(&mut office, "Betreuung").unwrap().preset;
    office.desk.rename_preset(&since.id, &title("Seither")).unwrap();
    let back = office.desk.bring_preset_back(&removed).unwrap().preset;
    assert_eq!((since.id.as_str(), back.id.as_str()), ("betreuung", "betreuung-2"));
    assert_eq!(office.desk.preset("betreuung", DE).unwrap().preset.name, "Seither");
}

#[test]
fn those_that_come_with_the_program_can_be_shared_and_stay() {
    let mut office = Office::open();
    let (name, text) = file_of(&office.files, "agency", Language::En).unwrap();
    assert_eq!(name, "agency.ron");
    assert_eq!(office.desk.add_preset(&text, &name).unwrap().preset.id, "agency-2");
    assert!(matches!(office.desk.remove_preset("agency"), Err(Fault::Shipped(_))));
    assert!(matches!(office.desk.rename_preset("agency", &title("Team")), Err(Fault::Shipped(_))));
    let page = office.desk.preset("mail-only", Language::En).unwrap();
    assert_eq!(page.rules[0].title, "E-mail");
    assert!(page.rules.iter().all(|rule| !rule.sentence.contains('…')), "{page:?}");
}
