//! Sets up what the program listens to. A program that runs hears of it when it is told to look, or at its next start.

use thiserror::Error;

use crate::desk::Desk;
use crate::event::SourceName;
use crate::ports::{Files, Journal, Notifier};
use crate::source::{Source, Sources};
use crate::trouble::Trouble;

/// What setting up a source came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetUp {
    /// It is new.
    Added,
    /// It was there, with other settings.
    Changed,
    /// It was there, exactly so.
    AsBefore,
}

/// Why a source is not removed.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// There is none of that name.
    #[error("there is no source `{}`", .0.0)]
    NoSuchSource(SourceName),
}

/// Sets up a source, or changes the settings of the one that is there.
///
/// # Errors
/// If the file cannot be read or written.
pub fn set_up(files: &mut impl Files, source: Source) -> Result<SetUp, Trouble> {
    let mut all = files.sources()?;
    let done = match all.sources.iter_mut().find(|known| known.name() == source.name()) {
        Some(known) if *known == source => return Ok(SetUp::AsBefore),
        Some(known) => {
            *known = source;
            SetUp::Changed
        }
        None => {
            all.sources.push(source);
            SetUp::Added
        }
    };
    files.save_sources(&all)?;
    Ok(done)
}

/// Removes a source; what it told of stays in the journal. The appointments of a calendar go with it.
///
/// # Errors
/// If there is no such source, or the file cannot be read or written.
pub fn remove(files: &mut impl Files, name: &SourceName) -> Result<(), Fault> {
    let Sources { schema, mut sources } = files.sources()?;
    let before = sources.len();
    sources.retain(|source| source.name() != *name);
    if sources.len() == before {
        return Err(Fault::NoSuchSource(name.clone()));
    }
    files.save_sources(&Sources { schema, sources })?;
    let calendars = files.calendars()?;
    let left = calendars.without(name);
    if left != calendars {
        files.save_calendars(&left)?;
    }
    Ok(())
}

/// The sources of this name, or all.
///
/// # Errors
/// If there is none of that name, or the file cannot be read.
pub fn chosen(files: &impl Files, name: Option<&SourceName>) -> Result<Vec<Source>, Fault> {
    let mut sources = files.sources()?.sources;
    if let Some(name) = name {
        sources.retain(|source| source.name() == *name);
        if sources.is_empty() {
            return Err(Fault::NoSuchSource(name.clone()));
        }
    }
    Ok(sources)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What is set up now.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn sources(&self) -> Result<Vec<Source>, Trouble> {
        Ok(self.files.sources()?.sources)
    }

    /// The same as [`remove`], and what it was.
    ///
    /// # Errors
    /// As there.
    pub fn remove_source(&mut self, name: &SourceName) -> Result<Source, Fault> {
        let removed = self.source(name)?;
        remove(&mut self.files, name)?;
        self.calendars = self.calendars.without(name);
        self.readings.retain(|reading| reading.source != *name);
        Ok(removed)
    }

    /// The source of this name.
    ///
    /// # Errors
    /// If there is none, or the file cannot be read.
    pub fn source(&self, name: &SourceName) -> Result<Source, Fault> {
        let found = self.sources()?.into_iter().find(|source| source.name() == *name);
        found.ok_or_else(|| Fault::NoSuchSource(name.clone()))
    }
}
