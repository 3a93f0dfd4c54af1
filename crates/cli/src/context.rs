//! What every command needs to know about where it runs.

use std::path::PathBuf;
use std::time::Duration;

use absprache_adapters::clock::Clock;
use absprache_adapters::language;
use absprache_adapters::store::{Home, LockedHome};
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_engine::tone::Language;

use crate::failure::Failure;

/// Longer than commands that do not wait for people hold the data folder.
const PATIENCE: Duration = Duration::from_secs(2);
const BREATH: Duration = Duration::from_millis(50);

/// Where a command runs, and how it answers.
pub(crate) struct Context {
    /// The data folder.
    pub(crate) home: Home,
    /// The language of the answer.
    pub(crate) language: Language,
    /// Data instead of sentences.
    pub(crate) json: bool,
    /// The machine's clock.
    pub(crate) clock: Clock,
}

impl Context {
    pub(crate) fn open(home: Option<PathBuf>, lang: Option<Language>, json: bool) -> Result<Self, Failure> {
        let home = Home::at(home.or_else(Home::default_path).ok_or(Failure::NoHome)?);
        let language = lang.or_else(|| of_settings(&home)).unwrap_or_else(language::of_system);
        Ok(Self { home, language, json, clock: Clock::real() })
    }

    /// The data folder, for writing. Another command is done in a moment, and is waited for.
    pub(crate) fn lock(&self) -> Result<LockedHome, Trouble> {
        let mut waited = Duration::ZERO;
        loop {
            match self.home.lock() {
                Err(Trouble::InUse { .. }) if waited < PATIENCE => {
                    std::thread::sleep(BREATH);
                    waited += BREATH;
                }
                locked => return locked,
            }
        }
    }
}

/// Broken settings are no reason not to answer; who needs them says what is wrong with them.
fn of_settings(home: &Home) -> Option<Language> {
    home.files().ok()?.settings().ok()?.language
}
