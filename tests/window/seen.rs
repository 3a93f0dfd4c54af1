//! A window on somebody's desk, and what can be seen and done in it.

use std::error::Error;
use std::fs;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use thirtyfour::prelude::*;
use xtask::desktop::processes::members_of;
use xtask::desktop::{Display, Surroundings, Trouble, WebDriver as Door, wait};

use crate::binary::absprache_app;
use crate::journeys::house::House;

pub(super) type Tested = Result<(), Box<dyn Error>>;

/// Any one thing to appear, on a busy machine.
pub(super) const SOON: Duration = Duration::from_secs(20);
/// To go, for a window that was told to.
const A_WHILE: Duration = Duration::from_secs(5);
/// What the windows are called.
const NAME: &str = "Absprache";
/// Between two looks.
pub(super) const PAUSE: Duration = Duration::from_millis(20);

/// The program with its window.
pub(super) struct Window {
    pub(super) page: WebDriver,
    door: Door,
}

impl Drop for Window {
    fn drop(&mut self) {
        // A test has failed: to take leave of the program would be waited for, two minutes at worst. It is killed with its door.
        let _ = self.page.clone().leak();
    }
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

    /// Waits for the screen with this heading.
    pub(super) async fn until_heading(&self, words: &str) -> Tested {
        self.find(By::XPath(format!("//h1[normalize-space(.)='{words}']"))).await.map(drop)
    }

    /// Waits until a field has this value.
    pub(super) async fn until_value(&self, field: By, value: &str) -> Tested {
        let mut last = None;
        let watch = wait::Stopwatch::start();
        while watch.elapsed() < SOON {
            last = self.find(field.clone()).await?.value().await?;
            if last.as_deref() == Some(value) {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("{field:?} is {last:?}, not {value:?}").into())
    }

    /// Chooses a file of this name and content in the page's field for files. Its dialog is the system's own.
    pub(super) async fn hand_over(&self, name: &str, content: &str) -> Tested {
        const CHOOSE: &str = "const [field, name, content] = arguments, chosen = new DataTransfer();
            chosen.items.add(new File([content], name));
            field.files = chosen.files;
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        // It cannot be seen: a button opens its dialog.
        let field = self.page.query(By::Css("input[type=file]")).wait(SOON, PAUSE).first().await?;
        self.page.execute(CHOOSE, vec![field.to_json()?, name.into(), content.into()]).await?;
        Ok(())
    }

    /// Waits for something that can be seen.
    pub(super) async fn find(&self, by: By) -> Result<WebElement, Box<dyn Error>> {
        let looked_for = format!("{by:?}");
        let mut last = String::new();
        for _ in 0..TRIES {
            match self.page.query(by.clone()).wait(SOON, PAUSE).and_displayed().first().await {
                Ok(found) => return Ok(found),
                // Drawn anew while it was looked at.
                Err(error) if error.to_string().contains("stale") => last = error.to_string(),
                Err(error) => {
                    last = error.to_string();
                    break;
                }
            }
        }
        let seen = self.texts().await?.join("\n");
        Err(format!("{looked_for}: {last}\nWhat is there:\n{seen}\n{}", self.door.log()).into())
    }

    /// Waits until nothing of it can be seen any more.
    pub(super) async fn until_gone(&self, by: By) -> Tested {
        let watch = wait::Stopwatch::start();
        while watch.elapsed() < SOON {
            let mut is_there = false;
            for one in self.page.find_all(by.clone()).await? {
                // What cannot be asked any more is gone.
                is_there |= one.is_displayed().await.unwrap_or(false);
            }
            if !is_there {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("{by:?} is still there").into())
    }

    /// Waits until what can be read has stayed the same for a while: what is drawn anew takes no click.
    pub(super) async fn until_still(&self) -> Tested {
        let watch = wait::Stopwatch::start();
        let mut before = self.texts().await?;
        while watch.elapsed() < SOON {
            tokio::time::sleep(Duration::from_millis(500)).await;
            let now = self.texts().await?;
            if now == before {
                return Ok(());
            }
            before = now;
        }
        Err("the window does not come to rest".into())
    }

    /// All that can be read now, line by line.
    pub(super) async fn texts(&self) -> Result<Vec<String>, Box<dyn Error>> {
        let read = self.page.execute("return document.body.innerText", Vec::new()).await?;
        let text: String = read.convert()?;
        Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
    }

    /// Waits until the keys of the desktop go to this window, the only one of its size. Its page takes itself for the one that
    /// has them in any case.
    async fn until_focused(&self, display: &Display) -> Tested {
        let size = self.page.execute("return [innerWidth, innerHeight]", Vec::new()).await?;
        let size: (u32, u32) = size.convert()?;
        wait::until(&format!("the focus on the window of {size:?}"), SOON, || {
            let active = display.active()?;
            Ok::<_, Trouble>(active.is_some_and(|part| (part.width, part.height) == size).then_some(()))
        })?;
        Ok(())
    }

    /// Closes this window as a person does, by the keys of the window manager. While that reads the keyboard's layout anew it
    /// leaves them to the page, so they are pressed again.
    pub(super) async fn close_by_keys(&self, display: &Display) -> Tested {
        self.until_focused(display).await?;
        let before = display.windows(NAME)?;
        let mut tries = 4;
        loop {
            display.press("alt+F4")?;
            match wait::until("the end of the window", A_WHILE, || {
                Ok::<_, Trouble>((display.windows(NAME)? < before).then_some(()))
            }) {
                Err(_still_there) if tries > 0 => tries -= 1,
                gone => return Ok(gone?),
            }
        }
    }

    /// Goes on in another window of the program, once there is one at this address.
    pub(super) async fn turn_to(&self, address: &str) -> Tested {
        let watch = wait::Stopwatch::start();
        while watch.elapsed() < SOON {
            for handle in self.page.windows().await? {
                // One may close while it is asked.
                if self.page.switch_to_window(handle).await.is_err() {
                    continue;
                }
                if self.page.current_url().await.is_ok_and(|at| at.path() == address) {
                    return Ok(());
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("there is no window at {address}\n{}", self.door.log()).into())
    }

    /// Presses the mouse button on something, once it is there, hangs still, takes a press and nothing lies over it. A press
    /// that something else got, because all moved once more, is done again.
    pub(super) async fn click(&self, target: By) -> Tested {
        let mut last = "it takes no press".to_owned();
        let watch = wait::Stopwatch::start();
        while watch.elapsed() < SOON {
            // What was found may be drawn anew before it is pressed.
            let found = self.find(target.clone()).await?;
            match self.press(&found).await {
                Ok(true) => return Ok(()),
                Ok(false) => {}
                Err(error) => last = error.to_string(),
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("{target:?} cannot be pressed: {last}").into())
    }

    /// Whether it got a press.
    async fn press(&self, found: &WebElement) -> WebDriverResult<bool> {
        let is_ready = self.page.execute_async(AT_REST, vec![found.to_json()?]).await?;
        if !is_ready.convert::<bool>()? {
            return Ok(false);
        }
        found.click().await?;
        // A window that the press has closed answers nothing any more.
        Ok(match self.page.execute_async(GOT_IT, Vec::new()).await {
            Ok(got_it) => got_it.convert()?,
            Err(_closed) => true,
        })
    }

    /// Where the keys go, once they go somewhere: after every deed the focus is on something.
    pub(super) async fn focus(&self) -> Result<Focus, Box<dyn Error>> {
        let watch = wait::Stopwatch::start();
        while watch.elapsed() < SOON {
            let focus = self.page.execute(FOCUS, Vec::new()).await?;
            if let Some(focus) = focus.convert::<Option<Focus>>()? {
                return Ok(focus);
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("the focus is lost. What is there:\n{}", self.texts().await?.join("\n")).into())
    }

    /// Kills the program without a word to it, as a crash would.
    pub(super) fn kill(self) -> Tested {
        let id = self.program().ok_or("the program does not run")?;
        let killed = Command::new("kill").args(["-KILL", &id.to_string()]).status()?;
        assert!(killed.success());
        self.until_ended()
    }

    /// Waits until the program has ended in another way than by [`close`](Self::close).
    pub(super) fn until_ended(self) -> Tested {
        let ended = || Ok(self.program().is_none().then_some(()));
        wait::until("the end of the program", SOON, ended)?;
        // There is nobody left to take leave of; it would be waited for.
        Ok(self.page.clone().leak()?)
    }

    fn program(&self) -> Option<u32> {
        let program = absprache_app();
        let is_it = |id: &u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|path| path == program);
        members_of(self.door.id()).into_iter().find(is_it)
    }

    /// Ends the program as the user does.
    pub(super) async fn close(self) -> Tested {
        Ok(self.page.clone().quit().await?)
    }
}

/// Times it is looked while the page is still drawn anew.
const TRIES: u32 = 50;

/// Says, once it hangs still for some frames, whether it can be pressed: a button whose work is under way takes no other
/// press. From then on it is noted who gets one.
const AT_REST: &str = "const [one, done] = arguments;
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const moves = ({ playState, effect }) => playState === 'running' && effect.target?.contains(one)
        && effect.getComputedTiming().endTime !== Infinity;
    const soon = (then) => document.hidden ? setTimeout(then, 20) : requestAnimationFrame(then);
    let before, still = 0, frames = 0;
    const look = () => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const now = [x, y, width, height].join();
        still = now === before && !document.getAnimations().some(moves) ? still + 1 : 0;
        before = now;
        if (still < 3 && ++frames < 300) return soon(look);
        const pressed = (window.pressed = { down: false, up: false });
        const note = (event) => {
            // What was drawn anew under the mouse is the same to whoever presses it, and a menu may open before it is let go.
            const opened = event.type === 'pointerup' && one.getAttribute('aria-expanded') === 'true';
            const got_it = one.contains(event.target) || !one.isConnected || opened;
            pressed[event.type === 'pointerdown' ? 'down' : 'up'] = got_it;
        };
        for (const kind of ['pointerdown', 'pointerup']) addEventListener(kind, note, { capture: true, once: true });
        done(still >= 3 && !one.matches(':disabled, [aria-disabled=true]'));
    };
    look();";

/// Whether it got the press, which may be on its way still.
const GOT_IT: &str = "const [done] = arguments, began = performance.now();
    const look = () => {
        const { down, up } = window.pressed;
        if ((down && up) || performance.now() - began > 1000) return done(down && up);
        setTimeout(look, 10);
    };
    look();";

/// What has the focus, and whether one sees that it has. A choice in a row shows it on its label.
const FOCUS: &str = "const at = document.activeElement;
    if (!at || at === document.body) return null;
    const shows = (one) => one !== null && parseFloat(getComputedStyle(one).outlineWidth) > 0
        && getComputedStyle(one).outlineStyle !== 'none';
    return {
        words: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`.slice(0, 60),
        is_visible: at.matches(':focus-visible, input[type=date]') && (shows(at) || shows(at.closest('label'))),
    };";

/// What has the focus.
#[derive(Debug, Deserialize)]
pub(super) struct Focus {
    /// What it is and says.
    pub(super) words: String,
    pub(super) is_visible: bool,
}
