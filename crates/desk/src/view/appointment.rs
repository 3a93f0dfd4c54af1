//! Appointments as data.

use chrono_tz::Tz;
use serde::Serialize;

use super::instant;
use crate::appointments::{Booked, Came};
use crate::event::Attendance;

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AppointmentView {
    /// Its name, by which it is marked or cancelled.
    pub id: String,
    /// The client's id.
    pub client: String,
    /// On which channel or family; none for calls of every kind.
    pub channel: Option<String>,
    /// Its beginning, in the consultant's zone.
    pub start: String,
    /// Its end.
    pub end: String,
    /// Minutes before the beginning that belong to it.
    pub lead: u16,
    /// Minutes after the end that belong to it.
    pub tail: u16,
    /// The source it is from; none for one made by hand.
    pub calendar: Option<String>,
    /// `kept` or `missed`, as the user said; `called` if there was a call in it; none if nothing is known.
    pub came: Option<&'static str>,
}

impl AppointmentView {
    /// With what is known of whether it took place.
    pub fn of(booked: &Booked, came: Came, zone: Tz) -> Self {
        let appointment = &booked.appointment;
        Self {
            id: booked.id.to_string(),
            client: booked.client.to_string(),
            channel: appointment.channel.as_ref().map(ToString::to_string),
            start: instant(appointment.start, zone),
            end: instant(appointment.end, zone),
            lead: appointment.lead,
            tail: appointment.tail,
            calendar: booked.calendar.as_ref().map(|source| source.0.clone()),
            came: match came {
                Came::Marked(Attendance::Kept) => Some("kept"),
                Came::Marked(Attendance::Missed) => Some("missed"),
                Came::Called => Some("called"),
                Came::Unknown => None,
            },
        }
    }
}
