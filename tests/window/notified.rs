//! A client that was set up in the window writes outside the rules: popup, text, Today, and back.

use serde_json::json;
use thirtyfour::prelude::*;
use xtask::desktop::{clipboard, wait};

use super::hands::{Hands, button, words};
use super::household::Household;
use super::seen::{Tested, Window};
use super::set_up::{GERMAN, by_the_shortest_way, empty_house};
use crate::journeys::house::{Desktop, House, SATURDAY, SOON};

#[tokio::test]
async fn a_message_outside_the_rules_is_told_copied_shown_as_handled_and_taken_back() -> Tested {
    let mut desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    by_the_shortest_way(&desktop, &window, &GERMAN).await?;

    desktop.receive("WhatsApp", "+49 171 3920012", "Kannst du kurz …?")?;
    let popup = desktop.popups.until(1)?;
    assert_eq!(popup.title, "Anna Müller · WhatsApp");
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    house.until_events("Copied", 1)?;
    let text = wait::until("a text on the clipboard", SOON, || clipboard::on_display(&desktop.display))?;
    let begun = popup.body.lines().last().unwrap().trim_matches(['„', '“', '…', ' ']);
    assert!(text.contains(begun), "{text}\n{popup:?}");

    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/']")).await?;
    let handled = By::XPath("//section[.//h2[.='Heute erledigt']]//li[contains(., 'Anna Müller')]");
    window.find(handled.clone()).await?;
    window.until_gone(By::Css("[data-contact]")).await?;

    hands.click(button("Rückgängig")).await?;
    window.find(By::Css("[data-contact]")).await?;
    window.until_gone(handled).await?;
    window.find(words("Antwort kopieren")).await?;
    house.until_events("Undone", 1)?;
    window.close().await
}

#[tokio::test]
async fn a_click_on_the_popup_for_several_opens_what_came_in() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    house.client(&["--name", "Berta Eins", "--alias", "whatsapp=Berta Eins"])?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut household = Household { desktop, window, _other: None, answer: None };
    household.until_listening().await?;
    // What a pause holds back is told together at its end.
    household.ask("pause", json!({ "minutes": 60 })).await?;
    for name in ["Anna M.", "Berta Eins"] {
        household.desktop.receive("WhatsApp", name, "Kannst du kurz …?")?;
    }
    house.until_events("Judged", 2)?;
    Hands::at(&household.window).click(By::Css("nav a[href='/settings']")).await?;
    household.window.until_heading("Einstellungen").await?;

    household.ask("pause", json!({ "minutes": null })).await?;
    assert!(household.desktop.popups.until(1)?.title.starts_with("2 Kontakte"));
    household.desktop.dunst.until_displayed(1)?;
    household.desktop.dunst.action(0)?;
    household.window.find(By::XPath("//h1[contains(., 'Samstag')]")).await?;
    household.window.close().await
}
