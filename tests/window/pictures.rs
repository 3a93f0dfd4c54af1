//! Pictures of all there is to see, for people to judge: `cargo xtask pictures`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use xtask::desktop::{Dunst, Part};

use super::household::{Household, PLANTED};
use super::seen::{Tested, Window};
use super::tour::View;
use super::views::TOUR;
use crate::journeys::house::{Desktop, House, SATURDAY};

const WIDTHS: [i64; 4] = [360, 800, 1280, 2560];

/// What lies behind a dialog is not looked at.
const HEIGHT_NEEDED: &str = "const dialog = document.querySelector('[role=dialog]');
    return dialog ? dialog.scrollHeight + 64 : document.documentElement.scrollHeight";

/// The least height; a page that is longer makes its window as high as it needs.
const HEIGHT: i64 = 800;

#[tokio::test]
#[ignore = "takes pictures for people to look at, by `cargo xtask pictures`"]
async fn every_screen_in_german() -> Tested {
    photograph_all("de").await
}

#[tokio::test]
#[ignore = "takes pictures for people to look at, by `cargo xtask pictures`"]
async fn every_screen_in_english() -> Tested {
    photograph_all("en").await
}

async fn photograph_all(language: &str) -> Tested {
    let (folder, only) = (folder()?, std::env::var("ABSPRACHE_PICTURES_ONLY").ok());
    let mut missed = Vec::new();
    for (stage, views) in TOUR {
        let wanted = |view: &&View| only.as_deref().is_none_or(|only| view.name.starts_with(only));
        let views: Vec<_> = views.iter().filter(wanted).collect();
        if views.is_empty() {
            continue;
        }
        let household = Household::at(stage, language).await?;
        for view in views {
            if let Err(error) = household.turn_to(view).await {
                missed.push(error.to_string());
                continue;
            }
            for theme in ["light", "dark"] {
                household.show_theme(theme).await?;
                for width in WIDTHS.into_iter().filter(|width| view.fits(*width)) {
                    let picture = household.photograph(width).await?;
                    fs::write(folder.join(format!("{}-{language}-{theme}-{width}.png", view.name)), picture)?;
                }
            }
        }
        household.window.close().await?;
    }
    assert!(missed.is_empty(), "not photographed:\n{}", missed.join("\n"));
    Ok(())
}

fn folder() -> Result<PathBuf, Box<dyn Error>> {
    let folder =
        PathBuf::from(std::env::var_os("ABSPRACHE_PICTURES").ok_or("`cargo xtask pictures` says where")?);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

impl Household {
    /// The whole page in a window of this width.
    async fn photograph(&self, width: i64) -> Result<Vec<u8>, Box<dyn Error>> {
        self.resize(width, HEIGHT).await?;
        let height = self.window.page.execute(HEIGHT_NEEDED, vec![]).await?;
        let height: i64 = height.convert()?;
        if height > HEIGHT {
            self.resize(width, height).await?;
        }
        Ok(self.window.page.screenshot_as_png().await?)
    }

    async fn resize(&self, width: i64, height: i64) -> Tested {
        self.window.page.set_window_rect(0, 0, u32::try_from(width)?, u32::try_from(height)?).await?;
        // The page lays itself out anew a moment after that (ui/src/lib/state/resizing.ts).
        tokio::time::sleep(Duration::from_millis(200)).await;
        self.until_still().await
    }
}

#[tokio::test]
#[ignore = "takes pictures for people to look at, by `cargo xtask pictures`"]
async fn every_popup_and_the_card() -> Tested {
    let only = std::env::var("ABSPRACHE_PICTURES_ONLY").ok();
    if only.is_some_and(|only| {
        !["popup-", "card-"].iter().any(|name| name.starts_with(&only) || only.starts_with(name))
    }) {
        return Ok(());
    }
    for language in ["de", "en"] {
        popups(language).await?;
    }
    Ok(())
}

/// The window with a popup above it as it stands on a desktop, each kind of popup from near, and the card.
async fn popups(language: &str) -> Tested {
    let folder = folder()?;
    let desktop = Desktop::start()?;
    desktop.display.paint("#5f7a80")?;
    let house = House::with_anna(&desktop.around)?;
    house.client(&["--name", "Berta Muster", "--alias", "whatsapp=Berta Muster"])?;
    let window = Window::open_with(house.around(), &["--lang", language, "--now", SATURDAY]).await?;
    // Beside the popups, not below them.
    window.page.set_window_rect(24, 24, 700, 752).await?;
    let mut household = Household { desktop, window, _other: None, answer: None };
    household.until_listening().await?;
    for (number, (name, app, who)) in (1..).zip(POPUPS) {
        household.desktop.receive(app, who, PLANTED)?;
        household.desktop.popups.until(number)?;
        household.desktop.dunst.until_displayed(1)?;
        household.see("[data-contact]").await?;
        household.desktop.display.until_still()?;
        let popup = household.desktop.display.window(Dunst::WINDOW)?.ok_or("no popup")?;
        let around =
            Part { x: popup.x - 16, y: popup.y - 16, width: popup.width + 32, height: popup.height + 32 };
        household
            .desktop
            .display
            .screenshot_of(around, folder.join(format!("popup-{name}-{language}.png")))?;
        household.desktop.display.screenshot(folder.join(format!("popup-{name}-{language}-desktop.png")))?;
        if name == "outside" {
            household.photograph_card(&folder, language).await?;
        }
        household.desktop.dunst.close_all()?;
        household.desktop.dunst.until_displayed(0)?;
    }
    household.window.close().await
}

/// Somebody with whom it is agreed, somebody who may be meant, and somebody who was never asked.
const POPUPS: [(&str, &str, &str); 3] = [
    ("outside", "WhatsApp", "Anna M."),
    ("question", "Signal", "anna müller"),
    ("wish", "WhatsApp", "Berta Muster"),
];

impl Household {
    async fn photograph_card(&self, folder: &Path, language: &str) -> Tested {
        self.open_card().await?;
        for theme in ["light", "dark"] {
            self.show_theme(theme).await?;
            let picture = self.window.page.screenshot_as_png().await?;
            fs::write(folder.join(format!("card-{language}-{theme}.png")), picture)?;
        }
        self.window.turn_to("/").await
    }
}
