//! The window opens on what is known so far.

use xtask::desktop::{Bus, Display, env_for};

use super::seen::{Tested, Window};
use crate::journeys::house::House;

#[tokio::test]
async fn the_first_start_asks_who_one_is() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::empty(&env_for(&bus, &display)?);
    let window = Window::open(&house).await?;
    assert_eq!(window.heading().await?, "Guten Tag.");
    window.close().await
}
