//! "What if …": the popup of a contact that is only imagined.

use super::hands::{Hands, button, field};
use super::seen::Tested;
use super::set_up::{GERMAN, empty_house, paste_signature};
use crate::journeys::house::Desktop;

#[tokio::test]
async fn a_saturday_evening_is_tried_out_with_the_real_popup_and_leaves_no_trace() -> Tested {
    let mut desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    let mut hands = Hands::at(&window);
    hands.fill(field("Ihr Name"), "Jana Beispiel").await?;
    hands.click(button("Ersten Kunden anlegen")).await?;
    paste_signature(&desktop, &window, &mut hands, &GERMAN).await?;

    window.until_value(field("Uhrzeit"), "21:40").await?;
    hands.click(button("Zeigen, was dann geschieht")).await?;
    let popup = desktop.popups.until(1)?;
    assert_eq!(popup.title, "Anna Müller · WhatsApp");
    assert!(popup.body.contains("Guten Tag"), "{popup:?}");
    desktop.dunst.until_displayed(1)?;
    window.close().await?;
    assert_eq!(house.journal()?, Vec::<serde_json::Value>::new());
    Ok(())
}
