//! A mailbox is set up in the window, on a real mail server, with its password in a real keyring.

use thirtyfour::prelude::*;

use super::hands::{Hands, button, field, words};
use super::keyring::Keyring;
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House};
use crate::real::dovecot::{Dovecot, PASSWORD, USER};

const MAIL: &str = "From: =?UTF-8?Q?Anna_M=C3=BCller?= <anna@example.org>\r\nTo: ich@example.org\r\n\
    Subject: Rechnung\r\nMessage-ID: <1@example.org>\r\n\r\nKeine Silbe davon\r\n";

#[tokio::test]
async fn a_mailbox_is_added_heard_and_removed_without_a_restart() -> Tested {
    let desktop = Desktop::start()?;
    let _keyring = Keyring::start(&desktop.around)?;
    let house = House::with_anna(&desktop.around)?;
    let server = Dovecot::start()?;
    let window = Window::open(&house).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/settings']")).await?;
    hands.click(button("Hinzufügen")).await?;
    hands.click(By::Css("[data-kind=Mail]")).await?;

    // Address first; the server follows, and this one is another.
    hands.fill(field("E-Mail-Adresse"), USER).await?;
    window.until_value(field("Server"), "imap.example.org").await?;
    hands.fill(field("Server"), "localhost").await?;
    hands.fill(field("Passwort"), "falsch").await?;
    hands.click(button("Weitere Angaben")).await?;
    hands.fill(field("Port"), &server.tls_port.to_string()).await?;

    // It made its certificate itself; a person compares the fingerprint and vouches for it.
    hands.click(button("Verbinden")).await?;
    window.find(words("oft hat der Server es selbst ausgestellt")).await?;
    window.find(words(&server.fingerprint)).await?;
    hands.click(button("Genau diesem Zertifikat vertrauen")).await?;
    window.find(words("lehnt die Anmeldung ab")).await?;
    hands.fill(field("Passwort"), PASSWORD).await?;
    hands.click(button("Verbinden")).await?;
    window.find(words("Eingeschaltet. Alles in Ordnung. Im Posteingang liegen 0 E-Mails.")).await?;
    let row = format!("[data-source='imap:{USER}@localhost:{}']", server.tls_port);
    let listens = format!("//li[contains(@data-source, '{USER}')][contains(., 'Hört zu.')]");
    window.find(By::XPath(listens.clone())).await?;

    server.deliver("", "1", MAIL);
    house.until_events("Judged", 1)?;
    hands.click(By::Css("nav a[href='/']")).await?;
    window.find(words("Ein Kontakt heute war in Ordnung.")).await?;

    // What is removed is put back, with its password, as if nothing had been.
    hands.click(By::Css("nav a[href='/settings']")).await?;
    hands.click(By::Css(format!("{row} button[aria-label$=entfernen]"))).await?;
    window.until_gone(By::Css(&row)).await?;
    hands.click(button("Rückgängig")).await?;
    window.find(By::XPath(listens)).await?;
    hands.click(By::Css(format!("{row} button[aria-label$=ausprobieren]"))).await?;
    window.find(words("Im Posteingang liegt 1 E-Mail.")).await?;
    hands.click(By::Css(format!("{row} button[aria-label$=entfernen]"))).await?;
    window.until_gone(By::Css(&row)).await?;
    server.deliver("", "2", &MAIL.replace("<1@", "<2@"));
    hands.click(By::Css("nav a[href='/']")).await?;
    window.find(words("Ein Kontakt heute war in Ordnung.")).await?;
    window.close().await?;

    let listed = house.absprache(&["source", "list"])?;
    assert!(!listed.contains(USER), "{listed}");
    assert_eq!(house.events("Received")?.len(), 1, "nobody listens any more");
    let written = house.bytes();
    for secret in [PASSWORD, "falsch", "Keine Silbe"] {
        assert!(!written.contains(secret), "`{secret}` was written down");
    }
    Ok(())
}
