//! Rules to begin with: those the program comes with, and those the user saved or was given.

mod at_desk;
mod named;
mod show;

use std::collections::BTreeSet;

use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::document;
use absprache_engine::ids::PresetId;
use absprache_engine::party::Client;
use absprache_engine::policy::Policy;
use absprache_engine::preset::{OwnPreset, Preset};
use absprache_engine::tone::{Language, Tone};
use thiserror::Error;

pub use self::at_desk::save_of_client;
pub use self::named::Named;
pub use self::show::{list, list_all, show};
use crate::ports::Files;
use crate::rules::{preset, speak};
use crate::trouble::Trouble;
use crate::use_cases::draw_up::letter_parts;
use crate::view::preset::{PresetRemoved, PresetSaved, PresetTitle};

/// Longer names are no names.
const LONGEST_NAME: usize = 60;

/// Why nothing was done with a preset.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// It has no name, or one that is too long.
    #[error("a preset needs a name of at most 60 characters")]
    NoName,
    /// Another one is called so.
    #[error("there is a preset `{0}` already")]
    NameTaken(String),
    /// The name or the description holds an address.
    #[error("a preset is for everybody and names no addresses or numbers")]
    NamesAddress,
    /// There is none of that name.
    #[error("there is no preset `{0}`")]
    NoPreset(String),
    /// It is the program's, and stays as it is.
    #[error("the preset `{0}` comes with the program")]
    Shipped(Preset),
}

/// The preset of a name.
///
/// # Errors
/// If there is none, or the folder of presets cannot be read.
pub fn find(files: &impl Files, name: &str) -> Result<Named, Fault> {
    let name = name.trim();
    if let Ok(shipped) = name.parse() {
        return Ok(Named::Shipped(shipped));
    }
    let (id, _) = own(files, name)?;
    Ok(Named::Own(id))
}

/// The policy of a preset, as a client is spoken to. None if it is not there any more.
///
/// # Errors
/// If it cannot be read.
pub(crate) fn policy_of(
    files: &impl Files,
    channels: &Channels,
    named: &Named,
    tone: Tone,
) -> Result<Option<Policy>, Trouble> {
    let mut policy = match named {
        Named::Shipped(shipped) => preset(*shipped, tone.language, channels)?,
        Named::Own(id) => match files.presets()?.0.into_iter().find(|(known, _)| known == id) {
            Some((_, own)) => own.into_policy(),
            None => return Ok(None),
        },
    };
    speak(&mut policy.clauses, tone.form);
    Ok(Some(policy))
}

/// Keeps rules that go for a client as a preset, without what is theirs alone.
///
/// # Errors
/// If it cannot be called so, or the files cannot be used.
pub(crate) fn save(
    files: &mut impl Files,
    channels: &Channels,
    (client, clauses): (&Client, &[Clause]),
    title: &PresetTitle,
    language: Language,
) -> Result<PresetSaved, Fault> {
    let me = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let PresetTitle { name, description } = checked(files, title, None)?;
    let (own, changes) = OwnPreset::of_rules(&name, &description, clauses, client, &me.handles);
    let parts = letter_parts(&me, client, clauses, None);
    let changes = changes.iter().map(|change| show::change(change, &parts, channels, language)).collect();
    let id = put(files, &own)?;
    Ok(PresetSaved { preset: show::of_own(&id, &own), changes })
}

/// Takes in a preset that somebody shared. Under another name, if one is given.
///
/// # Errors
/// If another preset is called so, or the files cannot be used.
pub fn add(files: &mut impl Files, shared: OwnPreset, name: Option<&str>) -> Result<PresetSaved, Fault> {
    let title = PresetTitle {
        name: name.unwrap_or(shared.name()).to_owned(),
        description: shared.description().to_owned(),
    };
    let PresetTitle { name, description } = checked(files, &title, None)?;
    let own = shared.without_sides().called(&name, &description);
    let id = put(files, &own)?;
    Ok(PresetSaved { preset: show::of_own(&id, &own), changes: Vec::new() })
}

/// Reads a preset that somebody shared. `file` is what the file is called.
///
/// # Errors
/// If it is none, with the place in it.
pub fn read(text: &str, file: &str, channels: &Channels) -> Result<OwnPreset, Trouble> {
    document::read(text, channels)
        .map_err(|error| Trouble::BadFile { path: file.into(), error: Box::new(error) })
}

/// Calls one of the user's own something else. What its file and its id are called stays: clients may have begun with it.
///
/// # Errors
/// If there is none, it cannot be called so, or the files cannot be used.
pub fn rename(files: &mut impl Files, name: &str, title: &PresetTitle) -> Result<PresetSaved, Fault> {
    let (id, before) = own_named(files, name)?;
    let PresetTitle { name, description } = checked(files, title, Some(&id))?;
    let own = before.called(&name, &description);
    files.save_preset(&id, &own)?;
    Ok(PresetSaved { preset: show::of_own(&id, &own), changes: Vec::new() })
}

/// Takes one of the user's own away. Clients who began with it keep their rules. Gives what [`bring_back`] needs, for
/// whoever thinks better of it.
///
/// # Errors
/// If there is none, or its file cannot be put aside.
pub fn remove(files: &mut impl Files, name: &str) -> Result<PresetRemoved, Fault> {
    let (id, own) = own_named(files, name)?;
    let text = written(&id, &own)?;
    files.drop_preset(&id)?;
    Ok(PresetRemoved { id, text })
}

/// Brings back what was removed, under the id that drafts know it by. What was called alike meanwhile stays beside it; what
/// was given its very id meanwhile does, too, and it gets another one.
///
/// # Errors
/// If the text is not that of a preset, or the files cannot be used.
pub fn bring_back(
    files: &mut impl Files,
    channels: &Channels,
    removed: &PresetRemoved,
) -> Result<PresetSaved, Trouble> {
    let own: OwnPreset = read(&removed.text, &file_name(&removed.id), channels)?;
    let id = if taken(files)?.contains(removed.id.as_str()) {
        put(files, &own)?
    } else {
        files.save_preset(&removed.id, &own)?;
        removed.id.clone()
    };
    Ok(PresetSaved { preset: show::of_own(&id, &own), changes: Vec::new() })
}

/// The file of a preset, to be given away: its name and its text. Of a shipped one in the language.
///
/// # Errors
/// If there is none.
pub fn file_of(files: &impl Files, name: &str, language: Language) -> Result<(String, String), Fault> {
    match find(files, name)? {
        Named::Shipped(shipped) => Ok((format!("{shipped}.ron"), shipped.text(language).to_owned())),
        Named::Own(id) => {
            let (id, own) = own(files, id.as_str())?;
            Ok((format!("{id}.ron"), written(&id, &own)?))
        }
    }
}

fn written(id: &PresetId, own: &OwnPreset) -> Result<String, Trouble> {
    document::write(own).map_err(|error| Trouble::Unwritable { path: file_name(id).into(), error })
}

fn file_name(id: &PresetId) -> String {
    format!("presets/{id}.ron")
}

/// Under an id that nothing else has, and that no draft names: its rules began with others.
fn put(files: &mut impl Files, own: &OwnPreset) -> Result<PresetId, Trouble> {
    let (taken, named) = (taken(files)?, named_by_drafts(files)?);
    let is_taken = |id: &PresetId| taken.contains(id.as_str()) || named.contains(id);
    let id = PresetId::from_name(own.name(), "preset", is_taken);
    files.save_preset(&id, own)?;
    Ok(id)
}

/// The ids of all presets there are, also of files that cannot be read.
fn taken(files: &impl Files) -> Result<BTreeSet<String>, Trouble> {
    let (known, broken) = files.presets()?;
    let shipped = Preset::all().map(|shipped| shipped.to_string());
    let known = known.iter().map(|(id, _)| id.to_string());
    let stem = |trouble: &Trouble| Some(trouble.path()?.file_stem()?.to_string_lossy().into_owned());
    Ok(shipped.into_iter().chain(known).chain(broken.iter().filter_map(stem)).collect())
}

/// The ids that drafts say they began with, whether there still are such presets or not. What a draft says that cannot be
/// read is not known.
fn named_by_drafts(files: &impl Files) -> Result<BTreeSet<PresetId>, Trouble> {
    let (clients, _) = files.clients()?;
    let drafts = clients.iter().filter_map(|client| files.draft(&client.id).ok().flatten());
    let own = drafts.filter_map(|draft| match Named::of_file(&draft.name)? {
        Named::Own(id) => Some(id),
        Named::Shipped(_) => None,
    });
    Ok(own.collect())
}

/// A name on one line that no other preset has.
fn checked(files: &impl Files, title: &PresetTitle, except: Option<&PresetId>) -> Result<PresetTitle, Fault> {
    let on_one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (name, description) = (on_one_line(&title.name), on_one_line(&title.description));
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Fault::NoName);
    }
    if OwnPreset::names_an_address(&name) || OwnPreset::names_an_address(&description) {
        return Err(Fault::NamesAddress);
    }
    let is_same = |other: &OwnPreset| other.name().to_lowercase() == name.to_lowercase();
    if files.presets()?.0.iter().any(|(id, other)| Some(id) != except && is_same(other)) {
        return Err(Fault::NameTaken(name));
    }
    Ok(PresetTitle { name, description })
}

fn own_named(files: &impl Files, name: &str) -> Result<(PresetId, OwnPreset), Fault> {
    match name.trim().parse() {
        Ok(shipped) => Err(Fault::Shipped(shipped)),
        Err(_) => own(files, name.trim()),
    }
}

/// What is wrong with its own file is told first.
fn own(files: &impl Files, name: &str) -> Result<(PresetId, OwnPreset), Fault> {
    let (known, broken) = files.presets()?;
    if let Some(found) = known.into_iter().find(|(id, _)| id.as_str() == name) {
        return Ok(found);
    }
    let is_its = |trouble: &Trouble| {
        trouble.path().and_then(|path| path.file_stem()).is_some_and(|stem| *stem == *name)
    };
    match broken.into_iter().find(is_its) {
        Some(trouble) => Err(trouble.into()),
        None => Err(Fault::NoPreset(name.to_owned())),
    }
}
