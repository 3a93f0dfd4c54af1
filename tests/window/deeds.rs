//! What can be done about a contact in Today, each once.

use thirtyfour::prelude::*;

use super::hands::{Hands, button, tool, words};
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};

#[tokio::test]
async fn each_deed_of_today_is_written_down_and_can_be_taken_back() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = open_today(&desktop, &house, "Anna M.").await?;
    let mut hands = Hands::at(&window);
    let open = By::Css("[data-contact]");
    hands.click(open.clone()).await?;
    window.find(words("Antwort kopieren")).await?;
    let deeds = [
        ("Später erinnern", "Remind"),
        ("Im Gespräch ansprechen", "Mention"),
        ("War in Ordnung", "Fine"),
        ("War ein Notfall", "Emergency"),
    ];
    for (done, (label, event)) in deeds.into_iter().enumerate() {
        window.until_still().await?;
        hands.click(button(label)).await?;
        house.until_events(event, 1)?;
        window.until_still().await?;
        hands.click(button("Rückgängig")).await?;
        house.until_events("Undone", done + 1)?;
        window.find(open.clone()).await?;
    }
    window.close().await
}

#[tokio::test]
async fn a_name_that_fits_is_asked_about_and_kept_once_confirmed() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = open_today(&desktop, &house, "anna müller").await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("[data-contact]")).await?;
    window.find(words("Ist das Anna Müller?")).await?;
    hands.click(button("Ja, das ist Anna Müller")).await?;
    house.until_events("AliasConfirmed", 1)?;
    window.find(words("Antwort kopieren")).await?;
    window.close().await?;
    assert!(house.absprache(&["client", "show", "mueller-gmbh"])?.contains("anna müller"));
    Ok(())
}

#[tokio::test]
async fn a_stranger_is_introduced_and_known_from_then_on() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = open_today(&desktop, &house, "Annchen").await?;
    let mut hands = Hands::at(&window);
    hands.click(tool("Annchen zuordnen")).await?;
    window.find(words("Wer ist „Annchen“?")).await?;
    window.find(By::XPath("//*[@role='dialog']//button[contains(., 'Anna Müller')]")).await?;
    hands.click(By::XPath("//*[@role='dialog']//button[normalize-space(.)='Zuordnen']")).await?;
    window.until_gone(tool("Annchen zuordnen")).await?;

    desktop.receive("WhatsApp", "Annchen", "Bist du da?")?;
    let received = house.until_events("Received", 1)?;
    assert_eq!(received[0]["identity"]["person"], "anna-mueller");
    assert_eq!(received[0]["identity"]["certainty"], "Confirmed");
    window.find(By::Css("[data-contact]")).await?;
    window.close().await
}

/// Today, with one WhatsApp message of somebody.
async fn open_today(
    desktop: &Desktop,
    house: &House,
    sender: &str,
) -> Result<Window, Box<dyn std::error::Error>> {
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(words("Hört zu")).await?;
    desktop.receive("WhatsApp", sender, "Kannst du kurz …?")?;
    Ok(window)
}
