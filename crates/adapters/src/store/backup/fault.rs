//! What keeps a backup from being made or brought back.

use std::path::PathBuf;

use absprache_desk::trouble::Trouble;
use absprache_desk::words::{Told, of_trouble};
use absprache_engine::tone::Language;
use thiserror::Error;

/// Why there is no backup, or why one is not brought back. In either case everything is as it was.
#[derive(Debug, Error)]
pub enum Fault {
    /// A file or folder, the journal, or the lock.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// There is nothing to be backed up.
    #[error("there is no data folder at {}", .0.display())]
    Nothing(PathBuf),
    /// The file is no backup.
    #[error("{} is no backup", .0.display())]
    NoBackup(PathBuf),
    /// A newer program made it.
    #[error("{} was made by the newer version {program}", .file.display())]
    Newer {
        /// The backup.
        file: PathBuf,
        /// The version of that program.
        program: String,
    },
    /// A part of it is not what it was when it was made.
    #[error("in {} the part `{part}` is damaged or missing", .file.display())]
    Damaged {
        /// The backup.
        file: PathBuf,
        /// The path of the part.
        part: String,
    },
}

/// The same in words.
pub fn told(fault: &Fault, language: Language) -> Told {
    match fault {
        Fault::Trouble(trouble) => of_trouble(trouble, language),
        Fault::Nothing(folder) => {
            Told::of(language, "error-backup-nothing", &[]).at(folder.display().to_string())
        }
        Fault::NoBackup(file) => Told::of(language, "error-no-backup", &[]).at(file.display().to_string()),
        Fault::Newer { file, program } => {
            Told::of(language, "error-backup-newer", &[("program", program)]).at(file.display().to_string())
        }
        Fault::Damaged { file, part } => {
            Told::of(language, "error-backup-damaged", &[("part", part)]).at(file.display().to_string())
        }
    }
}
