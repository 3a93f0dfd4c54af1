//! What went wrong, in the language of the window.

use absprache_adapters::documents::{ExportFault, Unreadable};
use absprache_adapters::store::backup;
use absprache_desk::calendar::NoAppointmentId;
use absprache_desk::keys::KeysFault;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::agreeing::Fault;
use absprache_desk::use_cases::may;
use absprache_desk::use_cases::reply_draft::NoDraft;
use absprache_desk::use_cases::sketch::NotTaken;
use absprache_desk::use_cases::texts::NotKept;
use absprache_desk::use_cases::{appointments, assign, capture, notes, presets, sources, teach};
use absprache_desk::view::look;
use absprache_desk::view::problem::Problem;
use absprache_desk::words::{
    Told, of_appointment, of_capture, of_fault, of_keys, of_no_draft, of_note_fault, of_preset, of_wording,
};
use absprache_engine::channel::Channels;
use absprache_engine::tone::Language;
use absprache_engine::wording;

use crate::commands::assign::not_assigned;

/// A failure that can be said to a person.
pub trait InWords {
    /// In words.
    fn in_words(self, language: Language) -> Problem;
}

impl InWords for Trouble {
    fn in_words(self, language: Language) -> Problem {
        Problem::of(&self, language)
    }
}

impl InWords for Problem {
    fn in_words(self, _: Language) -> Problem {
        self
    }
}

impl InWords for NotTaken {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            Self::Fault(fault) => fault.in_words(language),
        }
    }
}

impl InWords for look::Fault {
    fn in_words(self, _: Language) -> Problem {
        Problem { message: self.message, advice: self.suggestion, field: Some(self.field) }
    }
}

impl InWords for sources::Fault {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            // The remedy is for a terminal; here the list itself shows what there is.
            Self::NoSuchSource(name) => {
                let told = Told::of(language, "error-no-source", &[("id", &name.0)]);
                Problem { advice: None, ..told.into() }
            }
        }
    }
}

impl InWords for NotKept {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            Self::Refused(refusals) => {
                let fault = refusals.first().map_or(&wording::Fault::Empty, |refusal| &refusal.fault);
                Problem::from(of_wording(fault, language)).at("text")
            }
        }
    }
}

impl InWords for capture::Fault {
    fn in_words(self, language: Language) -> Problem {
        of_capture(&self, language)
    }
}

impl InWords for KeysFault {
    fn in_words(self, language: Language) -> Problem {
        of_keys(self, language)
    }
}

impl InWords for notes::Fault {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            // Their remedies are for a terminal.
            Self::NoSuchNote(_) | Self::NoSuchContact(_) => {
                Problem { advice: None, ..of_note_fault(&self, language).into() }
            }
            Self::Text(_) => Problem::from(of_note_fault(&self, language)).at("text"),
        }
    }
}

impl InWords for presets::Fault {
    fn in_words(self, language: Language) -> Problem {
        let problem = Problem::from(of_preset(&self, language));
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            Self::NoName | Self::NameTaken(_) | Self::NamesAddress => problem.at("name"),
            // Their remedies are for a terminal; here the list itself shows what there is.
            Self::NoPreset(_) | Self::Shipped(_) => Problem { advice: None, ..problem },
        }
    }
}

impl InWords for NoDraft {
    fn in_words(self, language: Language) -> Problem {
        // The remedies are for a terminal; the window offers a draft only where there can be one.
        Problem { advice: None, ..of_no_draft(&self, language).into() }
    }
}

impl InWords for assign::Fault {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            Self::NotAssigned(_) => not_assigned(language),
        }
    }
}

impl InWords for teach::Fault {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            Self::NotTaught(sign) => {
                let told = Told::of(language, "error-not-taught", &[("text", sign.text())]);
                Problem { advice: None, ..told.into() }
            }
        }
    }
}

impl InWords for may::Fault {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            // The remedy is for a terminal; here the list itself shows who there is.
            Self::NoPerson { person, .. } => {
                let told = Told::of_value(person.as_str(), "person", language);
                Problem { advice: None, ..told.into() }
            }
        }
    }
}

impl InWords for NoAppointmentId {
    fn in_words(self, language: Language) -> Problem {
        Problem { advice: None, ..Told::of(language, "error-no-appointment", &[("id", &self.given)]).into() }
    }
}

impl InWords for appointments::Fault {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            // Their remedies are for a terminal; here the day shows what there is.
            Self::NoSuchAppointment(_) | Self::InCalendar(_) | Self::StillToCome(_) => {
                Problem { advice: None, ..of_appointment(&self, language).into() }
            }
        }
    }
}

impl InWords for Unreadable {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::TooLong { .. } => Told::of(language, "window-paste-too-long", &[]).into(),
        }
    }
}

/// Why a step between the two sides does not happen. `channels` name what findings speak of.
pub(crate) fn of_step(fault: &Fault, language: Language, channels: &Channels) -> Problem {
    let problem = Problem::from(of_fault(fault, language, channels));
    match fault {
        Fault::StillToCome(_) | Fault::TooLongAgo(_) | Fault::BeforeTheLast { .. } | Fault::NoSuchDay(_) => {
            problem.at("on")
        }
        Fault::Trouble(_)
        | Fault::Refused(_)
        | Fault::Undecided(_)
        | Fault::Objections(_)
        | Fault::Unchanged(_)
        | Fault::NoAnswer
        | Fault::SaysNothingNew(_)
        | Fault::NothingSettled
        | Fault::NothingToRemindOf
        | Fault::NoSuchClause(_)
        | Fault::NotUnderstood { .. }
        | Fault::NoName => problem,
    }
}

/// Why a file was not made.
pub(crate) fn of_export(fault: &ExportFault, language: Language) -> Problem {
    tracing::warn!(%fault, "a form of the agreement was not made");
    let id = if matches!(fault, ExportFault::NoPdf) {
        "window-no-pdf"
    } else if matches!(fault, ExportFault::NoMessage) {
        "window-no-message"
    } else {
        "window-no-export"
    };
    Told::of(language, id, &[]).into()
}

/// Why there is no backup, or none is brought back.
pub(crate) fn of_backup(fault: &backup::Fault, language: Language) -> Problem {
    backup::told(fault, language).into()
}

/// There is none to be brought back.
pub(crate) fn of_no_backup(language: Language) -> Problem {
    Told::of(language, "window-no-chosen-backup", &[]).into()
}

/// What was drawn is no signature.
pub(crate) fn of_strokes(language: Language) -> Problem {
    Told::of(language, "window-no-strokes", &[]).into()
}
