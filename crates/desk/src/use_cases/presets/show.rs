//! Presets in words.

use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::ids::PresetId;
use absprache_engine::letter::{Parts, clause_sentence, clause_title};
use absprache_engine::party::Consultant;
use absprache_engine::preset::{Change, Changed, OwnPreset, Preset};
use absprache_engine::tone::{Language, Tone};

use super::{Fault, find, policy_of};
use crate::ports::Files;
use crate::trouble::Trouble;
use crate::view::preset::{PresetList, PresetPage, PresetRule};
use crate::view::problem::Problem;
use crate::view::start::PresetInfo;
use crate::words::say;

/// Stands in sentences where a client's name would.
const NAMELESS: &str = "…";

/// The shipped presets, the one most people want first, and then the user's own by their names; and what is wrong with those
/// that cannot be read.
///
/// # Errors
/// If the folder of presets cannot be read.
pub fn list(files: &impl Files, language: Language) -> Result<(Vec<PresetInfo>, Vec<Trouble>), Trouble> {
    let (mut known, troubles) = files.presets()?;
    known.sort_by_key(|(_, own)| own.name().to_lowercase());
    let shipped = Preset::all().map(|preset| of_shipped(preset, language));
    let own = known.iter().map(|(id, own)| of_own(id, own));
    Ok((shipped.into_iter().chain(own).collect(), troubles))
}

/// The same with what is wrong in words.
///
/// # Errors
/// As [`list`].
pub fn list_all(files: &impl Files, language: Language) -> Result<PresetList, Trouble> {
    let (presets, troubles) = list(files, language)?;
    Ok(PresetList {
        presets,
        problems: troubles.iter().map(|trouble| Problem::of(trouble, language)).collect(),
    })
}

/// A preset with its rules in sentences.
///
/// # Errors
/// If there is none of that name, or nothing is known about me.
pub fn show(
    files: &impl Files,
    channels: &Channels,
    name: &str,
    language: Language,
) -> Result<PresetPage, Fault> {
    let named = find(files, name)?;
    let me = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let tone = Tone { language, form: me.form };
    let policy = policy_of(files, channels, &named, tone)?;
    let policy = policy.ok_or_else(|| Fault::NoPreset(name.to_owned()))?;
    let infos = list(files, language)?.0;
    let id = named.to_string();
    let preset = infos.into_iter().find(|info| info.id == id).ok_or(Fault::NoPreset(id))?;
    Ok(PresetPage { preset, rules: rules(&policy.clauses, &me, tone, channels) })
}

fn rules(clauses: &[Clause], me: &Consultant, tone: Tone, channels: &Channels) -> Vec<PresetRule> {
    let parts = Parts {
        consultant_name: &me.name,
        client_name: NAMELESS,
        consultant_side: &me.side,
        client_side: &me.side,
        handles: &me.handles,
        people: &[],
        clauses,
        valid_from: None,
        valid_until: None,
        review: None,
        tone,
    };
    let rule = |clause| PresetRule {
        title: clause_title(clause, &parts, channels),
        sentence: clause_sentence(clause, &parts, channels),
    };
    clauses.iter().map(rule).filter(|rule| !rule.sentence.is_empty()).collect()
}

fn of_shipped(preset: Preset, language: Language) -> PresetInfo {
    PresetInfo {
        id: preset.to_string(),
        name: say(language, &format!("preset-{preset}"), &[]),
        summary: say(language, &format!("preset-{preset}-summary"), &[]),
        own: false,
    }
}

pub(super) fn of_own(id: &PresetId, own: &OwnPreset) -> PresetInfo {
    PresetInfo {
        id: id.to_string(),
        name: own.name().to_owned(),
        summary: own.description().to_owned(),
        own: true,
    }
}

/// "Telefon: galt für bestimmte Personen, gilt in der Vorlage für alle."
pub(super) fn change(change: &Change, parts: &Parts<'_>, channels: &Channels, language: Language) -> String {
    let parts = Parts { tone: Tone { language, ..parts.tone }, ..*parts };
    let id = match change.what {
        Changed::ForEveryone => "preset-changed-everyone",
        Changed::ForAllAddresses => "preset-changed-addresses",
        Changed::WithoutNumbers => "preset-changed-numbers",
        Changed::People => "preset-changed-people",
        Changed::Words => "preset-changed-words",
        Changed::AnotherRule => "preset-changed-another",
    };
    say(language, id, &[("rule", &clause_title(&change.clause, &parts, channels))])
}
