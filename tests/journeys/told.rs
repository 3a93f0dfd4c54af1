//! What a popup says, and when there is one.

use std::fs;

use xtask::desktop::{Bus, Buttons, Display, env_for};

use super::house::{Desktop, House, SATURDAY, SOON, Tested, receive};
use super::popups::Popups;

#[test]
fn a_popup_names_person_channel_and_rule_and_begins_the_text() -> Tested {
    for (language, rule, beginning) in [
        ("de_DE.UTF-8", "Vereinbart: kein WhatsApp; E-Mail jederzeit", "Hallo Anna"),
        ("C.UTF-8", "Agreed: no WhatsApp; e-mail any time", "Hallo Anna"),
    ] {
        let mut desktop = Desktop::start()?;
        let house = House::with_anna(&desktop.around)?.seeing(|around| around.with("LC_ALL", language));
        let mut watch = house.watch_at_once(SATURDAY)?;
        watch.service.until_line("being ready", SOON, |line| {
            line.starts_with(if language.starts_with("de") { "Bereit" } else { "Ready" })
        })?;
        desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
        let popup = desktop.popups.until(1)?;
        assert_eq!(popup.title, "Anna Müller · WhatsApp");
        let (first, second) = popup.body.split_once('\n').unwrap();
        assert!(first.starts_with(rule) && first.ends_with('.'), "{popup:?}");
        // The text is for Anna, in her language; only how it is quoted follows the user's.
        assert!(second.trim_start_matches(['„', '“']).starts_with(beginning), "{popup:?}");
        let keys: Vec<_> = popup.actions.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["default", "remind", "mention", "fine"]);
        watch.stop()?;
    }
    Ok(())
}

#[test]
fn three_messages_within_minutes_are_one_popup() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    for text in ["Hallo", "Kannst du kurz …?", "???"] {
        desktop.receive("WhatsApp", "Anna M.", text)?;
    }
    house.until_events("Judged", 3)?;
    desktop.popups.until(1)?;
    watch.stop()?;
    assert_eq!(desktop.popups.all().len(), 1);
    assert_eq!(house.events("Notifying")?.len(), 1);
    Ok(())
}

#[test]
fn from_the_fourth_within_a_minute_one_popup_stands_for_all() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::of_jana(&desktop.around)?;
    let people = ["Berta Eins", "Carla Zwei", "Doris Drei", "Erika Vier", "Frida Fünf"];
    for person in people {
        house.client(&["--name", person, "--alias", &format!("whatsapp={person}")])?;
    }
    let watch = house.watch(SATURDAY)?;
    for person in people {
        desktop.receive("WhatsApp", person, "Hallo")?;
    }
    let last = desktop.popups.until(5)?;
    watch.stop()?;
    let popups = desktop.popups.all();
    let titles: Vec<_> = popups.iter().map(|popup| popup.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Berta Eins · WhatsApp",
            "Carla Zwei · WhatsApp",
            "Doris Drei · WhatsApp",
            "1 Kontakt außerhalb der Regeln",
            "2 Kontakte außerhalb der Regeln",
        ]
    );
    assert!(last.replaces != 0, "the fifth takes the place of the fourth: {last:?}");
    assert!(last.body.contains("Erika Vier") && last.body.contains("Frida Fünf"), "{last:?}");
    Ok(())
}

#[test]
fn an_email_outside_its_hours_waits_for_the_digest_at_nine() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::of_jana(&desktop.around)?;
    let policy = desktop.around.home().join("policy.ron");
    let clauses = r#"Channel(id: "email", channel: "email", mode: Welcome, hours: OfficeHours),
        Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed)"#;
    fs::write(&policy, format!(r#"(schema: 1, name: "own", clauses: [{clauses}])"#)).unwrap();
    house.client(&[
        "--name",
        "Müller GmbH",
        "--person",
        "Anna Müller",
        "--alias",
        "email=Anna Müller",
        "--alias",
        "whatsapp=Anna Müller",
        "--policy",
        policy.to_str().unwrap(),
    ])?;
    let watch = house.watch("2026-11-22T20:00:00+01:00")?;
    desktop.receive("Geary", "Anna Müller", "Betreff: Angebot")?;
    desktop.receive("WhatsApp", "Anna Müller", "Hast du meine Mail?")?;
    let popup = desktop.popups.until(1)?;
    assert!(popup.title.ends_with("· WhatsApp"), "{popup:?}");
    watch.stop()?;
    assert_eq!(desktop.popups.all().len(), 1);
    assert_eq!(house.events("Judged")?[0]["outcome"], "Defer");

    let watch = house.watch("2026-11-23T08:59:58+01:00")?;
    let digest = desktop.popups.until(2)?;
    assert!(digest.title.starts_with("1 Kontakt seit"), "{digest:?}");
    watch.stop()?;
    assert_eq!(desktop.popups.all().len(), 2);
    Ok(())
}

#[test]
fn after_that_was_fine_the_conversation_runs_and_is_not_told() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let mut popups = Popups::seen_on(&bus)?;
    let mut server = Buttons::start(&bus, &display)?;
    let house = House::with_anna(&around)?;
    let watch = house.watch(SATURDAY)?;
    receive(&bus, "WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    let popup = popups.until(1)?;
    let fine = popup.actions.iter().position(|(key, _)| key == "fine").unwrap();
    server.until_displayed(&display)?;
    server.press(fine, &display)?;
    house.until_events("Fine", 1)?;

    receive(&bus, "WhatsApp", "Anna M.", "Danke!")?;
    let judged = house.until_events("Judged", 2)?;
    assert_eq!(
        (judged[1]["outcome"].as_str(), judged[1]["reason"].as_str()),
        (Some("Admit"), Some("Running"))
    );
    watch.stop()?;
    assert_eq!(popups.all().len(), 1);
    assert_eq!(house.events("Notifying")?.len(), 1);
    Ok(())
}

#[test]
fn what_is_to_be_remembered_comes_back_once_when_the_office_opens() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    let popup = desktop.popups.until(1)?;
    let (_, label) = popup.actions.iter().find(|(key, _)| key == "remind").unwrap();
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.choose(label)?;
    assert_eq!(house.until_events("Remind", 1)?[0]["at"], "2026-11-23T08:00:00Z");
    watch.stop()?;

    let watch = house.watch("2026-11-23T08:59:58+01:00")?;
    let reminder = desktop.popups.until(2)?;
    assert_eq!(reminder.title, "Anna Müller · WhatsApp");
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    house.until_events("Copied", 1)?;
    watch.stop()?;
    let shown = desktop.popups.all().len();

    let watch = house.watch("2026-11-23T09:10:00+01:00")?;
    desktop.receive("Signal", "+49 171 3920012", "Hallo")?;
    desktop.popups.until(shown + 1)?;
    watch.stop()?;
    assert_eq!(desktop.popups.all().len(), shown + 1, "and no second reminder");
    Ok(())
}
