//! An address as people write it.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

use crate::handle::Handle;

/// Phone numbers with spaces between their parts, everything else as it is.
pub fn handle(handle: &Handle) -> String {
    match handle {
        Handle::Phone(number) => PHONE_NUMBER_UTIL.parse(number.as_str(), None::<Region>).map_or_else(
            |_| number.as_str().to_owned(),
            |parsed| parsed.format_as(PhoneNumberFormat::International).into_owned(),
        ),
        Handle::Mail(_) | Handle::Account(_) => handle.to_string(),
    }
}
