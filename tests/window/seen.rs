//! A window on somebody's desk, and what can be seen and done in it.

use std::error::Error;
use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;
use xtask::desktop::{Surroundings, WebDriver as Door};

use crate::binary::absprache_app;
use crate::journeys::house::House;

pub(super) type Tested = Result<(), Box<dyn Error>>;

/// Any one thing to appear, on a busy machine.
const SOON: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(100);

/// The program with its window.
pub(super) struct Window {
    pub(super) page: WebDriver,
    door: Door,
}

impl Window {
    /// Starts the program in this house, in German.
    pub(super) async fn open(house: &House) -> Result<Self, Box<dyn Error>> {
        Self::open_with(house.around(), &[]).await
    }

    /// Starts the program with these arguments.
    pub(super) async fn open_with(around: &Surroundings, args: &[&str]) -> Result<Self, Box<dyn Error>> {
        let door = Door::start(around)?;
        let mut wanted = Capabilities::new();
        wanted.set("webkitgtk:browserOptions", json!({ "binary": absprache_app(), "args": args }))?;
        match WebDriver::new(door.url(), wanted).await {
            Ok(page) => Ok(Self { page, door }),
            Err(error) => Err(format!("{error}\n{}", door.log()).into()),
        }
    }

    /// Waits for the screen's heading.
    pub(super) async fn heading(&self) -> Result<String, Box<dyn Error>> {
        Ok(self.find(By::Css("h1")).await?.text().await?)
    }

    /// Waits for something that can be seen.
    pub(super) async fn find(&self, by: By) -> Result<WebElement, Box<dyn Error>> {
        let looked_for = format!("{by:?}");
        let found = self.page.query(by).wait(SOON, PAUSE).and_displayed().first().await;
        match found {
            Ok(element) => Ok(element),
            Err(error) => {
                let seen = self.page.find(By::Css("body")).await?.text().await?;
                Err(format!("{looked_for}: {error}\nSeen is:\n{seen}\n{}", self.door.log()).into())
            }
        }
    }

    /// Goes on in another window of the program, once there is one at this address.
    pub(super) async fn turn_to(&self, address: &str) -> Tested {
        for _ in 0..SOON.as_millis() / PAUSE.as_millis() {
            for handle in self.page.windows().await? {
                self.page.switch_to_window(handle).await?;
                if self.page.current_url().await?.path() == address {
                    return Ok(());
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("there is no window at {address}\n{}", self.door.log()).into())
    }

    /// Ends the program as the user does.
    pub(super) async fn close(self) -> Tested {
        Ok(self.page.quit().await?)
    }
}
