//! Presets at a running desk, and on the command line, which knows a client by the files alone.

use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use absprache_engine::preset::OwnPreset;
use absprache_engine::tone::Language;

use super::{Fault, add, bring_back, file_of, list_all, remove, rename, save, show};
use crate::desk::Desk;
use crate::exchange::Exchanges;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::client_file;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::preset::{PresetList, PresetPage, PresetRemoved, PresetSaved, PresetTitle};
use crate::view::sketch::Sketch;

/// Keeps the rules of a client on file as a preset: those agreed last, else those being written.
///
/// # Errors
/// If there is no such client, it cannot be called so, or the files cannot be used.
pub fn save_of_client(
    journal: Option<&impl Journal>,
    files: &mut impl Files,
    channels: &Channels,
    client: &ClientId,
    title: &PresetTitle,
    language: Language,
) -> Result<PresetSaved, Fault> {
    let me = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let client = find_client(files, client)?;
    let file = client_file(client, &me, channels, files, &Exchanges::all(journal)?)?;
    save(files, channels, (&file.client, &file.newest_terms().clauses), title, language)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// All presets, with what is wrong with files that cannot be read.
    ///
    /// # Errors
    /// If the folder of presets cannot be read.
    pub fn presets(&self, language: Language) -> Result<PresetList, Trouble> {
        list_all(&self.files, language)
    }

    /// One of them with its rules in sentences.
    ///
    /// # Errors
    /// If there is none of that name.
    pub fn preset(&self, name: &str, language: Language) -> Result<PresetPage, Fault> {
        show(&self.files, &self.channels, name, language)
    }

    /// Keeps the rules of a client on file as a preset.
    ///
    /// # Errors
    /// As [`save_of_client`].
    pub fn save_preset_of(
        &mut self,
        client: &ClientId,
        title: &PresetTitle,
        language: Language,
    ) -> Result<PresetSaved, Fault> {
        let file = self.clients.get(client).ok_or_else(|| Trouble::NoClient(client.clone()))?;
        let rules = (&file.client, file.newest_terms().clauses.as_slice());
        save(&mut self.files, &self.channels, rules, title, language)
    }

    /// Keeps the rules of a sketch as a preset, as far as they are understood.
    ///
    /// # Errors
    /// If it cannot be called so, or the files cannot be used.
    pub fn save_preset_of_sketch(
        &mut self,
        sketch: &Sketch,
        title: &PresetTitle,
        language: Language,
    ) -> Result<PresetSaved, Fault> {
        let (client, clauses) = self.understood(sketch, language);
        save(&mut self.files, &self.channels, (&client, &clauses), title, language)
    }

    /// Takes in a preset that somebody shared. `file` is what its file is called.
    ///
    /// # Errors
    /// If it is none, with the place in it; or if another one is called so.
    pub fn add_preset(&mut self, text: &str, file: &str) -> Result<PresetSaved, Fault> {
        let shared: OwnPreset = super::read(text, file, &self.channels)?;
        add(&mut self.files, shared, None)
    }

    /// Calls one of the user's own something else.
    ///
    /// # Errors
    /// As [`rename`].
    pub fn rename_preset(&mut self, name: &str, title: &PresetTitle) -> Result<PresetSaved, Fault> {
        rename(&mut self.files, name, title)
    }

    /// Takes one of the user's own away, and gives what brings it back.
    ///
    /// # Errors
    /// As [`remove`].
    pub fn remove_preset(&mut self, name: &str) -> Result<PresetRemoved, Fault> {
        remove(&mut self.files, name)
    }

    /// Brings back what was removed.
    ///
    /// # Errors
    /// As [`bring_back`].
    pub fn bring_preset_back(&mut self, removed: &PresetRemoved) -> Result<PresetSaved, Trouble> {
        bring_back(&mut self.files, &self.channels, removed)
    }

    /// The file of a preset, to be given away: its name and its text.
    ///
    /// # Errors
    /// If there is none.
    pub fn preset_file(&self, name: &str, language: Language) -> Result<(String, String), Fault> {
        file_of(&self.files, name, language)
    }
}
