//! What every command needs to know about where it runs.

use std::path::PathBuf;

use absprache_adapters::clock::Clock;
use absprache_adapters::store::Home;
use absprache_desk::ports::Files;
use absprache_engine::tone::Language;

use crate::failure::Failure;
use crate::language;

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
}

/// Broken settings are no reason not to answer; who needs them says what is wrong with them.
fn of_settings(home: &Home) -> Option<Language> {
    home.files().ok()?.settings().ok()?.language
}
