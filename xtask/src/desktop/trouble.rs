//! What can go wrong with a real service, told so that the log need not be searched for.

use std::process::ExitStatus;
use std::time::Duration;
use std::{error, fmt, io};

/// A service that did not start, did not answer, or a tool that refused.
#[derive(Debug)]
pub enum Trouble {
    /// The program could not be started; mostly it is not installed.
    NotStarted {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// Something did not happen in time.
    Late {
        /// What was waited for.
        awaited: String,
        /// How long.
        limit: Duration,
        /// The last lines of the program waited for; empty if there is none.
        log: String,
    },
    /// A service ended by itself.
    Ended {
        /// The program.
        program: String,
        /// How it ended.
        status: ExitStatus,
        /// Its last lines.
        log: String,
    },
    /// A tool ended without success.
    Refused {
        /// The tool with its arguments.
        command: String,
        /// How it ended.
        status: ExitStatus,
        /// What it wrote to its error output.
        said: String,
    },
    /// An answer could not be understood.
    Unreadable {
        /// Whose answer.
        what: String,
        /// The answer.
        answer: String,
    },
    /// A file or folder could not be read or written.
    File {
        /// What was done with it.
        what: String,
        /// What the system said.
        source: io::Error,
    },
}

impl Trouble {
    pub(crate) fn file(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        |source| Self::File { what, source }
    }

    /// Adds the log of the program waited for, unless it is another trouble or has one already.
    pub(crate) fn with_log(mut self, log_of_program: impl FnOnce() -> String) -> Self {
        if let Self::Late { log, .. } = &mut self
            && log.is_empty()
        {
            *log = log_of_program();
        }
        self
    }

    pub(crate) fn unreadable(what: &str, answer: &str) -> Self {
        Self::Unreadable { what: what.to_owned(), answer: answer.to_owned() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted { program, source } => write!(f, "{program} could not be started: {source}"),
            Self::Late { awaited, limit, log } => {
                write!(f, "waited {:.1} s for this in vain: {awaited}{}", limit.as_secs_f32(), Tail(log))
            }
            Self::Ended { program, status, log } => {
                write!(f, "{program} ended by itself ({status}){}", Tail(log))
            }
            Self::Refused { command, status, said } => {
                write!(f, "`{command}` failed ({status}){}", Tail(said))
            }
            Self::Unreadable { what, answer } => write!(f, "{what} cannot be understood{}", Tail(answer)),
            Self::File { what, source } => write!(f, "{what}: {source}"),
        }
    }
}

impl error::Error for Trouble {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::NotStarted { source, .. } | Self::File { source, .. } => Some(source),
            Self::Late { .. } | Self::Ended { .. } | Self::Refused { .. } | Self::Unreadable { .. } => None,
        }
    }
}

/// The last lines of a log, set off from the sentence before.
struct Tail<'a>(&'a str);

impl fmt::Display for Tail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LINES: usize = 15;
        let lines: Vec<&str> = self.0.lines().filter(|line| !line.trim().is_empty()).collect();
        for line in lines.iter().skip(lines.len().saturating_sub(LINES)) {
            write!(f, "\n    | {line}")?;
        }
        Ok(())
    }
}
