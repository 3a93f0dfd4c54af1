//! `absprache preset`.

use std::path::PathBuf;

use clap::{Args as Group, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Preset {
    /// List all presets; exit code 1 if the file of one cannot be read
    List,
    /// Show the rules of one
    Show {
        /// Its name, as `preset list` shows it first
        name: String,
    },
    /// Save the rules of a client as a preset, without people and addresses
    Save(PresetSave),
    /// Take in a preset that somebody gave you
    Add(PresetAdd),
    /// Call one of your own something else
    Rename(PresetRename),
    /// Write one to a file, to be given away
    Export(PresetExport),
    /// Take one of your own away. Whoever began with it keeps their rules
    Remove {
        /// Its name, as `preset list` shows it first
        name: String,
    },
}

#[derive(Debug, Group)]
pub(crate) struct PresetSave {
    /// Whose rules: those agreed last, else those being written
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// What the preset is called, in your own words
    #[arg(long, value_name = "WORDS")]
    pub(crate) name: String,
    /// What it is for
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
    pub(crate) description: String,
}

#[derive(Debug, Group)]
pub(crate) struct PresetAdd {
    /// The file: rules as of `policies/presets`, without people and addresses
    pub(crate) file: PathBuf,
    /// What it is called here [default: as in the file]
    #[arg(long, value_name = "WORDS")]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Group)]
pub(crate) struct PresetRename {
    /// Its name, as `preset list` shows it first; this one stays
    pub(crate) preset: String,
    /// What it is called from now on
    #[arg(long, value_name = "WORDS")]
    pub(crate) name: String,
    /// What it is for
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
    pub(crate) description: String,
}

#[derive(Debug, Group)]
pub(crate) struct PresetExport {
    /// Its name, as `preset list` shows it first
    pub(crate) name: String,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}
