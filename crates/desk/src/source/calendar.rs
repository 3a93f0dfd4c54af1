//! Calendars as the user set them up.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Host, PasswordFrom, Port, Tls};
use crate::calendar::Margins;

/// The calendars of an account on a server (CalDAV, RFC 4791).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalDav {
    /// The server.
    pub host: Host,
    /// Its port.
    #[serde(default = "Port::https", skip_serializing_if = "Port::is_of_https")]
    pub port: Port,
    /// Where to begin on it: what leads to the account's calendars, with its leading `/`.
    #[serde(default = "root", skip_serializing_if = "is_root")]
    pub path: String,
    /// The name to log in by.
    pub user: String,
    /// Where the password is.
    pub password: PasswordFrom,
    /// How the server is known to be the right one.
    #[serde(default, skip_serializing_if = "Tls::is_system")]
    pub tls: Tls,
    /// What belongs to an appointment before and after.
    #[serde(default, skip_serializing_if = "Margins::are_usual")]
    pub margins: Margins,
}

/// A calendar file (`.ics`), or a folder with such files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ics {
    /// Where it is.
    pub path: PathBuf,
    /// What belongs to an appointment before and after.
    #[serde(default, skip_serializing_if = "Margins::are_usual")]
    pub margins: Margins,
}

impl CalDav {
    /// Which account, in the name of its source.
    pub fn peer(&self) -> String {
        format!("{}@{}{}", self.user, self.host.with_port(self.port, Port::https()), self.path)
    }
}

fn root() -> String {
    "/".to_owned()
}

fn is_root(path: &str) -> bool {
    path == "/"
}
