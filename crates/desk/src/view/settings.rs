//! What the user chose, as the window shows and changes it.

use absprache_engine::tell::Shown;
use absprache_engine::tone::Language;
use serde::{Deserialize, Serialize};

use crate::settings::{self, Theme};

/// What the user chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Settings {
    /// The language of the program; none for the system's.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// How much a popup shows.
    pub shown: Shown,
    /// Outside my hours: wait until they begin, in place of a quiet popup at once.
    pub hold: bool,
    /// Begin with the session.
    pub autostart: bool,
}

impl Settings {
    /// These choices in place of those in `settings`; what the window does not show stays.
    pub fn put_into(self, settings: &mut settings::Settings) {
        let Self { language, theme, shown, hold, autostart } = self;
        settings.language = language;
        settings.theme = theme;
        settings.shown = shown;
        settings.hold = hold;
        settings.autostart = autostart;
    }
}

impl From<&settings::Settings> for Settings {
    fn from(settings: &settings::Settings) -> Self {
        let settings::Settings {
            language,
            theme,
            shown,
            hold,
            autostart,
            channels: _,
            pause: _,
            capture_keys: _,
            archived: _,
        } = settings;
        Self { language: *language, theme: *theme, shown: *shown, hold: *hold, autostart: *autostart }
    }
}
