//! "That was not this client", and that it was after all.

use absprache_engine::contact::ContactKind;
use absprache_engine::handle::Handle;
use absprache_engine::identity::Certainty;
use absprache_engine::note::NoteText;
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::fakes::{ANNA, MUELLER, Office, message, time};
use crate::arrival::Arrival;
use crate::event::Seq;
use crate::use_cases::today::Senses;
use crate::view::capture::CaptureForm;
use crate::view::note::About;
use crate::view::timeline::{Timeline, TimelineFilter, TimelineWindow};
use crate::view::today::{Deed, Today};

fn today(office: &Office, at: &str) -> Today {
    office.desk.today(time(at), Language::De, Senses::default())
}

/// The numbers of the contacts that are Anna's.
fn hers(office: &Office) -> Vec<Seq> {
    let contacts = office.desk.memory().contacts();
    contacts.filter(|(_, one)| one.received.identity.is_some()).map(|(seq, _)| seq).collect()
}

/// So many messages of Anna's, one every eight hours, the last one on Saturday at 21:40.
fn many(office: &mut Office, count: i32) -> Vec<Seq> {
    for number in (0..count).rev() {
        let mut arrival = message("whatsapp", ANNA, "Sat 21:40");
        arrival.contact.at -= TimeDelta::hours(8) * number;
        let at = arrival.contact.at;
        office.desk.receive(arrival, at).unwrap();
    }
    hers(office)
}

/// A mail from an address that is not on file, under a name that is.
fn mail(address: &str, at: &str) -> Arrival {
    let mut arrival = message("email", "Anna Müller", at);
    arrival.contact.from = Some(Handle::Mail(address.parse().unwrap()));
    arrival
}

fn captured(office: &mut Office, channel: &str, kind: ContactKind, at: &str) -> Seq {
    let form = CaptureForm {
        client: MUELLER.to_owned(),
        person: Some("anna".to_owned()),
        channel: channel.to_owned(),
        kind,
        mine: false,
        emergency: false,
        when: String::new(),
    };
    office.desk.capture(&form, time(at), Language::De).unwrap().contact
}

fn timeline(office: &Office) -> Timeline {
    let (all, newest) = (TimelineFilter::default(), TimelineWindow::default());
    office.desk.timeline(&MUELLER.parse().unwrap(), &all, newest, time("Sun 20:00"), Language::De).unwrap()
}

#[test]
fn however_many_there_were_all_of_them_come_back_and_no_other_stranger_is_forgotten() {
    let mut office = Office::open();
    for name in ["Katrin Berger", "Ines Vogt", "Paul Weiß"] {
        office.receive("signal", name, "Mon 10:00");
    }
    let all = many(&mut office, 30);
    let before = office.files.client();
    // The oldest of them is the first to be out of mind.
    office.desk.act(all[0], Deed::Mistaken, time("Sat 21:41")).unwrap();
    assert_eq!(hers(&office), []);
    let mut names: Vec<_> = today(&office, "Sat 21:42").strangers.into_iter().map(|one| one.shown).collect();
    names.retain(|name| !name.starts_with('+'));
    assert_eq!(names, ["Paul Weiß", "Ines Vogt", "Katrin Berger"]);

    office.desk.undo(all[0], time("Sat 21:43")).unwrap();
    assert_eq!(hers(&office), all);
    assert_eq!(office.files.client(), before);
    assert_eq!(today(&office, "Sat 21:44").strangers.len(), 3);
    let reopened = Office::reopen(office.journal, office.files);
    assert_eq!(hers(&reopened), all, "also after a restart");
}

#[test]
fn whoever_turns_out_to_be_somebody_else_brings_all_of_theirs_along() {
    let mut office = Office::open();
    let all = many(&mut office, 30);
    office.desk.act(all[29], Deed::Mistaken, time("Sat 21:41")).unwrap();
    let stranger = today(&office, "Sat 21:42").strangers[0].id;
    let jan = "jan".parse().unwrap();
    office.desk.introduce(stranger, &MUELLER.parse().unwrap(), Some(&jan), time("Sat 21:43")).unwrap();
    assert_eq!(hers(&office), all);
    assert_eq!(today(&office, "Sat 21:44").strangers, []);
}

#[test]
fn who_was_confirmed_is_known_by_the_address_and_nobody_else_by_the_name_beside_it() {
    let mut office = Office::open();
    office.desk.receive(mail("am@example.net", "Fri 10:00"), time("Fri 10:00")).unwrap();
    office.desk.act(Seq(1), Deed::Confirm, time("Fri 10:01")).unwrap();
    office.desk.receive(mail("am@example.net", "Fri 11:00"), time("Fri 11:00")).unwrap();
    office.desk.receive(mail("anna@example.com", "Fri 12:00"), time("Fri 12:00")).unwrap();
    let certainties = |office: &Office| -> Vec<Certainty> {
        let contacts = office.desk.memory().contacts();
        contacts.filter_map(|(_, one)| Some(one.received.identity.as_ref()?.certainty)).collect()
    };
    let [_, second, third] = certainties(&office)[..] else { panic!("three of hers") };
    assert_eq!((second, third), (Certainty::Verified, Certainty::Probable));

    office.desk.act(Seq(1), Deed::Mistaken, time("Fri 12:01")).unwrap();
    assert_eq!(office.files.client().people[0].handles.len(), 2, "the address is hers no more");
}

#[test]
fn what_was_taken_off_the_profile_is_put_back_and_nothing_else() {
    let mut office = Office::open();
    office.desk.receive(mail("am@example.net", "Fri 10:00"), time("Fri 10:00")).unwrap();
    office.desk.act(Seq(1), Deed::Confirm, time("Fri 10:01")).unwrap();
    let before = office.files.client();
    assert_eq!(before.people[0].handles.len(), 3, "the address is hers");
    office.desk.act(Seq(1), Deed::Mistaken, time("Fri 10:02")).unwrap();
    assert_eq!(office.files.client().people[0].handles.len(), 2);
    office.desk.undo(Seq(1), time("Fri 10:03")).unwrap();
    assert_eq!(office.files.client(), before);
}

#[test]
fn a_name_that_was_right_after_all_is_asked_about_again() {
    let mut office = Office::open();
    office.desk.receive(mail("anna@example.org", "Fri 10:00"), time("Fri 10:00")).unwrap();
    office.desk.act(Seq(1), Deed::Mistaken, time("Fri 10:01")).unwrap();
    office.desk.undo(Seq(1), time("Fri 10:02")).unwrap();
    office.desk.receive(mail("am@example.net", "Fri 11:00"), time("Fri 11:00")).unwrap();
    assert_eq!(today(&office, "Fri 11:01").inside[0].can, [Deed::Confirm, Deed::Deny]);
}

#[test]
fn it_reaches_back_14_days_from_the_day_on_which_it_is_said() {
    let mut office = Office::open();
    for days in [20, 18, 5, 0] {
        let mut arrival = message("whatsapp", ANNA, "Sat 21:40");
        arrival.contact.at -= TimeDelta::days(days);
        let at = arrival.contact.at;
        office.desk.receive(arrival, at).unwrap();
    }
    let all = hers(&office);
    office.desk.act(all[0], Deed::Mistaken, time("Sat 21:41")).unwrap();
    assert_eq!(
        hers(&office),
        [all[1]],
        "the one it was said of, and those of the last 14 days, are not hers"
    );
    office.desk.undo(all[0], time("Sat 21:42")).unwrap();
    assert_eq!(hers(&office), all);
}

#[test]
fn whoever_wrote_a_contact_down_by_hand_chose_whose_it_is() {
    let mut office = Office::open();
    let call = captured(&mut office, "phone", ContactKind::Call, "Fri 10:00");
    captured(&mut office, "phone", ContactKind::Call, "Fri 11:00");
    captured(&mut office, "whatsapp", ContactKind::Message, "Fri 12:00");
    let shown = today(&office, "Fri 12:01");
    assert!(shown.inside.iter().all(|line| line.can.is_empty()), "{:?}", shown.inside);
    assert!(!shown.groups[0].episodes[0].can.contains(&Deed::Mistaken));
    office.desk.act(call, Deed::Mistaken, time("Fri 12:02")).unwrap();
    assert!(!office.events().contains(&"Denied"));
    assert_eq!(today(&office, "Fri 12:03").strangers, []);
}

#[test]
fn of_what_was_in_order_it_can_be_said_who_it_was() {
    let mut office = Office::open();
    office.desk.receive(mail("anna@example.org", "Fri 10:00"), time("Fri 10:00")).unwrap();
    office.desk.receive(mail("am@example.net", "Fri 11:00"), time("Fri 11:00")).unwrap();
    let shown = today(&office, "Fri 11:01");
    let [probable, sure] = shown.inside.as_slice() else { panic!("{:?}", shown.inside) };
    assert_eq!((&*probable.can, &*sure.can), (&[Deed::Confirm, Deed::Deny][..], &[Deed::Mistaken][..]));
    office.desk.act(probable.contact, Deed::Deny, time("Fri 11:02")).unwrap();
    let shown = today(&office, "Fri 11:03");
    assert_eq!((shown.in_order, shown.strangers.len()), (1, 1));
}

#[test]
fn what_was_done_and_noted_about_it_stands_in_the_timeline_again() {
    let mut office = Office::open();
    office.receive("whatsapp", "Anna M.", "Sat 21:40");
    let contact = hers(&office)[0];
    office.desk.act(contact, Deed::Mention, time("Sat 21:41")).unwrap();
    let note: NoteText = "Hat sich im Kanal vertan.".parse().unwrap();
    let dropped = office.desk.note(About::Contact { contact }, note, time("Sat 21:42")).unwrap();
    let note: NoteText = "Will es lassen.".parse().unwrap();
    office.desk.note(About::Contact { contact }, note, time("Sat 21:43")).unwrap();
    office.desk.drop_note(dropped.seq, time("Sat 21:44")).unwrap();
    let titles = |office: &Office| -> Vec<String> {
        let timeline = timeline(office);
        timeline.days.iter().flat_map(|day| &day.entries).map(|entry| entry.title.clone()).collect()
    };
    let before = titles(&office);
    assert_eq!(before.len(), 3, "{before:?}");

    office.desk.act(contact, Deed::Mistaken, time("Sat 21:45")).unwrap();
    assert_eq!(titles(&office), ["War jemand anderes"]);
    office.desk.undo(contact, time("Sat 21:46")).unwrap();
    let after = titles(&office);
    assert_eq!(after[after.len() - 3..], before);
    assert_eq!(after.len(), 5, "and that it was mistaken, and was not: {after:?}");
    let shown = timeline(&office);
    let reopened = Office::reopen(office.journal, office.files);
    assert_eq!(timeline(&reopened), shown, "also after a restart");
}
