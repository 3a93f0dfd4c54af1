//! The one door for hours that people type.

use absprache_engine::hours::Hours;
use absprache_engine::l10n::say;
use absprache_engine::tone::Language;

use crate::use_cases::sketch::faults::{Faults, whole};

/// The hours of a field; none if they cannot be understood.
pub(super) fn read(field: String, text: &str, faults: &mut Faults) -> Option<Hours> {
    match text.parse() {
        Ok(hours) => Some(hours),
        Err(_) => {
            let message = say(faults.language, "sketch-fault-hours", &[("text", text.into())]);
            faults.push(whole(field, message));
            None
        }
    }
}

/// Hours as people would type them.
pub(super) fn write(hours: &Hours, _language: Language) -> String {
    hours.to_string()
}
