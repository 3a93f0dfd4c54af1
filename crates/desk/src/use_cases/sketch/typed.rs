//! The one door for hours that people type.

use absprache_engine::hours::{Hours, typed};
use absprache_engine::tone::Language;

use crate::use_cases::sketch::faults::Faults;
use crate::view::hours::fault_words;
use crate::view::look::Fault;

/// The hours of a field; none if they cannot be understood.
pub(super) fn read(field: String, text: &str, faults: &mut Faults) -> Option<Hours> {
    match typed::read(text, faults.language) {
        Ok(typed) => Some(typed.hours),
        Err(fault) => {
            faults.push(Fault {
                field,
                message: fault_words(&fault.kind, faults.language),
                start: u32::try_from(fault.at.start).ok(),
                end: u32::try_from(fault.at.end).ok(),
                suggestion: fault.suggestion,
            });
            None
        }
    }
}

/// Hours as people type them.
pub(super) fn write(hours: &Hours, language: Language) -> String {
    typed::write(hours, language)
}
