//! `source teach`, `taught`, `forget` and `heard`.

use std::time::Duration;

use serde_json::json;
use xtask::desktop::{Bus, Display, Dunst, Message, Service, Trouble, env_for, wait};

use super::House;
use crate::binary::absprache;

#[test]
fn a_lesson_is_kept_in_a_file_listed_and_forgotten() {
    let house = House::of_jana();
    assert!(house.absprache("source taught").succeeds().out.contains("source heard"));
    let taught = house.absprache("source teach --app Element --channel signal").json();
    let lesson = |channel: &str, name: &str| json!({"sign": {"kind": "app", "text": "Element"}, "channel": channel, "channel_name": name});
    assert_eq!(taught, lesson("signal", "Signal"));
    house.absprache("source teach --app Element --channel teams").succeeds();
    house.absprache("source teach --origin .chat.example.org --channel slack").succeeds();
    house.absprache("source teach --android com.example.chat --channel whatsapp").succeeds();
    let listed = house.absprache("source taught").json();
    assert_eq!(listed[0], lesson("teams", "Teams"));
    assert_eq!(listed[1]["sign"], json!({"kind": "origin", "text": ".chat.example.org"}));
    assert_eq!(listed.as_array().unwrap().len(), 3);
    let file = std::fs::read_to_string(house.path().join("taught.ron")).unwrap();
    assert!(file.contains(r#"App("Element")"#), "{file}");

    house.absprache("source forget --app element").succeeds();
    assert_eq!(house.absprache("source taught").json().as_array().unwrap().len(), 2);
    let again = house.absprache("source forget --app element").run();
    assert!(again.code == Some(2) && again.err.contains("absprache source taught"), "{again}");
}

#[test]
fn what_cannot_be_taught_is_refused_with_what_would_help() {
    let house = House::of_jana();
    for (args, said) in [
        ("--app Element --channel telegraph", "telegraph"),
        ("--origin https://chat.example.org --channel slack", "chat.example.org"),
        ("--app Element --desktop-id element --channel signal", "cannot be used with"),
        ("--channel signal", "--app"),
    ] {
        let refused = house.absprache(&format!("source teach {args}")).run();
        assert!(refused.code == Some(2) && refused.err.contains(said), "{args}: {refused}");
    }
    assert!(!house.path().join("taught.ron").exists());
    let broken = "(schema: 1, taught: [\n(sign: Origin(\"/\"), channel: \"slack\")])";
    std::fs::write(house.path().join("taught.ron"), broken).unwrap();
    let refused = house.absprache("source taught").run();
    let is_named = ["taught.ron", "line 2"].iter().all(|said| refused.err.contains(said));
    assert!(refused.code == Some(2) && is_named, "{refused}");
}

#[test]
fn what_a_notification_looks_like_is_shown_without_its_words_and_nothing_is_written() -> Result<(), Trouble> {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let _dunst = Dunst::start(&around)?;
    let house = House::of_jana();
    house.absprache("source teach --desktop-id org.example.Pager --channel ticket").succeeds();
    let before = std::fs::read_dir(house.path()).unwrap().count();
    let home = house.path().to_string_lossy().into_owned();
    let program = absprache().to_string_lossy().into_owned();
    let mut heard = Service::start(&around, &program, ["--lang", "en", "--home", &home, "source", "heard"])?;
    let soon = Duration::from_secs(30);
    heard.until_line("listening", soon, |line| line.starts_with("Listening"))?;
    Message::new("Element", "Anna Müller", "Hallo").send(&bus)?;
    Message::new("Pager", "Anna Müller", "Hallo")
        .with("--hint=string:desktop-entry:org.example.Pager")
        .send(&bus)?;
    Message::new("It's", "Anna Müller", "Hallo").send(&bus)?;
    let known = heard.until_line("the last", soon, |line| line.contains("It"))?;
    assert!(known.contains(r"absprache source teach --app 'It'\''s' --channel CHANNEL"), "{known}");
    let output = heard.output();
    assert!(output.contains("--app 'Element': no channel."), "{output}");
    assert!(output.contains("--desktop-id 'org.example.Pager' --app 'Pager': ticket system"), "{output}");
    assert!(!output.contains("Anna") && !output.contains("Hallo"), "{output}");
    assert_eq!(std::fs::read_dir(house.path()).unwrap().count(), before);
    Ok(())
}

#[test]
fn where_nobody_may_listen_in_it_says_what_would_help() -> Result<(), Trouble> {
    let bus = Bus::denying_monitors()?;
    let house = House::of_jana();
    let home = house.path().to_string_lossy().into_owned();
    let mut call = bus.surroundings().command(absprache());
    call.args(["--lang", "en", "--home", &home, "source", "heard"]);
    let said = wait::run(&mut call, Duration::from_secs(30))?;
    assert_eq!(said.status.code(), Some(1), "{said:?}");
    assert!(said.err.contains("org.freedesktop.DBus.Monitoring"), "{said:?}");
    Ok(())
}
