//! The program dies in the middle of the form; what was written is there again.

use std::fs;

use thirtyfour::prelude::*;
use xtask::desktop::wait;

use super::hands::{Hands, button, choice, field, tool, words};
use super::seen::{Tested, Window};
use super::set_up::{GERMAN, empty_house, paste_signature};
use crate::journeys::house::{Desktop, SATURDAY, SOON};

#[tokio::test]
async fn after_a_crash_in_the_middle_of_the_form_the_draft_is_back() -> Tested {
    let desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    let mut hands = Hands::at(&window);
    hands.fill(field("Ihr Name"), "Jana Beispiel").await?;
    hands.click(button("Ersten Kunden anlegen")).await?;
    paste_signature(&desktop, &window, &mut hands, &GERMAN).await?;
    hands.click(tool("Anzeigename hinzufügen")).await?;
    hands.write("Anna M.").await?;
    hands.choose(tool("WhatsApp: "), "nur im Notfall").await?;
    hands.click(choice("du")).await?;
    let draft = house.path().join("sketch.ron");
    wait::until("the draft on the disk", SOON, || {
        let written = fs::read_to_string(&draft).unwrap_or_default();
        Ok(written.contains("form: du").then_some(()))
    })?;
    window.kill()?;

    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    hands.click(button("Neuer Kunde")).await?;
    window.find(words("Entwurf von vorhin")).await?;
    window.until_value(field("Kunde"), "Müller GmbH").await?;
    window.until_value(field("Person"), "Anna Müller").await?;
    window.until_value(field("Anzeigename"), "Anna M.").await?;
    window.find(tool("WhatsApp: nur im Notfall")).await?;
    assert!(window.find(choice("du")).await?.find(By::Css("input")).await?.is_selected().await?);

    hands.click(button("Kunden anlegen")).await?;
    window.until_heading("Müller GmbH ist angelegt").await?;
    window.close().await?;
    let client = house.absprache(&["client", "show", "mueller-gmbh"])?;
    assert!(client.contains("Anna M."), "{client}");
    Ok(())
}
