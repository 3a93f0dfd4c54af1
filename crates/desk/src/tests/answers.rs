use absprache_engine::contact::ContactKind;
use absprache_engine::redirection::Step;
use absprache_engine::tone::Language;

use super::fakes::{ANNA, Asked, Office, message, time};
use crate::event::{Event, Seq};
use crate::memory::Deed;
use crate::popup::{Action, CopyFault, PopupAnswer, PopupKey};
use crate::ports::Files;
use crate::settings::Settings;

const FIRST: PopupKey = PopupKey::Contact(Seq(1));

fn office() -> Office {
    let mut office = Office::open();
    office.receive("whatsapp", "Anna M.", "Sat 21:40");
    office
}

#[test]
fn copying_counts_only_after_the_text_was_read_back() {
    let mut office = office();
    office.desk.answer(PopupAnswer::Chosen(FIRST, Action::Copy), time("Sat 21:41")).unwrap();
    let asked = office.notifier.0.borrow().last().cloned();
    assert!(matches!(&asked, Some(Asked::Copy(FIRST, text)) if text.starts_with("Hallo Anna,")), "{asked:?}");
    assert!(!office.events().contains(&"Copied"));
    office.desk.answer(PopupAnswer::Copied(FIRST), time("Sat 21:41")).unwrap();
    assert!(office.events().contains(&"Copied"));
    assert!(office.popups().last().is_some_and(|popup| popup.title.starts_with("Kopiert") && popup.passing));
}

#[test]
fn a_copy_that_failed_is_not_called_copied() {
    let mut office = office();
    office.desk.answer(PopupAnswer::NotCopied(FIRST, CopyFault::Overwritten), time("Sat 21:41")).unwrap();
    assert!(!office.events().contains(&"Copied"));
    assert!(office.popups().last().is_some_and(|popup| !popup.title.starts_with("Kopiert")));
}

#[test]
fn the_ladder_climbs_with_texts_copied_on_different_days_and_starts_again_after_ninety() {
    let mut office = Office::open();
    let mut steps = Vec::new();
    for at in ["Tue 20:00", "Tue 22:00", "Wed 20:00", "Thu 20:00"] {
        office.receive("whatsapp", ANNA, at);
        let seq = office
            .journal
            .0
            .borrow()
            .iter()
            .rev()
            .find(|entry| matches!(entry.event, Some(Event::Received(_))))
            .map(|entry| entry.seq)
            .unwrap();
        office.desk.answer(PopupAnswer::Copied(PopupKey::Contact(seq)), time(at)).unwrap();
        let last = office.journal.0.borrow().last().and_then(|entry| entry.event.clone());
        let Some(Event::Copied { step, .. }) = last else { panic!("copied, not {last:?}") };
        steps.push(step);
    }
    assert_eq!(steps, [Step::First, Step::Again, Step::Again, Step::StillFits], "at most one a day counts");
}

#[test]
fn a_reminder_comes_back_at_the_next_opening() {
    let mut office = office();
    office.desk.answer(PopupAnswer::Chosen(FIRST, Action::Remind), time("Sat 21:41")).unwrap();
    let last = office.journal.0.borrow().last().and_then(|entry| entry.event.clone());
    assert_eq!(last, Some(Event::Remind { contact: Seq(1), at: time("Mon+ 09:00") }));
    office.desk.tick(time("Mon+ 08:59")).unwrap();
    assert_eq!(office.popups().len(), 1, "not before");
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    office.desk.tick(time("Mon+ 09:01")).unwrap();
    assert_eq!(office.popups().len(), 2, "once");
}

#[test]
fn that_was_fine_opens_the_conversation() {
    let mut office = office();
    office.desk.answer(PopupAnswer::Chosen(FIRST, Action::Fine), time("Sat 21:41")).unwrap();
    office.receive("whatsapp", "Anna M.", "Sat 22:05");
    office.receive("whatsapp", "Anna M.", "Sat 22:34");
    assert_eq!(office.popups().len(), 1, "running, so nothing more is told");
    let judged = office.journal.0.borrow().iter().rev().find_map(|entry| match &entry.event {
        Some(Event::Judged(judged)) => Some(judged.reason),
        _ => None,
    });
    assert_eq!(judged, Some(Some(absprache_engine::verdict::Reason::Running)));
}

#[test]
fn mentioning_is_kept_for_the_next_talk() {
    let mut office = office();
    office.desk.answer(PopupAnswer::Chosen(FIRST, Action::Mention), time("Sat 21:41")).unwrap();
    assert!(office.desk.memory().contact(Seq(1)).is_some_and(|contact| contact.was(Deed::Mention)));
}

#[test]
fn a_confirmed_name_becomes_an_alias_and_only_then_the_text_is_offered() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    office.desk.answer(PopupAnswer::Chosen(FIRST, Action::Confirm), time("Sat 21:41")).unwrap();
    let anna = office.files.client().people.into_iter().find(|person| person.id.as_str() == "anna").unwrap();
    assert!(
        anna.aliases.iter().any(|alias| alias.channel.as_str() == "signal" && alias.name == "Anna Müller")
    );
    let popups = office.popups();
    assert_eq!(
        popups.last().and_then(|popup| popup.default.as_ref()).map(|button| button.action),
        Some(Action::Copy)
    );
    office.receive("signal", "Anna Müller", "Sun 11:00");
    assert_eq!(
        office.popups().last().and_then(|popup| popup.default.as_ref().map(|button| button.action)),
        Some(Action::Copy),
        "known from now on"
    );
}

#[test]
fn a_confirmed_name_and_a_chosen_digest_keep_what_the_user_edited_meanwhile() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    let mut edited = office.files.client();
    edited.name = "Müller & Töchter GmbH".to_owned();
    office.files.save_client(&edited).unwrap();
    let settings = Settings { language: Some(Language::En), ..Settings::default() };
    office.files.save_settings(&settings).unwrap();
    for action in [Action::Confirm, Action::DigestOnly] {
        office.desk.answer(PopupAnswer::Chosen(FIRST, action), time("Sat 21:41")).unwrap();
    }
    assert_eq!(office.files.client().name, edited.name);
    let settings = office.files.settings().unwrap();
    assert_eq!((settings.language, settings.channels.len()), (Some(Language::En), 1));
}

#[test]
fn a_text_copied_later_names_the_times_that_are_true_then() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Tue 14:00");
    for (at, expected) in
        [("Tue 14:01", "heute bis 17 Uhr"), ("Wed 20:00", "ab Donnerstag, 19. November, 9 Uhr")]
    {
        office.desk.answer(PopupAnswer::Chosen(FIRST, Action::Copy), time(at)).unwrap();
        let asked = office.notifier.0.borrow().last().cloned();
        let Some(Asked::Copy(FIRST, text)) = asked else { panic!("a copy, not {asked:?}") };
        assert!(text.replace('\u{a0}', " ").contains(expected), "{at}: {text}");
    }
}

#[test]
fn a_call_that_waited_until_the_phone_opened_is_told_that_it_is_open() {
    let mut office = Office::open();
    let mut call = message("phone", ANNA, "Tue 20:00");
    call.contact.kind = ContactKind::Call;
    office.desk.receive(call, time("Tue 20:00")).unwrap();
    office.desk.answer(PopupAnswer::Chosen(FIRST, Action::Copy), time("Wed 10:00")).unwrap();
    let asked = office.notifier.0.borrow().last().cloned();
    assert!(
        matches!(&asked, Some(Asked::Copy(FIRST, text)) if text.contains("Heute erreichst du mich")),
        "{asked:?}"
    );
}
