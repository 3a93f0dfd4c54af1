//! Teaches the program by what contacts are recognised. A running window goes by it at once, `watch` from its next start.

use absprache_engine::channel::{Channels, Lesson, Sign};
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};
use thiserror::Error;

use super::sources::SetUp;
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::source::Passed;
use crate::trouble::Trouble;
use crate::view::taught::{HeardView, LessonView, SignView, UnknownView};

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

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What passed by and about which nothing was taught, and all that was.
    ///
    /// # Errors
    /// If what was taught cannot be read.
    pub fn heard(
        &self,
        passed: &[Passed],
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<HeardView, Trouble> {
        let lessons = self.lessons()?;
        let clock = Clock { language, ..self.clock(now) };
        let is_taught = |sign: &Sign| lessons.iter().any(|lesson| lesson.sign.is_same(sign));
        let unknown = passed.iter().filter(|one| !one.signs.iter().any(is_taught));
        Ok(HeardView {
            unknown: unknown
                .map(|one| UnknownView {
                    signs: one.signs.iter().map(SignView::of).collect(),
                    at: clock.near(one.at),
                })
                .collect(),
            taught: lessons.iter().map(|one| LessonView::of(one, &self.channels, language)).collect(),
        })
    }

    /// What was taught, in the order in which it was.
    fn lessons(&self) -> Result<Vec<Lesson>, Trouble> {
        Ok(self.files.taught()?.taught)
    }

    /// The same as [`teach`].
    ///
    /// # Errors
    /// As there.
    pub fn teach(&mut self, lesson: Lesson) -> Result<SetUp, Trouble> {
        teach(&mut self.files, lesson)
    }

    /// The same as [`forget`].
    ///
    /// # Errors
    /// As there.
    pub fn forget(&mut self, sign: &Sign) -> Result<(), Fault> {
        forget(&mut self.files, sign)
    }

    /// The channels with what was taught. What cannot be read was not taught, as [`Desk::open`] and [`Desk::heard`] say.
    pub fn recognised(&self) -> Channels {
        match self.lessons() {
            Ok(lessons) => self.channels.taught(&lessons),
            Err(_) => self.channels.clone(),
        }
    }
}
