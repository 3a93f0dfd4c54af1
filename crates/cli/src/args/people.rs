//! `absprache client import`, `absprache contact import` and `absprache may`.

use std::path::PathBuf;

use clap::{ArgMatches, Args as Group, Command, Error, FromArgMatches};

use super::{ByHand, Form, Lang};

#[derive(Debug, Group)]
pub(crate) struct ClientImport {
    /// A file of visiting cards (vCard), or a table (CSV) with a line of headings
    pub(crate) file: PathBuf,
    /// New clients begin with a copy of a preset, as `preset list` shows them
    #[arg(long, conflicts_with = "standard", value_name = "NAME")]
    pub(crate) preset: Option<String>,
    /// New clients go by your standard, as they do without --preset
    #[arg(long)]
    pub(crate) standard: bool,
    /// How people of new clients are addressed in German [default: as your profile says]
    #[arg(long)]
    pub(crate) form: Option<Form>,
    /// The language of texts to new clients
    #[arg(long, default_value = "de", value_name = "LANG")]
    pub(crate) lang: Lang,
    /// What a column of a table is, if its heading does not say so: name (of the client), person, given, family,
    /// salutation, role, mail, phone, switchboard, skype, whatsapp, telegram, linkedin, xing or ignore; may be repeated
    #[arg(long, value_name = "FIELD=HEADING")]
    pub(crate) column: Vec<String>,
    /// Only say what would be done
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// Judges what you are about to do by the client's hours and the clauses that go for both sides. Reads only.
#[derive(Debug, Group)]
pub(crate) struct May {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// The person's id or name [default: their only person, or the client as a whole]
    #[arg(long)]
    pub(crate) person: Option<String>,
    /// The channel's id, such as phone or whatsapp [default: all that are spoken of]
    #[arg(long)]
    pub(crate) channel: Option<String>,
    /// When, such as 2026-11-21T21:40:00+01:00 [default: now]
    #[arg(long, value_name = "INSTANT")]
    pub(crate) at: Option<String>,
}

/// One contact by hand, or a list with a verb of its own. Said to clap by hand: what a contact needs a list does not, and
/// derived code would ask for it all the same.
#[derive(Debug)]
pub(crate) enum Contact {
    ByHand(ByHand),
    Import(ContactImport),
}

const IMPORT: &str = "import";

impl Group for Contact {
    fn augment_args(command: Command) -> Command {
        let about = "Take in a list of past calls with clients: judged as they were, told nobody; exit code 1 if rows are left out";
        let import = ContactImport::augment_args(Command::new(IMPORT).about(about));
        ByHand::augment_args(command)
            .subcommand(import)
            .args_conflicts_with_subcommands(true)
            .subcommand_negates_reqs(true)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Contact {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        match matches.subcommand() {
            Some((IMPORT, list)) => ContactImport::from_arg_matches(list).map(Self::Import),
            Some(_) | None => ByHand::from_arg_matches(matches).map(Self::ByHand),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[derive(Debug, Group)]
pub(crate) struct ContactImport {
    /// A list of past calls: a table (CSV) as a FRITZ!Box or a provider exports it, or JSON
    pub(crate) file: PathBuf,
    /// The area code of the line, such as 030, for numbers without one [default: of the FRITZ!Box that is listened to]
    #[arg(long, value_name = "CODE")]
    pub(crate) area_code: Option<String>,
    /// The time zone of the times in the list, where they name none [default: yours]
    #[arg(long)]
    pub(crate) zone: Option<String>,
}
