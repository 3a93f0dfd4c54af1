//! From an empty start to a recorded agreement, with every input counted.

use serde_json::{Value, json};
use xtask::desktop::clipboard;

use super::hands::{Effort, Found, Hands, assert_written_down, button, choice, field, tool, words};
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};
use thirtyfour::prelude::*;

/// What every journey here begins with.
pub(super) const SIGNATURE: &str = "Anna Müller\nMüller GmbH\nMusterstraße 1, 10115 Berlin\n\
     Tel. +49 171 3920012\nanna@example.org\n";

/// What stands on the window, in one of its languages.
pub(super) struct Words {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) begin: &'static str,
    pub(super) client: &'static str,
    pub(super) save: &'static str,
    pub(super) propose: &'static str,
    pub(super) copy: &'static str,
    pub(super) copied: &'static str,
    pub(super) record: &'static str,
}

pub(super) const GERMAN: Words = Words {
    code: "de",
    name: "Ihr Name",
    begin: "Ersten Kunden anlegen",
    client: "Kunde",
    save: "Kunden anlegen",
    propose: "Vorschlag festhalten",
    copy: "Nachricht kopieren",
    copied: "Kopiert – jetzt einfügen",
    record: "Absprache festhalten",
};

pub(super) const ENGLISH: Words = Words {
    code: "en",
    name: "Your name",
    begin: "Set up your first client",
    client: "Client",
    save: "Add client",
    propose: "Record the proposal",
    copy: "Copy message",
    copied: "Copied – now paste it",
    record: "Record agreement",
};

/// An empty house on this desktop, in Berlin on a Saturday evening, and the window open in it.
pub(super) async fn empty_house(desktop: &Desktop, language: &Words) -> Found<(House, Window)> {
    let house = House::empty(&desktop.around).seeing(|around| around.with("TZ", "Europe/Berlin"));
    let window = Window::open_with(house.around(), &["--lang", language.code, "--now", SATURDAY]).await?;
    Ok((house, window))
}

/// The shortest way: a name, a signature, the standard rules, a talk today.
pub(super) async fn by_the_shortest_way(desktop: &Desktop, window: &Window, says: &Words) -> Found<Effort> {
    let mut hands = Hands::at(window);
    hands.fill(field(says.name), "Jana Beispiel").await?;
    hands.click(button(says.begin)).await?;
    paste_signature(desktop, window, &mut hands, says).await?;
    hands.click(button(says.save)).await?;
    hands.click(button(says.propose)).await?;
    hands.click(button(says.copy)).await?;
    window.find(words(says.copied)).await?;
    let message = clipboard::on_display(&desktop.display)?.unwrap();
    assert!(message.contains("Jana Beispiel"), "{message}");
    hands.click(button(says.record)).await?;
    window.until_heading("Müller GmbH").await?;
    Ok(hands.effort())
}

/// Anywhere on the page, as the hint there says.
pub(super) async fn paste_signature(
    desktop: &Desktop,
    window: &Window,
    hands: &mut Hands<'_>,
    says: &Words,
) -> Tested {
    let _copied = clipboard::offer_on_display(&desktop.display, SIGNATURE)?;
    window.find(field(says.client)).await?;
    hands.press_with(Key::Control, "v").await?;
    window.until_value(field(says.client), "Müller GmbH").await?;
    window.find(By::XPath("//*[@role='region']//*[contains(., 'Müller')]")).await.map(drop)
}

/// The command line tells the same, once the window has gone.
pub(super) fn assert_agreed(house: &House) -> Tested {
    let client = client(house)?;
    assert_eq!(client["agreement"]["standing"], "Agreed");
    assert_eq!(client["people"][0]["name"], "Anna Müller");
    let agreed = house.events("Agreed")?;
    let [agreed] = agreed.as_slice() else { panic!("{agreed:?}") };
    assert_eq!(agreed["client"], "mueller-gmbh");
    assert_eq!(agreed["on"], "2026-11-21");
    assert_eq!((&agreed["means"], &agreed["by"]), (&json!("Talk"), &json!("Anna Müller")));
    assert_eq!(agreed["fingerprint"], client["agreement"]["fingerprint"]);
    Ok(())
}

fn client(house: &House) -> Found<Value> {
    Ok(serde_json::from_str(&house.absprache(&["client", "show", "mueller-gmbh", "--json"])?)?)
}

#[tokio::test]
async fn a_name_and_a_signature_are_enough_for_a_recorded_agreement() -> Tested {
    let desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    let effort = by_the_shortest_way(&desktop, &window, &GERMAN).await?;
    window.close().await?;
    assert_agreed(&house)?;
    assert!(effort.inputs <= 12, "{effort}");
    assert_written_down(effort);
    Ok(())
}

#[tokio::test]
async fn with_hours_levels_alias_emergency_and_tone_it_is_still_less_than_25_inputs() -> Tested {
    let desktop = Desktop::start()?;
    let (house, window) = empty_house(&desktop, &GERMAN).await?;
    let mut hands = Hands::at(&window);
    hands.fill(field("Ihr Name"), "Jana Beispiel").await?;
    hands.click(button("Weiter")).await?;
    hands.fill(field("Ihre Bürozeiten"), "Mo-Do 9-17").await?;
    hands.click(button("Ersten Kunden anlegen")).await?;
    paste_signature(&desktop, &window, &mut hands, &GERMAN).await?;
    hands.click(choice("du")).await?;
    hands.click(choice("Im Team")).await?;
    hands.click(tool("Anzeigename hinzufügen")).await?;
    hands.write("Anna M.").await?;
    hands.choose(tool("Telefon: "), "zu festen Zeiten").await?;
    hands.fill(field("Zeiten für Telefon"), "Di 10-12").await?;
    hands.click(choice("nach Rolle")).await?;
    hands.choose(tool("WhatsApp: "), "nur im Notfall").await?;
    hands.click(tool("Notfall ändern")).await?;
    hands.fill(field("Was ein Notfall ist"), "Die Website ist nicht erreichbar.").await?;
    hands.fill(field("Erkennungswort"), "BRAND").await?;
    window.find(words("„BRAND“")).await?;
    hands.click(button("Kunden anlegen")).await?;
    hands.click(button("Vorschlag festhalten")).await?;
    hands.click(button("Nachricht kopieren")).await?;
    window.find(words("Kopiert – jetzt einfügen")).await?;
    hands.click(choice("per E-Mail")).await?;
    hands.click(choice("gestern")).await?;
    hands.click(button("Absprache festhalten")).await?;
    window.until_heading("Müller GmbH").await?;
    let effort = hands.effort();
    window.close().await?;

    let client = client(&house)?;
    let agreed = house.events("Agreed")?;
    assert_eq!((&agreed[0]["on"], &agreed[0]["means"]), (&json!("2026-11-20"), &json!("Mail")));
    let letter = client["letter"].as_str().unwrap();
    for part in ["Dienstag von 10 bis 12", "BRAND", "Die Website ist nicht erreichbar."] {
        assert!(letter.contains(part), "{part}: {letter}");
    }
    assert!(effort.inputs < 25, "{effort}");
    assert_written_down(effort);
    Ok(())
}
