//! Why nothing is done about an appointment.

use absprache_engine::tone::Language;

use super::{Told, of_trouble};
use crate::use_cases::appointments::Fault;

/// Why nothing is done about an appointment, and what would help.
pub fn of_appointment(fault: &Fault, language: Language) -> Told {
    let (id, of) = match fault {
        Fault::Trouble(trouble) => return of_trouble(trouble, language),
        Fault::NoSuchAppointment(of) => ("error-no-appointment", of),
        Fault::InCalendar(of) => ("error-appointment-in-calendar", of),
        Fault::StillToCome(of) => ("error-appointment-to-come", of),
    };
    Told::of(language, id, &[("id", &of.to_string())])
}
