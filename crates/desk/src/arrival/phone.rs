//! What can keep a phone from being heard through KDE Connect, one thing per remedy. Facts only; the words are in
//! `locales/<lang>/phone.ftl`.

use thiserror::Error;

/// Why a phone is not heard, or not every one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PhoneFault {
    /// KDE Connect is not running: not installed, or ended.
    #[error("KDE Connect is not running")]
    NotRunning,
    /// KDE Connect knows no phone yet.
    #[error("no phone is paired")]
    NotPaired,
    /// These are paired and not connected at present, by the names they were given.
    #[error("not connected: {}", .0.join(", "))]
    Away(Vec<String>),
}
