//! What a window begins with, the profile and the settings.

use absprache_engine::party::{Leave, OwnDay, Use};
use absprache_engine::tell::Shown;
use absprache_engine::tone::{Form, Language};
use chrono::NaiveDate;
use chrono_tz::Tz;

use super::fakes::{ANNA, JAN, MemoryFiles, Office, channels, time};
use crate::ports::Files;
use crate::settings::{FirstStep, Pause, Promptness, TextSize, Theme};
use crate::use_cases::save_me::save_me;
use crate::use_cases::start::{Here, start};
use crate::view::settings::Settings;
use crate::view::start::{Group, Me, MyAddress};

fn here() -> Here {
    let name = Some("Jana Beispiel".to_owned());
    Here { now: time("Sat 23:30"), zone: Some(Tz::Asia__Tokyo), language: Language::De, name }
}

fn address(address: &str, channel: &str) -> MyAddress {
    MyAddress { address: address.to_owned(), channel: channel.to_owned(), used: Use::Business }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn leave(first: &str, last: &str) -> Leave {
    Leave { first: day(first), last: day(last), note: " Ski \n".to_owned() }
}

fn me() -> Me {
    Me {
        name: " Jana  Beispiel ".to_owned(),
        zone: "Europe/Vienna".to_owned(),
        region: "AT".to_owned(),
        office_hours: "mo-do 9-12, 13-17; fr 9-12".to_owned(),
        handles: vec![address("jana@example.org", "email"), address("030 23125001", "phone")],
        form: Form::Du,
        absences: vec![leave("2027-02-01", "2027-02-05"), leave("2026-12-24", "2027-01-06")],
        own_days: vec![OwnDay { date: day("2026-12-31"), name: " Inventur ".to_owned() }],
    }
}

#[test]
fn at_the_first_start_nobody_is_known_and_everything_to_choose_from_is_there() {
    let files = MemoryFiles::new();
    files.know_nobody();
    let start = start(&files, channels(), here()).unwrap();
    assert_eq!(start.me, None);
    assert_eq!(start.suggested_name.as_deref(), Some("Jana Beispiel"), "seen, and kept nowhere");
    assert_eq!(files.consultant().unwrap(), None);
    assert_eq!((start.suggested_zone.as_str(), start.today.as_str()), ("Asia/Tokyo", "2026-11-22"));
    assert_eq!(start.presets.len(), 3);
    assert!(start.presets.iter().all(|preset| preset.summary.ends_with('.') && !preset.name.contains('-')));
    let bavaria = start.regions.iter().find(|region| region.code == "DE-BY").unwrap();
    assert_eq!(bavaria.name, "Bayern");
    let group =
        |id: &str| start.channels.iter().find(|channel| channel.id == id).map(|channel| channel.group);
    for (id, expected) in [
        ("email", Group::Written),
        ("ticket", Group::Written),
        ("comment", Group::Written),
        ("post", Group::Written),
        ("phone", Group::Calls),
        ("zoom", Group::Calls),
        ("in-person", Group::Calls),
        ("whatsapp", Group::Messengers),
        ("sms", Group::Messengers),
        ("slack", Group::Messengers),
        ("linkedin", Group::Social),
    ] {
        assert_eq!(group(id), Some(expected), "{id}");
    }
}

#[test]
fn a_profile_is_taken_as_people_type_it_and_shown_the_same_again() {
    let mut files = MemoryFiles::new();
    files.know_nobody();
    save_me(&mut files, &me(), Language::De).unwrap();
    let shown = start(&files, channels(), here()).unwrap().me.unwrap();
    assert_eq!((shown.name.as_str(), shown.region.as_str()), ("Jana Beispiel", "AT"));
    assert_eq!(shown.office_hours, "Mo–Do 9–12, 13–17; Fr 9–12");
    assert_eq!(shown.handles[1].address, "+49 30 23125001");
    assert_eq!(shown.form, Form::Du);
    let away: Vec<_> = shown.absences.iter().map(|leave| (leave.first, leave.note.as_str())).collect();
    assert_eq!(away, [(day("2026-12-24"), "Ski"), (day("2027-02-01"), "Ski")], "by their first day");
    assert_eq!(shown.own_days, [OwnDay { date: day("2026-12-31"), name: "Inventur".to_owned() }]);
    save_me(&mut files, &shown, Language::De).unwrap();
    assert_eq!(start(&files, channels(), here()).unwrap().me, Some(shown));
}

#[test]
fn what_cannot_be_understood_is_told_with_its_field_and_changes_nothing() {
    for (wrong, field) in [
        (Me { name: "  ".to_owned(), ..me() }, "name"),
        (Me { absences: vec![leave("2027-01-06", "2026-12-24")], ..me() }, "absences.0.last"),
        (
            Me { own_days: vec![OwnDay { date: day("2026-12-31"), name: " ".to_owned() }], ..me() },
            "own_days.0.name",
        ),
        (Me { zone: "Europe/Entenhausen".to_owned(), ..me() }, "zone"),
        (Me { region: "XX".to_owned(), ..me() }, "region"),
        (Me { office_hours: "Mi-".to_owned(), ..me() }, "office_hours"),
        (Me { handles: vec![address("jana", "email")], ..me() }, "handles.0.address"),
        (Me { handles: vec![address("", "email"), address("0171", "phone")], ..me() }, "handles.1.address"),
    ] {
        let mut files = MemoryFiles::new();
        let before = files.consultant().unwrap();
        let problem = save_me(&mut files, &wrong, Language::De).unwrap_err();
        assert_eq!(problem.field.as_deref(), Some(field));
        assert!(!problem.message.is_empty() && problem.advice.is_some(), "{problem:?}");
        assert_eq!(files.consultant().unwrap(), before, "{field}");
    }
}

#[test]
fn the_desk_goes_by_a_changed_profile_at_once() {
    let mut office = Office::open();
    let troubles =
        office.desk.save_me(&Me { office_hours: "Sa 20-24".to_owned(), ..me() }, Language::De).unwrap();
    assert!(troubles.is_empty(), "{troubles:?}");
    let today = office.desk.today(time("Sat 21:40"), Language::De, Default::default());
    assert!(today.office.open);
}

#[test]
fn settings_go_at_once_and_leave_alone_what_the_window_does_not_show() {
    let mut office = Office::open();
    let mut settings = office.files.settings().unwrap();
    settings.pause = Some(Pause { since: time("Fri 12:00"), until: time("Fri 13:00") });
    // As by "only tell me at nine" on a popup, since the window has looked.
    settings.channels.insert("signal".parse().unwrap(), Promptness::Digest);
    office.files.save_settings(&settings).unwrap();
    let chosen = Settings {
        language: Some(Language::En),
        theme: Theme::Dark,
        text_size: TextSize::try_from(150).unwrap(),
        shown: Shown::Channel,
        hold: false,
        channels: [("signal".parse().unwrap(), Promptness::Digest)].into(),
        autostart: true,
        first_step: Some(FirstStep::Tone),
    };
    let stale = Settings { channels: Default::default(), ..chosen.clone() };
    office.desk.save_settings(stale).unwrap();
    assert_eq!(office.desk.language, Language::En);
    let start = office.desk.start(here()).unwrap();
    assert_eq!((&start.settings, start.language), (&chosen, Language::En));
    assert_eq!(office.files.settings().unwrap().pause, settings.pause);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert_eq!(office.popups()[0].title, "WhatsApp", "by what is shown");
    office.desk.save_settings(Settings { language: None, ..chosen }).unwrap();
    assert_eq!(office.desk.language, Language::De, "the system's again");
}

#[test]
fn a_channel_is_told_as_chosen_at_once_and_as_usual_again() {
    let mut office = Office::open();
    let whatsapp = || "whatsapp".parse().unwrap();
    office.desk.tell_channel(whatsapp(), Some(Promptness::Digest)).unwrap();
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert!(office.popups().is_empty());
    office.desk.tell_channel(whatsapp(), None).unwrap();
    assert_eq!(office.desk.start(here()).unwrap().settings.channels.len(), 0);
    office.receive("whatsapp", JAN, "Sat 21:41");
    assert_eq!(office.popups().len(), 1);
}
