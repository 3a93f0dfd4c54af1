//! `absprache text`.

use std::path::PathBuf;

use absprache_engine::wording;
use clap::{Args as Group, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(crate) enum Text {
    /// List all suggested texts, and which of them are in your own words
    List(TextsOf),
    /// Show one text: what can be filled in, and what it looks like on three occasions
    Show(OneText),
    /// Put a text in your own words; placeholders such as {way} are filled in. Refused without a way, and without a time
    /// where the contact is only to wait
    Set(TextSet),
    /// Go back to the program's text, or for a client to the one for everybody
    Reset(OneText),
}

/// Whose texts, and in which way of speaking.
#[derive(Debug, Group)]
pub(crate) struct TextsOf {
    /// As they are said to this client [default: to everybody]
    #[arg(long, value_name = "ID")]
    pub(crate) client: Option<String>,
    /// The language and form of address [default: the client's, else sie]
    #[arg(long)]
    pub(crate) speech: Option<Speech>,
}

#[derive(Debug, Group)]
pub(crate) struct OneText {
    /// Its name, as `text list` shows it
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) of: TextsOf,
}

#[derive(Debug, Group)]
pub(crate) struct TextSet {
    #[command(flatten)]
    pub(crate) text: OneText,
    /// A file with the text [default: standard input]
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Speech {
    /// German, formal
    Sie,
    /// German, informal
    Du,
    English,
}

impl From<Speech> for wording::Speech {
    fn from(speech: Speech) -> Self {
        match speech {
            Speech::Sie => Self::Sie,
            Speech::Du => Self::Du,
            Speech::English => Self::English,
        }
    }
}
