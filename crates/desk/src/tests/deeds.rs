//! What is done about a contact in the window, and taken back.

use absprache_engine::redirection::Step;
use absprache_engine::tone::Language;

use super::fakes::{ANNA, Asked, Office, time};
use crate::event::{Event, OutcomeKind, Seq};
use crate::popup::{CopyFault, PopupAnswer, PopupKey};
use crate::use_cases::today::Senses;
use crate::view::today::{Deed, DoneKind, Episode};

const FIRST: Seq = Seq(1);

fn office() -> Office {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    office
}

/// What is handled, and what is open.
fn shown(office: &Office, at: &str) -> (Vec<Episode>, Vec<Episode>) {
    let today = office.desk.today(time(at), Language::De, Senses::default());
    let all = |groups: Vec<crate::view::today::ClientGroup>| {
        groups.into_iter().flat_map(|group| group.episodes).collect()
    };
    (all(today.handled), all(today.groups))
}

fn copy(office: &mut Office, seq: Seq, at: &str) {
    office.desk.act(seq, Deed::Copy, time(at)).unwrap();
    office.desk.answer(PopupAnswer::Copied(PopupKey::Contact(seq)), time(at)).unwrap();
}

#[test]
fn a_deed_settles_the_episode_takes_its_popup_away_and_can_be_taken_back() {
    for (deed, kind) in [
        (Deed::Remind, DoneKind::Remind),
        (Deed::Mention, DoneKind::Mention),
        (Deed::Fine, DoneKind::Fine),
        (Deed::Emergency, DoneKind::Emergency),
    ] {
        let mut office = office();
        office.desk.act(FIRST, deed, time("Sat 21:41")).unwrap();
        let withdrawn = Asked::Withdrawn(PopupKey::Contact(FIRST));
        assert_eq!(office.notifier.0.borrow().last(), Some(&withdrawn), "{deed:?}");
        let (handled, open) = shown(&office, "Sat 21:42");
        assert!(open.is_empty(), "{deed:?}");
        let done = handled[0].done.clone().unwrap();
        assert_eq!((done.kind, done.undoable), (kind, true), "{deed:?}");

        office.desk.undo(FIRST, time("Sat 21:43")).unwrap();
        let (handled, open) = shown(&office, "Sat 21:44");
        assert!(handled.is_empty() && open[0].done.is_none(), "{deed:?}");
        assert_eq!(office.events().last(), Some(&"Undone"), "{deed:?}: nothing is removed");
    }
}

#[test]
fn it_is_the_same_after_a_restart() {
    let mut before = office();
    before.desk.act(FIRST, Deed::Mention, time("Sat 21:41")).unwrap();
    before.desk.act(FIRST, Deed::Fine, time("Sat 21:42")).unwrap();
    before.desk.undo(FIRST, time("Sat 21:43")).unwrap();
    let after = Office::reopen(before.journal.clone(), before.files.clone());
    assert_eq!(shown(&after, "Sat 22:00"), shown(&before, "Sat 22:00"));
    assert_eq!(shown(&after, "Sat 22:00").0[0].done.as_ref().map(|done| done.kind), Some(DoneKind::Mention));
}

#[test]
fn done_twice_is_done_once_and_nothing_done_cannot_be_taken_back() {
    let mut office = office();
    office.desk.undo(FIRST, time("Sat 21:41")).unwrap();
    for _ in 0..2 {
        office.desk.act(FIRST, Deed::Mention, time("Sat 21:41")).unwrap();
    }
    office.desk.act(Seq(99), Deed::Mention, time("Sat 21:41")).unwrap();
    assert_eq!(office.events(), ["Received", "Judged", "Notifying", "Mention"]);
}

#[test]
fn a_copy_from_the_window_needs_no_popup_and_shows_none() {
    let mut office = office();
    office.desk.answer(PopupAnswer::Gone(PopupKey::Contact(FIRST)), time("Sat 21:41")).unwrap();
    let before = office.popups().len();
    copy(&mut office, FIRST, "Sat 21:42");
    assert_eq!(office.events().last(), Some(&"Copied"));
    assert_eq!(shown(&office, "Sat 21:43").0[0].done.as_ref().map(|done| done.kind), Some(DoneKind::Copied));
    office.desk.act(FIRST, Deed::Copy, time("Sat 21:44")).unwrap();
    let failed = PopupAnswer::NotCopied(PopupKey::Contact(FIRST), CopyFault::Overwritten);
    office.desk.answer(failed, time("Sat 21:44")).unwrap();
    assert_eq!(office.popups().len(), before, "the window says so itself");
}

#[test]
fn a_text_copied_again_for_the_same_contact_is_the_same_text() {
    let mut office = office();
    let text = |office: &Office, handled: bool| {
        let (done, open) = shown(office, "Sat 21:45");
        let episodes = if handled { done } else { open };
        episodes[0].reply.clone().map(|reply| reply.text)
    };
    let first = text(&office, false);
    copy(&mut office, FIRST, "Sat 21:42");
    assert!(first.is_some());
    assert_eq!(text(&office, true), first);
}

#[test]
fn a_copy_taken_back_is_a_step_of_the_ladder_taken_back() {
    let mut office = office();
    copy(&mut office, FIRST, "Sat 21:41");
    office.desk.undo(FIRST, time("Sat 21:42")).unwrap();
    office.receive("whatsapp", ANNA, "Sun 20:00");
    let second = Seq(6);
    copy(&mut office, second, "Sun 20:01");
    let last = office.journal.0.borrow().last().and_then(|entry| entry.event.clone());
    assert_eq!(last, Some(Event::Copied { contact: second, step: Step::First }));
}

#[test]
fn a_text_copied_twice_is_taken_back_at_once() {
    let mut office = office();
    office.desk.answer(PopupAnswer::Copied(PopupKey::Contact(FIRST)), time("Sat 21:41")).unwrap();
    copy(&mut office, FIRST, "Sat 21:42");
    assert_eq!(office.events().iter().filter(|event| **event == "Copied").count(), 1);
    office.desk.undo(FIRST, time("Sat 21:43")).unwrap();
    let (handled, open) = shown(&office, "Sat 21:44");
    assert!(handled.is_empty() && open.len() == 1, "{handled:?}");
    office.receive("whatsapp", ANNA, "Sun 20:00");
    let second = Seq(6);
    copy(&mut office, second, "Sun 20:01");
    let last = office.journal.0.borrow().last().and_then(|entry| entry.event.clone());
    assert_eq!(last, Some(Event::Copied { contact: second, step: Step::First }));
}

#[test]
fn a_reminder_taken_back_does_not_come() {
    let mut office = office();
    office.desk.act(FIRST, Deed::Remind, time("Sat 21:41")).unwrap();
    office.desk.undo(FIRST, time("Sat 21:42")).unwrap();
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    assert_eq!(office.popups().len(), 1, "the first one only");
}

#[test]
fn a_reminder_that_came_back_is_open_again() {
    let mut office = office();
    office.desk.act(FIRST, Deed::Remind, time("Sat 21:41")).unwrap();
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    assert_eq!(office.popups().len(), 2);
    let (handled, open) = shown(&office, "Mon+ 09:01");
    assert!(handled.is_empty() && open.len() == 1);
    office.desk.undo(FIRST, time("Mon+ 09:02")).unwrap();
    assert_eq!(office.events().last(), Some(&"Notifying"), "it is over, and cannot be taken back");
}

#[test]
fn a_reminder_is_of_no_use_once_something_else_was_done() {
    let mut office = office();
    office.desk.act(FIRST, Deed::Remind, time("Sat 21:41")).unwrap();
    office.desk.act(FIRST, Deed::Fine, time("Sat 21:42")).unwrap();
    office.desk.tick(time("Mon+ 09:00")).unwrap();
    assert_eq!(office.popups().len(), 1);
}

#[test]
fn that_was_fine_taken_back_opens_no_conversation() {
    let mut office = office();
    office.desk.act(FIRST, Deed::Fine, time("Sat 21:41")).unwrap();
    office.desk.undo(FIRST, time("Sat 21:42")).unwrap();
    office.receive("whatsapp", ANNA, "Sat 22:11");
    assert_eq!(office.popups().len(), 2, "a new episode, outside the rules");
}

#[test]
fn what_was_an_emergency_counts_as_admitted_and_is_not_redirected() {
    let mut office = office();
    office.desk.act(FIRST, Deed::Emergency, time("Sat 21:41")).unwrap();
    let (handled, _) = shown(&office, "Sat 21:42");
    let episode = &handled[0];
    assert_eq!((episode.outcome, &episode.reply), (OutcomeKind::Admit, &None));
    assert!(episode.can.iter().all(|deed| *deed != Deed::Copy));
    office.desk.act(FIRST, Deed::Copy, time("Sat 21:43")).unwrap();
    assert!(!office.notifier.0.borrow().iter().any(|asked| matches!(asked, Asked::Copy(..))));
}

#[test]
fn a_name_said_to_be_somebody_elses_is_a_strangers_and_never_asked_about_again() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    office.desk.act(FIRST, Deed::Deny, time("Sat 21:41")).unwrap();
    let today = office.desk.today(time("Sat 21:42"), Language::De, Senses::default());
    assert!(today.groups.is_empty() && today.handled.is_empty());
    assert_eq!(today.strangers.first().map(|one| one.shown.as_str()), Some("Anna Müller"));
    let mut restarted = Office::reopen(office.journal.clone(), office.files.clone());
    for office in [&mut office, &mut restarted] {
        let popups = office.popups().len();
        office.receive("signal", "Anna Müller", "Sun 11:00");
        assert_eq!(office.popups().len(), popups, "never asked again");
        assert_eq!(office.events().last(), Some(&"Denied"), "and not written down");
    }
    office.receive("threema", "Anna Müller", "Sun 12:00");
    assert_eq!(office.events().last(), Some(&"Judged"), "on another channel it may be her");
}

#[test]
fn an_address_cannot_be_denied() {
    let mut office = office();
    office.desk.act(FIRST, Deed::Deny, time("Sat 21:41")).unwrap();
    assert!(!office.events().contains(&"Denied"));
}

#[test]
fn a_name_confirmed_in_the_window_shows_the_text_there_and_no_popup() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    office.desk.act(FIRST, Deed::Confirm, time("Sat 21:41")).unwrap();
    assert_eq!(office.popups().len(), 1, "the question only");
    let (_, open) = shown(&office, "Sat 21:42");
    assert!(open[0].reply.is_some() && open[0].question.is_none());
}
