//! Brings a backup back.

use std::fs;
use std::path::{Path, PathBuf};

use absprache_desk::ports::Files as _;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::backup::RestoredView;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};
use tempfile::TempDir;

use super::fault::Fault;
use super::{unpack, view};
use crate::store::{Home, LockedHome, durable};

/// Puts a data folder with what is in a backup in the place of the one that is locked, which is kept beside it under a name
/// with the date. The lock that is answered is that of the folder in force.
///
/// # Errors
/// [`Fault`]. Then everything is as it was.
pub fn restore(
    locked: LockedHome,
    backup: &Path,
    clock: &Clock,
) -> (LockedHome, Result<RestoredView, Fault>) {
    match in_place_of(locked.home(), backup, clock) {
        Ok((new, restored)) => (new, Ok(restored)),
        Err(fault) => (locked, Err(fault)),
    }
}

fn in_place_of(home: &Home, backup: &Path, clock: &Clock) -> Result<(LockedHome, RestoredView), Fault> {
    let folder = home.path();
    let beside = durable::folder_of(folder);
    let io = |error| Trouble::Io { path: beside.to_owned(), error };
    let name = folder.file_name().ok_or_else(|| io(std::io::ErrorKind::InvalidInput.into()))?;
    let name = name.to_string_lossy();
    // Beside the folder, so that it only has to be renamed in the end.
    let scratch = TempDir::with_prefix_in(format!(".{name}-"), beside).map_err(io)?;
    let stage = scratch.path().join("new");
    // Locked before it has the name by which others look for it.
    let new = Home::at(&stage).lock()?.moved_to(home.clone());
    let manifest = unpack::unpack(backup, &stage)?;
    let aside = aside(folder, &name, clock.now);
    let was_empty = is_empty(folder);
    fs::rename(folder, &aside).map_err(io)?;
    if let Err(error) = fs::rename(&stage, folder) {
        fs::rename(&aside, folder).map_err(io)?;
        return Err(io(error).into());
    }
    // The new folder is in force: nothing that fails from here on may say that it is not.
    if let Err(trouble) = durable::sync_folder(beside) {
        tracing::warn!(%trouble, "a power cut now could bring the folder of before back");
    }
    if let Err(trouble) = carry_over(&Home::at(&aside), &new) {
        tracing::warn!(%trouble, "of whom nothing is deleted for now is as it was in the backup");
    }
    if was_empty && let Err(error) = fs::remove_dir_all(&aside) {
        tracing::warn!(%error, path = %aside.display(), "an empty folder stays");
    }
    let kept = (!was_empty).then(|| aside.display().to_string());
    Ok((new, RestoredView { backup: view(backup, &manifest, clock), kept }))
}

/// Of whom the user said since the backup that nothing is deleted for now, nothing is.
fn carry_over(from: &Home, to: &LockedHome) -> Result<(), Trouble> {
    let preserved = from.files()?.settings()?.preserved;
    let mut files = to.files()?;
    let mut settings = files.settings()?;
    if preserved.is_subset(&settings.preserved) {
        return Ok(());
    }
    settings.preserved.extend(preserved);
    files.save_settings(&settings)
}

/// "absprache-2026-11-21-204000"; with a number where that is taken.
fn aside(folder: &Path, name: &str, now: DateTime<Utc>) -> PathBuf {
    let dated = format!("{name}-{}", now.format("%Y-%m-%d-%H%M%S"));
    let numbered = (2..).map(|number| format!("{dated}-{number}"));
    let mut paths = std::iter::once(dated.clone()).chain(numbered).map(|name| folder.with_file_name(name));
    paths.find(|path| !path.exists()).unwrap_or_else(|| folder.with_file_name(dated))
}

/// Whether there is nothing but the lock.
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|entries| entries.flatten().all(|entry| entry.file_name() == "lock"))
}
