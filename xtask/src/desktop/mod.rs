//! Real services of a desktop, each in its own temporary folder, each stopped when its guard is dropped.
//!
//! ```no_run
//! use xtask::desktop::{Bus, Display, Dunst, Message, env_for};
//!
//! let (bus, display) = (Bus::start()?, Display::start()?);
//! let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
//! Message::new("WhatsApp", "Anna Müller", "Kannst du kurz …?").send(&bus)?;
//! dunst.until_displayed(1)?;
//! display.screenshot("popup.png")?;
//! # Ok::<(), xtask::desktop::Trouble>(())
//! ```
//!
//! Nothing here sees the session of the person who runs it: programs start with an emptied environment
//! ([`Surroundings`]). Nothing outlives the process that started it, not even when that one is killed
//! ([`Service`]). Nothing waits without a deadline ([`wait`]).

mod bus;
mod buttons;
mod chromium;
pub mod clipboard;
mod compositor;
mod display;
mod dunst;
mod message;
mod openbox;
pub mod processes;
mod service;
mod surroundings;
#[cfg(test)]
mod tests;
mod trouble;
pub mod wait;
mod webdriver;

pub use bus::Bus;
pub use buttons::Buttons;
pub use chromium::{Browsing, Chromium};
pub use compositor::Compositor;
pub use display::{Display, Part};
pub use dunst::{Dunst, Shown};
pub use message::{Message, Question};
pub use openbox::Openbox;
pub use service::Service;
pub use surroundings::{Surroundings, env_for};
pub use trouble::Trouble;
pub use webdriver::WebDriver;
