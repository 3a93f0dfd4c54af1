//! How a mail account is listened to.

use std::path::{Path, PathBuf};
use std::time::Duration;

use absprache_desk::arrival::Fault;
use absprache_desk::source::Imap;
use absprache_engine::handle::MailAddress;
use absprache_engine::ids::slug;
use sha2::{Digest as _, Sha256};

use crate::secrets::{self, Password};
use crate::sources::network;

/// One mail account.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The account and the way into it.
    pub account: Imap,
    /// What the password is.
    pub login: Login,
    /// My own mail addresses, as they are on file.
    pub mine: Vec<MailAddress>,
    /// How often to look where the server does not tell by itself, and how long one wait lasts where it does: a connection
    /// that died quietly is noticed by that, and no router forgets it. RFC 2177 asks for less than 29 minutes.
    pub look: Duration,
    /// The file that keeps how far mail was told. Its folder need not exist yet.
    pub position: PathBuf,
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
    /// The account, with its place in a data folder.
    pub fn new(account: Imap, mine: Vec<MailAddress>, data: &Path) -> Self {
        let name = password_name(&account);
        // Names differ in more than files can be called.
        let tag: String = Sha256::digest(&name).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let position = data.join("sources").join(format!("{}-{tag}.ron", slug(&name)));
        Self { account, login: Login::default(), mine, look: Duration::from_secs(60), position }
    }

    pub(super) async fn password(&self) -> Result<Password, Fault> {
        let fetched = secrets::fetch(&self.account.password, &password_name(&self.account)).await;
        fetched.map_err(|fault| Fault::Mail(fault.into()))
    }

    /// Would others between here and the server see the password?
    pub fn is_open(&self) -> bool {
        network::is_open(&self.account.host, &self.account.tls)
    }
}

/// The name under which the keyring has the password of an account; it is the name of the source, too.
pub fn password_name(account: &Imap) -> String {
    format!("imap:{}", account.peer())
}

#[cfg(test)]
mod tests {
    use absprache_desk::source::Tls;

    use super::*;

    fn account(user: &str, host: &str, tls: Tls) -> Imap {
        Imap {
            host: host.parse().unwrap(),
            port: "143".parse().unwrap(),
            user: user.to_owned(),
            password: absprache_desk::source::PasswordFrom::Keyring,
            tls,
            junk: None,
        }
    }

    #[test]
    fn two_accounts_never_share_a_place() {
        let settings = |user| {
            Settings::new(account(user, "mail.example.org", Tls::System), Vec::new(), Path::new("/data"))
        };
        assert_ne!(settings("anna.b").position, settings("anna-b").position);
        assert_eq!(settings("anna").position, settings("anna").position);
        assert!(settings("../../anna").position.starts_with("/data/sources"));
    }

    #[test]
    fn a_password_without_tls_is_open_unless_the_server_is_this_machine() {
        for (host, tls, expected) in [
            ("mail.example.org", Tls::None, true),
            ("mail.example.org", Tls::System, false),
            ("localhost", Tls::None, false),
            ("127.0.0.1", Tls::None, false),
            ("::1", Tls::None, false),
        ] {
            let settings = Settings::new(account("anna", host, tls.clone()), Vec::new(), Path::new("/data"));
            assert_eq!(settings.is_open(), expected, "{host} {tls:?}");
        }
    }
}
