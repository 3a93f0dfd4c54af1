//! A client comes from a visiting card and is changed by the keyboard alone: taken back, done again, and kept over a crash.

use std::fs;

use thirtyfour::prelude::*;
use xtask::desktop::wait;

use super::hands::{Hands, button, field, tool, words};
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY, SOON};

/// As a phone writes it, with what hangs together in groups.
const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weber;Jonas;;;\r\nFN:Jonas Weber\r\nORG:Weber AG;\r\n\
    item1.EMAIL;type=INTERNET;type=pref:jonas@example.org\r\nitem1.X-ABLabel:Arbeit\r\n\
    TEL;type=CELL:0171 3920034\r\nEND:VCARD\r\n";

#[tokio::test]
async fn a_client_from_a_card_is_changed_taken_back_and_changed_again_without_a_mouse() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut hands = Hands::at_the_keyboard(&window);
    window.find(words("Samstag")).await?;
    hands.press_with(Key::Control, "n").await?;
    window.until_heading("Neuer Kunde").await?;
    window.hand_over("Jonas Weber.vcf", CARD).await?;
    window.until_value(field("Kunde"), "Weber AG").await?;
    window.until_value(field("Person"), "Jonas Weber").await?;
    hands.press_with(Key::Control, Key::Enter).await?;
    window.until_heading("Weber AG ist angelegt").await?;

    window.page.goto("tauri://localhost/clients/weber-ag").await?;
    hands.tab_to(button("Regeln ändern")).await?;
    hands.press(Key::Enter).await?;
    window.until_value(field("Kunde"), "Weber AG").await?;
    let before = window.find(tool("E-Mail: ")).await?.attr("aria-label").await?.unwrap_or_default();
    hands.choose_by_keys(tool("E-Mail: "), "nur im Notfall").await?;
    window.find(tool("E-Mail: nur im Notfall")).await?;

    let draft = house.path().join("clients/weber-ag/sketch.ron");
    // Text messages are for emergencies anyway, by the rules that were chosen.
    let until_written = |emergencies| {
        wait::until("the draft on the disk", SOON, || {
            let written = fs::read_to_string(&draft).unwrap_or_default();
            Ok((written.matches("EmergencyOnly").count() == emergencies).then_some(()))
        })
    };
    until_written(2)?;
    hands.press_with(Key::Control, "z").await?;
    window.find(tool(&before)).await?;
    until_written(1)?;
    hands.press_with(Key::Control, "y").await?;
    window.find(tool("E-Mail: nur im Notfall")).await?;
    until_written(2)?;
    window.kill()?;

    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut hands = Hands::at_the_keyboard(&window);
    window.find(words("Samstag")).await?;
    window.page.goto("tauri://localhost/clients/weber-ag/edit").await?;
    window.find(words("Entwurf von vorhin")).await?;
    window.find(tool("E-Mail: nur im Notfall")).await?;
    hands.press_with(Key::Control, Key::Enter).await?;
    window.find(button("Vorschlag festhalten")).await?;
    window.close().await?;
    let client = house.absprache(&["client", "show", "weber-ag", "--json"])?;
    assert!(client.contains("jonas@example.org") && client.contains("+491713920034"), "{client}");
    let judged = ["judge", "--client", "weber-ag", "--channel", "email", "--at", SATURDAY, "--json"];
    let said = house.run(&judged)?.out;
    assert!(said.contains("\"EmergencyOnly\""), "{said}");
    Ok(())
}
