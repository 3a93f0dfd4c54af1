//! What a client does on the page, in German.

use std::error::Error;

use thirtyfour::prelude::*;

use super::browser::{Browser, Tested};

/// Why Anna would like to write by WhatsApp.
pub(crate) const REASON: &str = "Fotos von der Baustelle [kommen] so am schnellsten.";

/// From the letter to the overview: WhatsApp by appointment and the phone every day from 8 to 20 instead of what is offered,
/// everything else as it is.
pub(crate) async fn counter_two(browser: &Browser) -> Tested {
    browser.press("Punkt für Punkt").await?;
    while let Some(heading) = point(browser).await? {
        if heading.starts_with("WhatsApp") {
            would_rather_write_by_whatsapp(browser).await?;
        } else if heading.contains("Telefon") {
            would_rather_phone_at_any_day(browser).await?;
        } else {
            browser.press("Passt").await?;
        }
    }
    browser.until_heading("Ihre Antwort").await
}

/// The heading of the point that is asked about; none at the end.
async fn point(browser: &Browser) -> Result<Option<String>, Box<dyn Error>> {
    let at = browser.ask("return location.hash").await?;
    if !at.as_str().is_some_and(|hash| hash.starts_with("#point")) {
        return Ok(None);
    }
    // Where a link led, the screen follows its address.
    browser.find(By::XPath("//button[normalize-space(.)='Passt']")).await?;
    Ok(Some(browser.find(By::Css("h1")).await?.text().await?))
}

async fn would_rather_write_by_whatsapp(browser: &Browser) -> Tested {
    browser.press("Lieber anders").await?;
    browser.until_heading("Was wäre für Sie fair?").await?;
    browser.tick("WhatsApp").await?;
    browser.tick("mit Termin").await?;
    browser.find(By::Css("textarea")).await?.send_keys(REASON).await?;
    browser.press("Vorschlag übernehmen").await
}

async fn would_rather_phone_at_any_day(browser: &Browser) -> Tested {
    browser.press("Lieber anders").await?;
    browser.until_heading("Was wäre für Sie fair?").await?;
    browser.tick("zu festen Zeiten").await?;
    browser.press("Täglich 8–20").await?;
    browser.press("Vorschlag übernehmen").await
}

/// The text that the client sends back.
pub(crate) async fn text_to_send(browser: &Browser) -> Result<String, Box<dyn Error>> {
    browser.press("Antwort senden").await?;
    let text = browser.find(By::Css("textarea")).await?.value().await?;
    text.ok_or_else(|| "there is no text to send".into())
}
