//! Appointments.

use absprache_desk::appointments::Booked;
use absprache_desk::view::appointment::AppointmentView;
use absprache_engine::tone::Language;
use chrono_tz::Tz;

use super::say;

/// One a line, by their beginning.
pub(crate) fn appointments(
    booked: &[Booked],
    views: &[AppointmentView],
    zone: Tz,
    language: Language,
) -> String {
    if booked.is_empty() {
        return say(language, "cli-appointment-none", &[]);
    }
    let lines = booked.iter().zip(views).map(|(one, view)| appointment(one, view, zone, language));
    lines.collect::<Vec<_>>().join("\n")
}

/// Its name, when, with whom, and what is known of it.
pub(crate) fn appointment(booked: &Booked, view: &AppointmentView, zone: Tz, language: Language) -> String {
    let local = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone);
    let (start, end) = (local(booked.appointment.start), local(booked.appointment.end));
    let form = if start.date_naive() == end.date_naive() { "%H:%M" } else { "%Y-%m-%d %H:%M" };
    let when = format!("{}–{}", start.format("%Y-%m-%d %H:%M"), end.format(form));
    let channel = view.channel.clone().unwrap_or_else(|| say(language, "cli-appointment-calls", &[]));
    let mut parts = vec![format!("{:<17}", view.id), when, view.client.clone(), channel];
    parts.extend(view.came.map(|came| say(language, &format!("cli-appointment-is-{came}"), &[])));
    parts.extend(view.calendar.clone());
    parts.join("  ")
}
