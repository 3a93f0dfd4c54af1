//! A contact by hand: from anywhere by a few keys, by a second start, and by a link.

use std::fs;

use thirtyfour::prelude::*;
use xtask::desktop::{Openbox, clipboard, wait};

use super::hands::{choice, words};
use super::seen::{PAUSE, Tested, Window};
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
    window.click(By::XPath("//button[contains(., 'Antwort kopieren')]")).await?;
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
    start_again(&house, "absprache://client/mueller-gmbh")?;
    window.until_heading("Müller GmbH").await?;
    start_again(&house, "absprache://client/../../me")?;
    start_again(&house, "absprache://quit")?;
    start_again(&house, "absprache://settings/sources")?;
    window.until_heading("Einstellungen").await?;
    start_again(&house, "--capture")?;
    window.turn_to("/capture").await?;
    put_away(&window.find(By::Css("main input")).await?).await;
    window.turn_to("/settings").await?;
    window.close().await
}

#[tokio::test]
async fn a_note_that_is_still_in_its_field_is_kept_when_its_window_is_closed() -> Tested {
    let desktop = Desktop::start()?;
    let _openbox = Openbox::start(&desktop.display)?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(By::XPath("//*[contains(text(), 'Hört zu')]")).await?;
    let again = wait::run(house.around().command(absprache_app()).arg("--capture"), SOON)?;
    assert!(again.status.success(), "{again:?}");
    window.turn_to("/capture").await?;
    window.find(By::Css("[role=option]")).await?;
    window.find(By::Css("main input")).await?.send_keys(format!("anna{ENTER}")).await?;
    window.find(By::Css("main button[type=submit]")).await?.send_keys(ENTER).await?;
    window.find(By::Css("main textarea")).await?.send_keys("Will den Shop blau.").await?;
    window.close_by_keys(&desktop.display).await?;
    house.until_events("Noted", 1)?;

    window.turn_to("/").await?;
    window.page.goto("tauri://localhost/clients/mueller-gmbh").await?;
    window.find(By::Css("main textarea")).await?.send_keys("Ruft im Januar an.").await?;
    window.close_by_keys(&desktop.display).await?;
    window.until_ended()?;
    let notes = house.absprache(&["note", "list", "--client", "mueller-gmbh"])?;
    assert!(notes.contains("Will den Shop blau.") && notes.contains("Ruft im Januar an."), "{notes}");
    Ok(())
}

#[tokio::test]
async fn another_language_is_spoken_at_once_in_the_open_window_and_on_the_card_that_waits() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    window.find(words("Hört zu")).await?;
    // While a text is offered the card is there, hidden.
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    window.turn_to("/card").await?;
    until_reads(&window, "Gerade liegt keine Antwort bereit.").await?;
    start_again(&house, "--capture")?;
    window.turn_to("/capture").await?;
    window.find(words("Mit wem?")).await?;
    window.find(By::Css("main input")).await?.send_keys("ann").await?;

    for (language, capture, card) in [
        ("English", "With whom?", "There is no reply at hand."),
        ("Deutsch", "Mit wem?", "Gerade liegt keine Antwort bereit."),
    ] {
        window.turn_to(if language == "English" { "/" } else { "/settings" }).await?;
        window.click(By::Css("nav a[href='/settings']")).await?;
        window.click(choice(language)).await?;
        window.turn_to("/capture").await?;
        window.find(words(capture)).await?;
        window.until_value(By::Css("main input"), "ann").await?;
        window.turn_to("/card").await?;
        until_reads(&window, card).await?;
    }
    window.close().await
}

/// Waits until the page says this, which may be hidden.
async fn until_reads(window: &Window, words: &str) -> Tested {
    let watch = wait::Stopwatch::start();
    let mut last = String::new();
    while watch.elapsed() < SOON {
        last = window.page.execute("return document.body.textContent", vec![]).await?.convert()?;
        if last.contains(words) {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(format!("the page says »{last}«, not »{words}«").into())
}

/// What a second start brings about in the program that runs.
fn start_again(house: &House, arg: &str) -> Tested {
    let said = wait::run(house.around().command(absprache_app()).arg(arg), SOON)?;
    assert!(said.status.success(), "{said:?}");
    Ok(())
}

/// The window goes with the key, mostly before WebDriver can say that it was pressed; what follows sees that it is gone.
async fn put_away(within: &WebElement) {
    let _ = within.send_keys(ESCAPE).await;
}
