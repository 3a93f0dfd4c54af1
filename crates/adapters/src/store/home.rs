//! The data folder and its lock.
//!
//! [`Home`] reads and needs no lock: every write replaces a file as a whole, so that a reader sees the old file or
//! the new one, never half of one. [`LockedHome`] writes; at most one exists per data folder, in whatever process.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use absprache_desk::trouble::Trouble;
use absprache_engine::ids::ClientId;
use etcetera::BaseStrategy;

use super::durable;
use super::files::{Access, Layout, RonFiles};
use super::journal::SqliteJournal;

/// The data folder, for reading. Nothing is created by it: a folder that does not exist reads as an empty one.
#[derive(Debug, Clone)]
pub struct Home {
    folder: PathBuf,
}

/// The data folder, for writing. The lock is held until this, its clones and all files and journals opened from it are gone;
/// the system releases it when the process ends, however it ends.
#[derive(Debug, Clone)]
pub struct LockedHome {
    home: Home,
    lock: Arc<Lock>,
}

/// The one lock of a data folder.
#[derive(Debug)]
pub(super) struct Lock {
    /// Locked for as long as it is open.
    _file: File,
}

impl Home {
    /// The data folder at this path.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Where the data folder is if the user does not say: `absprache` in the user's data folder (XDG Base Directory
    /// Specification: `$XDG_DATA_HOME`, else `~/.local/share`). None for a user without a home.
    pub fn default_path() -> Option<PathBuf> {
        let strategy = etcetera::choose_base_strategy().ok()?;
        Some(strategy.data_dir().join("absprache"))
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Its files, for reading. To save one is refused as [`Trouble::Io`].
    ///
    /// # Errors
    /// [`Trouble::BadFile`] for the user's additional channels, by which all other files are read.
    pub fn files(&self) -> Result<RonFiles, Trouble> {
        RonFiles::new(self.folder.clone(), Access::Reading)
    }

    /// Where the draft of a client's rules stands, for the user to edit; none if there is no draft.
    pub fn draft(&self, client: &ClientId) -> Option<PathBuf> {
        let path = Layout::of(self.folder.clone()).draft(client);
        path.is_file().then_some(path)
    }

    /// Its journal, for reading while somebody else may write it; none before the first event. To append is refused
    /// as [`Trouble::Journal`].
    ///
    /// # Errors
    /// [`Trouble::NewerJournal`], and [`Trouble::Journal`] for a file that is no journal.
    pub fn journal(&self) -> Result<Option<SqliteJournal>, Trouble> {
        SqliteJournal::open_for_reading(&self.journal_path())
    }

    /// Takes the lock. Creates the folder, for its user only, where it does not exist, and removes what an interrupted
    /// write left behind.
    ///
    /// # Errors
    /// [`Trouble::InUse`] while another program, or another part of this one, holds the lock.
    pub fn lock(&self) -> Result<LockedHome, Trouble> {
        durable::create_folder(&self.folder)?;
        let lock = Arc::new(Lock::take(&self.folder)?);
        durable::remove_leftovers(&self.folder);
        Ok(LockedHome { home: self.clone(), lock })
    }

    fn journal_path(&self) -> PathBuf {
        self.folder.join("journal.sqlite")
    }
}

impl LockedHome {
    /// The same folder, for reading.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Its files.
    ///
    /// # Errors
    /// [`Trouble::BadFile`] for the user's additional channels, by which all other files are read.
    pub fn files(&self) -> Result<RonFiles, Trouble> {
        RonFiles::new(self.home.folder.clone(), Access::Writing(Arc::clone(&self.lock)))
    }

    /// Its journal; created where there is none.
    ///
    /// # Errors
    /// [`Trouble::NewerJournal`], and [`Trouble::Journal`] for a file that is no journal.
    pub fn journal(&self) -> Result<SqliteJournal, Trouble> {
        SqliteJournal::open(&self.home.journal_path(), Arc::clone(&self.lock))
    }
}

impl LockedHome {
    /// The same lock, after its folder was given another name.
    pub(super) fn moved_to(self, home: Home) -> Self {
        Self { home, ..self }
    }
}

impl Lock {
    fn take(folder: &Path) -> Result<Self, Trouble> {
        let path = folder.join("lock");
        let io = |error| Trouble::Io { path: path.clone(), error };
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        durable::for_the_user_only(&mut options);
        let file = options.open(&path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Trouble::InUse { home: folder.to_owned() }),
            Err(TryLockError::Error(error)) => Err(io(error)),
        }
    }
}

#[cfg(test)]
mod tests;
