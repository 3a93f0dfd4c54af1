//! Anna, with nothing but a browser.

use std::error::Error;
use std::path::Path;

use crate::answer_page::browser::{Browser, Kind, USUAL};
use crate::answer_page::client::{counter_two, text_to_send};

/// Opens the file, counters two clauses and accepts the rest. What she sends back.
pub(super) async fn answers_in(kind: Kind, page: &Path) -> Result<String, Box<dyn Error>> {
    let browser = Browser::start(kind, USUAL).await?;
    browser.open_file(page).await?;
    counter_two(&browser).await?;
    sent(browser).await
}

/// Opens the file and accepts all of it.
pub(super) async fn fits_all_in(kind: Kind, page: &Path) -> Result<String, Box<dyn Error>> {
    let browser = Browser::start(kind, USUAL).await?;
    browser.open_file(page).await?;
    browser.press("Passt alles").await?;
    browser.until_heading("Ihre Antwort").await?;
    sent(browser).await
}

async fn sent(browser: Browser) -> Result<String, Box<dyn Error>> {
    let text = text_to_send(&browser).await?;
    browser.close().await?;
    Ok(text)
}
