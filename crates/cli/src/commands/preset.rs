//! `absprache preset`: rules to begin with.

use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::presets::{self, add, file_of, remove, rename, save_of_client, show};
use absprache_desk::view::preset::PresetTitle;
use absprache_engine::preset::OwnPreset;
use serde::Serialize;

use crate::args::{Preset, PresetAdd, PresetExport, PresetRename, PresetSave};
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::{sentences, words};

/// The file that was written or put aside.
#[derive(Debug, Serialize)]
struct Written {
    file: String,
}

pub(crate) fn run(verb: Preset, context: &Context) -> Result<Answer, Failure> {
    match verb {
        Preset::List => list(context),
        Preset::Show { name } => one(&name, context),
        Preset::Save(args) => save(args, context),
        Preset::Add(args) => take_in(&args, context),
        Preset::Rename(args) => call(args, context),
        Preset::Export(args) => export(&args, context),
        Preset::Remove { name } => take_away(&name, context),
    }
}

fn list(context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let (presets, troubles) = presets::list(&files, context.language)?;
    let answer = Answer::yes(sentences::presets(&presets, context.language), &presets)?;
    let notes: Vec<_> = troubles.iter().map(|trouble| words::trouble(trouble, context.language)).collect();
    let exit = if notes.is_empty() { Exit::Yes } else { Exit::No };
    Ok(Answer { notes, exit, ..answer })
}

fn one(name: &str, context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let page = show(&files, files.channels(), name, context.language)?;
    Answer::yes(sentences::preset(&page, context.language), &page)
}

fn save(args: PresetSave, context: &Context) -> Result<Answer, Failure> {
    let client = door::client("--client", &args.client)?;
    let title = PresetTitle { name: args.name, description: args.description };
    let mut files = context.lock()?.files()?;
    let channels = files.channels().clone();
    let journal = context.home.journal()?;
    let saved = save_of_client(journal.as_ref(), &mut files, &channels, &client, &title, context.language)?;
    Answer::yes(sentences::preset_saved(&saved, context.language), &saved)
}

fn take_in(args: &PresetAdd, context: &Context) -> Result<Answer, Failure> {
    let mut files = context.lock()?.files()?;
    let shared: OwnPreset = door::file(&args.file, files.channels())?;
    let saved = add(&mut files, shared, args.name.as_deref())?;
    Answer::yes(sentences::preset_saved(&saved, context.language), &saved)
}

fn call(args: PresetRename, context: &Context) -> Result<Answer, Failure> {
    let title = PresetTitle { name: args.name, description: args.description };
    let mut files = context.lock()?.files()?;
    let saved = rename(&mut files, &args.preset, &title)?;
    Answer::yes(sentences::preset_renamed(&saved.preset, context.language), &saved.preset)
}

fn export(args: &PresetExport, context: &Context) -> Result<Answer, Failure> {
    let (_, text) = file_of(&context.home.files()?, &args.name, context.language)?;
    let io = |error| Trouble::Io { path: args.out.clone(), error };
    std::fs::write(&args.out, text).map_err(io)?;
    let file = args.out.display().to_string();
    Answer::yes(sentences::preset_exported(&file, context.language), &Written { file })
}

fn take_away(name: &str, context: &Context) -> Result<Answer, Failure> {
    remove(&mut context.lock()?.files()?, name)?;
    let file = context.home.path().join("presets").join(format!("{}.ron.bak", name.trim()));
    let file = file.display().to_string();
    Answer::yes(sentences::preset_removed(&file, context.language), &Written { file })
}
