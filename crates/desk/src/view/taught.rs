//! What the user taught, and what a notification looks like, as data.

use absprache_engine::channel::{Channels, KeyKind, Lesson, Sign};
use absprache_engine::tone::Language;
use serde::Serialize;

/// Something by which contacts are recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignView {
    /// `desktop-id`, `app`, `origin` or `android`: as it is told to `source teach`.
    pub kind: &'static str,
    /// What it is.
    pub text: String,
}

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LessonView {
    /// By what it is recognised.
    pub sign: SignView,
    /// The channel's id.
    pub channel: String,
    /// What the channel is called.
    pub channel_name: String,
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
