//! A real browser with an answer page in it.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use xtask::desktop::{Surroundings, WebDriver as Door, wait};

pub(crate) type Tested = Result<(), Box<dyn Error>>;

/// Any one thing to appear, on a busy machine.
const SOON: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(20);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Chromium,
    Firefox,
}

pub(crate) const BOTH: [Kind; 2] = [Kind::Chromium, Kind::Firefox];

/// How the browser of somebody is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) scripts: bool,
    pub(crate) storage: bool,
    pub(crate) dark: bool,
}

pub(crate) const USUAL: Settings = Settings { scripts: true, storage: true, dark: false };

pub(crate) struct Browser {
    pub(crate) page: WebDriver,
    pub(crate) kind: Kind,
    folder: TempDir,
    _door: Door,
    _around: Surroundings,
}

impl Browser {
    pub(crate) async fn start(kind: Kind, settings: Settings) -> Result<Self, Box<dyn Error>> {
        let around = Surroundings::new()?;
        let folder = tempfile::Builder::new().prefix("answer-page-").tempdir()?;
        let (door, name, options) = match kind {
            Kind::Chromium => {
                (Door::of_chromium(&around)?, "goog:chromeOptions", chromium(settings, folder.path()))
            }
            Kind::Firefox => {
                (Door::of_firefox(&around)?, "moz:firefoxOptions", firefox(settings, folder.path()))
            }
        };
        let mut wanted = Capabilities::new();
        wanted.set(name, options)?;
        let page =
            WebDriver::new(door.url(), wanted).await.map_err(|error| format!("{error}\n{}", door.log()))?;
        Ok(Self { page, kind, folder, _door: door, _around: around })
    }

    /// Puts the page into a file, and opens that.
    pub(crate) async fn open(&self, html: &str) -> Tested {
        let file = self.folder.path().join("Antwort.html");
        fs::write(&file, html)?;
        self.open_file(&file).await
    }

    /// Opens a file as it is.
    pub(crate) async fn open_file(&self, file: &Path) -> Tested {
        self.page.goto(format!("file://{}", file.display())).await?;
        Ok(())
    }

    /// As wide as this inside, and high enough for a phone.
    pub(crate) async fn resize(&self, width: i64, height: i64) -> Tested {
        for _ in 0..2 {
            let outside =
                self.page.execute("return [outerWidth - innerWidth, outerHeight - innerHeight]", vec![]);
            let (more, higher): (i64, i64) = outside.await?.convert()?;
            let (width, height) = (u32::try_from(width + more)?, u32::try_from(height + higher)?);
            self.page.set_window_rect(0, 0, width, height).await?;
        }
        Ok(())
    }

    /// Waits for something that can be seen.
    pub(crate) async fn find(&self, by: By) -> Result<WebElement, Box<dyn Error>> {
        let wanted = format!("{by:?}");
        match self.page.query(by).wait(SOON, PAUSE).and_displayed().first().await {
            Ok(found) => Ok(found),
            Err(error) => {
                let seen = self.page.find(By::Css("body")).await?.text().await?;
                Err(format!("{:?}: {wanted}: {error}\nWhat is there:\n{seen}", self.kind).into())
            }
        }
    }

    /// Presses a button or a link with these words.
    pub(crate) async fn press(&self, words: &str) -> Tested {
        self.find(By::XPath(format!("//*[self::a or self::button][normalize-space(.)='{words}']")))
            .await?
            .click()
            .await?;
        Ok(())
    }

    /// Ticks a box or a circle with these words.
    pub(crate) async fn tick(&self, words: &str) -> Tested {
        self.find(By::XPath(format!("//label[normalize-space(.)='{words}']//input"))).await?.click().await?;
        Ok(())
    }

    /// Waits for the screen with this heading.
    pub(crate) async fn until_heading(&self, words: &str) -> Tested {
        self.find(By::XPath(format!("//h1[normalize-space(.)='{words}']"))).await.map(drop)
    }

    /// Waits for the screen whose heading begins so.
    pub(crate) async fn until_heading_begins(&self, words: &str) -> Tested {
        self.find(By::XPath(format!("//h1[starts-with(normalize-space(.), '{words}')]"))).await.map(drop)
    }

    pub(crate) async fn ask(&self, script: &str) -> Result<Value, Box<dyn Error>> {
        Ok(self.page.execute(script, vec![]).await?.json().clone())
    }

    /// All that can be read.
    pub(crate) async fn text(&self) -> Result<String, Box<dyn Error>> {
        Ok(self.page.find(By::Css("body")).await?.text().await?)
    }

    /// Waits for a file that was saved, and reads it.
    pub(crate) async fn saved(&self, name: &str) -> Result<String, Box<dyn Error>> {
        let file = self.folder.path().join(name);
        let watch = wait::Stopwatch::start();
        while watch.elapsed() < SOON {
            // A file that is still being written has another name, or nothing in it.
            match fs::read_to_string(&file) {
                Ok(text) if !text.is_empty() => return Ok(text),
                Ok(_) | Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
        Err(format!("{:?} has not saved {name}", self.kind).into())
    }

    pub(crate) fn put(&self, name: &str, text: &str) -> Result<PathBuf, Box<dyn Error>> {
        let file = self.folder.path().join(name);
        fs::write(&file, text)?;
        Ok(file)
    }

    pub(crate) async fn close(self) -> Tested {
        Ok(self.page.quit().await?)
    }
}

fn chromium(Settings { scripts, storage, dark }: Settings, folder: &Path) -> Value {
    let mut args = vec![
        "--headless=new",
        // A container has no user namespaces for the sandbox; only our own pages are opened.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
    ];
    args.push(if dark { ON_A_DESK_IN_THE_DARK } else { ON_A_DESK });
    let blocked = |is_on: bool| if is_on { 1 } else { 2 };
    json!({ "args": args, "prefs": {
        "download.default_directory": folder,
        "profile.managed_default_content_settings.javascript": blocked(scripts),
        "profile.managed_default_content_settings.cookies": blocked(storage),
    }})
}

/// Without a head it believes in no pointer, and shows nothing for one; 2 is a pointer that hovers, 4 one that is fine (Chromium,
/// `pointer_type.mojom`, `hover_type.mojom`).
const ON_A_DESK: &str =
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";
const ON_A_DESK_IN_THE_DARK: &str = "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,preferredColorScheme=0";

fn firefox(Settings { scripts, storage, dark }: Settings, folder: &Path) -> Value {
    json!({ "args": ["-headless"], "prefs": {
        "browser.download.folderList": 2,
        "browser.download.dir": folder,
        "browser.helperApps.neverAsk.saveToDisk": "application/json",
        "javascript.enabled": scripts,
        "network.cookie.cookieBehavior": if storage { 5 } else { 2 },
        "layout.css.prefers-color-scheme.content-override": if dark { 0 } else { 1 },
    }})
}
