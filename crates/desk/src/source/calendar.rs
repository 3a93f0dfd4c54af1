//! Calendars as the user set them up.

use std::path::PathBuf;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Host, NotThat, PasswordFrom, Port, Tls};
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

/// The address of calendars as servers give it: `https://cloud.example.org/remote.php/dav/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarAddress {
    /// The server.
    pub host: Host,
    /// Its port.
    pub port: Port,
    /// Where to begin on it, with its leading `/`.
    pub path: String,
    /// Whether it is encrypted: `https`, not `http`.
    pub safe: bool,
}

impl FromStr for CalendarAddress {
    type Err = NotThat;

    fn from_str(text: &str) -> Result<Self, NotThat> {
        let bad = || NotThat { given: text.to_owned(), wanted: "address of a calendar" };
        let (scheme, rest) = text.trim().split_once("://").ok_or_else(bad)?;
        let (safe, usual) = match scheme.to_ascii_lowercase().as_str() {
            "https" | "caldavs" => (true, Port::https()),
            "http" | "caldav" => (false, Port::http()),
            _ => return Err(bad()),
        };
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        // A name or password belongs into an option of its own; what only browsers know makes no path.
        if authority.contains('@') || path.contains(['?', '#', ' ']) || path.chars().any(char::is_control) {
            return Err(bad());
        }
        let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((host, port)) => (host, port.strip_prefix(':')),
            None => authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port))),
        };
        let port = port.map_or(Ok(usual), str::parse).map_err(|_| bad())?;
        let path = if path.is_empty() { "/" } else { path };
        Ok(Self { host: host.parse().map_err(|_| bad())?, port, path: path.to_owned(), safe })
    }
}
