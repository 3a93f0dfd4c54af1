//! How the window is started.

use std::path::PathBuf;

use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};
use clap::{Parser, ValueEnum};

/// Keeps what you and your clients agreed about how to reach each other, and says kindly when a contact comes in outside
/// it.
#[derive(Debug, Clone, Parser)]
#[command(name = "absprache-app", version)]
pub struct Args {
    /// The data folder [default: absprache in the user's data folder]
    #[arg(long, env = "ABSPRACHE_HOME", value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// The language where the settings name none [default: of the system]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    /// Start without a window: popups and the tray only
    #[arg(long)]
    pub(crate) hidden: bool,
    /// End the Absprache that is running
    #[arg(long)]
    pub(crate) quit: bool,
    /// Set the clock, for trying things out
    #[arg(long, value_name = "INSTANT")]
    pub(crate) now: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Lang {
    De,
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::De => Self::De,
            Lang::En => Self::En,
        }
    }
}
