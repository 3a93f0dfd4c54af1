//! `absprache note`.

use clap::{Args as Group, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Note {
    /// Write a note about a client or a contact
    Add(NoteAdd),
    /// List your notes, the newest first
    List {
        /// About this client only
        #[arg(long, value_name = "ID")]
        client: Option<String>,
    },
    /// Put a note in other words
    Change {
        /// As `list` numbers it
        note: i64,
        /// The words
        text: String,
    },
    /// Take a note back; its words are removed
    Drop {
        /// As `list` numbers it
        note: i64,
    },
}

#[derive(Debug, Group)]
#[command(group = clap::ArgGroup::new("about").required(true).args(["client", "contact"]))]
pub(crate) struct NoteAdd {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: Option<String>,
    /// The number of the contact it is about, such as a call, as `journal list` shows it
    #[arg(long, value_name = "NUMBER")]
    pub(crate) contact: Option<i64>,
    /// The words
    pub(crate) text: String,
}
