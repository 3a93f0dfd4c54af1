//! Two sides come to one text: Jana in the real window, Anna in real browsers, a mail program that spares nothing between
//! them, and both hold the same in every form.

mod anna;
mod forms;
mod jana;

use serde_json::json;
use xtask::desktop::Openbox;

use self::anna::{answers_in, fits_all_in};
use self::forms::{assert_judged, assert_same_text};
use self::jana::Jana;
use super::seen::{Tested, Window};
use crate::answer_page::browser::Kind;
use crate::journeys::house::{Desktop, House, SATURDAY};
use crate::mails::{html_reply, quoted};

#[tokio::test]
async fn two_sides_come_to_one_text_by_window_browser_and_mail() -> Tested {
    let desktop = Desktop::start()?;
    // The system's dialogs want the keys.
    let _manager = Openbox::start(&desktop.display)?;
    let house = House::of_jana(&desktop.around)?;
    house.client(ANNA)?;
    house.agree("mueller-gmbh")?;
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    let mut jana = Jana::at(&desktop, &window);

    jana.changes_the_phone_hours("Mo-Do 9-16").await?;
    jana.proposes_from("1.12.").await?;
    let page = jana.saves("Antwortseite", "html").await?;
    let text = answers_in(Kind::Chromium, &page).await?;
    assert_eq!(answers_in(Kind::Firefox, &page).await?, text, "whatever browser it is");

    jana.sees_what_came_in(&html_reply("Hier meine Antwort:", &text)).await?;
    jana.takes_it().await?;
    jana.decides().await?;
    let next = jana.saves("Antwortseite", "html").await?;
    let text = fits_all_in(Kind::Firefox, &next).await?;
    jana.takes_the_last_answer(&quoted(&text)).await?;
    let pdf = jana.saves("PDF", "pdf").await?;
    window.close().await?;

    let agreed = assert_same_text(&house, &pdf)?;
    assert_judged(&house, agreed)?;
    let kinds: Vec<_> = house.journal()?.iter().map(|entry| entry["kind"].clone()).collect();
    assert_eq!(
        kinds,
        ["Agreed", "Offered", "Answered", "Offered", "Answered", "Agreed"].map(|kind| json!(kind))
    );
    Ok(())
}

/// Whom the program calls "Sie".
const ANNA: &[&str] = &[
    "--name",
    "Müller GmbH",
    "--person",
    "Anna Müller",
    "--mail",
    "anna@example.org",
    "--phone",
    "0171 3920012",
];
