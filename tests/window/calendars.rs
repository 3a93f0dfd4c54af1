//! Calendars are set up in the window: one on a real calendar server, and one that is a file.

use std::fs;

use serde_json::json;
use thirtyfour::prelude::*;
use xtask::desktop::wait;

use super::hands::{Hands, button, field, words};
use super::keyring::Keyring;
use super::seen::{Tested, Window};
use crate::journeys::appointments::with_skype_by_appointment;
use crate::journeys::house::{Desktop, House, SATURDAY, SOON};
use crate::real::radicale::{PASSWORD, Radicale, USER};

/// An appointment with Anna by Skype, while the clock of these tests shows Saturday evening.
const APPOINTMENT: &str = "DTSTART;TZID=Europe/Berlin:20261121T213000\nDURATION:PT30M\n\
    ATTENDEE:mailto:anna@example.org\nLOCATION:https://join.skype.com/abc";

#[tokio::test]
async fn a_calendar_on_a_server_is_added_opens_a_channel_and_is_removed() -> Tested {
    let desktop = Desktop::start()?;
    let _keyring = Keyring::start(&desktop.around)?;
    let house = with_skype_by_appointment(&desktop)?;
    let server = Radicale::start()?;
    server.put("saturday", APPOINTMENT);
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    begin(&mut hands, "CalDav").await?;
    hands.fill(field("Adresse des Kalenderservers"), &format!("http://localhost:{}", server.port)).await?;
    hands.fill(field("Benutzername"), USER).await?;
    hands.fill(field("Passwort"), "falsch").await?;
    hands.click(button("Verbinden")).await?;
    let refused = "//div[input[@aria-invalid='true']]/p[contains(., 'lehnt die Anmeldung ab')]";
    window.find(By::XPath(refused)).await?;
    hands.fill(field("Passwort"), PASSWORD).await?;
    hands.click(button("Verbinden")).await?;
    window.find(words("Eingeschaltet. Alles in Ordnung. 1 Kalender")).await?;

    opens_skype(&desktop, &house)?;
    let row = format!("[data-source^='caldav:{USER}@localhost']");
    remove(&mut hands, &window, &row).await?;
    window.close().await?;
    assert!(!house.absprache(&["source", "list"])?.contains("caldav"));
    let written = house.bytes();
    for private in [PASSWORD, "falsch", "vertraulich", "saturday@example.org"] {
        assert!(!written.contains(private), "`{private}` was written down");
    }
    Ok(())
}

#[tokio::test]
async fn a_calendar_file_is_added_opens_a_channel_and_is_removed() -> Tested {
    let desktop = Desktop::start()?;
    let house = with_skype_by_appointment(&desktop)?;
    let file = desktop.around.home().join("termine.ics");
    let lines = APPOINTMENT.replace(";TZID=Europe/Berlin:20261121T213000", ":20261121T203000Z");
    let calendar = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//DE\nBEGIN:VEVENT\nUID:saturday@example.org\n\
         DTSTAMP:20261101T000000Z\nSUMMARY:Streng vertraulich\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    fs::write(&file, calendar.replace('\n', "\r\n"))?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    begin(&mut hands, "Ics").await?;
    hands.fill(field("Datei oder Ordner"), "/gibt/es/nicht.ics").await?;
    hands.click(button("Verbinden")).await?;
    window.find(words("gibt es nicht. Wurde sie verschoben?")).await?;
    hands.fill(field("Datei oder Ordner"), &file.to_string_lossy()).await?;
    hands.click(button("Verbinden")).await?;
    window.find(words("Eingeschaltet. Alles in Ordnung.")).await?;

    opens_skype(&desktop, &house)?;
    remove(&mut hands, &window, "[data-source^='ics:']").await?;
    window.close().await?;
    assert!(!house.bytes().contains("vertraulich"));
    Ok(())
}

/// As far as the form of a kind of source.
async fn begin(hands: &mut Hands<'_>, kind: &str) -> Tested {
    hands.click(By::Css("nav a[href='/settings']")).await?;
    hands.click(button("Hinzufügen")).await?;
    hands.click(By::Css(format!("[data-kind={kind}]"))).await
}

/// The appointment is on record, and who calls by it is in order.
fn opens_skype(desktop: &Desktop, house: &House) -> Tested {
    wait::until("the appointment", SOON, || {
        let listed =
            house.absprache(&["appointment", "list", "--since", "2026-11-20T00:00:00Z", "--json"])?;
        Ok(listed.contains("mueller-gmbh").then_some(()))
    })?;
    desktop.receive("Skype", "Anna M.", "Ich wäre so weit")?;
    let judged = house.until_events("Judged", 1)?;
    assert_eq!((&judged[0]["outcome"], &judged[0]["reason"]), (&json!("Admit"), &json!("Appointment")));
    Ok(())
}

async fn remove(hands: &mut Hands<'_>, window: &Window, row: &str) -> Tested {
    hands.click(By::Css(format!("{row} button[aria-label$=entfernen]"))).await?;
    window.until_gone(By::Css(row)).await
}
