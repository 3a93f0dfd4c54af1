//! What can be typed. Values are read in `door`, so that what is wrong with one is said in the user's language.

mod agreement;
mod appointment;
mod note;
mod people;
mod preset;
mod source;
mod text;
mod values;

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand};

pub(crate) use self::agreement::{
    Agreement, Answer, End, Export, InForce, Instead, Propose, Record, Respond, Settle, Step,
};
pub(crate) use self::appointment::{Appointment, AppointmentAdd, Calendar, Margins};
pub(crate) use self::note::Note;
pub(crate) use self::people::{ClientImport, Contact, ContactImport, May};
pub(crate) use self::preset::{Preset, PresetAdd, PresetExport, PresetRename, PresetSave};
pub(crate) use self::source::{AddCalDav, AddCallMonitor, AddIcs, AddImap, Sign, Source, SourceAdd, Teach};
pub(crate) use self::text::{OneText, Text, TextSet, TextsOf};
pub(crate) use self::values::{Direction, Form, Format, Kind, Lang, Means, Mode};

/// Keeps what you and your clients agreed about how to reach each other, and judges contacts by it.
#[derive(Debug, Parser)]
#[command(
    name = "absprache",
    version,
    after_help = "Exit codes: 0 yes, 1 no, 2 usage or bad input. Nothing is ever sent to anybody.\nAnswers are in German or English; this help and messages about wrong usage are in English."
)]
pub(crate) struct Args {
    /// The data folder [default: absprache in the user's data folder]
    #[arg(long, env = "ABSPRACHE_HOME", global = true, value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// Print data instead of sentences
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of the answer; stands before the command [default: of the settings, else of the system]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Show or change your own profile
    Me(Me),
    /// Clients on file
    #[command(subcommand)]
    Client(Client),
    /// Rules to begin with: shipped ones, and those you saved or were given
    #[command(subcommand)]
    Preset(Preset),
    /// Come to one text with a client, and keep it
    #[command(subcommand)]
    Agreement(Agreement),
    /// Judge a contact by a client's rules or by a policy. Reads only, and tells nobody
    Judge(Judge),
    /// May I write or call now? Exit code 1 if not
    May(May),
    /// Look for what a client would rightly dislike about policies
    Lint(Lint),
    /// What happened
    #[command(subcommand)]
    Journal(Journal),
    /// Enter a contact by hand, or take in a list of past calls
    Contact(Contact),
    /// Save the suggested text as a draft, in the mailbox or on the phone. You look at it and send it
    Draft {
        /// The number of the contact, as `journal list` shows it
        contact: i64,
    },
    /// Appointments with clients: around one, the channel it is made for is open
    #[command(subcommand)]
    Appointment(Appointment),
    /// Your own notes about clients. They are for you alone
    #[command(subcommand)]
    Note(Note),
    /// Calendars for clients
    #[command(subcommand)]
    Calendar(Calendar),
    /// Suggested texts in your own words
    #[command(subcommand)]
    Text(Text),
    /// Where contacts and appointments come from
    #[command(subcommand)]
    Source(Source),
    /// Write everything the program keeps into one file, without passwords. A window may be open
    Backup {
        /// The file to write, such as absprache.tar.gz
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Bring back what is in a backup. What was here before is kept beside it, under a name with the date
    Restore {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Watch for contacts without a window
    Watch(Watch),
    /// Print completions for a shell
    #[command(hide = true)]
    Completions { shell: clap_complete::Shell },
    /// Print the manual page
    #[command(hide = true)]
    Man,
}

#[derive(Debug, Group)]
pub(crate) struct Me {
    /// Your name as clients know it
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Your time zone, such as Europe/Berlin [default for a new profile: of this computer]
    #[arg(long)]
    pub(crate) zone: Option<String>,
    /// Whose public holidays you keep, such as BY, DE-NW or AT [default for a new profile: DE]
    #[arg(long)]
    pub(crate) state: Option<String>,
    /// Your office hours [default for a new profile: Mo-Fr 09:00-17:00; PH off]
    #[arg(long)]
    pub(crate) hours: Option<String>,
    /// A mail address given to clients; may be repeated, and is added to those on file
    #[arg(long)]
    pub(crate) mail: Vec<String>,
    /// A number given to clients; may be repeated
    #[arg(long)]
    pub(crate) phone: Vec<String>,
    /// A number not meant for clients; may be repeated
    #[arg(long)]
    pub(crate) private_phone: Vec<String>,
    /// How new clients are addressed in German [default for a new profile: sie]
    #[arg(long)]
    pub(crate) form: Option<Form>,
    /// You are away from the first to the last day, with a note for yourself if you like; may be repeated. Clients are
    /// told when you are back
    #[arg(long, value_name = "FIRST..LAST[=NOTE]")]
    pub(crate) away: Vec<String>,
    /// The absence that begins on this day does not take place; may be repeated
    #[arg(long, value_name = "FIRST")]
    pub(crate) not_away: Vec<String>,
    /// A day off of your own, kept like a public holiday; may be repeated
    #[arg(long, value_name = "DATE=NAME")]
    pub(crate) day_off: Vec<String>,
    /// This is no day off any more; may be repeated
    #[arg(long, value_name = "DATE")]
    pub(crate) no_day_off: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Client {
    /// Put a client on file
    Add(Box<ClientAdd>),
    /// Put the people of an address book on file, and add to those who are; exit code 1 if something is left to you
    Import(ClientImport),
    /// List all clients; exit code 1 if the files of one cannot be read
    List,
    /// Show one client: profile, rules as a letter, and where they stand
    Show {
        /// The client's id
        id: String,
    },
    /// Delete nothing about a client for now, although its time is over
    Preserve {
        /// The client's id
        id: String,
    },
    /// Delete what is over as agreed, after `preserve`
    Release {
        /// The client's id
        id: String,
    },
}

#[derive(Debug, Group)]
pub(crate) struct ClientAdd {
    /// The name of the firm or person
    #[arg(long)]
    pub(crate) name: String,
    /// The id [default: made from the name]
    #[arg(long)]
    pub(crate) id: Option<String>,
    /// Begin with a copy of a preset, as `preset list` shows them
    #[arg(long, conflicts_with = "policy", value_name = "NAME")]
    pub(crate) preset: Option<String>,
    /// Begin with a copy of a policy
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// The person you are in touch with [default: one of the client's name]
    #[arg(long, value_name = "NAME")]
    pub(crate) person: Option<String>,
    /// How a formal letter greets the person, such as "Frau Müller"
    #[arg(long, value_name = "WORDS")]
    pub(crate) salutation: Option<String>,
    /// A mail address of the person; may be repeated
    #[arg(long)]
    pub(crate) mail: Vec<String>,
    /// A number of the person; may be repeated
    #[arg(long)]
    pub(crate) phone: Vec<String>,
    /// An address on any channel; may be repeated
    #[arg(long, value_name = "CHANNEL=ADDRESS")]
    pub(crate) handle: Vec<String>,
    /// A name that a channel shows for the person; may be repeated
    #[arg(long, value_name = "CHANNEL=NAME")]
    pub(crate) alias: Vec<String>,
    /// How the person is addressed in German [default: as your profile says]
    #[arg(long)]
    pub(crate) form: Option<Form>,
    /// The language of texts to the client
    #[arg(long, default_value = "de", value_name = "LANG")]
    pub(crate) lang: Lang,
    /// The client's time zone [default: yours]
    #[arg(long)]
    pub(crate) zone: Option<String>,
    /// Whose public holidays the client keeps [default: yours]
    #[arg(long)]
    pub(crate) state: Option<String>,
    /// The client's office hours [default: yours]
    #[arg(long)]
    pub(crate) hours: Option<String>,
}

/// The contact itself, for `judge` and `contact`.
#[derive(Debug, Group)]
pub(crate) struct Attempt {
    /// The channel's id, such as phone or whatsapp
    #[arg(long)]
    pub(crate) channel: String,
    /// The other side's address on the channel
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) from: Option<String>,
    /// The name that the channel shows
    #[arg(long, value_name = "SHOWN")]
    pub(crate) name: Option<String>,
    /// Your own address that it was made to
    #[arg(long, value_name = "MY-ADDRESS")]
    pub(crate) to: Option<String>,
    /// What was attempted [default: a call where the channel is for calls, else a message]
    #[arg(long)]
    pub(crate) kind: Option<Kind>,
    /// From the client to you (in), or from you to the client (out)
    #[arg(long, default_value = "in")]
    pub(crate) direction: Direction,
    /// Somebody says that it is an emergency
    #[arg(long)]
    pub(crate) emergency: bool,
}

/// Judges what may never have been. With `--client` go what is on file: agreements, appointments, your absences, and whether
/// the work is over; what else is to count, and what went before, comes from `--context`. Other rules are judged with
/// `--context` alone.
#[derive(Debug, Group)]
#[command(group = clap::ArgGroup::new("rules").required(true).args(["policy", "client", "agreement"]))]
pub(crate) struct Judge {
    /// By this policy alone: the sender counts as verified, and nothing as agreed
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// By the rules of this client; without --from and --name the contact is from their only person, or from the
    /// client as a whole
    #[arg(long, value_name = "ID")]
    pub(crate) client: Option<String>,
    /// By this agreement alone: a data file (JSON), the file of a version (RON), or a PDF with the data in it
    #[arg(long, value_name = "FILE")]
    pub(crate) agreement: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) attempt: Attempt,
    /// When, such as 2026-11-21T21:40:00+01:00
    #[arg(long, value_name = "INSTANT")]
    pub(crate) at: String,
    /// Appointments, absences and what went before, beside what is on file; as a RON file
    #[arg(long, value_name = "FILE")]
    pub(crate) context: Option<PathBuf>,
    /// With --policy: how the sender is addressed in German
    #[arg(long, conflicts_with_all = ["client", "agreement"])]
    pub(crate) form: Option<Form>,
    /// With --policy: the language of the text
    #[arg(long, value_name = "LANG", conflicts_with_all = ["client", "agreement"])]
    pub(crate) lang: Option<Lang>,
}

#[derive(Debug, Group)]
pub(crate) struct Lint {
    /// Policies
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The language of the policies' own words [default: of the answer]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Journal {
    /// List the newest entries, oldest first
    List {
        /// Of this client only
        #[arg(long, value_name = "ID")]
        client: Option<String>,
        /// So many entries
        #[arg(long, default_value_t = 50)]
        limit: usize,
    },
    /// Recompute the whole chain
    Verify,
}

#[derive(Debug, Group)]
#[command(group = clap::ArgGroup::new("sender").required(true).multiple(true).args(["from", "name"]))]
pub(crate) struct ByHand {
    #[command(flatten)]
    pub(crate) attempt: Attempt,
    /// When [default: now]
    #[arg(long, value_name = "INSTANT")]
    pub(crate) at: Option<String>,
}

#[derive(Debug, Group)]
pub(crate) struct Watch {
    /// Show what a popup looks like
    #[arg(long)]
    pub(crate) rehearse: bool,
    /// Set the clock, for trying things out
    #[arg(long, value_name = "INSTANT")]
    pub(crate) now: Option<String>,
}
