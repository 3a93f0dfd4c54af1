//! What is wrong with a mail account, and what would help.

use absprache_engine::tone::Language;

use super::say;
use crate::arrival::{MailFault, SecretFault, TlsFault};

/// A fault of a mail account: what is wrong, and what would help.
pub fn mail_fault(fault: &MailFault, language: Language) -> String {
    let said = |id| say(language, id, &[]);
    let with = |id, name, value: &str| say(language, id, &[(name, value)]);
    match fault {
        MailFault::Tls(fault) => tls_fault("mail", fault, language),
        MailFault::LoginDisabled => said("mail-login-disabled"),
        MailFault::NoTokens => said("mail-no-tokens"),
        MailFault::Login(words) => with("mail-login", "words", words),
        MailFault::Busy(words) => with("mail-busy", "words", words),
        MailFault::Password(fault) => secret_fault(fault, language),
        MailFault::NoFolder(name) => with("mail-no-folder", "name", name),
        MailFault::NoDrafts => said("mail-no-drafts"),
        MailFault::Garbled => said("mail-garbled"),
        MailFault::Position(words) => with("mail-position", "words", words),
    }
}

/// Why a connection to a server is not trusted; `server` is what it is for, `mail` or `calendar`.
pub(super) fn tls_fault(server: &str, fault: &TlsFault, language: Language) -> String {
    let said = |id: String| say(language, &id, &[]);
    let with = |id: String, name, value: &str| say(language, &id, &[(name, value)]);
    match fault {
        TlsFault::None => said(format!("{server}-tls-none")),
        TlsFault::Untrusted(sha256) => with(format!("{server}-tls-untrusted"), "sha256", &sha256.to_string()),
        TlsFault::NotPinned(sha256) => {
            with(format!("{server}-tls-not-pinned"), "sha256", &sha256.to_string())
        }
        TlsFault::WrongName(host) => with(format!("{server}-tls-wrong-name"), "host", host),
        TlsFault::WrongTime => said(format!("{server}-tls-wrong-time")),
        TlsFault::NoRoots => said(format!("{server}-tls-no-roots")),
        TlsFault::Other(words) => with(format!("{server}-tls-other"), "words", words),
    }
}

pub(super) fn secret_fault(fault: &SecretFault, language: Language) -> String {
    let said = |id| say(language, id, &[]);
    let with = |id, name, value: &str| say(language, id, &[(name, value)]);
    match fault {
        SecretFault::NoCommand => said("secret-no-command"),
        SecretFault::CommandFailed(Some(code)) => with("secret-command-failed", "code", &code.to_string()),
        SecretFault::CommandFailed(None) => said("secret-command-ended"),
        SecretFault::Empty => said("secret-empty"),
        SecretFault::TooSlow => said("secret-too-slow"),
        SecretFault::NoText => said("secret-no-text"),
        SecretFault::NoKeyring => said("secret-no-keyring"),
        SecretFault::Locked => said("secret-locked"),
        SecretFault::NoEntry => said("secret-no-entry"),
        SecretFault::Other(words) => with("secret-other", "words", words),
    }
}
