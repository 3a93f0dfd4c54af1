//! Rules to begin with.

use absprache_desk::view::preset::{PresetPage, PresetSaved};
use absprache_desk::view::start::PresetInfo;
use absprache_engine::tone::Language;

use super::say;

/// All presets, and below each what it comes to.
pub(crate) fn presets(presets: &[PresetInfo], language: Language) -> String {
    let width = presets.iter().map(|preset| preset.id.len()).max().unwrap_or_default();
    let lines = presets.iter().map(|preset| entry(preset, width, language));
    lines.collect::<Vec<_>>().join("\n")
}

fn entry(preset: &PresetInfo, width: usize, language: Language) -> String {
    let whose = say(language, if preset.own { "cli-preset-own" } else { "cli-preset-shipped" }, &[]);
    let id = format!("{:width$}", preset.id);
    let line = say(language, "cli-preset-line", &[("id", &id), ("name", &preset.name), ("whose", &whose)]);
    match preset.summary.as_str() {
        "" => line,
        summary => format!("{line}\n{}{summary}", " ".repeat(width + 2)),
    }
}

/// A preset with its rules.
pub(crate) fn preset(page: &PresetPage, language: Language) -> String {
    let rules = page.rules.iter().map(|rule| format!("  {}: {}\n", rule.title, rule.sentence));
    format!("{}\n\n{}", entry(&page.preset, page.preset.id.len(), language), rules.collect::<String>())
}

/// A preset that was just saved, and what is otherwise in it.
pub(crate) fn preset_saved(saved: &PresetSaved, language: Language) -> String {
    let name = [("name", saved.preset.name.as_str()), ("id", saved.preset.id.as_str())];
    let said = say(language, "cli-preset-saved", &name);
    if saved.changes.is_empty() {
        return said;
    }
    let changes: String = saved.changes.iter().map(|change| format!("\n  {change}")).collect();
    format!("{said}\n{}{changes}", say(language, "cli-preset-changed", &[]))
}

/// What a preset is called from now on.
pub(crate) fn preset_renamed(preset: &PresetInfo, language: Language) -> String {
    say(language, "cli-preset-renamed", &[("name", &preset.name), ("id", &preset.id)])
}

/// Where a preset was written.
pub(crate) fn preset_exported(file: &str, language: Language) -> String {
    say(language, "cli-preset-exported", &[("file", file)])
}

/// A preset that was taken away.
pub(crate) fn preset_removed(file: &str, language: Language) -> String {
    let gone = say(language, "cli-preset-removed", &[("file", file)]);
    format!("{gone}\n{}", say(language, "cli-preset-removed-kept", &[]))
}
