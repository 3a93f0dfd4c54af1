//! A backup is made in the settings and brought back in them, by the system's own dialogs, after the disk was lost.

use std::fs;

use thirtyfour::prelude::*;
use xtask::desktop::Openbox;

use super::hands::{Hands, button, words};
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};

#[tokio::test]
async fn a_client_is_back_from_a_backup_after_the_data_folder_was_lost() -> Tested {
    let desktop = Desktop::start()?;
    // The system's dialogs want the keys.
    let _manager = Openbox::start(&desktop.display)?;
    let home = desktop.around.home();
    let file = home.join("Sicherung von heute.tar.gz");
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/settings']")).await?;
    hands.click(button("Sicherung ablegen")).await?;
    desktop.display.type_into("Sicherung ablegen", &file.to_string_lossy())?;
    window.find(words(&format!("Ein Kunde ist gesichert, in {}.", file.display()))).await?;
    window.close().await?;
    let agreed = house.events("Agreed")?;

    fs::remove_dir_all(house.path())?;
    let house = House::of_jana(&desktop.around)?;
    assert!(!house.absprache(&["client", "list"])?.contains("Müller GmbH"));
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/settings']")).await?;

    // Somebody thinks better of it; then the wrong file is chosen.
    hands.click(button("Sicherung zurückholen")).await?;
    desktop.display.dismiss("Sicherung öffnen")?;
    let wrong = home.join("Urlaub.tar.gz");
    fs::write(&wrong, "kein Archiv")?;
    hands.click(button("Sicherung zurückholen")).await?;
    desktop.display.type_into("Sicherung öffnen", &wrong.to_string_lossy())?;
    window.find(words("keine Sicherung von Absprache")).await?;
    assert!(!house.absprache(&["client", "list"])?.contains("Müller GmbH"));

    hands.click(button("Sicherung zurückholen")).await?;
    desktop.display.type_into("Sicherung öffnen", &file.to_string_lossy())?;
    window.find(words("Diese Sicherung zurückholen?")).await?;
    window.find(words("mit einem Kunden")).await?;
    hands.click(button("Zurückholen")).await?;
    window.find(words("ist zurückgeholt. Was vorher hier war, liegt in")).await?;
    hands.click(By::Css("nav a[href='/clients']")).await?;
    hands.click(By::XPath("//main//a[contains(., 'Müller GmbH')]")).await?;
    window.until_heading("Müller GmbH").await?;

    // The program goes on in the folder that came back.
    hands.click(By::Css("nav a[href='/']")).await?;
    window.find(words("Hört zu")).await?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    window.find(words("Anna Müller")).await?;
    window.close().await?;
    assert_eq!(house.events("Agreed")?, agreed);
    assert_eq!(house.events("Judged")?[0]["outcome"], "Redirect");
    Ok(())
}
