//! A click on a popup: the text is on the clipboard, and on a card to read.

use thirtyfour::prelude::*;
use xtask::desktop::clipboard;

use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};

#[tokio::test]
async fn a_click_on_a_popup_shows_the_text_that_it_copied() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(By::XPath("//*[contains(text(), 'Hört zu')]")).await?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    window.find(By::XPath("//*[contains(text(), 'Anna Müller')]")).await?;
    desktop.dunst.until_displayed(1)?;
    window.turn_to("/card").await?;

    desktop.dunst.action(0)?;
    let text = window.find(By::XPath("//*[starts-with(text(), 'Hallo Anna')]")).await?.text().await?;
    // It has no frame of the desktop's, and its paper is as light as most windows below it.
    let edge =
        window.page.execute("return getComputedStyle(document.querySelector('main')).borderWidth", vec![]);
    assert_eq!(edge.await?.convert::<String>()?, "1px");
    window.find(By::XPath("//*[contains(text(), 'Kopiert')]")).await?;
    // WebDriver gives no-break spaces as plain ones.
    let copied = clipboard::on_display(&desktop.display)?.map(|copied| copied.replace('\u{a0}', " "));
    assert_eq!(copied, Some(text));
    house.until_events("Copied", 1)?;
    window.close().await
}
