//! Notes of mine: kept with the client, in my own words, as long as I want them.

use absprache_engine::contact::{ContactKind, Direction};
use absprache_engine::note::NoteText;
use absprache_engine::tone::Language;

use super::fakes::{ANNA, MUELLER, Office, message, time};
use crate::event::Seq;
use crate::use_cases::notes::{Fault, Note};
use crate::use_cases::today::Senses;
use crate::view::note::About;
use crate::view::timeline::{TimelineFilter, TimelineWindow};

fn text(words: &str) -> NoteText {
    words.parse().unwrap()
}

fn about_mueller() -> About {
    About::Client { client: MUELLER.parse().unwrap() }
}

/// The words of the notes about Müller, the newest first.
fn listed(office: &Office) -> Vec<String> {
    let (notes, troubles) = office.desk.notes(Some(&MUELLER.parse().unwrap()));
    assert!(troubles.is_empty(), "{troubles:?}");
    notes.iter().map(|note| note.text.as_str().to_owned()).collect()
}

fn timeline(office: &Office) -> Vec<String> {
    let (all, newest) = (TimelineFilter::default(), TimelineWindow::default());
    let id = MUELLER.parse().unwrap();
    let shown = office.desk.timeline(&id, &all, newest, time("Sat 12:00"), Language::De).unwrap();
    let entries = shown.days.iter().flat_map(|day| &day.entries);
    entries
        .map(|entry| format!("{} {}: {}", entry.time, entry.title, entry.detail.as_deref().unwrap_or("–")))
        .collect()
}

#[test]
fn what_was_said_on_the_phone_is_noted_with_the_call() {
    let mut office = Office::open();
    let mut call = message("phone", ANNA, "Fri 10:00");
    call.contact.kind = ContactKind::Call;
    call.contact.direction = Direction::In;
    office.desk.receive(call, time("Fri 10:00")).unwrap();
    let seq = office.desk.memory().contacts().next().unwrap().0;
    let note = office
        .desk
        .note(About::Contact { contact: seq }, text("Will den Shop blau."), time("Fri 10:12"))
        .unwrap();
    assert_eq!((note.client.as_str(), note.contact), (MUELLER, Some(seq)));
    assert_eq!(office.desk.notes_about(std::iter::once(seq)), [note]);
    assert_eq!(timeline(&office)[0], "10:12 Notiz: Will den Shop blau.");
}

#[test]
fn a_note_about_a_contact_stands_with_it_in_today_whichever_of_its_episode_it_was() {
    let mut office = Office::open();
    office.receive("whatsapp", "Anna M.", "Fri 10:00");
    let first = office.desk.memory().contacts().next().unwrap().0;
    office
        .desk
        .note(About::Contact { contact: first }, text("Es ging um das Logo."), time("Fri 10:05"))
        .unwrap();
    office.receive("whatsapp", "Anna M.", "Fri 10:10");
    let today = office.desk.today(time("Fri 10:12"), Language::De, Senses::default());
    let [episode] = &*today.groups[0].episodes else { panic!("{today:?}") };
    assert_eq!(episode.count, 2);
    assert_eq!(episode.notes[0].text, "Es ging um das Logo.");
}

#[test]
fn notes_are_there_after_a_restart_the_newest_first() {
    let mut office = Office::open();
    for (words, at) in [("Angebot bis Freitag", "Mon 09:00"), ("Logo fehlt", "Tue 09:00")] {
        office.desk.note(about_mueller(), text(words), time(at)).unwrap();
    }
    let office = Office::reopen(office.journal, office.files);
    assert_eq!(listed(&office), ["Logo fehlt", "Angebot bis Freitag"]);
}

#[test]
fn a_note_in_other_words_keeps_its_time_and_leaves_nothing_of_the_old_ones() {
    let mut office = Office::open();
    let Note { seq, at, .. } =
        office.desk.note(about_mueller(), text("Angebot bis Freitg"), time("Mon 09:00")).unwrap();
    let better = office.desk.rewrite_note(seq, text("Angebot bis Freitag"), time("Mon 09:05")).unwrap();
    assert_eq!(better.at, at);
    assert_eq!(office.files.notes(), ["Angebot bis Freitag"]);
    assert_eq!(timeline(&office), ["9:00 Notiz: Angebot bis Freitag"]);
    let same = office.desk.rewrite_note(better.seq, better.text.clone(), time("Mon 09:06")).unwrap();
    assert_eq!(same, better, "nothing to change, nothing written");
    let gone = office.desk.rewrite_note(seq, text("Angebot"), time("Mon 09:07"));
    assert!(matches!(gone, Err(Fault::NoSuchNote(found)) if found == seq), "{gone:?}");
}

#[test]
fn a_note_that_is_taken_back_is_gone_with_its_words() {
    let mut office = Office::open();
    let Note { seq, text: words, .. } =
        office.desk.note(about_mueller(), text("Ist pleite?"), time("Mon 09:00")).unwrap();
    assert_eq!(office.desk.drop_note(seq, time("Mon 09:01")).unwrap(), Some(words));
    assert!(office.files.notes().is_empty());
    assert!(timeline(&office).is_empty());
    assert!(matches!(office.desk.drop_note(seq, time("Mon 09:02")), Err(Fault::NoSuchNote(_))));
    assert!(listed(&Office::reopen(office.journal, office.files)).is_empty());
}

#[test]
fn of_two_notes_in_the_same_words_one_can_go() {
    let mut office = Office::open();
    let first = office.desk.note(about_mueller(), text("Angerufen"), time("Mon 09:00")).unwrap();
    office.desk.note(about_mueller(), text("Angerufen"), time("Tue 09:00")).unwrap();
    office.desk.drop_note(first.seq, time("Tue 09:01")).unwrap();
    assert_eq!(listed(&office), ["Angerufen"]);
}

#[test]
fn a_note_is_about_somebody_who_is_known() {
    let mut office = Office::open();
    let nobody =
        office.desk.note(About::Client { client: "meier".parse().unwrap() }, text("?"), time("Mon 09:00"));
    assert!(matches!(nobody, Err(Fault::Trouble(_))), "{nobody:?}");
    let nothing = office.desk.note(About::Contact { contact: Seq(17) }, text("?"), time("Mon 09:00"));
    assert!(matches!(nothing, Err(Fault::NoSuchContact(Seq(17)))), "{nothing:?}");
    assert!(office.events().is_empty());
}

#[test]
fn no_word_of_a_note_is_in_the_journal() {
    let mut office = Office::open();
    office.desk.note(about_mueller(), text("Blaubeerkuchen"), time("Mon 09:00")).unwrap();
    let journal = format!("{:?}", office.journal.0.borrow());
    assert!(journal.contains("Noted") && !journal.contains("Blaubeer"), "{journal}");
}
