//! The appointments there are, by hand and from calendars, and what a client's contacts are judged beside.

use std::collections::BTreeSet;

use absprache_engine::context::{Appointment, Context};
use absprache_engine::handle::{Handle, MailAddress};
use absprache_engine::ids::ClientId;
use absprache_engine::party::Client;
use chrono::{DateTime, TimeDelta, Utc};

use crate::absences;
use crate::calendar::{AppointmentId, CalendarReading, FromCalendar, KeptCalendars, Meeting};
use crate::desk::Desk;
use crate::event::{Attendance, Seq, SourceName};
use crate::memory::Memory;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;

/// Appointments that ended so long before an instant no longer say anything about it, whatever their tail.
const PAST: TimeDelta = TimeDelta::days(46);

/// One appointment with a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    /// Its name.
    pub id: AppointmentId,
    /// With whom.
    pub client: ClientId,
    /// When, and on which channel.
    pub appointment: Appointment,
    /// The calendar it is in; none for one made by hand.
    pub calendar: Option<SourceName>,
}

/// Whether an appointment took place. Silence is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// The user said so.
    Marked(Attendance),
    /// It was kept: there was a call in it.
    Called,
    /// Nothing is known of it.
    Unknown,
}

/// Of what is known when a contact of a client is judged that came in at an instant, the appointments alone.
pub(crate) fn appointments(
    memory: &Memory,
    calendars: &KeptCalendars,
    client: &ClientId,
    at: DateTime<Utc>,
) -> Context {
    let appointments = booked(memory, calendars, client).map(|booked| booked.appointment);
    Context { appointments: appointments.filter(|one| at - one.end <= PAST).collect(), ..Context::default() }
}

fn booked(memory: &Memory, calendars: &KeptCalendars, client: &ClientId) -> impl Iterator<Item = Booked> {
    let by_hand = memory.agenda().by_hand(client).map(move |(id, appointment)| Booked {
        id,
        client: client.clone(),
        appointment: appointment.clone(),
        calendar: None,
    });
    let kept = calendars.appointments.iter().filter(move |one| one.client == *client);
    by_hand.chain(kept.map(|one| Booked {
        id: one.id,
        client: one.client.clone(),
        appointment: one.appointment(),
        calendar: Some(one.source.clone()),
    }))
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// All appointments with a client, in no order.
    pub(crate) fn booked(&self, client: &ClientId) -> impl Iterator<Item = Booked> {
        booked(&self.memory, &self.calendars, client)
    }

    /// What is known beside the agreement when a contact of a client is judged that came in at an instant, as `contact` of
    /// the journal if it is in there.
    pub(crate) fn context(&self, client: &ClientId, at: DateTime<Utc>, contact: Seq) -> Context {
        Context { recent: self.memory.recent(client, at, contact), ..self.notices(client, at) }
    }

    /// The same without what went before.
    pub(crate) fn notices(&self, client: &ClientId, at: DateTime<Utc>) -> Context {
        Context {
            ended: self.ended(client, at),
            absences: absences::of(&self.consultant),
            ..appointments(&self.memory, &self.calendars, client, at)
        }
    }

    /// Whether an appointment took place, as far as that is known.
    pub fn came(&self, booked: &Booked) -> Came {
        if let Some(said) = self.memory.agenda().attendance(booked.id) {
            return Came::Marked(said);
        }
        let Appointment { start, end, lead, tail, .. } = booked.appointment;
        let (from, until) = (start - TimeDelta::minutes(lead.into()), end + TimeDelta::minutes(tail.into()));
        let mut then =
            self.memory.arrived_since(from).take_while(|(_, contact)| contact.received.arrived <= until);
        let is_call_of_theirs = then.any(|(_, contact)| {
            let received = &contact.received;
            let whose = received.identity.as_ref().map(|known| &known.client);
            received.kind.is_live() && whose == Some(&booked.client)
        });
        if is_call_of_theirs { Came::Called } else { Came::Unknown }
    }

    /// Takes in what a source read in a calendar. Meetings with nobody on file are dropped here.
    ///
    /// # Errors
    /// If it cannot be written down; it goes until the end of the program all the same.
    pub fn take_calendar(&mut self, reading: &CalendarReading) -> Result<(), Trouble> {
        self.readings.retain(|known| known.source != reading.source);
        self.readings.push(reading.clone());
        self.keep(reading)
    }

    /// Keeps the appointments of a reading.
    fn keep(&mut self, reading: &CalendarReading) -> Result<(), Trouble> {
        let meetings = reading.meetings.iter();
        let read = meetings.flat_map(|meeting| self.kept(meeting, reading)).collect();
        let calendars = self.calendars.with(&reading.source, (reading.from, reading.until), read);
        if calendars == self.calendars && self.calendars_are_kept {
            return Ok(());
        }
        self.calendars = calendars;
        self.calendars_are_kept = false;
        self.files.save_calendars(&self.calendars)?;
        self.calendars_are_kept = true;
        Ok(())
    }

    /// Keeps those of all readings, as whom they are with may be another by now.
    pub(crate) fn keep_all(&mut self) -> Result<(), Trouble> {
        let readings = std::mem::take(&mut self.readings);
        let kept = readings.iter().try_for_each(|reading| self.keep(reading));
        self.readings = readings;
        kept
    }

    /// A client is on file now, maybe as another than before: the meetings with them follow.
    pub(crate) fn meet(&mut self, was: Option<&Client>, is: &Client) {
        let meetings = || self.readings.iter().flat_map(|reading| &reading.meetings);
        let concerns = |client: &Client| meetings().any(|meeting| self.is_with(meeting, client));
        if was != Some(is)
            && (concerns(is) || was.is_some_and(concerns))
            && let Err(trouble) = self.keep_all()
        {
            tracing::warn!(%trouble, "the appointments of a client are kept with the next look at the calendars");
        }
    }

    /// Whom a meeting is with: by the addresses in it, by its tag, or because the user said so.
    pub(crate) fn clients_of(&self, meeting: &Meeting) -> impl Iterator<Item = &Client> {
        self.people.iter().filter(|client| self.is_with(meeting, client))
    }

    fn is_with(&self, meeting: &Meeting, client: &Client) -> bool {
        self.assigned.client(meeting.series) == Some(&client.id) || is_with(meeting, client)
    }

    fn kept(&self, meeting: &Meeting, reading: &CalendarReading) -> Vec<FromCalendar> {
        let clients: BTreeSet<_> = self.clients_of(meeting).map(|client| &client.id).collect();
        let kept = |client: &ClientId| FromCalendar {
            id: AppointmentId::InCalendar(meeting.id),
            source: reading.source.clone(),
            client: client.clone(),
            channel: meeting.channel.clone().filter(|id| self.channels.get(id).is_some()),
            start: meeting.start,
            end: meeting.end,
            margins: meeting.margins,
        };
        clients.into_iter().map(kept).collect()
    }
}

/// Is a meeting with this client? Whose people have all declined is not in it, whatever the event is tagged with.
fn is_with(meeting: &Meeting, client: &Client) -> bool {
    let handles = client.people.iter().flat_map(|person| &person.handles).chain(&client.handles);
    let theirs: Vec<&MailAddress> = handles
        .filter_map(|handle| match handle {
            Handle::Mail(address) => Some(address),
            Handle::Phone(_) | Handle::Account(_) => None,
        })
        .collect();
    let has_one = |addresses: &[MailAddress]| addresses.iter().any(|address| theirs.contains(&address));
    let is_tagged = || meeting.tag.as_deref() == Some(client.id.as_str());
    has_one(&meeting.with) || (is_tagged() && !has_one(&meeting.declined))
}
