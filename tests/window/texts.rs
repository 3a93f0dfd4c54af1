//! A suggested text in the user's own words: refused, mended, and on the clipboard after a click on a popup.

use thirtyfour::prelude::*;
use xtask::desktop::clipboard;

use super::hands::{Hands, button, choice, field, words};
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};

#[tokio::test]
async fn a_text_without_a_way_is_refused_and_with_it_is_what_a_popup_copies() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(words("Hört zu")).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/texts']")).await?;
    hands.click(choice("Du")).await?;
    hands.click(By::Css("a[href='/texts/Du/elsewhere?speech=Du']")).await?;

    hands.fill(field("Ihr Text"), "Moin {Name}, lass uns schreiben:").await?;
    window.find(words("Der Text nennt keinen Weg, der offen ist.")).await?;
    window.find(By::Css("main form [type=submit]:disabled")).await?;
    hands.click(button("{Weg} einsetzen")).await?;
    window.find(words("Moin Anna, lass uns schreiben: per")).await?;
    hands.press_with(Key::Control, Key::Enter).await?;
    window.find(words("Gespeichert: Anderer Weg")).await?;

    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    // The popup, and no longer the message itself.
    desktop.popups.until(1)?;
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    house.until_events("Copied", 1)?;
    let copied = clipboard::on_display(&desktop.display)?;
    assert_eq!(copied.as_deref(), Some("Moin Anna, lass uns schreiben: per E-Mail"));

    // The card has come to the front; the other window is still at the text.
    window.turn_to("/texts/Du/elsewhere").await?;
    hands.click(button("Zum Original")).await?;
    window.find(words("Wieder wie vorher: Anderer Weg")).await?;
    window.close().await?;
    assert!(!house.absprache(&["text", "list", "--speech", "du"])?.contains("Moin"));
    Ok(())
}
