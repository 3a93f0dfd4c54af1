//! What the screen *Today* shows.

use absprache_engine::contact::{ContactKind, Direction};
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::fakes::{ANNA, JAN, MUELLER, Office, message, time};
use crate::arrival::{Fault, Missed, PhoneFault, SourceHealth, SourceState};
use crate::event::{OutcomeKind, Seq, SourceName};
use crate::popup::NotShown;
use crate::use_cases::today::Senses;
use crate::view::sketch::Level;
use crate::view::today::{ClientGroup, Deed, Episode, Today};

fn today(office: &Office, at: &str) -> Today {
    office.desk.today(time(at), Language::De, Senses::default())
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn only_episode(today: &Today) -> Episode {
    let [group] = today.groups.as_slice() else { panic!("one client, not {:?}", today.groups) };
    let [episode] = group.episodes.as_slice() else { panic!("one episode, not {:?}", group.episodes) };
    episode.clone()
}

#[test]
fn a_whatsapp_on_a_saturday_evening_stands_there_with_its_rule_its_clause_and_the_text() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let today = today(&office, "Sat 21:45");
    assert_eq!(today.groups[0].name, "Müller GmbH");
    assert_eq!(today.groups[0].standing, "Ihr Wunsch, noch nicht vereinbart");
    let episode = only_episode(&today);
    assert_eq!((episode.contact, episode.count), (Seq(1), 1));
    assert_eq!(episode.person.as_deref(), Some("Anna Müller"));
    assert_eq!((episode.what.as_str(), episode.channel_name.as_str()), ("Nachricht", "WhatsApp"));
    assert_eq!(episode.at_words, "heute, 21:40");
    assert_eq!(episode.outcome, OutcomeKind::Redirect);
    assert!(episode.sentence.starts_with("Ihr Wunsch: kein WhatsApp"), "{}", episode.sentence);
    assert!(episode.clause.as_deref().is_some_and(|clause| clause.contains("WhatsApp")), "{episode:?}");
    let reply = episode.reply.unwrap();
    assert!(reply.text.starts_with("Hallo Anna,"), "{}", reply.text);
    assert_eq!((reply.via.as_str(), plain(&reply.send).as_str()), ("WhatsApp", "am besten Montag 9 Uhr"));
    assert_eq!(
        episode.can,
        [Deed::Copy, Deed::Remind, Deed::Mention, Deed::Fine, Deed::Emergency, Deed::Mistaken]
    );
}

#[test]
fn what_waits_does_not_read_as_in_order_after_its_rule_was_changed() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let mut sketch = office.desk.edit_sketch(&MUELLER.parse().unwrap(), Language::De).unwrap();
    sketch.rules.iter_mut().find(|rule| rule.channel == "whatsapp").unwrap().level = Level::Anytime;
    office.desk.take_in(&sketch, Language::De).unwrap();

    let episode = only_episode(&today(&office, "Sat 21:45"));
    assert_eq!(episode.outcome, OutcomeKind::Redirect, "what was judged stays judged");
    assert_eq!(episode.sentence, "Kam außerhalb der Regeln; nach dem, was jetzt gilt, in Ordnung.");
    assert_eq!((episode.reply, episode.can.contains(&Deed::Fine)), (None, true));
}

#[test]
fn contacts_less_than_half_an_hour_apart_are_one_episode_of_one_person_on_one_channel() {
    let mut office = Office::open();
    for (channel, sender, at) in [
        ("whatsapp", ANNA, "Sat 20:00"),
        ("whatsapp", ANNA, "Sat 20:29"),
        ("whatsapp", ANNA, "Sat 20:59"),
        ("whatsapp", JAN, "Sat 20:30"),
        ("signal", ANNA, "Sat 20:31"),
    ] {
        office.receive(channel, sender, at);
    }
    let today = today(&office, "Sat 21:30");
    let episodes: Vec<_> = today.groups[0]
        .episodes
        .iter()
        .map(|one| (one.person.clone().unwrap(), one.channel.as_str(), one.count, one.at_words.as_str()))
        .collect();
    let anna = || "Anna Müller".to_owned();
    assert_eq!(
        episodes,
        [
            (anna(), "whatsapp", 1, "heute, 20:59"),
            (anna(), "signal", 1, "heute, 20:31"),
            ("Jan Özdemir".to_owned(), "whatsapp", 1, "heute, 20:30"),
            (anna(), "whatsapp", 2, "heute, 20:29"),
        ]
    );
}

#[test]
fn what_is_open_stays_for_fourteen_days_and_what_was_settled_for_its_day() {
    let mut office = Office::open();
    office.receive("whatsapp", ANNA, "Mon 20:00");
    office.receive("whatsapp", JAN, "Mon 20:00");
    office.desk.act(Seq(4), Deed::Fine, time("Tue 10:00")).unwrap();
    let later = |at: &str| time(at) + TimeDelta::days(14);
    for (at, open, handled) in [
        (time("Tue 23:00"), 1, 1),
        (time("Wed 00:30"), 1, 0),
        (later("Mon 19:59"), 1, 0),
        (later("Mon 20:01"), 0, 0),
    ] {
        let today = office.desk.today(at, Language::De, Senses::default());
        let count = |groups: &[ClientGroup]| groups.iter().map(|group| group.episodes.len()).sum::<usize>();
        assert_eq!((count(&today.groups), count(&today.handled)), (open, handled), "{at}");
    }
}

#[test]
fn a_probable_person_is_a_question_and_nothing_else() {
    let mut office = Office::open();
    office.receive("signal", "Anna Müller", "Sat 21:40");
    let episode = only_episode(&today(&office, "Sat 21:45"));
    assert_eq!(episode.question.map(|question| question.name).as_deref(), Some("Anna Müller"));
    assert!(episode.sentence.ends_with('?'), "{}", episode.sentence);
    assert_eq!(episode.can, [Deed::Confirm, Deed::Deny]);
    assert_eq!(episode.reply, None);
    assert!(episode.withheld.is_some());
}

#[test]
fn what_was_in_order_is_counted_and_not_shown() {
    let mut office = Office::open();
    office.receive("email", ANNA, "Tue 10:00");
    let mut call = message("phone", ANNA, "Tue 11:00");
    call.contact.kind = ContactKind::Call;
    office.desk.receive(call, time("Tue 11:00")).unwrap();
    let mut mine = message("whatsapp", ANNA, "Tue 11:30");
    mine.contact.direction = Direction::Out;
    office.desk.receive(mine, time("Tue 11:30")).unwrap();
    let shown = today(&office, "Tue 12:00");
    assert_eq!((shown.in_order, shown.groups.len()), (2, 0));
    assert_eq!(today(&office, "Wed 12:00").in_order, 0, "of today only");
}

#[test]
fn it_says_whether_i_am_open_and_until_when() {
    let office = Office::open();
    for (at, open, sentence) in [
        ("Tue 10:00", true, "Geöffnet bis 17 Uhr"),
        ("Tue 20:00", false, "Geschlossen bis Mittwoch 9 Uhr"),
        ("Sat 21:40", false, "Geschlossen bis Montag 9 Uhr"),
        ("Mon 07:00", false, "Geschlossen bis 9 Uhr"),
    ] {
        let office = today(&office, at).office;
        assert_eq!((office.open, plain(&office.sentence).as_str()), (open, sentence), "{at}");
    }
}

#[test]
fn it_says_how_it_stands_with_sources_and_popups_in_the_language_asked_for() {
    let office = Office::open();
    let since = time("Sat 20:00");
    let unreachable =
        |fault| SourceState::Unreachable { since, fault, retry: std::time::Duration::from_secs(1) };
    let working_again = |minutes| {
        let missed = Some(Missed { from: since - TimeDelta::minutes(minutes), until: since });
        SourceState::Working { since, missed, dropped: 0 }
    };
    let sources = [
        ("notifications", SourceState::Starting, None),
        ("notifications", SourceState::Working { since, missed: None, dropped: 0 }, Some(time("Fri 19:12"))),
        ("notifications", unreachable(Fault::NoBus), None),
        ("callmonitor:fritz.box", unreachable(Fault::NobodyThere), None),
        ("kdeconnect", unreachable(Fault::Phone(PhoneFault::Away(vec!["Pixel".to_owned()]))), None),
        ("kdeconnect", working_again(1), None),
        ("kdeconnect", working_again(5), None),
    ]
    .map(|(name, state, last_contact)| SourceHealth {
        source: SourceName(name.to_owned()),
        state,
        last_contact,
    });
    let senses = Senses { sources: &sources, popups: Some(&NotShown::NoServer) };
    let said = |language| {
        let today = office.desk.today(time("Sat 21:00"), language, senses);
        let sources: Vec<_> =
            today.sources.into_iter().map(|one| (one.ok, one.sentence, one.last, one.name)).collect();
        (sources, today.notice.unwrap())
    };
    let (de, en) = (said(Language::De), said(Language::En));
    assert_eq!(
        de.0.iter().map(|one| one.0).collect::<Vec<_>>(),
        [false, true, false, false, false, true, true]
    );
    assert_eq!(de.0[1].1, "Hört zu.");
    assert_eq!(en.0[1].1, "Listening.");
    assert_eq!(de.0[1].2, "Letzter Kontakt: gestern, 19:12");
    assert_eq!(de.0[0].2, "");
    assert_eq!(plain(&de.0[3].3), "Anrufmonitor der FRITZ!Box (fritz.box)");
    assert!(de.0[3].1.contains("#96*5*") && en.0[3].1.contains("#96*5*"), "{de:?} {en:?}");
    assert!(de.0[4].1.starts_with("Ihr Handy ist nicht verbunden (Pixel)."), "{de:?}");
    assert!(en.0[4].1.starts_with("Your phone is not connected (Pixel)."), "{en:?}");
    assert_eq!(de.0[5].1, "Hört wieder zu. Was in der Minute davor kam, war nicht zu hören.");
    assert!(de.0[6].1.contains("Was in den 5 Minuten davor kam"), "{de:?}");
    assert!(de.1.contains("Benachrichtigungen") && en.1.contains("Notifications"), "{de:?} {en:?}");
}

#[test]
fn strangers_are_shown_newest_first_by_what_they_showed() {
    let mut office = Office::open();
    office.receive("whatsapp", "Katrin Berger", "Sat 20:00");
    office.receive("phone", "+4917139200099", "Fri 20:00");
    let strangers = today(&office, "Sat 21:00").strangers;
    let shown: Vec<_> = strangers
        .iter()
        .map(|one| (one.shown.as_str(), one.channel_name.as_str(), one.at_words.as_str()))
        .collect();
    assert_eq!(
        shown,
        [("+49 171 39200099", "Telefon", "gestern, 20:00"), ("Katrin Berger", "WhatsApp", "heute, 20:00")]
    );
}
