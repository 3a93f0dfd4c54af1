//! What can be wrong with a mail account, one thing per remedy. Facts only; the words are in `locales/<lang>/mail.ftl`.

use thiserror::Error;

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
    Untrusted(Sha256),
    /// It is not the pinned one.
    #[error("the certificate {0} is not the expected one")]
    NotPinned(Sha256),
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

/// The SHA-256 of a certificate in its binary form (DER).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sha256(pub [u8; 32]);

/// Not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a SHA-256 has 64 hexadecimal digits")]
pub struct NoSha256;

impl std::str::FromStr for Sha256 {
    type Err = NoSha256;

    /// As `openssl x509 -fingerprint -sha256` writes it, or without its colons.
    fn from_str(text: &str) -> Result<Self, NoSha256> {
        let is_digit = |c: char| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let digits: Option<Vec<u8>> =
            text.trim().chars().filter(|c| !matches!(c, ':' | ' ')).map(is_digit).collect();
        let digits = digits.filter(|digits| digits.len() == 64).ok_or(NoSha256)?;
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
        }
        Ok(Self(bytes))
    }
}

impl std::fmt::Display for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_read_with_and_without_its_colons() {
        let plain = "0123456789abcdef".repeat(4);
        let colons: Vec<String> = plain.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair).to_uppercase()).collect();
        for text in [plain.clone(), colons.join(":")] {
            assert_eq!(text.parse::<Sha256>().unwrap().to_string(), plain);
        }
        for text in ["", "0123", &"g".repeat(64), &"0".repeat(65)] {
            assert_eq!(text.parse::<Sha256>(), Err(NoSha256), "{text}");
        }
    }
}
