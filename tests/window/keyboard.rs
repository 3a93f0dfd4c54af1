//! The same way without a mouse: Tab, Enter, chords and typing. The focus is seen at every stop and never lost.

use thirtyfour::prelude::*;
use xtask::desktop::clipboard;

use super::hands::{Hands, assert_written_down, button, field, tool, words};
use super::seen::Tested;
use super::set_up::{GERMAN, empty_house, paste_signature};
use crate::journeys::house::Desktop;

#[tokio::test]
async fn a_client_is_set_up_and_agreed_with_by_the_keyboard_alone() -> Tested {
    let desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    let mut hands = Hands::at_the_keyboard(&window);
    hands.tab_to(field("Ihr Name")).await?;
    hands.write("Jana Beispiel").await?;
    hands.tab_to(button("Ersten Kunden anlegen")).await?;
    hands.press(Key::Enter).await?;
    window.until_heading("Neuer Kunde").await?;
    window.focus().await?;
    paste_signature(&desktop, &window, &mut hands, &GERMAN).await?;
    window.focus().await?;
    hands.press_with(Key::Control, Key::Enter).await?;
    window.until_heading("Müller GmbH ist angelegt").await?;
    window.focus().await?;
    hands.tab_to(button("Vorschlag festhalten")).await?;
    hands.press(Key::Enter).await?;
    window.find(button("Nachricht kopieren")).await?;
    window.focus().await?;
    hands.tab_to(button("Nachricht kopieren")).await?;
    hands.press(Key::Enter).await?;
    window.find(words("Kopiert – jetzt einfügen")).await?;
    window.focus().await?;
    assert!(clipboard::on_display(&desktop.display)?.unwrap().contains("Jana Beispiel"));
    hands.tab_to(button("Absprache festhalten")).await?;
    hands.press(Key::Enter).await?;
    window.until_heading("Müller GmbH").await?;
    window.focus().await?;
    let effort = hands.effort();
    assert_eq!(house.until_events("Agreed", 1)?[0]["by"], "Anna Müller");

    // A second one, from anywhere, with choices along the way.
    hands.press_with(Key::Control, "n").await?;
    window.until_heading("Neuer Kunde").await?;
    window.focus().await?;
    hands.tab_to(field("Kunde")).await?;
    hands.write("Andere GmbH").await?;
    hands.tab_to(By::XPath("//label[normalize-space(.)='Sie']/input")).await?;
    hands.press(Key::Right).await?;
    window.focus().await?;
    hands.choose_by_keys(tool("E-Mail: "), "nur im Notfall").await?;
    window.find(tool("E-Mail: nur im Notfall")).await?;
    assert!(window.focus().await?.words.contains("E-Mail"), "{:?}", window.focus().await?);
    hands.press_with(Key::Control, Key::Enter).await?;
    window.until_heading("Andere GmbH ist angelegt").await?;
    window.focus().await?;
    window.close().await?;

    let client = house.absprache(&["client", "show", "andere-gmbh", "--json"])?;
    assert!(client.contains("\"du\""), "{client}");
    assert_written_down(effort);
    Ok(())
}
