//! The data folder: profiles, drafts and agreed versions as files, and the journal. `docs/formats.md` tells its layout.

pub mod backup;
pub(crate) mod durable;
mod files;
mod home;
mod journal;
#[cfg(test)]
mod samples;

pub use files::RonFiles;
pub use home::{Home, LockedHome};
pub use journal::SqliteJournal;

#[cfg(test)]
mod tests;
