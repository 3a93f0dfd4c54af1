//! The sources in the window: how it stands with each, and the forms by which they are set up.

use serde::{Deserialize, Serialize};

use crate::view::problem::Problem;
use crate::view::today::SourceView;

/// What is listened to, and what could be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SourcesView {
    /// What is set up, in that order.
    pub sources: Vec<SourceLine>,
    /// What can be added, as a form to fill in.
    pub to_add: Vec<SourceForm>,
}

/// A source that is set up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SourceLine {
    /// How it stands with it.
    pub now: SourceView,
    /// Its settings. No password is among them.
    pub form: SourceForm,
}

/// The settings of a source as they are typed, one variant for each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum SourceForm {
    /// What is shown on the desktop: nothing to fill in.
    Notifications,
    /// Phones that are paired with KDE Connect: nothing to fill in.
    KdeConnect,
    /// A mailbox.
    Mail(MailForm),
    /// The call monitor of a FRITZ!Box.
    CallMonitor(CallMonitorForm),
    /// Calendars on a server.
    CalDav(CalDavForm),
    /// A calendar file, or a folder with such files.
    Ics(IcsForm),
}

/// A mailbox as it is typed. The password is handed over beside it and never comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MailForm {
    /// The mail address; empty if the account was set up by a name alone.
    pub address: String,
    /// The name to log in by; empty if it is the address.
    pub user: String,
    /// The server.
    pub host: String,
    /// Its port.
    pub port: String,
    /// Where the password is.
    pub password: PasswordKind,
    /// The command that prints it, for the kinds that have one.
    pub command: String,
    /// How the connection is encrypted.
    pub encryption: Encryption,
    /// The SHA-256 of the only certificate to be taken; none if the system decides.
    pub certificate: Option<String>,
    /// The folder for junk; empty if the server says which one it is.
    pub junk: String,
}

/// How a connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Encryption {
    /// From its beginning.
    Tls,
    /// It begins openly, and is encrypted before anything is said.
    StartTls,
    /// Not at all.
    None,
}

/// Where a password is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum PasswordKind {
    /// The keyring of the system has it.
    Keyring,
    /// A command prints it.
    Command,
    /// A command prints an access token of OAuth 2.
    Token,
}

/// The call monitor as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CallMonitorForm {
    /// The name or address of the box.
    pub host: String,
    /// The port of its call monitor.
    pub port: String,
    /// The area code of the line.
    pub area_code: String,
    /// Numbers of the line that are not meant for clients, separated by commas. They come into the profile, where all of
    /// them are shown: those of a source that is set up are not shown again.
    pub private_numbers: String,
}

/// Calendars on a server as they are typed. The password is handed over beside it and never comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CalDavForm {
    /// Their address, with `https://`.
    pub url: String,
    /// The name to log in by.
    pub user: String,
    /// Where the password is.
    pub password: PasswordKind,
    /// The command that prints it, for the kinds that have one.
    pub command: String,
    /// The SHA-256 of the only certificate to be taken; none if the system decides.
    pub certificate: Option<String>,
    /// What belongs to an appointment.
    pub margins: MarginsForm,
}

/// A calendar file as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct IcsForm {
    /// Its path, or that of a folder with such files.
    pub path: String,
    /// What belongs to an appointment.
    pub margins: MarginsForm,
}

/// The minutes that belong to an appointment, as they are typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MarginsForm {
    /// Before its beginning.
    pub lead: String,
    /// After its end.
    pub tail: String,
}

/// What is known of a mailbox from its address alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MailGuess {
    /// The server, certain for well-known providers and likely for others.
    pub host: String,
    /// Its port.
    pub port: String,
    /// The name to log in by.
    pub user: String,
    /// What the provider asks for first, in a sentence.
    pub advice: Option<String>,
    /// Whether the provider takes tokens only.
    pub token_only: bool,
}

/// What came of trying a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum Tried {
    /// It can be heard; what was found, in sentences.
    Heard {
        /// The sentences.
        sentence: String,
    },
    /// Something keeps it from listening.
    Hindered {
        /// What, with the field of the form it is about.
        problem: Problem,
        /// The SHA-256 of the certificate that nobody vouches for, if that is the matter: pairs of digits with colons.
        certificate: Option<String>,
    },
    /// The user no longer wanted to know.
    Stopped,
    /// The user did not want it tried.
    Untried,
}
