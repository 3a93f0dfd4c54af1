//! Every screen, dialog and state of the window, for whoever wants to look at all of them.

use std::error::Error;
use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;

use super::household::Household;
use super::seen::Tested;
use super::views::RESTORED;

/// Something to look at: where it is, and what leads there.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    pub(super) name: &'static str,
    address: &'static str,
    steps: &'static [Step],
}

impl View {
    /// The menu is only there where the window is narrow.
    pub(super) fn fits(&self, width: i64) -> bool {
        width < 640 || !self.steps.iter().any(|step| matches!(step, Narrow))
    }
}

/// One step of a person, in no language: things are found by what they are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    Click(&'static str),
    Keys(&'static str, &'static str),
    Paste(&'static str),
    See(&'static str),
    Narrow,
    /// So many hundredths of an answer, pasted.
    Answer(usize),
}
use Step::{Answer, Click, Keys, Narrow, Paste, See};

pub(super) const fn view(name: &'static str, address: &'static str, steps: &'static [Step]) -> View {
    View { name, address, steps }
}

impl Household {
    /// Goes there and waits until nothing moves.
    pub(super) async fn turn_to(&self, view: &View) -> Tested {
        self.window.page.set_window_rect(0, 0, 1280, 800).await?;
        if view.address == "/new-client" && view.name != RESTORED {
            // Leaving it keeps the draft, so that has to come first.
            self.go("/").await?;
            self.ask("drop_sketch", json!({ "client": null })).await?;
        }
        self.go(view.address).await?;
        for step in view.steps {
            self.take(*step).await.map_err(|error| format!("{}, {step:?}: {error}", view.name))?;
        }
        self.until_still().await
    }

    async fn go(&self, address: &str) -> Tested {
        self.window.page.goto(format!("tauri://localhost{address}")).await?;
        self.see("h1").await
    }

    async fn take(&self, step: Step) -> Tested {
        match step {
            Click(what) => {
                self.resting(what).await?;
                self.window.click(By::Css(what)).await?;
            }
            Keys(to, keys) => self.resting(to).await?.send_keys(keys).await?,
            See(what) => self.see(what).await?,
            Answer(hundredths) => {
                self.see("main textarea").await?;
                self.paste_answer(hundredths).await?;
            }
            Narrow => drop(self.window.page.set_window_rect(0, 0, 360, 800).await?),
            Paste(text) => {
                self.see("[data-paste=name]").await?;
                self.window.page.execute(PASTE, vec![json!(text)]).await?;
            }
        }
        Ok(())
    }

    /// The element, once nothing moves any more: what is about to be replaced cannot be clicked.
    async fn resting(&self, what: &str) -> Result<WebElement, Box<dyn Error>> {
        self.see(what).await?;
        self.until_still().await?;
        // Into the middle, away from the bars at the edges.
        let found = self.window.page.find(By::Css(what)).await?;
        self.window
            .page
            .execute("arguments[0].scrollIntoView({ block: 'center' })", vec![found.to_json()?])
            .await?;
        Ok(found)
    }

    /// Waits until this can be seen.
    pub(super) async fn see(&self, what: &str) -> Tested {
        for _ in 0..200 {
            if self.window.page.execute(SEEN, vec![json!(what)]).await?.convert()? {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("{what} is not seen").into())
    }

    /// Waits until the letters are there, and no text and no edge has moved for a moment.
    pub(super) async fn until_still(&self) -> Tested {
        let mut before = String::new();
        for _ in 0..200 {
            let now: String = self.window.page.execute(STILL, vec![]).await?.convert()?;
            if !now.is_empty() && now == before {
                return Ok(());
            }
            before = now;
            tokio::time::sleep(PAUSE).await;
        }
        Err(Box::<dyn Error>::from("the page does not come to rest"))
    }
}

const PAUSE: Duration = Duration::from_millis(50);

const SEEN: &str = "return [...document.querySelectorAll(arguments[0])].some((one) => one.checkVisibility())";

const PASTE: &str = "const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', arguments[0]);
    document.querySelector('[data-paste=name]').dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));";

const STILL: &str =
    "getComputedStyle(document.body).color; // a change of colours begins once somebody asks for them
    if (document.fonts.status !== 'loaded') return '';
    if (document.getAnimations().some(({ playState }) => playState === 'running')) return '';
    const { scrollWidth, scrollHeight } = document.documentElement;
    return `${innerWidth} ${scrollWidth} ${scrollHeight} ${document.body.innerText}`;";
