//! The end that is asked for from outside, while the page still has something to keep.

use std::error::Error;

use thirtyfour::prelude::*;
use xtask::desktop::wait;

use super::seen::{Tested, Window};
use super::stays::start;
use crate::binary::absprache_app;
use crate::journeys::house::{Desktop, House, SATURDAY, SOON};

/// Long enough for another start, and shorter than an end waits for a page.
const BUSY: &str = "setTimeout(() => { const end = Date.now() + 1500; while (Date.now() < end); })";

#[tokio::test]
async fn a_note_that_is_still_in_its_field_is_kept() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = with_a_note_begun(&house).await?;
    quit(&house)?;
    window.until_ended()?;
    let notes = house.absprache(&["note", "list", "--client", "mueller-gmbh"])?;
    assert!(notes.contains("Ruft im Januar an."), "{notes}");
    Ok(())
}

#[tokio::test]
async fn who_starts_it_meanwhile_gets_one_that_stays() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = with_a_note_begun(&house).await?;
    window.page.execute(BUSY, vec![]).await?;
    quit(&house)?;
    let mut next = start(house.around(), &["--hidden"])?;
    window.until_ended()?;
    next.until_line("Absprache listening", SOON, |line| line.contains("state=Working"))?;
    quit(&house)?;
    let ended = wait::until("the end of Absprache", SOON, || next.ended())?;
    assert!(ended.success(), "{ended}\n{}", next.log());
    Ok(())
}

async fn with_a_note_begun(house: &House) -> Result<Window, Box<dyn Error>> {
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(By::XPath("//*[contains(text(), 'Hört zu')]")).await?;
    window.page.goto("tauri://localhost/clients/mueller-gmbh").await?;
    window.find(By::Css("main textarea")).await?.send_keys("Ruft im Januar an.").await?;
    Ok(window)
}

fn quit(house: &House) -> Tested {
    let said = wait::run(house.around().command(absprache_app()).arg("--quit"), SOON)?;
    assert!(said.status.success(), "{said:?}");
    Ok(())
}
