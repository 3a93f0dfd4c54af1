//! The list of clients, and the page of one.

use absprache_engine::agreement::Means;
use absprache_engine::document;
use absprache_engine::policy::Policy;
use absprache_engine::tone::Language;

use super::fakes::{ANNA, MUELLER, Office, RULES, channels, time};
use crate::event::Seq;
use crate::ports::Files;
use crate::use_cases::record_agreement::{Request, record_agreement};
use crate::view::client_page::{ClientLine, ClientPage, StandingKind};
use crate::view::today::Deed;

fn lines(office: &Office, at: &str) -> Vec<ClientLine> {
    office.desk.client_lines(time(at), Language::De).unwrap()
}

fn page(office: &Office, at: &str) -> ClientPage {
    office.desk.client_page(&MUELLER.parse().unwrap(), time(at), Language::De).unwrap()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A desk after the draft was agreed on the Monday.
pub(super) fn agreed() -> Office {
    let mut office = Office::open();
    let request = Request {
        client: MUELLER.parse().unwrap(),
        on: "2026-11-16".parse().unwrap(),
        means: Means::Talk,
        by: "Anna Müller".to_owned(),
    };
    record_agreement(&mut office.journal, &mut office.files, channels(), &request, time("Mon 10:00"))
        .unwrap();
    Office::reopen(office.journal, office.files)
}

#[test]
fn the_folder_of_clients_is_read_once_for_all_lines() {
    let mut office = Office::open();
    for id in ["berg", "tal"] {
        let mut client = office.files.client();
        (client.id, client.name) = (id.parse().unwrap(), id.to_owned());
        office.files.save_client(&client).unwrap();
    }
    office.desk.reread().unwrap();
    let before = office.files.clients_were_read();
    assert_eq!(lines(&office, "Sat 21:00").len(), 3);
    assert_eq!(office.files.clients_were_read(), before + 1);
}

#[test]
fn a_line_says_where_the_rules_stand_what_is_open_and_how_much_waits() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 20:00");
    office.receive("whatsapp", ANNA, "Sat 20:10");
    let listed = lines(&office, "Sat 21:00");
    let [line] = listed.as_slice() else { panic!("one client, not {listed:?}") };
    assert_eq!((line.name.as_str(), line.person.as_deref()), ("Müller GmbH", Some("Anna Müller")));
    assert_eq!(line.standing, "Ihr Wunsch, noch nicht vereinbart");
    assert_eq!(plain(&line.now), "E-Mail offen, Telefon ab Montag 9 Uhr");
    assert_eq!((line.waiting, &line.broken), (1, &None));
    office.desk.act(Seq(1), Deed::Mention, time("Sat 21:01")).unwrap();
    assert_eq!(lines(&office, "Sat 21:02")[0].waiting, 0);
}

#[test]
fn a_client_whose_rules_cannot_be_read_is_listed_with_what_is_wrong() {
    let office = Office::open();
    office.files.lose_rules(true);
    let office = Office::reopen_with_troubles(office.journal, office.files, 1);
    assert!(lines(&office, "Sat 21:00")[0].broken.as_deref().is_some_and(|why| why.contains("UTF-8")));
    office.desk.client_page(&MUELLER.parse().unwrap(), time("Sat 21:00"), Language::De).unwrap_err();
}

#[test]
fn a_page_has_the_facts_the_people_the_letter_and_the_openings() {
    let page = page(&Office::open(), "Tue 10:00");
    let facts: Vec<_> = page.facts.iter().map(|fact| (fact.label.as_str(), fact.value.as_str())).collect();
    assert_eq!(
        facts,
        [
            ("Zeitzone", "Europe/Berlin"),
            ("Feiertage", "Berlin"),
            ("Bürozeiten", "Mo–Fr 9–17"),
            ("Anrede", "du")
        ]
    );
    let anna: Vec<_> =
        page.people[0].addresses.iter().map(|one| (one.label.as_str(), one.value.as_str())).collect();
    assert_eq!(
        anna,
        [("Telefon", "+49 171 39200011"), ("E-Mail", "anna@example.org"), ("WhatsApp", "„Anna M.“")]
    );
    assert!(page.letter.paragraphs.iter().any(|paragraph| paragraph.heading.is_some()));
    let phone = page.openings.iter().find(|line| line.channel_name == "Telefon").unwrap();
    assert_eq!((plain(&phone.sentence).as_str(), phone.open), ("offen bis 17 Uhr", true));
    assert_eq!(page.standing.kind, StandingKind::Wish);
    assert!(!page.draft_differs, "nothing was agreed yet");
}

#[test]
fn what_was_agreed_is_told_with_day_means_and_code_and_what_the_draft_says_beside_it() {
    let mut office = agreed();
    let before = page(&office, "Tue 10:00");
    assert_eq!(before.standing.kind, StandingKind::Agreed);
    assert_eq!(
        plain(&before.standing.sentence),
        "Vereinbart am 16. November 2026 im Gespräch mit Anna Müller"
    );
    assert!(before.standing.code.is_some() && !before.draft_differs);
    assert!(before.letter.paragraphs.iter().any(|paragraph| paragraph.heading.is_some()));
    let mut draft: Policy = document::read(RULES, channels()).unwrap();
    draft.clauses.remove(3);
    office.files.save_draft(&MUELLER.parse().unwrap(), &draft).unwrap();
    assert!(page(&office, "Tue 10:00").draft_differs);
}
