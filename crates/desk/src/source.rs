//! What the program listens to, as the user set it up. Its file is `sources.ron`.

mod calendar;
mod network;
pub(crate) mod providers;
mod taught;

use absprache_engine::channel::Channels;
use absprache_engine::document::{Checked, Fault, Problem, SCHEMA};
use serde::{Deserialize, Serialize};

pub use self::calendar::{CalDav, CalendarAddress, Ics};
pub use self::network::{AreaCode, CertificatePin, Host, NotThat, Port};
pub use self::taught::{Passed, Taught};
use crate::event::SourceName;

/// All sources. Without a file there are the desktop notifications only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// The file's format; see `document`.
    pub schema: u32,
    /// Each of them, in the order they were set up.
    pub sources: Vec<Source>,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// What is shown on the desktop.
    Notifications,
    /// A mailbox.
    Imap(Imap),
    /// The call monitor of a FRITZ!Box.
    CallMonitor(CallMonitor),
    /// Phones that are paired with KDE Connect.
    KdeConnect,
    /// Calendars on a server.
    CalDav(CalDav),
    /// Calendars in files.
    Ics(Ics),
}

/// A mailbox and the way into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imap {
    /// The server.
    pub host: Host,
    /// Its port.
    #[serde(default = "Port::imaps", skip_serializing_if = "Port::is_of_imaps")]
    pub port: Port,
    /// The name to log in by.
    pub user: String,
    /// Where the password is.
    pub password: PasswordFrom,
    /// How the server is known to be the right one.
    #[serde(default, skip_serializing_if = "Tls::is_system")]
    pub tls: Tls,
    /// The folder for junk, as people write its name, where the server does not say which one it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub junk: Option<String>,
}

/// Where a password is kept. It is never in a file of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasswordFrom {
    /// A command of the user's prints it on its first line, as `pass` does.
    Command(String),
    /// A command of the user's prints an access token of OAuth 2 on its first line.
    Token(String),
    /// The keyring of the system.
    Keyring,
}

/// How a server is known to be the right one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tls {
    /// By a certificate that the system trusts.
    #[default]
    System,
    /// Not at all, and nothing is encrypted: for servers on this machine.
    None,
    /// By exactly this certificate, such as one a server made for itself.
    Pinned(CertificatePin),
    /// By a certificate that the system trusts, on a connection that begins openly (STARTTLS, RFC 3501, 6.2.1).
    StartTls,
    /// By exactly this certificate, on such a connection.
    StartTlsPinned(CertificatePin),
}

/// A FRITZ!Box that tells of calls. Which of the own numbers are private stands in the profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallMonitor {
    /// Its name or address in the home network.
    pub host: Host,
    /// The port of the call monitor.
    #[serde(default = "Port::call_monitor", skip_serializing_if = "Port::is_of_call_monitor")]
    pub port: Port,
    /// The area code of the line: local calls come without.
    pub area_code: AreaCode,
}

impl Imap {
    /// Which mailbox, in the name of its source.
    pub fn peer(&self) -> String {
        format!("{}@{}", self.user, self.host.with_port(self.port, Port::imaps()))
    }
}

impl Tls {
    fn is_system(&self) -> bool {
        *self == Self::System
    }
}

impl Default for Sources {
    fn default() -> Self {
        Self { schema: SCHEMA, sources: vec![Source::Notifications] }
    }
}

impl Source {
    /// The name of the source in the journal: the same for the same peer, whenever it is set up.
    pub fn name(&self) -> SourceName {
        SourceName(match self {
            Self::Notifications => "notifications".to_owned(),
            Self::Imap(imap) => format!("imap:{}", imap.peer()),
            Self::CalDav(account) => format!("caldav:{}", account.peer()),
            Self::Ics(file) => format!("ics:{}", file.path.display()),
            Self::CallMonitor(monitor) => {
                format!("callmonitor:{}", monitor.host.with_port(monitor.port, Port::call_monitor()))
            }
            Self::KdeConnect => "kdeconnect".to_owned(),
        })
    }
}

impl Source {
    /// The name under which the keyring has its password, if that is where it is.
    pub fn keyring_entry(&self) -> Option<String> {
        match self {
            Self::Imap(Imap { password: PasswordFrom::Keyring, .. })
            | Self::CalDav(CalDav { password: PasswordFrom::Keyring, .. }) => Some(self.name().0),
            Self::Imap(_)
            | Self::CalDav(_)
            | Self::Ics(_)
            | Self::Notifications
            | Self::CallMonitor(_)
            | Self::KdeConnect => None,
        }
    }
}

impl Checked for Sources {
    fn check(&self, _channels: &Channels) -> Result<(), Fault> {
        for (index, source) in self.sources.iter().enumerate() {
            let before = self.sources.iter().take(index);
            if before.map(Source::name).any(|name| name == source.name()) {
                return Err((format!("sources[{index}]"), Problem::DuplicateSource(source.name().0)));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
