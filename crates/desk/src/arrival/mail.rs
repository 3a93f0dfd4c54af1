//! What can be wrong with a mail account, one thing per remedy. Facts only; the words are in `locales/<lang>/mail.ftl`.

use thiserror::Error;

use crate::source::CertificatePin;

/// Why mail cannot be looked at although the server answers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MailFault {
    /// The connection cannot be trusted, or could not be made safe.
    #[error(transparent)]
    Tls(#[from] TlsFault),
    /// The server takes passwords on safe connections only.
    #[error("the server takes passwords on safe connections only")]
    LoginDisabled,
    /// The server does not take tokens (`AUTH=XOAUTH2`).
    #[error("the server takes no tokens")]
    NoTokens,
    /// User or password are wrong, or the server does not let programs in with this password.
    #[error("the server refuses the login: {0}")]
    Login(String),
    /// The server is busy, or has too many connections of this account already.
    #[error("the server is busy: {0}")]
    Busy(String),
    /// The password could not be had.
    #[error(transparent)]
    Password(#[from] SecretFault),
    /// There is no such folder (any more).
    #[error("there is no folder `{0}`")]
    NoFolder(String),
    /// There is no folder for drafts to be recognised.
    #[error("there is no folder for drafts")]
    NoDrafts,
    /// The server said something that makes no sense here.
    #[error("the server's answer makes no sense")]
    Garbled,
    /// The place up to which mail was read cannot be read or written.
    #[error("how far mail was read cannot be kept: {0}")]
    Position(String),
}

/// Why a connection cannot be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TlsFault {
    /// The server does not speak TLS at this port.
    #[error("the server does not speak TLS at this port")]
    None,
    /// Nobody this machine trusts vouches for the certificate: mostly the server made it itself.
    #[error("nobody vouches for the certificate {0}")]
    Untrusted(CertificatePin),
    /// It is not the pinned one.
    #[error("the certificate {0} is not the expected one")]
    NotPinned(CertificatePin),
    /// It was made for another name.
    #[error("the certificate is not for `{0}`")]
    WrongName(String),
    /// It is valid no more, or not yet; or the clock of this machine is wrong.
    #[error("the certificate is not valid at this time")]
    WrongTime,
    /// This machine has no list of those it trusts.
    #[error("this machine has no list of trusted certificates")]
    NoRoots,
    /// Anything else.
    #[error("{0}")]
    Other(String),
}

/// Why a password could not be had.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SecretFault {
    /// The command could not be started.
    #[error("the command cannot be started")]
    NoCommand,
    /// The command failed, with this exit code if it ended by itself. Its own words may hold anything, so they are not kept.
    #[error("the command failed")]
    CommandFailed(Option<i32>),
    /// The command ended well and said nothing.
    #[error("the command says nothing")]
    Empty,
    /// The command takes too long: mostly it waits for somebody to type.
    #[error("the command takes too long")]
    TooSlow,
    /// What came is no text.
    #[error("the password is no text")]
    NoText,
    /// This session has no keyring.
    #[error("there is no keyring")]
    NoKeyring,
    /// The keyring is locked, and nobody unlocked it.
    #[error("the keyring is locked")]
    Locked,
    /// The keyring does not have it.
    #[error("the keyring has no such password")]
    NoEntry,
    /// Anything else, in the words of the keyring.
    #[error("{0}")]
    Other(String),
}
