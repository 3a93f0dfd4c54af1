//! Profiles, drafts and agreed versions as RON files. `docs/formats.md` tells the layout.

mod answers;
mod layout;
mod notes;
mod presets;
mod read;
mod sketch;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use absprache_desk::calendar::{Assigned, KeptCalendars};
use absprache_desk::document::Document;
use absprache_desk::ports::{Files, OwnPresets};
use absprache_desk::retention::RunDays;
use absprache_desk::settings::Settings;
use absprache_desk::source::{Sources, Taught};
use absprache_desk::texts::Texts;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::sketch::Sketch;
use absprache_engine::agreement::Version;
use absprache_engine::channel::Channels;
use absprache_engine::document::{self, Checked};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::{ClientId, PresetId};
use absprache_engine::negotiation::AnswerId;
use absprache_engine::note::{NoteId, NoteText};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use absprache_engine::preset::OwnPreset;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(super) use self::layout::Layout;
use super::durable::{self, Written};
use super::home::Lock;

/// The files of a data folder. Opened from a [`Home`](super::Home) for reading, or from a
/// [`LockedHome`](super::LockedHome) for both.
#[derive(Debug, Clone)]
pub struct RonFiles {
    layout: Layout,
    channels: Channels,
    access: Access,
}

/// What may be done with the files.
#[derive(Debug, Clone)]
pub(super) enum Access {
    /// Nothing is written.
    Reading,
    /// The lock is held.
    Writing(Arc<Lock>),
}

impl RonFiles {
    pub(super) fn new(folder: PathBuf, access: Access) -> Result<Self, Trouble> {
        let layout = Layout::of(folder);
        let channels = read::channels(&layout.channels())?;
        Ok(Self { layout, channels, access })
    }

    /// The channels the program comes with, and those the user added in `channels.ron`, as they were when the
    /// files were opened.
    pub fn channels(&self) -> &Channels {
        &self.channels
    }

    fn read<T: DeserializeOwned + Checked>(&self, path: &Path) -> Result<Option<T>, Trouble> {
        read::file(path, &self.channels)
    }

    fn save<T: Serialize + DeserializeOwned + Checked>(&self, path: &Path, value: &T) -> Result<(), Trouble> {
        let text = self.prepare(path, value)?;
        durable::replace(path, &text)
    }

    fn may_write(&self, path: &Path) -> Result<(), Trouble> {
        match self.access {
            Access::Writing(ref _lock) => Ok(()),
            Access::Reading => {
                Err(Trouble::Io { path: path.to_owned(), error: io::ErrorKind::PermissionDenied.into() })
            }
        }
    }

    /// The text to write, and the folder to write it to. What could not be read again is not written in the first place.
    fn prepare<T: Serialize + DeserializeOwned + Checked>(
        &self,
        path: &Path,
        value: &T,
    ) -> Result<String, Trouble> {
        self.may_write(path)?;
        let text =
            document::write(value).map_err(|error| Trouble::Unwritable { path: path.to_owned(), error })?;
        read::parse::<T>(path, &text, &self.channels)?;
        path.parent().map_or(Ok(()), durable::create_folder)?;
        Ok(text)
    }
}

impl Files for RonFiles {
    fn consultant(&self) -> Result<Option<Consultant>, Trouble> {
        self.read(&self.layout.consultant())
    }

    fn save_consultant(&mut self, consultant: &Consultant) -> Result<(), Trouble> {
        self.save(&self.layout.consultant(), consultant)
    }

    fn clients(&self) -> Result<(Vec<Client>, Vec<Trouble>), Trouble> {
        let folder = self.layout.clients();
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Vec::new(), Vec::new())),
            Err(error) => return Err(Trouble::Io { path: folder, error }),
        };
        let mut folders: Vec<PathBuf> = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.is_dir() && !layout::is_hidden(path))
            .collect();
        folders.sort();
        let (mut clients, mut troubles) = (Vec::new(), Vec::new());
        for folder in folders {
            match read::client(&folder, &self.channels) {
                Ok(client) => clients.extend(client),
                Err(trouble) => troubles.push(trouble),
            }
        }
        Ok((clients, troubles))
    }

    fn save_client(&mut self, client: &Client) -> Result<(), Trouble> {
        self.save(&self.layout.client(&client.id), client)
    }

    fn remove_client(&mut self, client: &ClientId) -> Result<(), Trouble> {
        // The profile first: a folder without one is no client.
        let profile = self.layout.client(client);
        self.may_write(&profile)?;
        durable::remove(&profile)?;
        match profile.parent().map(fs::remove_dir_all) {
            Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => {
                Err(Trouble::Io { path: profile, error })
            }
            Some(_) | None => Ok(()),
        }
    }

    fn draft(&self, client: &ClientId) -> Result<Option<Policy>, Trouble> {
        self.read(&self.layout.draft(client))
    }

    fn save_draft(&mut self, client: &ClientId, policy: &Policy) -> Result<(), Trouble> {
        self.save(&self.layout.draft(client), policy)
    }

    fn version(&self, client: &ClientId, fingerprint: Fingerprint) -> Result<Version, Trouble> {
        let path = self.layout.version(client, fingerprint);
        let Some(version) = self.read::<Version>(&path)? else {
            return Err(Trouble::MissingVersion { path });
        };
        if version.client == *client && Fingerprint::of(&version).is_ok_and(|found| found == fingerprint) {
            Ok(version)
        } else {
            Err(Trouble::ChangedVersion { path, fingerprint })
        }
    }

    fn save_version(&mut self, version: &Version) -> Result<Fingerprint, Trouble> {
        let folder = self.layout.versions(&version.client);
        let fingerprint = Fingerprint::of(version)
            .map_err(|error| Trouble::Io { path: folder.clone(), error: error.into() })?;
        let path = self.layout.version(&version.client, fingerprint);
        let text = self.prepare(&path, version)?;
        match durable::create(&path, text.as_bytes())? {
            Written::New => {}
            // Whatever stands there is refused if it is not this version.
            Written::AlreadyThere => self.version(&version.client, fingerprint).map(|_same| ())?,
        }
        Ok(fingerprint)
    }

    fn answer(&self, client: &ClientId, id: AnswerId) -> Result<Document, Trouble> {
        self.kept_answer(client, id)
    }

    fn save_answer(&mut self, client: &ClientId, document: &Document) -> Result<AnswerId, Trouble> {
        self.keep_answer(client, document)
    }

    fn note(&self, client: &ClientId, id: NoteId) -> Result<NoteText, Trouble> {
        self.kept_note(client, id)
    }

    fn save_note(&mut self, client: &ClientId, text: &NoteText) -> Result<NoteId, Trouble> {
        self.keep_note(client, text)
    }

    fn drop_note(&mut self, client: &ClientId, id: NoteId) -> Result<(), Trouble> {
        self.forget_note(client, id)
    }

    fn standard(&self) -> Result<Option<Policy>, Trouble> {
        self.read(&self.layout.standard())
    }

    fn presets(&self) -> Result<OwnPresets, Trouble> {
        self.kept_presets()
    }

    fn save_preset(&mut self, id: &PresetId, preset: &OwnPreset) -> Result<(), Trouble> {
        self.save(&self.layout.preset(id), preset)
    }

    fn drop_preset(&mut self, id: &PresetId) -> Result<(), Trouble> {
        self.put_preset_aside(id)
    }

    fn sketch(&mut self, client: Option<&ClientId>) -> Result<Option<Sketch>, Trouble> {
        self.kept_sketch(client)
    }

    fn save_sketch(&mut self, sketch: &Sketch) -> Result<(), Trouble> {
        self.keep_sketch(sketch)
    }

    fn drop_sketch(&mut self, client: Option<&ClientId>) -> Result<(), Trouble> {
        self.forget_sketch(client)
    }

    fn settings(&self) -> Result<Settings, Trouble> {
        Ok(self.read(&self.layout.settings())?.unwrap_or_default())
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), Trouble> {
        self.save(&self.layout.settings(), settings)
    }

    fn sources(&self) -> Result<Sources, Trouble> {
        Ok(self.read(&self.layout.sources())?.unwrap_or_default())
    }

    fn save_sources(&mut self, sources: &Sources) -> Result<(), Trouble> {
        self.save(&self.layout.sources(), sources)
    }

    fn taught(&self) -> Result<Taught, Trouble> {
        Ok(self.read(&self.layout.taught())?.unwrap_or_default())
    }

    fn save_taught(&mut self, taught: &Taught) -> Result<(), Trouble> {
        self.save(&self.layout.taught(), taught)
    }

    fn days(&self) -> Result<RunDays, Trouble> {
        Ok(self.read(&self.layout.days())?.unwrap_or_default())
    }

    fn save_days(&mut self, days: &RunDays) -> Result<(), Trouble> {
        self.save(&self.layout.days(), days)
    }

    fn assigned(&self) -> Result<Assigned, Trouble> {
        Ok(self.read(&self.layout.assigned())?.unwrap_or_default())
    }

    fn save_assigned(&mut self, assigned: &Assigned) -> Result<(), Trouble> {
        self.save(&self.layout.assigned(), assigned)
    }

    fn texts(&self, client: Option<&ClientId>) -> Result<Texts, Trouble> {
        Ok(self.read(&self.layout.texts(client))?.unwrap_or_default())
    }

    fn save_texts(&mut self, client: Option<&ClientId>, texts: &Texts) -> Result<(), Trouble> {
        self.save(&self.layout.texts(client), texts)
    }

    fn calendars(&self) -> Result<KeptCalendars, Trouble> {
        Ok(self.read(&self.layout.calendars())?.unwrap_or_default())
    }

    fn save_calendars(&mut self, calendars: &KeptCalendars) -> Result<(), Trouble> {
        let path = self.layout.calendars();
        let text = self.prepare(&path, calendars)?;
        durable::overwrite(&path, &text)
    }
}

#[cfg(test)]
mod tests;
