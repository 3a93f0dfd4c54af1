//! The same terms for me: what the rules ask of the client, held against what they ask of me.

use super::remedies::sketch_of;
use super::*;
use crate::view::sketch::Term;

const RULES: &str = r#"(schema: 1, name: "rules", clauses: [
    Channel(id: "email", channel: "email", mode: Welcome),
    Channel(id: "phone", channel: "phone", mode: Welcome, towards: Consultant),
    Channel(id: "zoom", channel: "zoom", mode: Welcome, hours: OfficeHours),
    Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),
    Channel(id: "signal", channel: "signal", mode: NotUsed),
    Channel(id: "sms", channel: "sms", mode: NotUsed, towards: Consultant),
    Promise(id: "theirs", by: Client, within: WorkingDays(1)),
    Frequency(id: "often", channel: "phone", towards: Consultant, at_most: 2, per: Week),
])"#;

fn rows(office: &Office, sketch: &Sketch) -> Vec<String> {
    let mirror = office.desk.look(sketch, DE).mirror;
    let row = |row: &crate::view::mirror::MirrorRow| {
        let one_sided: Vec<_> = row.one_sided.iter().map(|id| id.as_str()).collect();
        format!("{}: {} | {} {}", row.about, row.client, row.me, one_sided.join(" ")).trim_end().to_owned()
    };
    mirror.iter().map(row).collect()
}

#[test]
fn each_way_says_what_goes_for_the_client_and_what_for_me() {
    let (office, sketch) = sketch_of(&policy(RULES));
    let sketch = Sketch {
        zone: Some("America/New_York".to_owned()),
        office_hours: Some("Mo-Fr 8-16".to_owned()),
        ..sketch
    };
    assert_eq!(
        rows(&office, &sketch),
        [
            "E-Mail: jederzeit | jederzeit",
            "Telefon: Mo–Fr 9–17 | nichts vereinbart phone",
            "Zoom: Mo–Fr 9–17 | Mo–Fr 8–16 (Zeit in New York)",
            "WhatsApp, Signal: gar nicht | gar nicht",
            "SMS: gar nicht | nichts vereinbart sms",
            "Antwort: innerhalb eines Arbeitstags | nicht zugesagt theirs",
            "Wie oft (Telefon): höchstens 2-mal in der Woche | nicht begrenzt often",
        ]
    );
}

#[test]
fn what_binds_the_client_alone_goes_for_me_too_with_one_click() {
    let (office, sketch) = sketch_of(&policy(RULES));
    let ids: Vec<_> =
        ["phone", "sms", "theirs", "often", "email", "nothing"].map(|id| id.parse().unwrap()).into();
    let fair = office.desk.same_for_me(sketch.clone(), &ids);
    assert!(office.desk.look(&fair, DE).mirror.iter().all(|row| row.one_sided.is_empty()));
    let promises = fair.terms.iter().filter(|term| matches!(term, Term::Promise { .. })).count();
    assert_eq!((fair.rules.len(), promises), (sketch.rules.len(), 2));
    assert_eq!(office.desk.same_for_me(sketch.clone(), &[]), sketch);
}

#[test]
fn a_rule_is_held_against_the_one_for_the_same_people_and_addresses_or_for_all() {
    let phone = |id: &str, mode: &str, more: &str| {
        format!(r#"Channel(id: "{id}", channel: "phone", mode: {mode}, {more})"#)
    };
    let often = |id: &str, more: &str| format!(r#"Frequency(id: "{id}", channel: "phone", {more})"#);
    let (anna, jan) = (r#"who: Persons(["anna"])"#, r#"who: Persons(["jan"])"#);
    for (rules, expected) in [
        (
            vec![phone("a", "Welcome", &format!("towards: Consultant, {anna}")), phone("b", "NotUsed", "")],
            vec!["Telefon (nur Anna Müller): Mo–Fr 9–17 | gar nicht", "Telefon: gar nicht | gar nicht"],
        ),
        (
            vec![
                phone("a", "NotUsed", &format!("towards: Consultant, {anna}")),
                phone("b", "Welcome", "towards: Consultant"),
                phone("c", "Welcome", &format!("towards: Client, {jan}")),
            ],
            vec![
                "Telefon (nur Anna Müller): gar nicht | nichts vereinbart a",
                "Telefon: Mo–Fr 9–17 | nichts vereinbart b",
                "Telefon (nur Jan Özdemir): Mo–Fr 9–17 | Mo–Fr 9–17",
            ],
        ),
        (
            vec![
                phone("a", "Welcome", "towards: Consultant, at: Business"),
                phone("b", "NotUsed", "towards: Consultant, at: Private"),
                phone("c", "ByAppointment", "towards: Client, at: Private"),
            ],
            vec![
                "Telefon (geschäftlich): Mo–Fr 9–17 | nichts vereinbart a",
                "Telefon (privat): gar nicht | mit Termin",
            ],
        ),
        (
            vec![phone("a", "NotUsed", "towards: Consultant"), phone("b", "Welcome", "towards: Consultant")],
            vec!["Telefon: gar nicht | nichts vereinbart a b"],
        ),
        (
            vec![phone("a", "NotUsed", ""), phone("b", "Welcome", "towards: Client")],
            vec!["Telefon: gar nicht | Mo–Fr 9–17"],
        ),
        (
            vec![
                often("a", "towards: Consultant, at_most: 2, per: Week"),
                often("b", "towards: Client, at_most: 3, per: Week"),
                often("c", "towards: Consultant, at_most: 1, per: Day"),
            ],
            vec![
                "Wie oft (Telefon): höchstens 2-mal in der Woche | höchstens 3-mal in der Woche",
                "Wie oft (Telefon): höchstens 1-mal am Tag | nicht begrenzt c",
            ],
        ),
        (
            vec![
                often("a", "towards: Consultant, at_most: 2, per: Week"),
                often("b", "towards: Consultant, at_most: 1, per: Week"),
            ],
            vec!["Wie oft (Telefon): höchstens 1-mal in der Woche | nicht begrenzt a b"],
        ),
        (
            vec![
                r#"Promise(id: "a", by: Client, channel: "email", within: WorkingDays(1))"#.to_owned(),
                r#"Promise(id: "b", by: Consultant, within: Hours(4))"#.to_owned(),
            ],
            vec![
                "Antwort (E-Mail): innerhalb eines Arbeitstags | innerhalb von 4 Bürostunden",
                "Antwort: nicht zugesagt | innerhalb von 4 Bürostunden",
            ],
        ),
    ] {
        let rules = format!(r#"(schema: 1, name: "rules", clauses: [{}])"#, rules.join(", "));
        let (office, sketch) = sketch_of(&policy(&rules));
        assert_eq!(rows(&office, &sketch), expected, "{rules}");
        let mirror = office.desk.look(&sketch, DE).mirror;
        let one_sided: Vec<_> = mirror.into_iter().flat_map(|row| row.one_sided).collect();
        let fair = office.desk.same_for_me(sketch, &one_sided);
        let left: Vec<_> =
            office.desk.look(&fair, DE).mirror.into_iter().flat_map(|row| row.one_sided).collect();
        assert_eq!(left, [], "{rules}");
    }
}
