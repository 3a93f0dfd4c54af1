//! What is said to the client.

use absprache_engine::tone::{Form, Language, Tone};

use super::*;
use crate::view::agreeing::Words;
use crate::view::hand_over::HandOver;

fn words(office: &Office, words: Words, at: &str) -> HandOver {
    office.desk.words(&mueller(), words, time(at), Language::De).unwrap()
}

#[test]
fn the_first_offer_holds_the_whole_letter_the_code_and_one_word_to_answer_with() {
    let mut office = Office::open();
    let offered = office.proposing("Mon 10:00", Some("2026-11-30")).unwrap();
    let message = words(&office, Words::Proposal, "Mon 10:01");
    let version = office.files.version(&mueller(), offered.fingerprint).unwrap();
    assert_eq!(message.to.as_deref(), Some("anna@example.org"));
    assert!(message.body.starts_with("Hallo Anna,"), "{}", message.body);
    for part in [
        version.letter.trim_end(),
        "antworte bitte mit „Einverstanden“",
        "bis zum 30.\u{a0}November 2026 antwortest",
        &format!("Kennzeichen dieser Fassung: {}", offered.fingerprint.code()),
    ] {
        assert!(message.body.contains(part), "{part}\n{}", message.body);
    }
}

#[test]
fn a_reply_with_one_word_above_the_message_is_understood() {
    let mut office = Office::open();
    for (which, at) in [(Words::Proposal, "Mon 11:00"), (Words::Reminder, "Wed 11:00")] {
        if office.events().is_empty() {
            office.propose("Mon 10:00");
        }
        let body = words(&office, which, at).body;
        let quoted: Vec<String> = body.lines().map(|line| format!("> {line}")).collect();
        let reply = Document::pasted(&format!("Einverstanden!\n\n{}", quoted.join("\n")));
        let exchange = office.exchange();
        let incoming = exchange.incoming(&reply, channels(), exchange.negotiation.day(time(at)));
        assert!(incoming.is_acceptable() && incoming.words.is_some(), "{which:?}: {incoming:?}");
    }
}

#[test]
fn the_next_offer_says_first_what_is_different_and_why() {
    let mut office = Office::open();
    let first = office.propose("Mon 10:00");
    let answer = office
        .answer(&first, &[("phone", counter(longer_hours())), ("signal", Reply::Decline { reason: None })]);
    office.take(&answer, "Tue 10:00").unwrap();
    let kept = Decision::Ours { reason: Some("Dort lese ich nicht mit.".to_owned()) };
    office.respond(&[("phone", Decision::Theirs), ("signal", kept)], "Wed 10:00").unwrap();
    let body = words(&office, Words::Proposal, "Wed 11:00").body;
    let change = body.find("– Telefon").unwrap_or_else(|| panic!("{body}"));
    let reason = body.find("Zu „Signal“: Dort lese ich nicht mit.").unwrap_or_else(|| panic!("{body}"));
    let letter = body.find("Wie wir uns erreichen").unwrap();
    assert!(change < reason && reason < letter, "{body}");
    assert!(body.contains("danke für deine Antwort"), "{body}");
}

#[test]
fn an_amendment_says_what_it_changes_and_an_agreement_is_confirmed() {
    let mut office = Office::open();
    let first = office.propose("Mon 10:00");
    let answer = office.answer(&first, &[]);
    office.take(&answer, "Tue 10:00").unwrap();
    let confirmed = words(&office, Words::Proposal, "Tue 11:00");
    assert_eq!(confirmed.subject, "Unsere Absprache");
    assert!(confirmed.body.contains(&first.fingerprint.code()), "{}", confirmed.body);
    office.draft(|clauses| clauses[1] = longer_hours());
    let second = office.propose("Wed 10:00");
    let amended = words(&office, Words::Proposal, "Wed 11:00");
    let code = second.fingerprint.code();
    assert_eq!(amended.subject, format!("Was ich an unserer Absprache ändern möchte ({code})"));
    assert!(amended.body.contains("– Telefon"), "{}", amended.body);
}

#[test]
fn a_reminder_is_to_be_sent_in_the_clients_hours() {
    let mut office = Office::open();
    office.propose("Mon 10:00");
    for (at, send) in [("Wed 10:00", "jetzt"), ("Wed 21:40", "am besten Donnerstag 9 Uhr")] {
        let message = words(&office, Words::Reminder, at);
        assert_eq!(message.send.map(|send| send.replace('\u{a0}', " ")).as_deref(), Some(send));
        assert!(message.body.contains("am 16.\u{a0}November 2026 habe ich dir"), "{}", message.body);
    }
}

#[test]
fn nobody_is_reminded_of_nothing() {
    let mut office = Office::open();
    let nothing = office.desk.words(&mueller(), Words::Reminder, time("Mon 10:00"), Language::De);
    assert!(matches!(nothing, Err(Fault::NothingToRemindOf)), "{nothing:?}");
    let offered = office.propose("Mon 10:00");
    let answer = office.answer(&offered, &[]);
    office.take(&answer, "Tue 10:00").unwrap();
    office.desk.words(&mueller(), Words::Reminder, time("Tue 11:00"), Language::De).unwrap_err();
}

#[test]
fn the_end_is_told_kindly_with_its_day_and_the_ways_that_open_then() {
    for (tone, expected) in [
        (
            Tone { language: Language::De, form: Form::Du },
            [
                "Ich habe gern mit dir gearbeitet.",
                "am 30.",
                "Danach freue ich mich auch privat über Kontakt: Facebook.",
            ],
        ),
        (
            Tone { language: Language::De, form: Form::Sie },
            ["Ich habe gern mit Ihnen gearbeitet.", "Guten Tag Anna Müller,", "Danke für Ihr Vertrauen"],
        ),
        (
            Tone { language: Language::En, form: Form::Sie },
            [
                "I have enjoyed working with you.",
                "30\u{a0}November 2026",
                "After that, I would be glad to be in touch privately, too: Facebook.",
            ],
        ),
    ] {
        let mut office = Office::open();
        let mut client = office.files.client();
        client.tone = tone;
        office.files.save_client(&client).unwrap();
        office.draft(|clauses| {
            clauses.push(clause(r#"Channel(id: "facebook", channel: "facebook", mode: AfterEngagement)"#));
        });
        let offered = office.propose("Mon 10:00");
        let answer = office.answer(&offered, &[]);
        office.take(&answer, "Tue 10:00").unwrap();
        office.desk.end_engagement(&mueller(), "2026-11-30".parse().unwrap(), time("Wed 10:00")).unwrap();
        let body = words(&office, Words::Ending, "Wed 11:00").body;
        let expected = expected.map(|part| part.replace("am 30.", "mit dem 30.\u{a0}November 2026"));
        assert!(expected.iter().all(|part| body.contains(part)), "{expected:?}\n{body}");
        let past = words(&office, Words::Ending, "Mon+ 11:00").body;
        assert!(past.contains("Danach") || past.contains("After that"), "its day is to come: {past}");
        office.desk.end_engagement(&mueller(), "2026-11-20".parse().unwrap(), time("Sat 10:00")).unwrap();
        let past = words(&office, Words::Ending, "Sat 11:00").body;
        let now = past.contains("Jetzt freue ich mich auch privat") || past.contains("I would now be glad");
        assert!(now && !past.contains("Danach"), "its day is past: {past}");
    }
}

#[test]
fn every_message_is_copied_and_begun_as_a_mail() {
    let mut office = Office::open();
    office.propose("Mon 10:00");
    for which in [Words::Proposal, Words::Reminder, Words::Ending] {
        office.desk.copy_words(&mueller(), which, time("Mon 11:00"), Language::De).unwrap();
        let body = words(&office, which, "Mon 11:00").body;
        let asked = office.notifier.0.borrow().last().cloned();
        assert_eq!(asked, Some(crate::tests::fakes::Asked::Copy(crate::popup::PopupKey::HandOver, body)));
    }
}
