//! By what contacts are recognised.

use absprache_adapters::sources::notifications::Look;
use absprache_desk::view::taught::{LessonView, SignView};
use absprache_engine::channel::Channels;
use absprache_engine::tone::Language;

use super::say;

/// What became of a lesson.
pub(crate) fn lesson(said: &str, view: &LessonView, language: Language) -> String {
    say(language, said, &[("text", &view.sign.text), ("channel", &view.channel_name)])
}

/// All lessons, one line each.
pub(crate) fn lessons(views: &[LessonView], language: Language) -> String {
    if views.is_empty() {
        return say(language, "cli-taught-none", &[]);
    }
    views.iter().map(|view| format!("{}: {}\n", option(&view.sign), view.channel_name)).collect()
}

/// What a notification looks like, and what to do if it is on no channel yet.
pub(crate) fn look(look: &Look, channels: &Channels, language: Language) -> String {
    let options: Vec<_> = look.signs.iter().map(|sign| option(&SignView::of(sign))).collect();
    let looks = options.join(" ");
    match look.channel.as_ref().and_then(|id| channels.get(id)) {
        Some(channel) => {
            let name = match language {
                Language::De => &channel.name.de,
                Language::En => &channel.name.en,
            };
            say(language, "cli-heard-known", &[("looks", &looks), ("channel", name)])
        }
        None => {
            let best = options.first().map(String::as_str).unwrap_or_default();
            say(language, "cli-heard-unknown", &[("looks", &looks), ("best", best)])
        }
    }
}

/// As it is typed: the text comes from another program.
fn option(sign: &SignView) -> String {
    let quoted = sign.text.replace('\'', r"'\''");
    format!("--{} '{quoted}'", sign.kind)
}
