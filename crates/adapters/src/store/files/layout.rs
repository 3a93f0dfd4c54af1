//! Which file is where.

use std::path::{Path, PathBuf};

use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::{ClientId, PresetId};
use absprache_engine::note::NoteId;

/// The name of a client's profile in the client's folder.
pub(super) const CLIENT: &str = "client.ron";

/// Hidden files and folders belong to other programs, or to a write that has not ended.
pub(super) fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// The paths below one data folder.
#[derive(Debug, Clone)]
pub(in crate::store) struct Layout {
    folder: PathBuf,
}

impl Layout {
    pub(in crate::store) fn of(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub(super) fn consultant(&self) -> PathBuf {
        self.folder.join("me.ron")
    }

    pub(super) fn standard(&self) -> PathBuf {
        self.folder.join("standard.ron")
    }

    pub(super) fn presets(&self) -> PathBuf {
        self.folder.join("presets")
    }

    // An id is a slug, so it is a safe name of a file.
    pub(super) fn preset(&self, preset: &PresetId) -> PathBuf {
        self.presets().join(format!("{preset}.ron"))
    }

    pub(super) fn settings(&self) -> PathBuf {
        self.folder.join("settings.ron")
    }

    pub(super) fn sources(&self) -> PathBuf {
        self.folder.join("sources.ron")
    }

    pub(super) fn taught(&self) -> PathBuf {
        self.folder.join("taught.ron")
    }

    pub(super) fn days(&self) -> PathBuf {
        self.folder.join("days.ron")
    }

    pub(super) fn assigned(&self) -> PathBuf {
        self.folder.join("assigned.ron")
    }

    /// Those for a client, or for everybody.
    pub(super) fn texts(&self, client: Option<&ClientId>) -> PathBuf {
        client.map_or_else(|| self.folder.clone(), |client| self.folder_of(client)).join("texts.ron")
    }

    pub(super) fn calendars(&self) -> PathBuf {
        self.folder.join("appointments.ron")
    }

    /// That of a client, or of a new one.
    pub(super) fn sketch(&self, client: Option<&ClientId>) -> PathBuf {
        client.map_or_else(|| self.folder.clone(), |client| self.folder_of(client)).join("sketch.ron")
    }

    pub(super) fn channels(&self) -> PathBuf {
        self.folder.join("channels.ron")
    }

    pub(super) fn clients(&self) -> PathBuf {
        self.folder.join("clients")
    }

    pub(super) fn client(&self, client: &ClientId) -> PathBuf {
        self.folder_of(client).join(CLIENT)
    }

    pub(in crate::store) fn draft(&self, client: &ClientId) -> PathBuf {
        self.folder_of(client).join("draft.ron")
    }

    pub(super) fn versions(&self, client: &ClientId) -> PathBuf {
        self.folder_of(client).join("versions")
    }

    pub(super) fn version(&self, client: &ClientId, fingerprint: Fingerprint) -> PathBuf {
        self.versions(client).join(format!("{fingerprint}.ron"))
    }

    pub(super) fn answers(&self, client: &ClientId) -> PathBuf {
        self.folder_of(client).join("answers")
    }

    pub(super) fn note(&self, client: &ClientId, id: NoteId) -> PathBuf {
        self.folder_of(client).join("notes").join(format!("{id}.txt"))
    }

    // A client's id is a slug, so it is a safe name of a folder.
    fn folder_of(&self, client: &ClientId) -> PathBuf {
        self.clients().join(client.as_str())
    }
}
