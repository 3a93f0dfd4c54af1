//! The window speaks German and English, and changes at once.

use std::fs;

use thirtyfour::prelude::*;

use super::hands::{Hands, button, choice, words};
use super::seen::{Tested, Window};
use super::set_up::{ENGLISH, assert_agreed, by_the_shortest_way, empty_house};
use crate::journeys::house::{Desktop, House, SATURDAY};

#[tokio::test]
async fn the_way_to_an_agreement_is_the_same_in_english() -> Tested {
    let desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &ENGLISH).await?;
    let effort = by_the_shortest_way(&desktop, &window, &ENGLISH).await?;
    window.close().await?;
    assert!(effort.inputs <= 12, "{effort}");
    assert_agreed(&house)
}

#[tokio::test]
async fn another_language_in_the_settings_changes_all_that_is_seen_at_once() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/settings']")).await?;
    window.until_heading("Einstellungen").await?;
    // Asked for by its section.
    window.find(words("Tasten festlegen")).await?;
    let german = window.texts().await?;

    hands.click(choice("English")).await?;
    window.until_heading("Settings").await?;
    // Hours are put into words by the engine, which is asked again.
    window.find(words("Monday to Friday")).await?;
    let english = window.texts().await?;
    let kept = german.iter().filter(|text| english.contains(text));
    let unchanged: Vec<_> =
        kept.filter(|text| !SAME_IN_BOTH.iter().any(|same| text.starts_with(same))).collect();
    assert!(unchanged.is_empty(), "{unchanged:?}");

    hands.click(choice("Deutsch")).await?;
    window.until_heading("Einstellungen").await?;
    window.find(words("Montag bis Freitag")).await?;
    assert_eq!(window.texts().await?, german);

    // What is decided in Rust follows, too.
    hands.click(choice("English")).await?;
    hands.click(By::Css("nav a[href='/']")).await?;
    window.find(By::XPath("//h1[contains(., 'Saturday')]")).await?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    window.find(words("Agreed: no WhatsApp")).await?;
    assert!(desktop.popups.until(1)?.body.starts_with("Agreed: no WhatsApp"));
    window.close().await
}

#[tokio::test]
async fn a_window_that_cannot_begin_speaks_one_language() -> Tested {
    for (settings, args) in [("(language: en)", ["--lang", "de"]), ("()", ["--lang", "en"])] {
        let desktop = Desktop::start()?;
        let house = House::of_jana(&desktop.around)?;
        let _other = house.watch(SATURDAY)?;
        fs::write(house.path().join("settings.ron"), settings)?;
        let window = Window::open_with(house.around(), &args).await?;
        window.until_heading("Absprache cannot go on right now").await?;
        window.find(words("Another Absprache is using this data folder.")).await?;
        window.find(words("Your data is untouched.")).await?;
        window.find(button("Try again")).await?;
        let spoken = window.page.execute("return document.documentElement.lang", vec![]).await?;
        assert_eq!(spoken.convert::<String>()?, "en", "{settings}");
        window.close().await?;
    }
    Ok(())
}

/// Names, figures, and words that are the same in both languages.
const SAME_IN_BOTH: [&str; 10] =
    ["Absprache", "Müller GmbH", "Name", "Berlin", "9–17", "Deutsch", "English", "Anna Müller", "Start", "/"];
