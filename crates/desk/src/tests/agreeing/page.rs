//! The page of an agreement.

use absprache_engine::tone::Language;

use super::*;
use crate::view::agreeing::{
    self as view, AgreementPage, AgreementState, ClauseSketch, ClauseState, IncomingClass,
};

fn page(office: &Office, at: &str) -> AgreementPage {
    office.desk.agreement(&mueller(), time(at), Language::De).unwrap()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// What can be done, by the first letters: propose, withdraw, take in, respond, remind, settle a part, together, end.
fn may(page: &AgreementPage) -> String {
    let may = page.may;
    [
        (may.propose, 'p'),
        (may.withdraw, 'w'),
        (may.take_in, 't'),
        (may.respond, 'r'),
        (may.remind, 'm'),
        (may.settle_part, 's'),
        (may.together, 'g'),
        (may.end, 'e'),
    ]
    .into_iter()
    .filter_map(|(can, letter)| can.then_some(letter))
    .collect()
}

#[test]
fn the_page_tells_each_state_and_what_can_be_done() {
    let mut office = Office::open();
    let seen = |office: &Office, at: &str| {
        let page = page(office, at);
        (page.state, plain(&page.sentence), may(&page))
    };
    let expect = |state, sentence: &str, may: &str| (state, sentence.to_owned(), may.to_owned());
    assert_eq!(
        seen(&office, "Mon 09:00"),
        expect(AgreementState::Nothing, "Noch nicht vorgeschlagen: bisher nur Ihr Wunsch.", "pge")
    );
    let offered = office.proposing("Mon 10:00", Some("2026-11-19")).unwrap();
    assert_eq!(
        seen(&office, "Mon 11:00"),
        expect(
            AgreementState::Open,
            "Vorgeschlagen am 16. November 2026 per E-Mail, noch keine Antwort. Zeit ist bis zum 19. November 2026.",
            "wtmge"
        )
    );
    assert_eq!(
        seen(&office, "Fri 00:00"),
        expect(
            AgreementState::Lapsed,
            "Der Vorschlag blieb ohne Antwort; Zeit war bis zum 19. November 2026.",
            "ptmge"
        )
    );
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    office.take(&answer, "Tue 10:00").unwrap();
    assert_eq!(
        seen(&office, "Tue 11:00"),
        expect(AgreementState::Answered, "Anna Müller hat geantwortet, eine Regel ist noch offen.", "wtrsge")
    );
    office.respond(&[("phone", Decision::Theirs)], "Wed 10:00").unwrap();
    assert_eq!(
        seen(&office, "Wed 11:00"),
        expect(AgreementState::Agreed, "Vereinbart am 18. November 2026 per E-Mail mit Anna Müller", "ge")
    );
    office.desk.end_engagement(&mueller(), "2026-11-19".parse().unwrap(), time("Wed 12:00")).unwrap();
    assert_eq!(seen(&office, "Fri 10:00"), expect(AgreementState::Ended, "Zusammenarbeit beendet", ""));
}

#[test]
fn the_exchange_reads_as_a_conversation_by_clause() {
    let mut office = Office::open();
    office.receive("phone", "+4917139200011", "Mon 08:30");
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(
        &offered,
        &[("phone", counter(longer_hours())), ("ticket", Reply::Comment { text: "Welches?".to_owned() })],
    );
    office.take(&answer, "Tue 10:00").unwrap();
    let page = page(&office, "Tue 11:00");
    let told: Vec<String> = page.steps.iter().map(|step| plain(&step.sentence)).collect();
    assert_eq!(
        told,
        [
            "Fassung 1 vorgeschlagen per E-Mail",
            "Antwort von Anna Müller per E-Mail: 4 passen, eine lieber anders, eine Frage"
        ]
    );
    assert!(
        page.steps[1].note.as_deref().is_some_and(|note| note.contains("Telefon: Früh erreiche ich dich"))
    );
    let ids: Vec<&str> = page.clauses.iter().map(|clause| clause.id.as_str()).collect();
    assert_eq!(
        ids,
        ["whatsapp", "signal", "email", "phone", "ticket", "emergency"],
        "as the letter has them"
    );
    let phone = &page.clauses[3];
    assert_eq!((phone.state, phone.title.as_str()), (ClauseState::Countered, "Telefon"));
    assert!(phone.ours.contains("Bürozeiten"), "{}", phone.ours);
    assert!(phone.theirs.as_deref().is_some_and(|theirs| theirs.contains('8')), "{:?}", phone.theirs);
    assert_eq!(phone.consequence.as_deref(), Some("Betrifft einen Kontakt der letzten drei Monate"));
    assert!(
        matches!(&phone.edit, Some(ClauseSketch::Rule { rule }) if rule.hours.contains('8')),
        "{:?}",
        phone.edit
    );
    assert_eq!(page.clauses[4].reason.as_deref(), Some("Welches?"));
}

#[test]
fn the_page_says_what_the_draft_changes() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[]);
    office.take(&answer, "Tue 10:00").unwrap();
    assert_eq!(page(&office, "Tue 11:00").changes, Vec::<String>::new());
    office.draft(|clauses| clauses[1] = longer_hours());
    let seen = page(&office, "Tue 11:00");
    assert_eq!(seen.changes.len(), 1, "{:?}", seen.changes);
    assert!(seen.changes[0].starts_with("Telefon"), "{:?}", seen.changes);
    assert!(seen.may.propose);
    let in_force = seen.in_force.unwrap();
    assert_eq!(plain(&in_force.sentence), "Fassung 1, gilt seit 16. November 2026");
    assert_eq!(in_force.code, offered.fingerprint.code());
    office.draft(|clauses| clauses.retain(|clause| clause.id() == &id("whatsapp")));
    let seen = page(&office, "Tue 11:00");
    assert!(!seen.objections.is_empty() && !seen.may.propose);
}

#[test]
fn the_review_day_is_told_before_and_after_it_came() {
    let mut office = Office::open();
    office.draft(|clauses| clauses.push(clause("Review(id: \"review\", every_months: 6)")));
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[]);
    office.take(&answer, "Tue 10:00").unwrap();
    let at = |instant: chrono::DateTime<chrono::Utc>| {
        office.desk.agreement(&mueller(), instant, Language::De).unwrap().review.map(|text| plain(&text))
    };
    assert_eq!(at(time("Tue 11:00")).as_deref(), Some("Nächste Durchsicht am 16. Mai 2027"));
    let later = time("Tue 11:00") + chrono::TimeDelta::days(190);
    assert_eq!(at(later).as_deref(), Some("Durchsicht seit 16. Mai 2027 fällig"));
}

#[test]
fn an_agreement_whose_day_has_come_stands_on_the_page_of_today() {
    let mut office = Office::open();
    office.draft(|clauses| clauses.push(clause("Review(id: \"review\", every_months: 6)")));
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[]);
    office.take(&answer, "Tue 10:00").unwrap();
    let due = |days: i64| {
        let now = time("Tue 11:00") + chrono::TimeDelta::days(days);
        let senses = crate::use_cases::today::Senses::default();
        let today = office.desk.today(now, Language::De, senses);
        today.reviews.into_iter().map(|one| (one.name, plain(&one.sentence))).collect::<Vec<_>>()
    };
    assert_eq!(due(0), []);
    let sentence = "Durchsicht seit 16. Mai 2027 fällig".to_owned();
    assert_eq!(due(180), [("Müller GmbH".to_owned(), sentence)]);
}

#[test]
fn the_list_of_clients_says_at_a_glance_what_goes_on() {
    let mut office = Office::open();
    let line = |office: &Office, at: &str| {
        let lines = office.desk.client_lines(time(at), Language::De).unwrap();
        plain(&lines[0].standing)
    };
    let offered = office.propose("Mon 10:00");
    assert_eq!(
        line(&office, "Mon 11:00"),
        "Vorgeschlagen am 16. November 2026 per E-Mail, noch keine Antwort."
    );
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    office.take(&answer, "Tue 10:00").unwrap();
    assert_eq!(line(&office, "Tue 11:00"), "Anna Müller hat geantwortet, eine Regel ist noch offen.");
    office.respond(&[("phone", Decision::Theirs)], "Wed 10:00").unwrap();
    assert_eq!(line(&office, "Wed 11:00"), "Vereinbart am 18. November 2026 per E-Mail mit Anna Müller");
}

#[test]
fn a_document_is_looked_at_first_and_recorded_only_then() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    let seen = office.desk.read_answer(&mueller(), answer, time("Tue 10:00"), Language::De).unwrap();
    assert_eq!(
        (seen.class, seen.acceptable, seen.from.as_deref()),
        (IncomingClass::Fresh, true, Some("Anna Müller"))
    );
    assert_eq!(seen.sentence, "Eine Antwort von Anna Müller auf Fassung 1.");
    assert_eq!(seen.replies.iter().filter(|one| one.state == ClauseState::Settled).count(), 5);
    assert_eq!(office.events(), ["Offered"]);
    let page = office.desk.take_answer(&mueller(), time("Tue 10:01"), Language::De).unwrap();
    assert_eq!(page.state, AgreementState::Answered);
    let again = office.desk.take_answer(&mueller(), time("Tue 10:02"), Language::De);
    assert!(matches!(again, Err(Fault::NoAnswer)));
}

#[test]
fn a_counter_is_read_as_the_form_of_a_client_reads_it() {
    let mut office = Office::open();
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[("phone", counter(longer_hours()))]);
    office.take(&answer, "Tue 10:00").unwrap();
    let edit = page(&office, "Tue 11:00").clauses.into_iter().find(|one| one.id == id("phone")).unwrap().edit;
    let Some(ClauseSketch::Rule { rule }) = edit else { panic!("{edit:?}") };
    let mut counter = |hours: &str| {
        let with = ClauseSketch::Rule { rule: view_rule(&rule, hours) };
        let decision = view::Decision::Counter { clause: id("phone"), with, reason: None };
        office.desk.respond(&mueller(), vec![decision], time("Wed 10:00"), Language::De)
    };
    let refused = counter("immer mal");
    assert!(
        matches!(&refused, Err(Fault::NotUnderstood { clause, .. }) if *clause == id("phone")),
        "{refused:?}"
    );
    let page = counter("Mo-Fr 8:30-17:30").unwrap();
    assert_eq!((page.state, page.version), (AgreementState::Open, Some(2)));
    let phone = page.clauses.iter().find(|one| one.id == id("phone")).unwrap();
    assert!(phone.ours.contains("8:30"), "{}", phone.ours);
}

fn view_rule(rule: &crate::view::sketch::RuleSketch, hours: &str) -> crate::view::sketch::RuleSketch {
    crate::view::sketch::RuleSketch { hours: hours.to_owned(), ..rule.clone() }
}

#[test]
fn what_is_agreed_for_later_is_told_so_and_not_proposed_again() {
    let mut office = Office::open();
    let first = office.propose("Mon 10:00");
    office.take(&office.answer(&first, &[]), "Mon 11:00").unwrap();
    office.draft(|clauses| clauses[1] = longer_hours());
    let request = Proposing {
        client: mueller(),
        valid_from: "2026-12-01".parse().ok(),
        valid_until: None,
        answer_by: None,
        means: Means::Mail,
    };
    let next = office.desk.at_table(&mueller(), time("Tue 10:00"), |table| table.propose(&request)).unwrap();
    office.take(&office.answer(&next, &[]), "Tue 11:00").unwrap();

    let seen = page(&office, "Tue 12:00");
    assert_eq!(
        plain(&seen.sentence),
        "Vereinbart am 17. November 2026 per E-Mail mit Anna Müller; gilt ab 1. Dezember 2026"
    );
    assert_eq!(seen.in_force.map(|version| version.version), Some(1), "until then the first goes on");
    assert_eq!((seen.changes, seen.may.propose), (Vec::new(), false));
    assert_eq!(seen.letter.code, Some(next.fingerprint.code()));
    let again = office.proposing("Tue 13:00", None);
    assert!(matches!(&again, Err(Fault::Unchanged(agreed)) if agreed.number == 2), "{again:?}");
}

#[test]
fn the_letter_is_the_one_that_the_code_belongs_to() {
    let mut office = Office::open();
    let lines = |page: &AgreementPage| {
        page.letter.letter.paragraphs.iter().flat_map(|one| one.lines.clone()).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(page(&office, "Mon 09:00").letter.code, None, "it is a draft");
    let first = office.propose("Mon 10:00");
    office.take(&office.answer(&first, &[]), "Mon 11:00").unwrap();
    office.draft(|clauses| clauses[1] = longer_hours());
    let agreed = page(&office, "Mon 12:00");
    assert_eq!(agreed.letter.code, Some(first.fingerprint.code()));
    assert!(!lines(&agreed).contains("8 bis 18"), "a draft is no letter as long as something is agreed");
    let next = office.propose("Tue 10:00");
    let open = page(&office, "Tue 11:00");
    assert_eq!(open.letter.code, Some(next.fingerprint.code()));
    assert!(lines(&open).contains("8 bis 18"), "{}", lines(&open));
}
