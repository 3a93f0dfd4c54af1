//! The user's own texts: kept, said, previewed, and gone back from.

use absprache_engine::channel::Channels;
use absprache_engine::document;
use absprache_engine::ids::ClientId;
use absprache_engine::redirection::Step;
use absprache_engine::tone::Language;
use absprache_engine::wording::{Fault, Speech, TextId, TextKind};

use super::fakes::{MUELLER, Office, channels, time};
use crate::texts::Texts;
use crate::use_cases::texts::NotKept;
use crate::view::texts::{TextLine, TextLook, Whose};

const OWN: &str = "Hallo {Name}, bitte {Weg}. Jana";

fn elsewhere(speech: Speech) -> TextId {
    TextId::new(TextKind::Elsewhere, Step::First, speech)
}

fn mueller() -> ClientId {
    MUELLER.parse().unwrap()
}

/// The text in the popup of Anna's WhatsApp.
fn said(office: &mut Office, at: &str) -> String {
    office.receive("whatsapp", "Anna M.", at);
    office.popups().last().unwrap().body.clone()
}

fn look(office: &Office, text: Option<&str>) -> TextLook {
    let id = elsewhere(Speech::Sie);
    office.desk.look_at_text(None, id, text, Language::De, time("Thu 12:00")).unwrap()
}

#[test]
fn a_popup_says_what_the_user_worded_for_the_client_else_for_all_else_what_the_program_says() {
    let mut office = Office::open();
    assert!(said(&mut office, "Mon 06:00").contains("danke für deine Nachricht"));
    office.desk.keep_text(None, elsewhere(Speech::Du), OWN).unwrap();
    assert!(said(&mut office, "Tue 06:00").contains("Hallo Anna, bitte per E-Mail. Jana"));
    office.desk.keep_text(Some(&mueller()), elsewhere(Speech::Du), "Moin {Name}: {Weg}").unwrap();
    assert!(said(&mut office, "Wed 06:00").contains("Moin Anna: per E-Mail"));
    office.desk.put_text_back(Some(&mueller()), elsewhere(Speech::Du)).unwrap();
    assert!(said(&mut office, "Thu 06:00").contains("Hallo Anna, bitte"));
    office.desk.put_text_back(None, elsewhere(Speech::Du)).unwrap();
    assert!(said(&mut office, "Fri 06:00").contains("danke für deine Nachricht"));
}

#[test]
fn a_text_in_another_form_of_address_is_not_said() {
    let mut office = Office::open();
    office.desk.keep_text(None, elsewhere(Speech::Sie), OWN).unwrap();
    assert!(!said(&mut office, "Mon 06:00").contains("Jana"));
}

#[test]
fn a_text_without_a_way_is_not_kept() {
    let mut office = Office::open();
    let fault = office.desk.keep_text(None, elsewhere(Speech::Sie), "Bitte nicht.").unwrap_err();
    let NotKept::Refused(refusals) = fault else { panic!("{fault:?}") };
    assert!(matches!(refusals[0].fault, Fault::Missing(_)));
    assert_eq!(office.desk.texts(None, Speech::Sie, Language::De).unwrap().texts[0].whose, Whose::Program);
}

#[test]
fn nothing_is_kept_for_a_client_who_is_not_on_file() {
    let mut office = Office::open();
    let nobody: ClientId = "nobody".parse().unwrap();
    assert!(office.desk.keep_text(Some(&nobody), elsewhere(Speech::Sie), OWN).is_err());
    assert!(office.desk.texts(Some(&nobody), Speech::Sie, Language::De).is_err());
}

/// The first text of the list.
fn first_line(office: &Office, client: Option<&ClientId>) -> TextLine {
    office.desk.texts(client, Speech::Sie, Language::De).unwrap().texts.remove(0)
}

#[test]
fn the_list_tells_whose_words_each_text_is_in() {
    let mut office = Office::open();
    let id = mueller();
    assert_eq!((first_line(&office, None).whose, first_line(&office, None).own), (Whose::Program, None));
    office.desk.keep_text(None, elsewhere(Speech::Sie), "bitte {way}").unwrap();
    assert_eq!(first_line(&office, None).whose, Whose::All);
    assert_eq!(first_line(&office, Some(&id)).whose, Whose::All);
    office.desk.keep_text(Some(&mueller()), elsewhere(Speech::Sie), "gern {way}").unwrap();
    let line = first_line(&office, Some(&id));
    assert_eq!((line.whose, line.own.as_deref()), (Whose::Client, Some("gern {Weg}")));
    assert_eq!(first_line(&office, None).own.as_deref(), Some("bitte {Weg}"));
}

#[test]
fn a_broken_file_is_told_never_written_over_and_leaves_what_is_said() {
    let mut office = Office::open();
    office.desk.keep_text(None, elsewhere(Speech::Du), OWN).unwrap();
    office.files.lose_texts(true);
    assert_eq!(office.desk.reread().unwrap().len(), 2, "one for all, one for the client");
    assert!(office.desk.keep_text(None, elsewhere(Speech::Du), "{Weg}").is_err());
    assert!(office.desk.put_text_back(None, elsewhere(Speech::Du)).is_err());
    assert!(said(&mut office, "Mon 06:00").contains("Jana"));
    office.files.lose_texts(false);
    assert_eq!(office.desk.texts(None, Speech::Du, Language::De).unwrap().texts[0].own.as_deref(), Some(OWN));
}

#[test]
fn every_text_has_three_examples_in_the_programs_words_and_in_the_users() {
    let office = Office::open();
    for id in Speech::ALL.into_iter().flat_map(TextId::all) {
        for (text, own) in [(None, false), (Some(id.starter(Language::De)), true)] {
            let look = office
                .desk
                .look_at_text(Some(&mueller()), id, text.as_deref(), Language::De, time("Thu 12:00"))
                .unwrap();
            assert_eq!(look.examples.len(), 3, "{id:?}");
            for example in &look.examples {
                assert!(!example.text.is_empty() && example.own == own, "{id:?} {example:?}");
            }
        }
    }
}

#[test]
fn examples_name_what_came_in_and_why_the_program_speaks() {
    let office = Office::open();
    let look = look(&office, Some("Wie vereinbart {Weg}."));
    let scenes: Vec<&str> = look.examples.iter().map(|one| one.scene.as_str()).collect();
    assert_eq!(scenes[0].replace('\u{a0}', " "), "WhatsApp, Samstag 21:40 Uhr");
    assert!(scenes[2].ends_with("noch nicht vereinbart"), "{scenes:?}");
    assert!(look.examples[0].own && look.examples[0].text == "Wie vereinbart per E-Mail.");
    assert!(!look.examples[2].own && look.examples[2].why.is_some());
    assert_eq!(look.hints.len(), 1, "{:?}", look.hints);
}

#[test]
fn a_refusal_shows_its_place_as_the_page_counts_and_what_is_missing() {
    let office = Office::open();
    let look = look(&office, Some("🙂 {Wegg}"));
    let first = &look.refusals[0];
    assert_eq!((first.start, first.end, first.missing.clone()), (3, 9, None));
    let second = &look.refusals[1];
    assert_eq!((second.start, second.missing.as_deref()), (9, Some("{Weg}")));
    assert!(look.examples.iter().all(|one| !one.own), "what is refused is not said");
}

#[test]
fn the_file_is_read_with_the_place_of_what_is_wrong() {
    let read = |text: &str| document::read::<Texts>(text, channels() as &Channels);
    let text = |texts: &str| format!("(\n schema: 1,\n texts: [\n{texts}\n])");
    let good = r#"(occasion: Later, speech: Du, text: "{way} {time}"),"#;
    assert_eq!(read(&text(good)).unwrap().own()[0].id.name(), "later");
    for (broken, line, field) in [
        (format!("{good}\n{good}"), 5, "texts[1]"),
        (format!("{good}\n(occasion: Later, speech: Sie,\n text: \"ab {{time}}\")"), 6, "texts[1].text"),
        ("(occasion: Later, speech: Klingon, text: \"\")".to_owned(), 4, "texts[0].speech"),
    ] {
        let error = read(&text(&broken)).unwrap_err();
        assert_eq!((error.place.line, error.field.as_str()), (line, field), "{error}");
    }
}
