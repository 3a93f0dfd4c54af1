//! How a mail account is reached.

use std::net::IpAddr;
use std::path::PathBuf;

use absprache_desk::arrival::Sha256;
use absprache_engine::handle::MailAddress;

use crate::secrets::Secret;

/// One mail account.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The server.
    pub host: String,
    /// Its port: 993 with [`Tls::System`] or [`Tls::Pinned`], mostly 143 with [`Tls::None`].
    pub port: u16,
    /// The name to log in with.
    pub user: String,
    /// Where the password or token is.
    pub password: Secret,
    /// What it is.
    pub login: Login,
    /// How the connection is made safe.
    pub tls: Tls,
    /// The folder for junk, where the server does not say which one it is, or says it wrong.
    pub junk: Option<String>,
    /// My own mail addresses, as they are on file.
    pub mine: Vec<MailAddress>,
    /// The file that keeps how far mail was read. Its folder need not exist yet.
    pub position: PathBuf,
}

/// How the connection to a server is made safe.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tls {
    /// TLS from the beginning (RFC 8314), with a certificate this machine trusts.
    #[default]
    System,
    /// TLS from the beginning with exactly this certificate, as of a server that made its own.
    Pinned(Sha256),
    /// None: password and mail pass openly. For a server on this machine, or behind a tunnel of one's own.
    None,
}

/// What is shown to the server at the door.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Login {
    /// A password (`LOGIN`).
    #[default]
    Password,
    /// An access token of OAuth 2 (`AUTHENTICATE XOAUTH2`), as a command of the user's own prints it.
    Token,
}

impl Settings {
    /// Would others between here and the server see the password?
    pub fn is_open(&self) -> bool {
        let is_here = self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        self.tls == Tls::None && !is_here
    }
}
