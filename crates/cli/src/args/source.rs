//! `absprache source`.

use std::path::PathBuf;

use clap::{Args as Group, Subcommand};

use super::Margins;

#[derive(Debug, Subcommand)]
pub(crate) enum Source {
    /// Listen to one more source, or change the settings of one. `watch` and the window do so from their next start on
    #[command(subcommand)]
    Add(SourceAdd),
    /// List what is listened to
    List,
    /// Try whether sources can be heard, and say what would help; exit code 1 if one cannot
    Check {
        /// One of them, as `list` names it [default: all]
        id: Option<String>,
    },
    /// Listen to a source no more
    Remove {
        /// As `list` names it
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum SourceAdd {
    /// The notifications of this computer's desktop: messengers, web pages, what a phone passes on
    Notifications,
    /// The mail of an account, by IMAP. Only heads are read, and nothing is changed there
    Imap(AddImap),
    /// The calls of a FRITZ!Box. Its call monitor is switched on by calling #96*5* from a telephone at it
    Callmonitor(AddCallMonitor),
    /// The appointments of calendars on a server, by CalDAV. Nothing is changed there
    Caldav(AddCalDav),
    /// The appointments of a calendar file (.ics), or of a folder with such files
    Ics(AddIcs),
}

#[derive(Debug, Group)]
#[command(group = clap::ArgGroup::new("secret").required(true).args(["password_command", "token_command", "password_stdin"]))]
pub(crate) struct AddImap {
    /// The mail server
    #[arg(long)]
    pub(crate) host: String,
    /// Its port
    #[arg(long, default_value = "993")]
    pub(crate) port: String,
    /// The name to log in by, mostly the mail address
    #[arg(long)]
    pub(crate) user: String,
    /// A command that prints the password on its first line, such as "pass mail"
    #[arg(long, value_name = "CMD")]
    pub(crate) password_command: Option<String>,
    /// A command that prints an access token of OAuth 2 on its first line
    #[arg(long, value_name = "CMD")]
    pub(crate) token_command: Option<String>,
    /// Read the password from standard input, and keep it in the keyring of the system
    #[arg(long)]
    pub(crate) password_stdin: bool,
    /// How the server is known: system (by a certificate that this computer trusts), pin:SHA256 (by exactly this
    /// certificate), or none (nothing is encrypted; for servers on this computer)
    #[arg(long, default_value = "system")]
    pub(crate) tls: String,
}

#[derive(Debug, Group)]
pub(crate) struct AddCallMonitor {
    /// The name or address of the box
    #[arg(long, default_value = "fritz.box")]
    pub(crate) host: String,
    /// The port of its call monitor
    #[arg(long, default_value = "1012")]
    pub(crate) port: String,
    /// The area code of the line, such as 030: local calls come without
    #[arg(long, value_name = "CODE")]
    pub(crate) area_code: String,
    /// A number of the line that is not meant for clients, as with `me --private-phone`; may be repeated
    #[arg(long, value_name = "NUMBER")]
    pub(crate) private_number: Vec<String>,
}

#[derive(Debug, Group)]
#[command(group = clap::ArgGroup::new("secret").required(true).args(["password_command", "password_stdin"]))]
pub(crate) struct AddCalDav {
    /// The address for CalDAV, such as https://cloud.example.org/remote.php/dav/; often the bare https://HOST is enough
    #[arg(long)]
    pub(crate) url: String,
    /// The name to log in by
    #[arg(long)]
    pub(crate) user: String,
    /// A command that prints the password on its first line, such as "pass calendar"
    #[arg(long, value_name = "CMD")]
    pub(crate) password_command: Option<String>,
    /// Read the password from standard input, and keep it in the keyring of the system
    #[arg(long)]
    pub(crate) password_stdin: bool,
    /// How the server is known: system, pin:SHA256, or none, as with `imap` [default: system, none for an http:// address]
    #[arg(long)]
    pub(crate) tls: Option<String>,
    #[command(flatten)]
    pub(crate) margins: Margins,
}

#[derive(Debug, Group)]
pub(crate) struct AddIcs {
    /// The file or folder
    #[arg(long)]
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) margins: Margins,
}
