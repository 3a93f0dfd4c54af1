//! The draft tried on the record.

use absprache_engine::tone::Language;

use super::*;
use crate::view::agreeing::{DryRun, Inside};

fn dry_run(office: &Office, at: &str) -> DryRun {
    office.desk.dry_run(&mueller(), 3, time(at), Language::De).unwrap()
}

#[test]
fn nothing_on_record_says_so() {
    let run = dry_run(&Office::open(), "Mon 10:00");
    assert_eq!(run.sentence, "Aus den letzten 3 Monaten ist kein Kontakt festgehalten.");
    assert!(run.days.is_empty() && run.outside.is_empty());
}

#[test]
fn the_contacts_that_would_be_outside_are_named_with_the_rule() {
    let mut office = Office::open();
    let offered = office.propose("Mon 07:00");
    let answer = office.answer(&offered, &[]);
    office.take(&answer, "Mon 07:01").unwrap();
    office.receive("email", "+4917139200011", "Mon 12:00");
    office.receive("phone", "+4917139200011", "Tue 10:00");
    office.receive("whatsapp", "Anna M.", "Tue 20:00");
    office.draft(|clauses| {
        clauses[1] = clause(r#"Channel(id: "phone", channel: "phone", mode: NotUsed)"#);
        clauses.retain(|clause| clause.id() != &id("whatsapp"));
    });
    let before = office.events();
    let run = dry_run(&office, "Wed 10:00");
    assert_eq!(
        run.sentence,
        "Nach dem Entwurf wären 2 von 3 Kontakten außerhalb gewesen; nach den Regeln von damals waren es 1."
    );
    let days: Vec<(&str, u32, u32)> =
        run.days.iter().map(|day| (day.day.as_str(), day.inside, day.outside)).collect();
    assert_eq!(days, [("2026-11-16", 1, 0), ("2026-11-17", 0, 2)]);
    let told: Vec<(&str, &str, Inside, Inside)> = run
        .outside
        .iter()
        .map(|one| (one.channel_name.as_str(), one.sentence.as_str(), one.now, one.draft))
        .collect();
    assert_eq!(
        told,
        [
            ("WhatsApp", "Dafür ist nichts geregelt.", Inside::Outside, Inside::Outside),
            ("Telefon", "Telefon nutzen wir nicht.", Inside::Inside, Inside::Outside),
        ]
    );
    assert_eq!(office.events(), before, "nothing is written down");
}
