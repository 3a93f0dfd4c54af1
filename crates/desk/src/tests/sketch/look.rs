use absprache_engine::party::Role;

use super::*;
use crate::view::look::{Look, RuleLook};
use crate::view::sketch::{AliasSketch, Level, Term, WhoSketch};

fn look_of<'a>(sketch: &Sketch, look: &'a Look, id: &str) -> &'a RuleLook {
    let index = sketch.rules.iter().position(|rule| rule.id == id).expect("a rule of that id");
    &look.rules[index]
}

#[test]
fn a_name_is_enough() {
    let office = Office::open();
    let nameless = office.desk.look(&office.desk.new_sketch(DE).unwrap(), DE);
    assert!(nameless.faults.is_empty() && !nameless.can_save);
    let look = office.desk.look(&named(&office.desk, "Müller GmbH"), DE);
    assert!(look.can_save);
    assert_eq!(look.letter.parties, "Jana Beispiel und Müller GmbH");
    assert_eq!(look.findings, []);
}

#[test]
fn a_rule_is_said_in_the_words_of_the_letter() {
    let office = Office::open();
    let mut sketch = named(&office.desk, "Müller GmbH");
    rule(&mut sketch, "xing").level = Level::Hours;
    rule(&mut sketch, "xing").hours = "mo-fr 10-12".to_owned();
    let look = office.desk.look(&sketch, DE);
    for (id, sentence, slot) in [
        ("email", "Jederzeit willkommen: E-Mail.", "jederzeit"),
        ("phone", "Zu den Bürozeiten: Telefon (geschäftlich).", "Mo–Fr 9–17"),
        ("xing", "Montag bis Freitag von 10 bis 12\u{a0}Uhr, außer an Feiertagen: Xing.", "Mo–Fr 10–12"),
        ("teams", "Mit Termin, den wir vorher ausmachen: Teams.", "mit Termin"),
        ("sms", "SMS bitte nur im Notfall.", "nur im Notfall"),
        (
            "facebook",
            "Facebook gern, sobald unsere Zusammenarbeit beendet ist, vorher nicht.",
            "nach der Zusammenarbeit",
        ),
        ("whatsapp", "WhatsApp nutzen wir nicht.", "nicht"),
    ] {
        let rule = look_of(&sketch, &look, id);
        assert_eq!((rule.sentence.as_str(), rule.slot.as_str()), (sentence, slot), "{id}");
    }
    // Alone in the letter, xing has its sentence there too.
    let lines: Vec<&String> = look.letter.paragraphs.iter().flat_map(|paragraph| &paragraph.lines).collect();
    assert!(lines.contains(&&look_of(&sketch, &look, "xing").sentence), "{lines:?}");
    assert!(lines.contains(&&look.remaining));
}

#[test]
fn the_week_of_a_rule_is_when_contact_may_arrive() {
    let office = Office::open();
    let sketch = named(&office.desk, "Müller GmbH");
    let look = office.desk.look(&sketch, DE);
    let week = |id: &str| {
        let week = &look_of(&sketch, &look, id).week;
        week.iter().map(|span| (span.day, span.from, span.to)).collect::<Vec<_>>()
    };
    assert_eq!(week("phone"), [0, 1, 2, 3, 4].map(|day| (day, 540, 1020)));
    assert_eq!(week("email"), [0, 1, 2, 3, 4, 5, 6].map(|day| (day, 0, 1440)));
    assert_eq!(week("whatsapp"), []);
}

#[test]
fn the_letter_is_in_the_language_of_the_client_and_the_rest_in_that_of_the_window() {
    let office = Office::open();
    let sketch = Sketch { language: Language::En, ..named(&office.desk, "Miller") };
    let look = office.desk.look(&sketch, DE);
    assert_eq!(look.letter.title, "How we reach each other");
    assert_eq!(look_of(&sketch, &look, "whatsapp").sentence, "WhatsApp nutzen wir nicht.");
    assert_eq!(look_of(&sketch, &office.desk.look(&sketch, Language::En), "whatsapp").slot, "not used");
}

#[test]
fn whatever_cannot_be_understood_is_named_with_its_field() {
    let office = Office::open();
    let fresh = named(&office.desk, "Müller GmbH");
    let email = fresh.rules.iter().position(|rule| rule.id == "email").unwrap();
    let emergency = fresh.terms.iter().position(|term| matches!(term, Term::Emergency { .. })).unwrap();
    let persons = |persons: &[&str]| WhoSketch::Persons {
        persons: persons.iter().map(|it| (*it).to_owned()).collect(),
    };
    type Change<'a> = Box<dyn Fn(&mut Sketch) + 'a>;
    let cases: Vec<(&str, Change<'_>)> = vec![
        (
            "people.0.handles.1.address",
            Box::new(|s| s.people = vec![person("Anna", &[("email", " "), ("email", "anna@")])]),
        ),
        (
            "people.1.name",
            Box::new(|s| s.people = vec![person("Anna", &[]), person("", &[("email", "a@example.org")])]),
        ),
        ("people.0.handles.0.address", Box::new(|s| s.people = vec![person("Anna", &[("phone", "0171")])])),
        ("people.0.handles.0.channel", Box::new(|s| s.people = vec![person("Anna", &[("fax", "0171")])])),
        ("handles.0.address", Box::new(|s| s.handles = person("", &[("linkedin", "@")]).handles)),
        (
            "aliases.0.channel",
            Box::new(|s| s.aliases = vec![AliasSketch { channel: "No".to_owned(), name: "Anna".to_owned() }]),
        ),
        ("zone", Box::new(|s| s.zone = Some("Berlin".to_owned()))),
        ("region", Box::new(|s| s.region = Some("XX".to_owned()))),
        ("office_hours", Box::new(|s| s.office_hours = Some("immer mal".to_owned()))),
        (
            "rules.0.hours",
            Box::new(|s| {
                s.rules[email].level = Level::Hours;
                s.rules[email].hours = "so oft es geht".to_owned();
            }),
        ),
        ("rules.0.channel", Box::new(|s| s.rules[email].channel = "brieftaube".to_owned())),
        ("rules.0.who", Box::new(|s| s.rules[email].who = persons(&[]))),
        ("rules.0.who", Box::new(|s| s.rules[email].who = WhoSketch::Roles { roles: Vec::new() })),
        ("rules.0.who", Box::new(|s| s.rules[email].who = persons(&["anna"]))),
        (
            "terms.2.definition",
            Box::new(|s| {
                if let Term::Emergency { definition, .. } = &mut s.terms[emergency] {
                    *definition = " ".to_owned();
                }
            }),
        ),
        (
            "terms.2.numbers.1",
            Box::new(|s| {
                if let Term::Emergency { numbers, .. } = &mut s.terms[emergency] {
                    *numbers = vec![String::new(), "112".to_owned()];
                }
            }),
        ),
        (
            "terms.2.ways.0",
            Box::new(|s| {
                if let Term::Emergency { ways, .. } = &mut s.terms[emergency] {
                    *ways = vec!["rauch".to_owned()];
                }
            }),
        ),
        (
            "terms.0.count",
            Box::new(|s| {
                if let Term::Promise { count, .. } = &mut s.terms[0] {
                    *count = 0;
                }
            }),
        ),
        (
            "terms.0.count",
            Box::new(|s| {
                if let Term::Promise { count, .. } = &mut s.terms[0] {
                    *count = 4_000_000_000;
                }
            }),
        ),
        (
            "terms.0.channel",
            Box::new(|s| {
                if let Term::Promise { channel, .. } = &mut s.terms[0] {
                    *channel = Some(String::new());
                }
            }),
        ),
    ];
    assert_eq!((email, emergency), (0, 2));
    for (field, change) in cases {
        let mut sketch = fresh.clone();
        change(&mut sketch);
        let look = office.desk.look(&sketch, DE);
        let fields: Vec<&str> = look.faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, [field]);
        assert!(!look.can_save, "{field}");
        let message = &look.faults[0].message;
        assert!(!message.is_empty() && !message.contains("sketch-") && !message.contains('{'), "{message}");
        assert_eq!(look.letter.title, "Wie wir uns erreichen", "{field}: the rest is a letter all the same");
    }
}

#[test]
fn hours_that_cannot_be_understood_are_marked_and_put_right_where_that_is_near() {
    let office = Office::open();
    let mut sketch = named(&office.desk, "Müller GmbH");
    rule(&mut sketch, "email").level = Level::Hours;
    for (typed, start, suggestion) in [("Mo, Mitwoch 9-12", 4, Some("Mo, Mittwoch 9-12")), ("", 0, None)] {
        rule(&mut sketch, "email").hours = typed.to_owned();
        let fault = office.desk.look(&sketch, DE).faults.remove(0);
        assert_eq!((fault.field.as_str(), fault.start), ("rules.0.hours", Some(start)));
        assert_eq!(fault.suggestion.as_deref(), suggestion, "{typed}");
    }
}

#[test]
fn what_is_not_understood_is_left_out_and_the_rest_said() {
    let office = Office::open();
    let mut sketch = named(&office.desk, "Müller GmbH");
    rule(&mut sketch, "phone").level = Level::Hours;
    rule(&mut sketch, "phone").hours = "Mo-".to_owned();
    let look = office.desk.look(&sketch, DE);
    let phone = look_of(&sketch, &look, "phone");
    assert_eq!((phone.sentence.as_str(), phone.slot.as_str(), phone.differs), ("", "Mo-", true));
    assert_eq!(look_of(&sketch, &look, "email").sentence, "Jederzeit willkommen: E-Mail.");
}

#[test]
fn rows_in_which_nothing_was_typed_do_not_count() {
    let office = Office::open();
    let mut sketch = named(&office.desk, "Müller GmbH");
    sketch.people = vec![person("Anna", &[("email", "")]), person(" ", &[("phone", " ")])];
    sketch.terms.push(Term::FreeText { id: "note".to_owned(), text: "\n".to_owned() });
    assert_eq!(faulty_fields(&office, &sketch), [] as [&str; 0]);
}

#[test]
fn a_person_who_is_not_on_file_yet_is_meant_by_the_name() {
    let office = Office::open();
    let mut sketch = named(&office.desk, "Müller GmbH");
    sketch.people = vec![person("Anna Müller", &[]), person("Karl Müller", &[])];
    rule(&mut sketch, "phone").who = WhoSketch::Persons { persons: vec!["Anna Müller".to_owned()] };
    let look = office.desk.look(&sketch, DE);
    assert_eq!(look.faults, []);
    let sentence = &look_of(&sketch, &look, "phone").sentence;
    assert_eq!(sentence, "Zu den Bürozeiten: Telefon (geschäftlich; nur Anna Müller).");
    sketch.people[0].role = Role::ThirdParty;
    rule(&mut sketch, "phone").who = WhoSketch::Persons { persons: vec!["anna-mueller".to_owned()] };
    assert_eq!(faulty_fields(&office, &sketch), [] as [&str; 0], "or by the id to come");
}

#[test]
fn a_clause_without_a_usable_id_gets_one() {
    let office = Office::open();
    let mut sketch = named(&office.desk, "Müller GmbH");
    let more =
        RuleSketch { id: "Nicht so".to_owned(), channel: "slack".to_owned(), ..sketch.rules[0].clone() };
    sketch.rules.extend([more.clone(), RuleSketch { id: "email".to_owned(), ..more }]);
    let mut office = office;
    let id = office.desk.take_in(&sketch, DE).unwrap();
    let draft = office.files.draft_of(id.as_str()).unwrap();
    let ids: Vec<&str> = draft.clauses.iter().map(|clause| clause.id().as_str()).collect();
    assert!(ids.contains(&"slack") && ids.contains(&"slack-2"), "{ids:?}");
}
