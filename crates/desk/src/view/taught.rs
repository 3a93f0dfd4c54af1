//! What the user taught, and what a notification looks like, as data.

use absprache_engine::channel::{Channels, KeyKind, Lesson, NoSign, Sign};
use absprache_engine::tone::Language;
use serde::{Deserialize, Serialize};

/// Something by which contacts are recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SignView {
    /// `desktop-id`, `app`, `origin` or `android`: as it is told to `source teach`.
    pub kind: &'static str,
    /// What it is.
    pub text: String,
}

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LessonView {
    /// By what it is recognised.
    pub sign: SignView,
    /// The channel's id.
    pub channel: String,
    /// What the channel is called.
    pub channel_name: String,
}

/// A sign as the window names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SignForm {
    /// As in [`SignView`].
    pub kind: String,
    /// What it is.
    pub text: String,
}

/// A notification that passed by and is on no channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct UnknownView {
    /// By what it could be recognised, best first.
    pub signs: Vec<SignView>,
    /// When the last one passed: "heute 9 Uhr".
    pub at: String,
}

/// What was heard and not known since the program started, and what was taught.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HeardView {
    /// What is on no channel, the newest first.
    pub unknown: Vec<UnknownView>,
    /// What was taught.
    pub taught: Vec<LessonView>,
}

impl SignForm {
    /// The sign.
    ///
    /// # Errors
    /// If nothing, or everything, would be recognised by it.
    pub fn read(&self) -> Result<Sign, NoSign> {
        let kind = match self.kind.as_str() {
            "desktop-id" => KeyKind::DesktopId,
            "origin" => KeyKind::Origin,
            "android" => KeyKind::AndroidPackage,
            _ => KeyKind::AppName,
        };
        Sign::parse(kind, &self.text)
    }
}

impl SignView {
    /// Of a sign.
    pub fn of(sign: &Sign) -> Self {
        let kind = match sign.kind() {
            KeyKind::DesktopId => "desktop-id",
            KeyKind::AppName => "app",
            KeyKind::Origin => "origin",
            KeyKind::AndroidPackage => "android",
        };
        Self { kind, text: sign.text().to_owned() }
    }
}

impl LessonView {
    /// In these words.
    pub fn of(lesson: &Lesson, channels: &Channels, language: Language) -> Self {
        let name = channels.get(&lesson.channel).map(|channel| match language {
            Language::De => channel.name.de.clone(),
            Language::En => channel.name.en.clone(),
        });
        let channel = lesson.channel.to_string();
        Self {
            sign: SignView::of(&lesson.sign),
            channel_name: name.unwrap_or_else(|| channel.clone()),
            channel,
        }
    }
}
