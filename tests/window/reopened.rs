//! The window is closed with something in it that was not saved, and opened again from the tray: nothing is lost.

use thirtyfour::prelude::*;
use xtask::desktop::{Openbox, wait};

use super::hands::{Hands, choice, field, words};
use super::seen::{Tested, Window};
use crate::binary::absprache_app;
use crate::journeys::house::{Desktop, House, SATURDAY, SOON};

const TEXT: &str = "Moin {Name}, am liebsten";

#[tokio::test]
async fn what_was_typed_and_not_saved_is_there_again_and_on_no_disk() -> Tested {
    let desktop = Desktop::start()?;
    let _openbox = Openbox::start(&desktop.display)?;
    let house = House::with_anna(&desktop.around)?;
    // Started by this the program stays without its large window.
    let window = Window::open_with(house.around(), &["--capture", "--now", SATURDAY]).await?;
    open_again(&house)?;
    window.turn_to("/").await?;
    window.find(words("Hört zu")).await?;
    to_the_text(&window).await?;
    Hands::at(&window).fill(field("Ihr Text"), TEXT).await?;
    window.find(words("Der Text nennt keinen Weg, der offen ist.")).await?;
    window.close_by_keys(&desktop.display).await?;
    assert!(!house.bytes().contains(TEXT));

    open_again(&house)?;
    window.turn_to("/").await?;
    window.find(words("Hört zu")).await?;
    to_the_text(&window).await?;
    window.until_value(field("Ihr Text"), TEXT).await?;
    Ok(())
}

async fn to_the_text(window: &Window) -> Tested {
    window.click(By::Css("nav a[href='/texts']")).await?;
    window.click(choice("Du")).await?;
    window.click(By::Css("a[href='/texts/Du/elsewhere?speech=Du']")).await
}

/// As from the tray.
fn open_again(house: &House) -> Tested {
    let said = wait::run(house.around().command(absprache_app()).arg("absprache://today"), SOON)?;
    assert!(said.status.success(), "{said:?}");
    Ok(())
}
