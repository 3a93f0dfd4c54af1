//! Both at one screen.

use super::*;
use crate::use_cases::agreeing::AtOneScreen;

fn sign(office: &mut Office, ticked: &[&str], drawn: Option<&str>) -> Result<VersionRef, Fault> {
    let request = AtOneScreen {
        client: mueller(),
        name: "Anna Müller".to_owned(),
        ticked: ticked.iter().map(|name| id(name)).collect(),
        drawn: drawn.map(|strokes| strokes.parse().unwrap()),
    };
    office.desk.at_table(&mueller(), time("Tue 15:00"), |table| table.agree_together(&request))
}

const ALL: [&str; 6] = ["email", "phone", "whatsapp", "signal", "ticket", "emergency"];

#[test]
fn everything_ticked_is_agreed_whether_it_was_offered_before_or_not() {
    for offered_before in [false, true] {
        let mut office = Office::open();
        let offered = offered_before.then(|| office.propose("Mon 10:00"));
        let agreed = sign(&mut office, &ALL, None).unwrap();
        assert_eq!(office.events(), ["Offered", "Answered", "Agreed"]);
        assert_eq!(agreed.number, 1);
        if let Some(offered) = offered {
            assert_eq!(agreed, offered);
        }
        assert_eq!(office.phase("Tue 15:01"), Phase::Agreed);
    }
}

#[test]
fn what_was_changed_on_the_spot_is_what_is_agreed() {
    let mut office = Office::open();
    office.propose("Mon 10:00");
    office.draft(|clauses| clauses[1] = longer_hours());
    let agreed = sign(&mut office, &ALL, None).unwrap();
    let version = office.files.version(&mueller(), agreed.fingerprint).unwrap();
    assert!(version.clauses.contains(&longer_hours()));
    assert_eq!(office.events(), ["Offered", "Offered", "Answered", "Agreed"]);
}

#[test]
fn what_is_not_ticked_stays_open_and_the_rest_is_agreed() {
    let mut office = Office::open();
    let agreed = sign(&mut office, &["email", "whatsapp"], Some("M10 20L30 40")).unwrap();
    assert_eq!(agreed.number, 2, "the text on the screen was the first");
    let version = office.files.version(&mueller(), agreed.fingerprint).unwrap();
    assert_eq!(version.clauses.len(), 2);
    assert_eq!(office.events(), ["Offered", "Answered", "Agreed"]);
    let entries = office.journal.0.borrow();
    let Some(crate::event::Event::Answered { drawn: Some(drawn), .. }) = entries[1].event else { panic!() };
    let svg = office.files.answer(&mueller(), drawn).unwrap().text;
    assert!(svg.contains("d=\"M10 20L30 40\""), "{svg}");
}

#[test]
fn strokes_are_a_path_and_nothing_else() {
    for strokes in ["", "10 20", "M1 2\"/><script>", "M1 2 url(x)", &"M".repeat(200_001)] {
        assert!(strokes.parse::<crate::use_cases::agreeing::Strokes>().is_err(), "{strokes:.30}");
    }
}

#[test]
fn nobody_signs_for_nothing_or_without_a_name() {
    let mut office = Office::open();
    assert!(matches!(sign(&mut office, &["fax"], None), Err(Fault::NoSuchClause(_))));
    sign(&mut office, &[], None).unwrap_err();
    let request =
        AtOneScreen { client: mueller(), name: "  ".to_owned(), ticked: vec![id("email")], drawn: None };
    let unsigned =
        office.desk.at_table(&mueller(), time("Tue 15:00"), |table| table.agree_together(&request));
    assert!(matches!(unsigned, Err(Fault::NoName)));
    assert!(office.events().is_empty());
}

#[test]
fn what_was_drawn_stands_under_the_text_that_was_agreed_by_it() {
    let mut office = Office::open();
    sign(&mut office, &ALL, Some("M10 20L30 40")).unwrap();
    let language = absprache_engine::tone::Language::De;
    let paper = office.desk.paper(&mueller(), time("Tue 15:01"), language).unwrap();
    let signed: Vec<(Party, &str, bool)> = paper
        .signatures
        .iter()
        .map(|signed| (signed.party, signed.name.as_str(), signed.drawn.is_some()))
        .collect();
    assert_eq!(signed, [(Party::Consultant, "Jana Beispiel", false), (Party::Client, "Anna Müller", true)]);
}
