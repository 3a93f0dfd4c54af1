//! A window that is made narrower while one looks at it.

use xtask::desktop::{Bus, Display, env_for};

use super::seen::{Tested, Window};
use crate::journeys::house::House;

#[tokio::test]
async fn lines_that_wrap_anew_have_room_for_it() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let window = Window::open(&house).await?;
    window.page.goto("tauri://localhost/settings").await?;
    for (width, lines) in [(1280, 1), (360, 2), (1280, 1)] {
        window.page.set_window_rect(0, 0, width, 700).await?;
        let mut seen = (0, 0);
        for _ in 0..100 {
            seen = window.page.execute(LINES, vec![]).await?.convert()?;
            if seen == (lines, lines) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(seen, (lines, lines), "{width} wide: lines, and those there is room for");
    }
    window.close().await
}

/// The lines of what the office hours were understood as, and for how many there is room.
const LINES: &str = "const said = document.querySelector('[id$=-say]');
    if (!said) return [0, 0];
    const line = parseFloat(getComputedStyle(said).lineHeight);
    return [Math.round(said.scrollHeight / line), Math.round(said.getBoundingClientRect().height / line)];";
