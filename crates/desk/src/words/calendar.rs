//! What is wrong with a calendar, and what would help.

use absprache_engine::tone::Language;

use super::mail::{secret_fault, tls_fault};
use super::say;
use crate::arrival::CalendarFault;

pub(super) fn calendar_fault(fault: &CalendarFault, language: Language) -> String {
    let said = |id| say(language, id, &[]);
    let with = |id, name, value: &str| say(language, id, &[(name, value)]);
    match fault {
        CalendarFault::Tls(fault) => tls_fault("calendar", fault, language),
        CalendarFault::Login => said("calendar-login"),
        CalendarFault::Password(fault) => secret_fault(fault, language),
        CalendarFault::NoCalendars => said("calendar-none"),
        CalendarFault::Status(status) => with("calendar-status", "status", &status.to_string()),
        CalendarFault::Garbled => said("calendar-garbled"),
        CalendarFault::NoFile(path) => with("calendar-no-file", "path", path),
        CalendarFault::Unreadable { path, words } => {
            say(language, "calendar-unreadable", &[("path", path), ("words", words)])
        }
        CalendarFault::NoCalendar(path) => with("calendar-no-calendar", "path", path),
    }
}
