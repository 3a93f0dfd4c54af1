//! Teaches the program by what contacts are recognised. A program that runs hears of it at its next start.

use absprache_engine::channel::{Lesson, Sign};
use thiserror::Error;

use super::sources::SetUp;
use crate::ports::Files;
use crate::trouble::Trouble;

/// Why nothing is forgotten.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// Nothing was taught about it.
    #[error("nothing was taught about the {0:?}")]
    NotTaught(Sign),
}

/// What looks like this is on that channel from now on. An earlier lesson about the same sign is forgotten.
///
/// # Errors
/// If the file cannot be read or written.
pub fn teach(files: &mut impl Files, lesson: Lesson) -> Result<SetUp, Trouble> {
    let mut all = files.taught()?;
    if all.taught.contains(&lesson) {
        return Ok(SetUp::AsBefore);
    }
    let before = all.taught.len();
    all.taught.retain(|known| !known.sign.is_same(&lesson.sign));
    let done = if all.taught.len() == before { SetUp::Added } else { SetUp::Changed };
    all.taught.push(lesson);
    files.save_taught(&all)?;
    Ok(done)
}

/// What looks like this is recognised as if nothing had been taught about it.
///
/// # Errors
/// If nothing was, or the file cannot be read or written.
pub fn forget(files: &mut impl Files, sign: &Sign) -> Result<(), Fault> {
    let mut all = files.taught()?;
    let before = all.taught.len();
    all.taught.retain(|known| !known.sign.is_same(sign));
    if all.taught.len() == before {
        return Err(Fault::NotTaught(sign.clone()));
    }
    files.save_taught(&all)?;
    Ok(())
}
