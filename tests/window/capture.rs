//! A contact by hand: from anywhere by a few keys, by a second start, and by a link.

use std::fs;

use thirtyfour::prelude::*;
use xtask::desktop::{Openbox, clipboard, wait};

use super::seen::{Tested, Window};
use crate::binary::absprache_app;
use crate::journeys::house::{Desktop, House, SATURDAY, SOON};

const ENTER: &str = "\u{e007}";
const CTRL_ENTER: &str = "\u{e009}\u{e007}";
const ESCAPE: &str = "\u{e00c}";

#[tokio::test]
async fn the_desktops_keys_open_it_and_a_few_strokes_write_a_contact_down_with_a_note() -> Tested {
    let desktop = Desktop::start()?;
    let _openbox = Openbox::start(&desktop.display)?;
    let house = House::with_anna(&desktop.around)?;
    fs::write(house.path().join("settings.ron"), r#"(capture_keys: Some("Ctrl+Alt+K"))"#)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(By::XPath("//*[contains(text(), 'Hört zu')]")).await?;

    desktop.display.press("ctrl+alt+k")?;
    window.turn_to("/capture").await?;
    window.find(By::Css("[role=option]")).await?;
    window.find(By::Css("main input")).await?.send_keys(format!("anna{ENTER}")).await?;
    window.find(By::Css("main button[type=submit]")).await?.send_keys(ENTER).await?;
    let text = window.find(By::XPath("//*[starts-with(text(), 'Hallo Anna')]")).await?.text().await?;
    window.find(By::XPath("//button[contains(., 'Antwort kopieren')]")).await?.click().await?;
    window.find(By::XPath("//button[contains(., 'Kopiert')]")).await?;
    // WebDriver gives no-break spaces as plain ones.
    let copied = clipboard::on_display(&desktop.display)?.map(|copied| copied.replace('\u{a0}', " "));
    assert_eq!(copied, Some(text));
    let note = window.find(By::Css("main textarea")).await?;
    note.send_keys(format!("Will den Shop blau.{CTRL_ENTER}")).await?;
    window.find(By::XPath("//*[contains(text(), 'Gespeichert')]")).await?;
    house.until_events("Noted", 1)?;
    put_away(&note).await;

    window.turn_to("/").await?;
    wait::until("the end of the small window", SOON, || {
        let windows = desktop.display.windows("Absprache")?;
        Ok::<_, xtask::desktop::Trouble>((windows == 1).then_some(()))
    })?;
    window.find(By::XPath("//*[contains(text(), 'Anna Müller')]")).await?;
    assert!(desktop.popups.all().is_empty(), "whoever writes it down is told by no popup");
    window.close().await
}

#[tokio::test]
async fn a_second_start_opens_it_and_a_link_leads_to_a_client_and_to_nothing_else() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(By::XPath("//*[contains(text(), 'Hört zu')]")).await?;
    let again = |arg: &str| -> Tested {
        let said = wait::run(house.around().command(absprache_app()).arg(arg), SOON)?;
        assert!(said.status.success(), "{said:?}");
        Ok(())
    };
    again("absprache://client/mueller-gmbh")?;
    window.until_heading("Müller GmbH").await?;
    again("absprache://client/../../me")?;
    again("absprache://quit")?;
    again("absprache://settings/sources")?;
    window.until_heading("Einstellungen").await?;
    again("--capture")?;
    window.turn_to("/capture").await?;
    put_away(&window.find(By::Css("main input")).await?).await;
    window.turn_to("/settings").await?;
    window.close().await
}

/// The window goes with the key, mostly before WebDriver can say that it was pressed; what follows sees that it is gone.
async fn put_away(within: &WebElement) {
    let _ = within.send_keys(ESCAPE).await;
}
