//! Passwords: from the system's keyring, or from a command of the user's own, as mail programs take them. The program
//! keeps none itself.

use std::fmt;
use std::process::Stdio;
use std::time::Duration;

use absprache_desk::arrival::SecretFault;
use absprache_desk::source::PasswordFrom;
use keyring::v1::{Entry, Error};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::process::Command;
use tokio::sync::oneshot;

/// The name under which keyrings show what is ours.
const SERVICE: &str = "absprache";
/// A person may have to type the passphrase of their own password store first.
const PATIENCE: Duration = Duration::from_secs(120);
/// Tokens have some thousand characters.
const LONGEST: u64 = 64 * 1024;
/// What a shell ends with if there is no such command (POSIX, Shell Command Language, 2.8.2).
const NOT_FOUND: i32 = 127;

/// A password or token. It shows nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// As it was typed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The password itself, for the one who has to be told.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Fetches a password; the keyring has it under `name`.
///
/// # Errors
/// What keeps it from being had.
pub async fn fetch(from: &PasswordFrom, name: &str) -> Result<Password, SecretFault> {
    match from {
        PasswordFrom::Command(command) | PasswordFrom::Token(command) => {
            tokio::time::timeout(PATIENCE, first_line_of(command))
                .await
                .map_err(|_late| SecretFault::TooSlow)?
                .map(Password)
        }
        PasswordFrom::Keyring => in_keyring(name, |entry| entry.get_password()).await.map(Password),
    }
}

/// Keeps a password in the system's keyring, in place of what it had under this name.
///
/// # Errors
/// What keeps the keyring from taking it.
pub async fn keep(name: &str, password: Password) -> Result<(), SecretFault> {
    in_keyring(name, move |entry| entry.set_password(&password.0)).await
}

/// Removes a password from the system's keyring, if it is there.
///
/// # Errors
/// What keeps the keyring from removing it.
pub async fn forget(name: &str) -> Result<(), SecretFault> {
    match in_keyring(name, |entry| entry.delete_credential()).await {
        Ok(()) | Err(SecretFault::NoEntry) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// A password that is in the keyring to be tried, and what it had there before.
#[derive(Debug)]
#[must_use = "a password that does not prove itself is to be taken back"]
pub struct OnTrial {
    name: String,
    before: Option<Password>,
}

/// Puts a password into the keyring to be tried.
///
/// # Errors
/// What keeps the keyring from taking it; nothing is changed then.
pub async fn try_out(name: &str, password: Password) -> Result<OnTrial, SecretFault> {
    let before = in_keyring_now(name).await?;
    keep(name, password).await?;
    Ok(OnTrial { name: name.to_owned(), before })
}

/// What the keyring has under this name; none if it has nothing.
///
/// # Errors
/// What keeps it from being had.
pub async fn in_keyring_now(name: &str) -> Result<Option<Password>, SecretFault> {
    match fetch(&PasswordFrom::Keyring, name).await {
        Ok(password) => Ok(Some(password)),
        Err(SecretFault::NoEntry) => Ok(None),
        Err(fault) => Err(fault),
    }
}

impl OnTrial {
    /// It did not prove itself: the keyring has what it had before.
    ///
    /// # Errors
    /// What keeps the keyring from it.
    pub async fn take_back(self) -> Result<(), SecretFault> {
        match self.before {
            Some(before) => keep(&self.name, before).await,
            None => forget(&self.name).await,
        }
    }
}

async fn first_line_of(command: &str) -> Result<String, SecretFault> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut running = Command::new(shell)
        .args([flag, command])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        // It may hold anything, the password too.
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(|_error| SecretFault::NoCommand)?;
    let mut said = Vec::new();
    if let Some(out) = running.stdout.take() {
        let mut out = BufReader::new(out.take(LONGEST));
        out.read_until(b'\n', &mut said).await.map_err(|_error| SecretFault::CommandFailed(None))?;
        // Whoever writes on is not stopped by a closed pipe.
        tokio::io::copy(&mut out.into_inner().into_inner(), &mut tokio::io::sink()).await.ok();
    }
    let status = running.wait().await.map_err(|_error| SecretFault::CommandFailed(None))?;
    match status.code() {
        Some(0) => {}
        Some(NOT_FOUND) => return Err(SecretFault::NoCommand),
        code => return Err(SecretFault::CommandFailed(code)),
    }
    let line = String::from_utf8(said).map_err(|_error| SecretFault::NoText)?;
    let line = line.trim_end_matches(['\r', '\n']);
    if line.is_empty() { Err(SecretFault::Empty) } else { Ok(line.to_owned()) }
}

/// Works on an entry on a thread of its own: a keyring may ask the user to unlock it and take as long as that takes, and
/// no end of the program waits for it.
async fn in_keyring<T: Send + 'static>(
    name: &str,
    work: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Result<T, SecretFault> {
    let (answer, answered) = oneshot::channel();
    let name = name.to_owned();
    std::thread::spawn(move || {
        let done = Entry::new(SERVICE, &name).and_then(|entry| work(&entry));
        // Nobody may wait any more.
        let _ = answer.send(done.map_err(|error| fault_of(&error)));
    });
    answered.await.map_err(|_gone| SecretFault::NoKeyring)?
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the keyring's own words are enough for all others")]
fn fault_of(error: &Error) -> SecretFault {
    match error {
        Error::NoDefaultStore => SecretFault::NoKeyring,
        Error::NoStorageAccess(_) => SecretFault::Locked,
        Error::NoEntry => SecretFault::NoEntry,
        // Its text would be the password's bytes.
        Error::BadEncoding(_) | Error::BadDataFormat(..) => SecretFault::NoText,
        other => SecretFault::Other(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[tokio::test]
    async fn a_command_gives_the_first_line_it_prints() {
        for (command, expected) in [
            ("printf 'geheim\\nlogin: ich\\n'", Ok("geheim")),
            ("printf 'ohne Zeilenende'", Ok("ohne Zeilenende")),
            ("printf ' mit Rand \\r\\n'", Ok(" mit Rand ")),
            ("printf geheim; seq 100000", Ok("geheim1")),
            ("true", Err(SecretFault::Empty)),
            ("echo", Err(SecretFault::Empty)),
            ("echo geheim; exit 3", Err(SecretFault::CommandFailed(Some(3)))),
            ("no-such-command-anywhere", Err(SecretFault::NoCommand)),
            ("kill -9 $$", Err(SecretFault::CommandFailed(None))),
            ("printf '\\377\\n'", Err(SecretFault::NoText)),
        ] {
            let fetched = fetch(&PasswordFrom::Command(command.to_owned()), "").await;
            assert_eq!(fetched, expected.map(Password::new), "{command}");
        }
    }

    #[test]
    fn a_password_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", Password::new("geheim")), "Password(…)");
    }
}
