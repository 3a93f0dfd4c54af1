//! Choosing from a list that opens, by the mouse and by the keyboard.

use std::time::Duration;

use thirtyfour::prelude::*;
use xtask::desktop::wait::Stopwatch;

use super::hands::{Found, Hands, MOST_STOPS};
use super::seen::{PAUSE, SOON, Tested};

impl Hands<'_> {
    /// Chooses from a list that opens: two clicks.
    pub(super) async fn choose(&mut self, list: By, option: &str) -> Tested {
        self.click(list).await?;
        let option = By::XPath(format!("//*[@role='option'][contains(., '{option}')]"));
        self.until_at_rest(option.clone()).await?;
        self.click(option).await?;
        self.until_closed().await
    }

    /// Chooses from a list that opens by the arrows. Letters belong together only for a second, which may be over between
    /// two of them on a busy machine.
    pub(super) async fn choose_by_keys(&mut self, list: By, option: &str) -> Tested {
        self.tab_to(list).await?;
        self.press(Key::Space).await?;
        let (mut marked, wanted) = self.until_marked(option, None).await?;
        for _ in 0..MOST_STOPS {
            if marked == wanted {
                break;
            }
            self.tap(if marked < wanted { Key::Down } else { Key::Up }).await?;
            (marked, _) = self.until_marked(option, Some(marked)).await?;
        }
        assert_eq!(marked, wanted, "the arrows do not lead to »{option}«");
        self.press(Key::Enter).await?;
        self.until_closed().await
    }

    /// The places of the mark and of an option in an open list, once the mark is elsewhere than it was.
    async fn until_marked(&self, option: &str, before: Option<usize>) -> Found<(usize, usize)> {
        let watch = Stopwatch::start();
        while watch.elapsed() < SOON {
            let places = self.window.page.execute(MARKED, vec![option.into()]).await?;
            if let (Some(marked), Some(wanted)) = places.convert()?
                && before != Some(marked)
            {
                return Ok((marked, wanted));
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("no list with »{option}« follows the keys").into())
    }

    /// An open list keeps the mouse from everything else.
    async fn until_closed(&self) -> Tested {
        self.window.until_gone(By::Css("button[aria-expanded=true][data-slot]")).await
    }

    /// A long list scrolls to what is looked for, and hangs in its place only after some frames: a click meanwhile would
    /// hit what lies beside it.
    async fn until_at_rest(&self, place: By) -> Tested {
        let option = self.window.find(place).await?;
        option.scroll_into_view().await?;
        let mut before = option.rect().await?;
        for _ in 0..40 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = option.rect().await?;
            if (now.x, now.y) == (before.x, before.y) {
                break;
            }
            before = now;
        }
        Ok(())
    }
}

/// The place of the mark in an open list, and that of the option that says what is wanted.
const MARKED: &str = "const options = [...document.querySelectorAll('[role=option]')];
    const place = (is) => { const at = options.findIndex(is); return at < 0 ? null : at; };
    return [
        place((option) => option.hasAttribute('data-highlighted')),
        place((option) => option.textContent.includes(arguments[0])),
    ];";
