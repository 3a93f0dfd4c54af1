//! The whole data folder in one file, and back again. `docs/formats.md` tells the layout of the file.
//!
//! A backup needs no lock. First is copied how far mail was told, which is written after the events of those mails; then the
//! journal as it is at one moment; then the files, and every file that an event names was written before the event. To bring
//! one back the lock is needed, and what was there is kept.

mod fault;
mod make;
mod manifest;
mod restore;
mod unpack;

use std::path::Path;

use absprache_desk::view::backup::BackupView;
use absprache_engine::words::{self, Clock};
use chrono::NaiveDate;

pub use self::fault::{Fault, told};
pub use self::make::make;
use self::manifest::Manifest;
pub use self::restore::restore;

/// Reads a backup from its beginning to its end, and says what is in it.
///
/// # Errors
/// [`Fault`] where it could not be brought back.
pub fn look(file: &Path, clock: &Clock) -> Result<BackupView, Fault> {
    unpack::check(file).map(|manifest| view(file, &manifest, clock))
}

/// The name to suggest for a backup of this day.
pub fn name(day: NaiveDate) -> String {
    format!("absprache-{}.tar.gz", day.format("%Y-%m-%d"))
}

fn view(file: &Path, manifest: &Manifest, clock: &Clock) -> BackupView {
    BackupView {
        file: file.display().to_string(),
        made_at: manifest.made_at,
        made_on: words::date(clock.language, clock.date_at(manifest.made_at)),
        program: manifest.program.clone(),
        files: u32::try_from(manifest.files.len()).unwrap_or(u32::MAX),
        clients: u32::try_from(manifest.clients()).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests;
