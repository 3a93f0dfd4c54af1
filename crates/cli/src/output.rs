//! The only place that prints.

use std::io::{self, Write};
use std::process::ExitCode;

use absprache_engine::tone::Language;
use serde::Serialize;
use tracing_subscriber::EnvFilter;

use crate::failure::Failure;
use crate::words::words;

/// What a command answers.
#[derive(Debug)]
pub(crate) struct Answer {
    /// In sentences, for people.
    pub(crate) sentences: String,
    /// As data, for scripts.
    pub(crate) data: String,
    /// What did not keep the command from answering, but should be known.
    pub(crate) notes: Vec<String>,
    /// Yes or no.
    pub(crate) exit: Exit,
}

/// The exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// 0.
    Yes,
    /// 1.
    No,
    /// 2: wrong usage, bad input, or something that failed.
    Failed,
}

impl Answer {
    /// The same answer in sentences and as data.
    pub(crate) fn yes(sentences: String, view: &impl Serialize) -> Result<Self, Failure> {
        let data = serde_json::to_string_pretty(view).map_err(|error| Failure::Output(error.into()))?;
        Ok(Self { sentences, data, notes: Vec::new(), exit: Exit::Yes })
    }

    /// The same with another exit code.
    pub(crate) fn exit(self, exit: Exit) -> Self {
        Self { exit, ..self }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Yes => Self::from(0),
            Exit::No => Self::from(1),
            Exit::Failed => Self::from(2),
        }
    }
}

/// Prints an answer and gives its exit code.
pub(crate) fn print(answer: &Answer, json: bool) -> Result<Exit, Failure> {
    for note in &answer.notes {
        written(writeln!(io::stderr().lock(), "{}", harmless(note.trim_end())))?;
    }
    // Data are exact; whoever reads them is no terminal.
    if json {
        line(&answer.data)?
    } else if !answer.sentences.is_empty() {
        line(&harmless(&answer.sentences))?
    }
    Ok(answer.exit)
}

/// Prints a line, or several, at once.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    written(writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()))
}

/// Says what should be known but keeps nothing from going on.
pub(crate) fn note(text: &str) {
    // Where standard error is closed too there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{}", harmless(text.trim_end()));
}

/// Says what went wrong.
pub(crate) fn fail(failure: &Failure, language: Language) -> Exit {
    note(&words(failure, language));
    failure.exit()
}

/// The log goes to standard error; `ABSPRACHE_LOG` says how much of it.
pub(crate) fn log() {
    let filter = EnvFilter::try_from_env("ABSPRACHE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
}

/// A reader that went away (`absprache … | head`) has seen enough.
fn written(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Names come from strangers' programs and files: none of them may move the cursor or turn the text around.
fn harmless(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if (c.is_control() && c != '\n') || turns(c) { '\u{fffd}' } else { c }).collect()
}
