//! What keeps a phone from being heard, and what would help.

use absprache_engine::tone::Language;

use super::{say, say_counted};
use crate::arrival::PhoneFault;

/// What keeps a phone from being heard, and what would help.
pub(super) fn phone_fault(fault: &PhoneFault, language: Language) -> String {
    match fault {
        PhoneFault::NotRunning => say(language, "phone-not-running", &[]),
        PhoneFault::NotPaired => say(language, "phone-not-paired", &[]),
        PhoneFault::Away(names) => {
            say_counted(language, "phone-away", names.len(), &[("names", &names.join(", "))])
        }
    }
}
