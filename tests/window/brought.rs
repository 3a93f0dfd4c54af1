//! Existing clients come from an address book, and before a call one looks whether it is welcome.

use thirtyfour::prelude::*;

use super::hands::{Hands, button, words};
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};

/// A table as people keep it: a new firm of two, one who is there already, and a row that says nothing.
const BOOK: &str = "Firma;Ansprechpartner;E-Mail;Kundennr.\n\
    Neu GmbH;Nina Neu;nina@example.org;1\n\
    Neu GmbH;Noah Neu;noah@example.org;1\n\
    Alt AG;Anton Alt;anton@example.org;2\n;;;4\n";

#[tokio::test]
async fn clients_are_taken_over_from_a_table_and_taken_back() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    window.find(words("Samstag")).await?;
    hands.press_with(Key::Control, "k").await?;
    window.find(By::Css("[role=listbox] [role=option]")).await?;
    hands.write("adressbuch\u{e007}").await?;
    window.find(button("Datei wählen")).await?;
    window.hand_over("kunden.csv", BOOK).await?;
    window.find(words("kunden.csv: 2 neue Kunden")).await?;
    window.find(words("Weder Name noch Firma.")).await?;
    hands.click(By::XPath("//label[contains(., 'Alt AG')]//input")).await?;
    hands.click(button("Einen Eintrag übernehmen")).await?;
    window.until_heading("Kunden").await?;
    window.find(words("Ein neuer Kunde.")).await?;
    window.find(By::Css("main a[href='/clients/neu-gmbh']")).await?;
    let listed = house.absprache(&["client", "list"])?;
    assert!(listed.contains("Neu GmbH") && !listed.contains("Alt AG"), "{listed}");

    hands.click(button("Rückgängig")).await?;
    window.until_gone(By::Css("main a[href='/clients/neu-gmbh']")).await?;
    let listed = house.absprache(&["client", "list"])?;
    assert!(listed.contains("Müller GmbH") && !listed.contains("Neu GmbH"), "{listed}");
    window.close().await
}

#[tokio::test]
async fn two_inputs_tell_whether_a_call_is_welcome() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(words("Samstag")).await?;
    let mut hands = Hands::at_the_keyboard(&window);
    hands.press_with(Key::Control, "d").await?;
    window.find(By::Css("[role=dialog] [role=combobox]:focus")).await?;
    hands.write("müller\u{e007}").await?;
    window.find(By::Css("[role=dialog] input[type=radio]:focus")).await?;
    window.find(words("In Ordnung: Anna Müller")).await?;
    hands.write("\u{e015}").await?;
    window.find(words("Besser später: Telefon")).await?;
    window.find(words("Jetzt offen: E-Mail.")).await?;
    assert_eq!(hands.effort().inputs, 3, "the keys that open it, the name, and the way");
    window.close().await
}
