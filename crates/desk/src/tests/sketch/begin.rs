use absprache_engine::clause::Clause;
use absprache_engine::preset::Preset;
use absprache_engine::tone::Form;

use super::*;
use crate::view::sketch::{Base, Level, Mine, Term, WhoSketch};

#[test]
fn a_new_client_begins_with_my_standard_or_else_with_the_first_preset() {
    let office = Office::open();
    let preset = Preset::Freelancer.policy(DE, channels()).unwrap();
    let channel_clauses = preset.clauses.iter().filter(|clause| matches!(clause, Clause::Channel(_)));
    assert_eq!(office.desk.new_sketch(DE).unwrap().rules.len(), channel_clauses.count());
    let mail =
        r#"(schema: 1, name: "mine", clauses: [Channel(id: "email", channel: "email", mode: Welcome)])"#;
    office.files.set_standard(policy(mail));
    let sketch = office.desk.new_sketch(DE).unwrap();
    assert_eq!(sketch.rules.iter().map(|rule| rule.id.as_str()).collect::<Vec<_>>(), ["email"]);
    assert_eq!(sketch.rules[0].level, Level::Anytime, "what is usual on the channel is shown resolved");
    assert_eq!(sketch.base, Base::Standard);
}

#[test]
fn a_preset_is_in_the_language_of_the_client_and_keeps_the_people() {
    let office = Office::open();
    let sketch = Sketch {
        language: Language::En,
        people: vec![person("Anna Müller", &[])],
        ..named(&office.desk, "Müller GmbH")
    };
    let base = Base::Preset { id: "mail-only".to_owned() };
    let rebased = office.desk.rebase(sketch.clone(), base.clone(), DE).unwrap();
    assert_eq!((&rebased.name, &rebased.people), (&sketch.name, &sketch.people));
    assert_eq!(rebased.base, base);
    let definition = rebased.terms.iter().find_map(|term| {
        if let Term::Emergency { definition, .. } = term { Some(definition.as_str()) } else { None }
    });
    let english = Preset::MailOnly.policy(Language::En, channels()).unwrap();
    let expected = english.clauses.iter().find_map(|clause| {
        if let Clause::Emergency(clause) = clause { Some(clause.definition.as_str()) } else { None }
    });
    assert!(expected.is_some());
    assert_eq!(definition, expected);
}

#[test]
fn the_rules_of_another_client_come_without_that_clients_people() {
    let mut office = Office::open();
    let id: absprache_engine::ids::ClientId = "mueller".parse().unwrap();
    let theirs = policy(
        r#"(schema: 1, name: "rules", clauses: [
            Channel(id: "email", channel: "email", mode: Welcome, who: Persons(["anna"])),
            Channel(id: "sms", channel: "sms", mode: NotUsed, who: Roles([ThirdParty])),
            People(id: "people", speaks: ["anna"]),
        ])"#,
    );
    crate::ports::Files::save_draft(&mut office.files, &id, &theirs).unwrap();
    office.desk.edit_sketch(&id, DE).unwrap();
    let base = Base::Client { id };
    let sketch = office.desk.rebase(named(&office.desk, "Berg"), base, DE).unwrap();
    let who: Vec<_> = sketch.rules.iter().map(|rule| rule.who.clone()).collect();
    let third = WhoSketch::Roles { roles: vec![absprache_engine::party::Role::ThirdParty] };
    assert_eq!(who, [WhoSketch::Everyone, third]);
    assert_eq!(sketch.terms, []);
    assert_eq!(office.desk.take_in(&sketch, DE).unwrap().as_str(), "berg");
    let reopened = office.desk.edit_sketch(&"berg".parse().unwrap(), DE).unwrap();
    assert_eq!(reopened.base, sketch.base, "the base is known again");
}

#[test]
fn switching_to_hours_of_their_own_begins_with_those_of_the_office() {
    let mut sketch = Office::open().desk.new_sketch(DE).unwrap();
    assert_eq!(rule(&mut sketch, "email").level, Level::Anytime);
    let hours = rule(&mut sketch, "email").hours.clone();
    assert!(!hours.is_empty() && hours == rule(&mut sketch, "phone").hours, "{hours}");
}

#[test]
fn an_edited_client_leaves_open_what_is_as_on_my_side() {
    let mut office = Office::open();
    let sketch = office.desk.edit_sketch(&"mueller".parse().unwrap(), DE).unwrap();
    assert_eq!((&sketch.zone, &sketch.region), (&None, &None));
    assert!(sketch.office_hours.is_some(), "these differ: holidays are not free");
    assert_eq!((sketch.form, sketch.people.len()), (Form::Du, 2));
}

#[test]
fn a_rule_goes_back_to_its_base() {
    let office = Office::open();
    let fresh = named(&office.desk, "Berg");
    let mut sketch = fresh.clone();
    rule(&mut sketch, "whatsapp").level = Level::Anytime;
    rule(&mut sketch, "phone").towards = absprache_engine::clause::Towards::Client;
    sketch.terms.retain(|term| term.id() != "record");
    sketch.rules.push(RuleSketch {
        id: "mastodon".to_owned(),
        channel: "mastodon".to_owned(),
        ..fresh.rules[0].clone()
    });
    for term in &mut sketch.terms {
        if let Term::Promise { count, .. } = term {
            *count = 5;
        }
    }
    let differs = |sketch: &Sketch| -> Vec<String> {
        let looks = office.desk.look(sketch, DE).rules;
        let both = sketch.rules.iter().zip(looks);
        both.filter(|(_, look)| look.differs).map(|(rule, _)| rule.id.clone()).collect()
    };
    assert_eq!(differs(&fresh), [] as [&str; 0]);
    assert_eq!(differs(&sketch), ["phone", "whatsapp", "mastodon"]);
    for id in ["whatsapp", "phone", "record", "mastodon", "my-answer", "your-answer"] {
        sketch = office.desk.revert_rule(sketch, &id.parse().unwrap(), DE);
    }
    let sorted = |sketch: &Sketch| {
        let mut terms: Vec<String> = sketch.terms.iter().map(|term| format!("{term:?}")).collect();
        terms.sort();
        terms
    };
    assert_eq!(sketch.rules, fresh.rules);
    assert_eq!(sorted(&sketch), sorted(&fresh));
}

#[test]
fn in_another_language_the_words_of_the_base_follow_and_those_of_people_stay() {
    let office = Office::open();
    let german = named(&office.desk, "Müller GmbH");
    let english = office.desk.speak_sketch(german.clone(), Language::En);
    let base = office.desk.rebase(english.clone(), Base::Standard, DE).unwrap();
    assert_eq!(english, base);
    assert_eq!(office.desk.speak_sketch(english, DE), german);
    let mut own = german.clone();
    for term in &mut own.terms {
        if let Term::Emergency { definition, .. } = term {
            *definition = "Der Shop steht.".to_owned();
        }
    }
    let spoken = office.desk.speak_sketch(own, Language::En);
    let said = spoken.terms.iter().find_map(|term| {
        let Term::Emergency { definition, word, .. } = term else { return None };
        Some((definition.as_str(), word.as_str()))
    });
    assert_eq!(said, Some(("Der Shop steht.", "EMERGENCY")));
}

#[test]
fn what_goes_for_everyone_at_another_client_goes_for_everyone_here_and_names_nobody_of_theirs() {
    let mut office = Office::open();
    let id: absprache_engine::ids::ClientId = "mueller".parse().unwrap();
    let theirs = policy(
        r#"(schema: 1, name: "rules", clauses: [
            Channel(id: "anna-calls", channel: "phone", mode: Welcome, towards: Consultant, who: Persons(["anna"])),
            Channel(id: "phone", channel: "phone", mode: NotUsed),
            Channel(id: "sms", channel: "sms", mode: NotUsed, at: Only([Phone("+493023125001")])),
            FreeText(id: "bell", text: "Bei Frau Müller klingeln."),
            FreeText(id: "short", text: "Am Telefon kurz, sonst jana@example.org."),
        ])"#,
    );
    crate::ports::Files::save_draft(&mut office.files, &id, &theirs).unwrap();
    office.desk.edit_sketch(&id, DE).unwrap();
    let sketch = office.desk.rebase(named(&office.desk, "Berg"), Base::Client { id }, DE).unwrap();
    let rules: Vec<_> = sketch.rules.iter().map(|rule| (rule.id.as_str(), rule.mine)).collect();
    assert_eq!(rules, [("phone", Mine::Any), ("sms", Mine::Business)]);
    assert_eq!(sketch.terms.iter().map(Term::id).collect::<Vec<_>>(), ["short"]);
}
