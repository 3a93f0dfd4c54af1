//! Suggested texts, as they are worded.

use absprache_desk::view::texts::{Example, TextLine, TextLook, TextPage, TextsView, Whose};
use absprache_engine::tone::Language;
use absprache_engine::wording::Speech;

use super::say;

/// All texts, one line each, and the user's own below theirs.
pub(crate) fn texts(view: &TextsView, language: Language) -> String {
    let speech = match view.speech {
        Speech::Sie => "text-speech-sie",
        Speech::Du => "text-speech-du",
        Speech::English => "text-speech-english",
    };
    let heading = say(language, "cli-text-list-heading", &[("speech", &say(language, speech, &[]))]);
    let lines = view.texts.iter().map(|line| self::line(line, language));
    [format!("{heading}\n\n")].into_iter().chain(lines).collect()
}

fn line(line: &TextLine, language: Language) -> String {
    let mark = match line.whose {
        Whose::Program => String::new(),
        Whose::All => say(language, "cli-text-own", &[]),
        Whose::Client => say(language, "cli-text-own-client", &[]),
    };
    let args = [("name", &*line.name), ("title", &*line.title), ("mark", &*mark)];
    let own = line.own.as_deref().map(indented).unwrap_or_default();
    format!("{}\n{own}", say(language, "cli-text-line", &args))
}

/// One text: its words, what can be filled in, and what it looks like.
pub(crate) fn text(page: &TextPage, look: &TextLook, language: Language) -> String {
    let args = [("title", &*page.line.title), ("when", &*page.line.when), ("step", &*page.line.times)];
    let heading = say(language, "cli-text-heading", &args);
    let whose = match page.line.whose {
        Whose::Program => "cli-text-is-programs",
        Whose::All => "cli-text-is-all",
        Whose::Client => "cli-text-is-client",
    };
    let words = indented(page.line.own.as_deref().unwrap_or(&page.starter));
    let chips: String = page
        .placeholders
        .iter()
        .map(|chip| {
            let id = if chip.needed { "cli-text-placeholder-needed" } else { "cli-text-placeholder" };
            let name = format!("{:<13}", chip.typed);
            format!("  {}\n", say(language, id, &[("name", &name), ("meaning", &chip.meaning)]))
        })
        .collect();
    let (whose, chips_are) = (say(language, whose, &[]), say(language, "cli-text-placeholders", &[]));
    format!("{heading}\n\n{whose}\n{words}\n{chips_are}\n{chips}\n{}", looks(look, language))
}

/// A text that was kept, and what it looks like.
pub(crate) fn text_kept(page: &TextPage, look: &TextLook, language: Language) -> String {
    let kept = say(language, "cli-text-saved", &[("title", &page.line.title)]);
    format!("{kept}\n\n{}", looks(look, language))
}

/// What is said again.
pub(crate) fn text_reset(line: &TextLine, was_own: bool, language: Language) -> String {
    let id = match (was_own, line.whose) {
        (false, _) => "cli-text-was-original",
        (true, Whose::Program) => "cli-text-reset",
        (true, Whose::All | Whose::Client) => "cli-text-reset-to-all",
    };
    say(language, id, &[("title", &line.title)])
}

fn looks(look: &TextLook, language: Language) -> String {
    let hints = match look.hints.as_slice() {
        [] => String::new(),
        hints => format!("{}\n{}\n", say(language, "cli-text-hints", &[]), indented(&hints.join("\n"))),
    };
    let examples: String = look.examples.iter().map(|one| example(one, language)).collect();
    format!("{hints}{}\n{examples}", say(language, "cli-text-examples", &[]))
}

fn example(example: &Example, language: Language) -> String {
    let scene = match &example.why {
        Some(why) => say(language, "cli-text-example-programs", &[("scene", &example.scene), ("why", why)]),
        None => say(language, "cli-text-example", &[("scene", &example.scene)]),
    };
    format!("\n  {scene}\n{}", indented(&indented(&example.text)))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") }).collect()
}
