//! Why a contact is not written down by hand.

use absprache_engine::tone::Language;

use super::Told;
use crate::keys::KeysFault;
use crate::use_cases::capture::Fault;
use crate::view::problem::Problem;
use crate::when::WhenFault;

/// Why a contact is not written down, at the field that is to be mended.
pub fn of_capture(fault: &Fault, language: Language) -> Problem {
    let told = |id: &str, field: &str| Problem::from(Told::of(language, id, &[])).at(field);
    match fault {
        Fault::Trouble(trouble) => Problem::of(trouble, language),
        Fault::Nobody => told("capture-nobody", "client"),
        Fault::NoChannel(_) => told("capture-no-channel", "channel"),
        Fault::When(WhenFault::NotUnderstood) => told("capture-when", "when"),
        Fault::When(WhenFault::NoTime) => told("capture-when-no-time", "when"),
        Fault::When(WhenFault::StillToCome) => told("capture-when-to-come", "when"),
        Fault::When(WhenFault::Skipped) => told("capture-when-skipped", "when"),
    }
}

/// Why keys are not taken.
pub fn of_keys(fault: KeysFault, language: Language) -> Problem {
    let id = match fault {
        KeysFault::Unknown => "capture-keys-unknown",
        KeysFault::Types => "capture-keys-types",
    };
    Told::of(language, id, &[]).into()
}
