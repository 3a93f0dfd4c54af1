//! What can be wrong with a calendar, one thing per remedy. Facts only; the words are in `locales/<lang>/calendar.ftl`.

use thiserror::Error;

use super::{SecretFault, TlsFault};

/// Why a calendar cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CalendarFault {
    /// The connection cannot be trusted, or could not be made safe.
    #[error(transparent)]
    Tls(#[from] TlsFault),
    /// User or password are wrong.
    #[error("the server refuses the login")]
    Login,
    /// The password could not be had.
    #[error(transparent)]
    Password(#[from] SecretFault),
    /// Nothing at this address leads to calendars.
    #[error("there are no calendars at this address")]
    NoCalendars,
    /// The server answers with a status of HTTP that helps nobody further.
    #[error("the server answers with the status {0}")]
    Status(u16),
    /// The server said something that makes no sense here.
    #[error("the server's answer makes no sense")]
    Garbled,
    /// There is no such file or folder.
    #[error("there is no file `{0}`")]
    NoFile(String),
    /// A file cannot be read, in the words of the system.
    #[error("`{path}` cannot be read: {words}")]
    Unreadable {
        /// Its path.
        path: String,
        /// The system's words.
        words: String,
    },
    /// A file is no calendar.
    #[error("`{0}` is no calendar")]
    NoCalendar(String),
}
