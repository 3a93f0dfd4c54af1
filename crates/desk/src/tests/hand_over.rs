use absprache_engine::preset::Preset;
use absprache_engine::tone::{Form, Language, Tone};

use super::fakes::{Asked, MUELLER, Office, channels, time};
use crate::popup::{CopyFault, PopupAnswer, PopupKey};
use crate::ports::Files;

#[test]
fn the_rules_go_to_the_first_person_with_a_mail_address() {
    let office = Office::open();
    let mut client = office.files.client();
    let mut files = office.files.clone();
    let mail = client.people[0].handles.pop().unwrap();
    let info = absprache_engine::handle::Handle::Mail("info@example.org".parse().unwrap());
    client.handles = vec![info];
    for (owner, to, greeting) in [
        (Some(0), "anna@example.org", "Hallo Anna,"),
        (Some(1), "anna@example.org", "Hallo Jan,"),
        (None, "info@example.org", "Hallo,"),
    ] {
        let mut client = client.clone();
        if let Some(owner) = owner {
            client.people[owner].handles.push(mail.clone());
        }
        files.save_client(&client).unwrap();
        let message = office.desk.hand_over(&client.id).unwrap();
        assert_eq!(message.to.as_deref(), Some(to));
        assert_eq!(message.body.lines().next(), Some(greeting));
        assert_eq!(message.subject, "Wie wir uns am besten erreichen");
    }
    client.handles.clear();
    files.save_client(&client).unwrap();
    assert_eq!(office.desk.hand_over(&client.id).unwrap().to, None);
}

#[test]
fn the_message_is_in_the_language_and_form_of_the_client() {
    let office = Office::open();
    let mut files = office.files.clone();
    for (language, form, first, last) in [
        (Language::De, Form::Sie, "Guten Tag Anna Müller,", "Dann antworten Sie bitte mit „Einverstanden“."),
        (Language::De, Form::Du, "Hallo Anna,", "Dann antworte bitte mit „Einverstanden“."),
        (Language::En, Form::Sie, "Hello Anna,", "Then please reply with “Agreed”."),
    ] {
        let mut client = office.files.client();
        client.tone = Tone { language, form };
        files.save_client(&client).unwrap();
        let message = office.desk.hand_over(&client.id).unwrap();
        assert!(message.body.starts_with(first) && message.body.contains(last), "{}", message.body);
        assert!(!message.body.contains("hand-over-"), "{}", message.body);
    }
}

#[test]
fn a_whole_letter_is_pasted_and_not_handed_to_the_mail_program() {
    let office = Office::open();
    let id = MUELLER.parse().unwrap();
    let policy = Preset::Freelancer.policy(Language::De, channels()).unwrap();
    office.files.clone().save_draft(&id, &policy).unwrap();
    let message = office.desk.hand_over(&id).unwrap();
    assert!(!message.mailto_possible);
    let begun = "mailto:anna@example.org?subject=Wie%20wir%20uns%20am%20besten%20erreichen";
    assert_eq!(message.mailto(), begun);
}

#[test]
fn the_message_is_copied_and_the_window_says_what_came_of_it() {
    let mut office = Office::open();
    let id = MUELLER.parse().unwrap();
    office.desk.copy_hand_over(&id).unwrap();
    let body = office.desk.hand_over(&id).unwrap().body;
    assert_eq!(*office.notifier.0.borrow(), [Asked::Copy(PopupKey::HandOver, body)]);
    assert_eq!(office.desk.handed_over(), Some(&id));
    for answer in [
        PopupAnswer::Copied(PopupKey::HandOver),
        PopupAnswer::NotCopied(PopupKey::HandOver, CopyFault::Overwritten),
    ] {
        office.desk.answer(answer, time("Mon 10:00")).unwrap();
    }
    assert!(office.popups().is_empty() && office.events().is_empty());
}
