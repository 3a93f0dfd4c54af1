//! Pictures of every screen, for people to judge: `cargo xtask pictures`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use super::browser::{Browser, Kind, Settings, Tested, USUAL};
use super::looks::{ENGLISH, GERMAN, SCREENS, answer_a_little};
use super::offer::{DU, EN, Offer, SIE};

const WIDTHS: [i64; 3] = [360, 800, 1280];
const HEIGHT: i64 = 740;

#[tokio::test]
#[ignore = "takes pictures for people to look at, by `cargo xtask pictures`"]
async fn every_screen_of_the_answer_page() -> Tested {
    let (folder, only) = (folder()?, std::env::var("ABSPRACHE_PICTURES_ONLY").ok());
    for (kind, dark, name, tone, words) in [
        (Kind::Chromium, false, "de", SIE, GERMAN),
        (Kind::Chromium, true, "du", DU, GERMAN),
        (Kind::Chromium, true, "en", EN, ENGLISH),
        (Kind::Firefox, true, "de", SIE, GERMAN),
        (Kind::Firefox, false, "en", EN, ENGLISH),
    ] {
        let browser = Browser::start(kind, Settings { dark, ..USUAL }).await?;
        browser.open(&Offer::usual(tone).page()).await?;
        browser.resize(360, HEIGHT).await?;
        answer_a_little(&browser, &words).await?;
        let wanted =
            |screen: &&&str| only.as_deref().is_none_or(|only| format!("answer-{screen}").starts_with(only));
        for screen in SCREENS.iter().filter(wanted) {
            browser.ask(&format!("location.hash = '#{screen}'")).await?;
            for width in WIDTHS {
                let theme = if dark { "dark" } else { "light" };
                let file = format!("answer-{screen}-{name}-{theme}-{width}-{kind:?}.png").to_lowercase();
                fs::write(folder.join(file), photograph(&browser, width).await?)?;
            }
        }
        browser.close().await?;
    }
    Ok(())
}

/// The whole screen in a window of this width.
async fn photograph(browser: &Browser, width: i64) -> Result<Vec<u8>, Box<dyn Error>> {
    browser.resize(width, HEIGHT).await?;
    let height =
        browser.ask("return document.documentElement.scrollHeight").await?.as_i64().unwrap_or(HEIGHT);
    browser.resize(width, height.max(HEIGHT)).await?;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    Ok(browser.page.screenshot_as_png().await?)
}

fn folder() -> Result<PathBuf, Box<dyn Error>> {
    let folder =
        PathBuf::from(std::env::var_os("ABSPRACHE_PICTURES").ok_or("`cargo xtask pictures` says where")?);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
