//! What the user chose, as the window shows and changes it.

use std::collections::BTreeMap;

use absprache_engine::channel::ChannelId;
use absprache_engine::tell::Shown;
use absprache_engine::tone::Language;
use serde::{Deserialize, Serialize};

use crate::settings::{self, FirstStep, Promptness, TextSize, Theme};

/// What the user chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Settings {
    /// The language of the program; none for the system's.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// How large everything is, in percent.
    pub text_size: TextSize,
    /// How much a popup shows.
    pub shown: Shown,
    /// Outside my hours: wait until they begin, in place of a quiet popup at once.
    pub hold: bool,
    /// Where channels are told otherwise than is usual for them. Only shown: one is changed by itself.
    pub channels: BTreeMap<ChannelId, Promptness>,
    /// Begin with the session.
    pub autostart: bool,
    /// How far the first start has come; none once it is behind.
    pub first_step: Option<FirstStep>,
}

impl Settings {
    /// These choices in place of those in `settings`; what the window does not show stays.
    pub fn put_into(self, settings: &mut settings::Settings) {
        let Self { language, theme, text_size, shown, hold, channels: _, autostart, first_step } = self;
        settings.language = language;
        settings.theme = theme;
        settings.text_size = text_size;
        settings.shown = shown;
        settings.hold = hold;
        settings.autostart = autostart;
        settings.first_step = first_step;
    }
}

impl From<&settings::Settings> for Settings {
    fn from(settings: &settings::Settings) -> Self {
        let settings::Settings {
            language,
            theme,
            text_size,
            shown,
            hold,
            channels,
            autostart,
            first_step,
            pause: _,
            capture_keys: _,
            archived: _,
            preserved: _,
        } = settings.clone();
        Self { language, theme, text_size, shown, hold, channels, autostart, first_step }
    }
}
