//! What the program cannot know it is told: what a notification is, and whom an event is with.

use std::fs;

use thirtyfour::prelude::*;

use super::hands::{Hands, button, words};
use super::seen::{Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};

#[tokio::test]
async fn a_notification_that_nobody_knows_is_put_on_a_channel_and_heard_from_then_on() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/settings']")).await?;
    window.find(By::XPath("//li[@data-source='notifications'][contains(., 'Hört zu.')]".to_owned())).await?;
    hands.click(By::Css("[data-source=notifications] [data-teach]")).await?;
    desktop.receive("Plauderkiste", "Anna M.", "Keine Silbe davon")?;
    window.find(By::Css("[data-unknown=Plauderkiste]")).await?;
    hands.click(By::Css("[data-unknown=Plauderkiste] button")).await?;
    hands.choose(By::Css("[data-unknown=Plauderkiste] [data-select-trigger]"), "WhatsApp").await?;
    window.until_gone(By::Css("[role=listbox]")).await?;
    hands.click(button("Merken")).await?;
    window.find(words("Plauderkiste – WhatsApp")).await?;
    assert!(house.events("Received")?.is_empty(), "what passed by unknown is kept nowhere");

    window.find(By::XPath("//li[@data-source='notifications'][contains(., 'Hört zu.')]".to_owned())).await?;
    desktop.receive("Plauderkiste", "Anna M.", "Keine Silbe davon")?;
    house.until_events("Judged", 1)?;
    hands.click(button("Vergessen")).await?;
    window.find(words("„Plauderkiste“ ist vergessen.")).await?;
    hands.click(button("Rückgängig")).await?;
    window.find(words("Plauderkiste – WhatsApp")).await?;
    window.close().await?;
    assert!(!house.bytes().contains("Keine Silbe"), "texts are written down nowhere");
    Ok(())
}

const EVENT: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//DE\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\n\
    DTSTAMP:20261101T000000Z\r\nDTSTART:20261123T090000Z\r\nDTEND:20261123T093000Z\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n\
    SUMMARY:Zwetschgenkuchen\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[tokio::test]
async fn an_event_that_is_with_nobody_is_given_to_a_client_each_time_it_takes_place() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let file = desktop.around.home().join("kalender.ics");
    fs::write(&file, EVENT)?;
    house.absprache(&["source", "add", "ics", "--path", &file.to_string_lossy()])?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/settings']")).await?;
    hands.click(By::Css("[data-assign]")).await?;
    window.find(words("Zwetschgenkuchen")).await?;
    window.find(words("und weitere Male")).await?;
    hands.click(By::Css("[data-event] button")).await?;
    window.find(By::Css("[data-event] input:focus")).await?;
    hands.write("müller\u{e007}").await?;
    hands.click(button("Zuordnen")).await?;
    window.find(words("Das ist jetzt ein Termin mit Müller GmbH, jedes Mal.")).await?;
    window.until_gone(By::Css("[data-event]")).await?;
    window.close().await?;

    let listed = house.absprache(&["appointment", "list", "--since", "2026-11-21T00:00:00Z"])?;
    assert_eq!(listed.matches("mueller-gmbh").count(), 2, "{listed}");
    assert!(!house.bytes().contains("Zwetschgenkuchen"), "the title is written down nowhere");
    house.absprache(&["appointment", "unassign", "1@example.org"])?;
    Ok(())
}
