//! Why typed hours are not understood. Facts only: the words are the caller's.

use std::ops::Range;

use thiserror::Error;

use super::remedy::Remedy;

/// Why a typed text is not understood, and what would be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{kind:?} at {}..{}", at.start, at.end)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Where it stands in the text, in UTF-16 units as a window counts them; empty only if the text is.
    pub at: Range<usize>,
    /// The whole text with this put right, if it is likely what was meant.
    pub suggestion: Option<String>,
}

/// What is wrong with a typed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing was typed.
    Empty,
    /// Longer than any sensible hours.
    TooLong,
    /// Neither a day nor a time nor a word between them; shortened.
    Unknown(String),
    /// Understood, but not at this place; shortened.
    Misplaced(String),
    /// `25:00`, `9:75`, a start after 24:00.
    NoSuchTime(String),
    /// `Mi–` and nothing after it.
    LastDayMissing,
    /// `9–` or a single `9`.
    EndMissing,
    /// `–17`.
    StartMissing,
    /// Days without times.
    TimesMissing,
    /// A date or a month, in a text that is not of the notation of [`hours`](crate::hours).
    Date,
    /// What a level says and hours cannot.
    Level(Level),
    /// Every day named is closed again.
    NeverOpen,
}

/// A level of a channel that was typed instead of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// `nie`: the channel is not used.
    NotUsed,
    /// `nach Absprache`.
    ByAppointment,
    /// `nur im Notfall`.
    EmergencyOnly,
    /// `Bürozeiten`: the office hours, whatever they are.
    OfficeHours,
}

/// A fault while reading; places are bytes.
#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) kind: FaultKind,
    pub(super) at: Range<usize>,
    pub(super) remedy: Option<Remedy>,
}

impl Trouble {
    pub(super) fn new(kind: FaultKind, at: Range<usize>) -> Self {
        Self { kind, at, remedy: None }
    }

    /// `with` would do instead of what stands at `at`.
    pub(super) fn remedied(self, at: Range<usize>, with: impl Into<String>) -> Self {
        Self { remedy: Some(Remedy { at, with: with.into() }), ..self }
    }

    pub(super) fn misplaced(text: &str, at: Range<usize>) -> Self {
        let word = shortened(text.get(at.clone()).unwrap_or_default());
        Self::new(FaultKind::Misplaced(word), at)
    }

    /// As told to the caller.
    pub(super) fn in_text(self, text: &str) -> Fault {
        let units = |byte: usize| text.get(..byte).map_or(0, |before| before.encode_utf16().count());
        Fault {
            kind: self.kind,
            at: units(self.at.start)..units(self.at.end),
            suggestion: self.remedy.map(|remedy| remedy.applied_to(text)),
        }
    }
}

/// Fit to be repeated in a sentence.
pub(super) fn shortened(word: &str) -> String {
    const SHOWN: usize = 24;
    let mut short: String = word.chars().take(SHOWN).collect();
    if short.len() < word.len() {
        short.push('…');
    }
    short
}
