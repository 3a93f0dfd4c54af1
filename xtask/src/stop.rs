//! Why a command ends early.

use std::fmt;
use std::process::ExitCode;

use xtask::desktop::Trouble;

/// The reason, in words for the person who typed the command.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The command was not understood.
    Usage(String),
    /// Something is missing that only the person can install.
    Missing(String),
    /// A step did not succeed.
    Failed(String),
}

impl Stop {
    /// 1 for a failed step, 2 where the person has to do something first.
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::Failed(_) => ExitCode::from(1),
            Self::Usage(_) | Self::Missing(_) => ExitCode::from(2),
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(words) | Self::Missing(words) | Self::Failed(words) => f.write_str(words),
        }
    }
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Failed(trouble.to_string())
    }
}
