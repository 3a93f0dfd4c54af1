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
    /// Say what notifications look like that are on no channel yet, until Ctrl+C. Neither names nor texts are shown or kept
    Heard,
    /// Say that notifications which look like this are on a channel. `watch` and the window know it from their next start on
    Teach(Teach),
    /// List what was taught
    Taught,
    /// Forget what was taught about notifications that look like this
    Forget(Sign),
}

#[derive(Debug, Group)]
pub(crate) struct Teach {
    #[command(flatten)]
    pub(crate) sign: Sign,
    /// The channel, such as whatsapp
    #[arg(long)]
    pub(crate) channel: String,
}

#[derive(Debug, Group)]
#[group(required = true, multiple = false)]
pub(crate) struct Sign {
    /// The name of the program, as "source heard" shows it
    #[arg(long, value_name = "NAME")]
    pub(crate) app: Option<String>,
    /// The name of its desktop file
    #[arg(long, value_name = "ID")]
    pub(crate) desktop_id: Option<String>,
    /// The host of a web page, such as chat.example.org, or .example.org for every host below it
    #[arg(long, value_name = "HOST")]
    pub(crate) origin: Option<String>,
    /// The package of an app on a phone, such as com.example.chat
    #[arg(long, value_name = "PACKAGE")]
    pub(crate) android: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SourceAdd {
    /// The notifications of this computer's desktop: messengers, web pages, what a phone passes on
    Notifications,
    /// The mail of an account, by IMAP. Only heads are read, replies to offers as a whole, and nothing is changed there
    Imap(AddImap),
    /// The calls of a FRITZ!Box. Its call monitor is switched on by calling #96*5* from a telephone at it
    Callmonitor(AddCallMonitor),
    /// Phones that are paired with KDE Connect: calls, SMS, and what messengers show there
    Kdeconnect,
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
    /// Its port [default: 993; 143 with starttls]
    #[arg(long)]
    pub(crate) port: Option<String>,
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
    /// certificate), or none (nothing is encrypted; for servers on this computer). On a connection that becomes encrypted
    /// only after it was opened: starttls, or starttls+pin:SHA256
    #[arg(long, default_value = "system")]
    pub(crate) tls: String,
    /// The folder for junk, in which mails of clients are looked for [default: the one the server names]
    #[arg(long, value_name = "FOLDER")]
    pub(crate) junk: Option<String>,
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
    /// The address for CalDAV, such as `https://cloud.example.org/remote.php/dav/`; often the bare `https://HOST` is enough
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
