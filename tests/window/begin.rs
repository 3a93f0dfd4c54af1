//! The first start, step by step, and what it leaves behind.

use std::fs;

use thirtyfour::prelude::*;
use xtask::desktop::wait;

use super::hands::{Hands, button, field, words};
use super::seen::{Tested, Window};
use super::set_up::{GERMAN, empty_house};
use crate::journeys::house::{Desktop, SATURDAY, SOON};

#[tokio::test]
async fn the_first_start_is_gone_through_by_the_keyboard_alone_and_shows_a_real_popup() -> Tested {
    let mut desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    let mut hands = Hands::at_the_keyboard(&window);
    window.until_heading("Guten Tag.").await?;
    hands.tab_to(field("Ihr Name")).await?;
    hands.write("Jana Beispiel").await?;
    hands.press(Key::Enter).await?;

    window.until_heading("Wann sind Sie da?").await?;
    hands.tab_to(field("Ihre Bürozeiten")).await?;
    hands.press_with(Key::Control, "a").await?;
    hands.write("Mo-Do 9-15").await?;
    hands.tab_to(button("Weiter")).await?;
    hands.press(Key::Enter).await?;

    window.until_heading("Wie klingen Sie?").await?;
    window.find(words("Ihre Nachricht")).await?;
    hands.tab_to(By::XPath("//label[normalize-space(.)='Sie']/input")).await?;
    hands.press(Key::Right).await?;
    window.find(words("deine Nachricht")).await?;
    hands.tab_to(button("Weiter")).await?;
    hands.press(Key::Enter).await?;

    window.until_heading("Was hier ankommt").await?;
    window.find(By::Css("[data-nearby=Notifications] [aria-label='eingeschaltet']")).await?;
    hands.tab_to(button("Beispiel zeigen")).await?;
    hands.press(Key::Enter).await?;
    let popup = desktop.popups.until(1)?;
    assert_eq!(popup.title, "Anna Müller · WhatsApp");
    window.find(words("Der Hinweis ist da")).await?;
    hands.tab_to(button("Ersten Kunden anlegen")).await?;
    hands.press(Key::Enter).await?;
    window.until_heading("Neuer Kunde").await?;
    window.close().await?;

    let me = house.absprache(&["me", "--json"])?;
    for part in ["Jana Beispiel", "Mo-Th 09:00-15:00", "\"du\""] {
        assert!(me.contains(part), "{part}: {me}");
    }
    assert_eq!(house.journal()?, Vec::<serde_json::Value>::new(), "a sample leaves no trace");
    Ok(())
}

#[tokio::test]
async fn a_first_start_that_was_cut_off_goes_on_where_it_was() -> Tested {
    let desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    let mut hands = Hands::at(&window);
    hands.fill(field("Ihr Name"), "Jana Beispiel").await?;
    hands.click(button("Weiter")).await?;
    window.until_heading("Wann sind Sie da?").await?;
    hands.fill(field("Ihre Bürozeiten"), "Sa 10-12").await?;
    let profile = house.path().join("me.ron");
    wait::until("the hours on the disk", SOON, || {
        Ok(fs::read_to_string(&profile).unwrap_or_default().contains("Sa 10:00-12:00").then_some(()))
    })?;
    window.kill()?;

    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    window.until_heading("Wann sind Sie da?").await?;
    window.until_value(field("Ihre Bürozeiten"), "Sa 10–12").await?;
    window.close().await
}
