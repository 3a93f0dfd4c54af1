//! Pictures of every component in its states, for `docs/design-language.md`: `cargo xtask pictures`.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use xtask::desktop::{Service, Surroundings};

use crate::answer_page::browser::{Browser, Kind, Tested, USUAL};

/// As wide as half a page of text, so that light and dark stand side by side.
const WIDTH: u32 = 512;

/// From here on a window has room for a week that is painted with the mouse (`WeekPicture.svelte`).
const WIDE: u32 = 640;
const WEEKS: [&str; 2] = ["hours-field", "week-strip"];

/// The pixels of one half, so that the letters are sharp.
const PIXELS: u32 = 768;

/// Work is said to be slow after half a second, and a fault once a field was left.
const SETTLED: Duration = Duration::from_millis(900);

#[tokio::test]
#[ignore = "takes pictures for people to look at, by `cargo xtask pictures`"]
async fn every_component_light_and_dark() -> Tested {
    let folder = std::env::var_os("ABSPRACHE_PICTURES").ok_or("`cargo xtask pictures` says where")?;
    let (folder, only) = (PathBuf::from(folder), std::env::var("ABSPRACHE_PICTURES_ONLY").ok());
    fs::create_dir_all(&folder)?;
    let around = Surroundings::new()?;
    let (_server, address) = serve(&around)?;
    let browser = Browser::start(Kind::Chromium, USUAL).await?;
    for scene in scenes()? {
        let name = format!("component-{scene}");
        if only.as_deref().is_some_and(|only| !name.starts_with(only)) {
            continue;
        }
        for theme in ["Light", "Dark"] {
            browser.page.goto(format!("{address}?scene={scene}&theme={theme}&language=de")).await?;
            let picture =
                photograph(&browser, if WEEKS.contains(&scene.as_str()) { WIDE } else { WIDTH }).await?;
            fs::write(folder.join(format!("{name}-{}.png", theme.to_lowercase())), picture)?;
        }
    }
    browser.close().await
}

/// The names of the scenes, in order.
fn scenes() -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(ui().join("scenes/components"))? {
        names.extend(entry?.path().file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

/// The built scenes at an address of this machine: a page from a file may load no scripts of others.
fn serve(around: &Surroundings) -> Result<(Service, String), Box<dyn Error>> {
    let built = ui().join("node_modules/.scenes");
    let folder = built.to_string_lossy();
    let serve = ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", &folder];
    let mut server = Service::start(around, "python3", serve)?;
    let line = server.until_line("the address of the web server", Duration::from_secs(20), |line| {
        line.contains("(http://")
    })?;
    let address = line.split(['(', ')']).nth(1).ok_or("the web server says no address")?.to_owned();
    Ok((server, address))
}

/// The whole scene, with what only a pointer or the keyboard brings about.
async fn photograph(browser: &Browser, width: u32) -> Result<Vec<u8>, Box<dyn Error>> {
    let tools = browser.page.cdp();
    let ask = async |command: &str, args: Value| tools.send_raw(command, args).await;
    let scale = f64::from(PIXELS) / f64::from(width);
    let size = |height: i64| json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
    ask("Emulation.setDeviceMetricsOverride", size(200)).await?;
    browser.find(By::Css("#main")).await?;
    tokio::time::sleep(SETTLED).await;
    let height = browser.ask("return document.querySelector('#main').offsetHeight").await?;
    ask("Emulation.setDeviceMetricsOverride", size(height.as_i64().ok_or("the scene has no height")?))
        .await?;
    if let Ok(part) = browser.page.find(By::Css("[data-press]")).await {
        part.click().await?;
    }
    ask("DOM.enable", json!({})).await?;
    ask("CSS.enable", json!({})).await?;
    let document = ask("DOM.getDocument", json!({})).await?["root"]["nodeId"].clone();
    for state in ["hover", "focus-visible"] {
        let parts = json!({ "nodeId": document, "selector": format!("[data-force={state}]") });
        let parts = ask("DOM.querySelectorAll", parts).await?;
        for part in parts["nodeIds"].as_array().into_iter().flatten() {
            let forced = json!({ "nodeId": part, "forcedPseudoClasses": [state] });
            ask("CSS.forcePseudoState", forced).await?;
        }
    }
    tokio::time::sleep(SETTLED).await;
    Ok(browser.page.screenshot_as_png().await?)
}

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui")
}
