//! Choosing from a list that opens, by the mouse and by the keyboard.

use thirtyfour::prelude::*;
use xtask::desktop::wait::Stopwatch;

use super::hands::{Found, Hands, MOST_STOPS};
use super::seen::{PAUSE, SOON, Tested};

impl Hands<'_> {
    /// Chooses from a list that opens: two clicks. A long list scrolls to what is looked for and hangs in its place only
    /// after some frames: it is pressed once it is marked under the mouse, as a person sees it.
    pub(super) async fn choose(&mut self, list: By, option: &str) -> Tested {
        self.click(list).await?;
        let place = By::XPath(format!("//*[@role='option'][contains(., '{option}')]"));
        let watch = Stopwatch::start();
        loop {
            let found = self.window.find(place.clone()).await?;
            found.scroll_into_view().await?;
            self.window.page.action_chain().move_to_element_center(&found).perform().await?;
            let marked = |(marked, wanted)| marked == wanted;
            if self.places(option).await?.is_some_and(marked) {
                break;
            }
            if watch.elapsed() > SOON {
                return Err(format!("the mouse does not mark »{option}«").into());
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.click(place).await?;
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
            if let Some(places) = self.places(option).await?
                && before != Some(places.0)
            {
                return Ok(places);
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("no list with »{option}« follows the keys").into())
    }

    /// The places of the mark and of an option in an open list.
    async fn places(&self, option: &str) -> Found<Option<(usize, usize)>> {
        let places = self.window.page.execute(MARKED, vec![option.into()]).await?;
        let (marked, wanted): (Option<usize>, Option<usize>) = places.convert()?;
        Ok(marked.zip(wanted))
    }

    /// An open list keeps the mouse from everything else.
    async fn until_closed(&self) -> Tested {
        self.window.until_gone(By::Css("button[aria-expanded=true][data-slot]")).await
    }
}

/// The place of the mark in an open list, and that of the option that says what is wanted.
const MARKED: &str = "const options = [...document.querySelectorAll('[role=option]')];
    const place = (is) => { const at = options.findIndex(is); return at < 0 ? null : at; };
    return [
        place((option) => option.hasAttribute('data-highlighted')),
        place((option) => option.textContent.includes(arguments[0])),
    ];";
