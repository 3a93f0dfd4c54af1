//! Hours as the window shows them: one line, one picture, one value.

use absprache_engine::hours::typed::{self, Fault, FaultKind, Level, Note};
use absprache_engine::hours::{self, Hours, OnHoliday, Style, in_words};
use absprache_engine::l10n::say;
use absprache_engine::tone::Language;
use serde::{Deserialize, Serialize};

/// Typed hours, understood or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum HoursAnswer {
    /// Understood.
    Read {
        /// As what.
        read: HoursRead,
    },
    /// Not understood.
    Fault {
        /// Why, and what helps.
        fault: HoursFault,
    },
}

/// Hours that were typed or drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HoursRead {
    /// The line to type for them; empty if nothing is drawn.
    pub typed: String,
    /// The same as a sentence, without a full stop.
    pub words: String,
    /// An ordinary week, for the picture; holidays and dates are not in it.
    pub week: Vec<WeekSpan>,
    /// How they were understood, where that may surprise.
    pub notes: Vec<String>,
}

/// A block of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WeekSpan {
    /// The day on which it starts; 0 is Monday.
    pub day: u8,
    /// Minutes since 0:00 of that day.
    pub from: u16,
    /// Minutes since 0:00 of that day, past midnight more than 1,440, 2,880 at most.
    pub to: u16,
}

/// Why a typed text is not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HoursFault {
    /// A sentence.
    pub message: String,
    /// Where in the text it begins, in UTF-16 units.
    pub start: u32,
    /// Where in the text it ends, in UTF-16 units.
    pub end: u32,
    /// The whole text put right, where one is near.
    pub suggestion: Option<String>,
}

/// Reads hours as people type them, in either language; `language` is that of the answer.
pub fn read_hours(text: &str, language: Language) -> HoursAnswer {
    match typed::read(text, language) {
        Ok(typed) => {
            let notes = typed.notes.iter().map(|note| note_words(note, language)).collect();
            HoursAnswer::Read { read: HoursRead::of(&typed.hours, notes, language) }
        }
        Err(fault) => HoursAnswer::Fault { fault: HoursFault::of(fault, language) },
    }
}

/// Reads a picture, the blocks in any order. A picture does not show holidays: what the line said of them before it was
/// drawn over stays; where it said nothing that can be understood, they are closed.
pub fn draw_hours(week: &[WeekSpan], over: &str, language: Language) -> HoursRead {
    let before = typed::read(over, language).ok();
    let on_holiday = before.map_or(OnHoliday::Closed, |typed| typed.hours.on_holiday().clone());
    let blocks: Vec<hours::WeekSpan> = week
        .iter()
        .map(|WeekSpan { day, from, to }| hours::WeekSpan { day: *day, from: *from, to: *to })
        .collect();
    match Hours::from_drawing(&blocks, on_holiday) {
        Ok(hours) => HoursRead::of(&hours, Vec::new(), language),
        Err(_) => HoursRead {
            typed: String::new(),
            words: say(language, "hours-none", &[]),
            week: Vec::new(),
            notes: vec![say(language, "hours-note-nothing-drawn", &[])],
        },
    }
}

impl HoursRead {
    fn of(hours: &Hours, notes: Vec<String>, language: Language) -> Self {
        let block = |hours::WeekSpan { day, from, to }| WeekSpan { day, from, to };
        Self {
            typed: typed::write(hours, language),
            words: in_words(hours, language, Style::Full),
            week: hours.drawn().into_iter().map(block).collect(),
            notes,
        }
    }
}

impl HoursFault {
    fn of(fault: Fault, language: Language) -> Self {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            message: fault_words(&fault.kind, language),
            start: place(fault.at.start),
            end: place(fault.at.end),
            suggestion: fault.suggestion,
        }
    }
}

/// What is wrong with a typed text, as a sentence.
pub fn fault_words(kind: &FaultKind, language: Language) -> String {
    let plain = |id: &str| say(language, id, &[]);
    let about = |id: &str, word: &String| say(language, id, &[("word", word.into())]);
    match kind {
        FaultKind::Empty => plain("hours-fault-empty"),
        FaultKind::TooLong => plain("hours-fault-too-long"),
        FaultKind::Unknown(word) => about("hours-fault-unknown", word),
        FaultKind::Misplaced(word) => about("hours-fault-misplaced", word),
        FaultKind::NoSuchTime(word) => about("hours-fault-no-such-time", word),
        FaultKind::LastDayMissing => plain("hours-fault-last-day-missing"),
        FaultKind::EndMissing => plain("hours-fault-end-missing"),
        FaultKind::StartMissing => plain("hours-fault-start-missing"),
        FaultKind::TimesMissing => plain("hours-fault-times-missing"),
        FaultKind::Date => plain("hours-fault-date"),
        FaultKind::Level(Level::NotUsed) => plain("hours-fault-never"),
        FaultKind::Level(Level::ByAppointment) => plain("hours-fault-by-appointment"),
        FaultKind::Level(Level::EmergencyOnly) => plain("hours-fault-emergency-only"),
        FaultKind::Level(Level::OfficeHours) => plain("hours-fault-office-hours"),
        FaultKind::NeverOpen => plain("hours-fault-never-open"),
    }
}

/// How a text was understood, as a sentence.
pub fn note_words(note: &Note, language: Language) -> String {
    match note {
        Note::Overlap => say(language, "hours-note-overlap", &[]),
        Note::Replaced(days) => {
            say(language, "hours-note-replaced", &[("days", typed::days_line(*days, language).into())])
        }
        Note::Assumed { word, span } => say(
            language,
            "hours-note-assumed",
            &[("word", word.into()), ("times", typed::times_line(&[*span]).into())],
        ),
        Note::NextDay { span, meant } => say(
            language,
            "hours-note-next-day",
            &[("times", typed::times_line(&[*span]).into()), ("meant", typed::times_line(&[*meant]).into())],
        ),
    }
}

#[cfg(test)]
mod tests;
