//! Appointments made by hand, and what became of any.

use absprache_engine::channel::ChannelId;
use absprache_engine::context::Appointment;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::appointments::Booked;
use crate::calendar::{AppointmentId, Margins};
use crate::desk::Desk;
use crate::event::{Attendance, Event, Seq};
use crate::ports::{Appended, Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;

/// An appointment to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// With whom.
    pub client: ClientId,
    /// On which channel or family; none for calls of every kind.
    pub channel: Option<ChannelId>,
    /// Its beginning.
    pub start: DateTime<Utc>,
    /// Its end, not before its beginning.
    pub end: DateTime<Utc>,
    /// What belongs to it before and after.
    pub margins: Margins,
}

/// Why nothing was done about an appointment.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// There is none of that name.
    #[error("there is no appointment `{0}`")]
    NoSuchAppointment(AppointmentId),
    /// It is in a calendar, and only there it can be cancelled.
    #[error("`{0}` is in a calendar")]
    InCalendar(AppointmentId),
    /// It has not begun yet.
    #[error("`{0}` is still to come")]
    StillToCome(AppointmentId),
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Writes an appointment down, past or to come. The same one is not written down twice.
    ///
    /// # Errors
    /// If there is no such client, or it cannot be written down.
    pub fn book(&mut self, booking: Booking, now: DateTime<Utc>) -> Result<Booked, Fault> {
        let client = find_client(&self.files, &booking.client)?.id;
        let Margins { lead, tail } = booking.margins;
        let Booking { channel, start, end, .. } = booking;
        let appointment = Appointment { channel, start, end, lead, tail };
        let same =
            |known: &Booked| matches!(known.id, AppointmentId::ByHand(_)) && known.appointment == appointment;
        if let Some(known) = self.booked(&client).find(same) {
            return Ok(known);
        }
        let made = Event::AppointmentMade { client: client.clone(), appointment: appointment.clone() };
        let (Appended::New(seq) | Appended::AlreadyThere(seq)) = self.record(now, made)?;
        Ok(Booked::by_hand(seq, client, appointment))
    }

    /// An appointment made by hand does not take place.
    ///
    /// # Errors
    /// If there is none, it is in a calendar, or it cannot be written down.
    pub fn cancel_appointment(&mut self, id: AppointmentId, now: DateTime<Utc>) -> Result<Booked, Fault> {
        let booked = self.appointment(id)?;
        let AppointmentId::ByHand(made) = id else { return Err(Fault::InCalendar(id)) };
        self.record(now, Event::AppointmentCancelled { client: booked.client.clone(), made })?;
        Ok(booked)
    }

    /// Writes down what became of an appointment.
    ///
    /// # Errors
    /// If there is none, it has not begun yet, or it cannot be written down.
    pub fn mark_appointment(
        &mut self,
        id: AppointmentId,
        attendance: Attendance,
        now: DateTime<Utc>,
    ) -> Result<Booked, Fault> {
        let booked = self.appointment(id)?;
        let start = booked.appointment.start;
        if start > now {
            return Err(Fault::StillToCome(id));
        }
        if self.memory.agenda().attendance(id) != Some(attendance) {
            let client = booked.client.clone();
            self.record(now, Event::AppointmentMarked { client, appointment: id, start, attendance })?;
        }
        Ok(booked)
    }

    /// Those of a client, or of all, that end after an instant, by their beginning.
    pub fn appointments(&self, client: Option<&ClientId>, from: DateTime<Utc>) -> Vec<Booked> {
        let clients =
            self.people.iter().map(|one| &one.id).filter(|id| client.is_none_or(|only| only == *id));
        let all = clients.flat_map(|client| self.booked(client));
        let mut all: Vec<_> = all.filter(|booked| booked.appointment.end >= from).collect();
        all.sort_by_key(|booked| (booked.appointment.start, booked.id));
        all
    }

    fn appointment(&self, id: AppointmentId) -> Result<Booked, Fault> {
        let mut all = self.people.iter().flat_map(|client| self.booked(&client.id));
        all.find(|booked| booked.id == id).ok_or(Fault::NoSuchAppointment(id))
    }
}

impl Booked {
    fn by_hand(seq: Seq, client: ClientId, appointment: Appointment) -> Self {
        Self { id: AppointmentId::ByHand(seq), client, appointment, calendar: None }
    }
}
