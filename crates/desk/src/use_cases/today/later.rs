//! What is still to come: appointments, reminders, and what waits to be told.

use absprache_engine::words::Clock;
use chrono::{DateTime, TimeDelta, Utc};

use crate::appointments::{Booked, Came};
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::view::today::{AppointmentLine, Phase, ReminderLine};
use crate::words::say_counted;
use crate::words::times::{OLD, at_words};

/// As far as one plans on the screen of today.
const AHEAD: TimeDelta = TimeDelta::days(7);
/// So many are shown that are still to come.
const NEXT: usize = 5;
/// So long what was said of an appointment can be seen, and said otherwise.
const SAID: TimeDelta = TimeDelta::hours(24);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Past ones of which nobody said what became of them, those that run, and the next ones, in this order.
    pub(super) fn appointment_lines(&self, clock: &Clock) -> Vec<AppointmentLine> {
        let now = clock.now;
        let shown =
            self.appointments(None, now - OLD).into_iter().filter(|booked| match phase(booked, now) {
                Phase::Running => true,
                Phase::Next => booked.appointment.start <= now + AHEAD,
                Phase::Past => match self.came(booked) {
                    Came::Unknown => true,
                    Came::Marked(_) => now - booked.appointment.end <= SAID,
                    Came::Called => false,
                },
            });
        let (next, begun): (Vec<Booked>, Vec<Booked>) =
            shown.partition(|booked| phase(booked, now) == Phase::Next);
        begun
            .into_iter()
            .chain(next.into_iter().take(NEXT))
            .filter_map(|one| self.appointment_line(&one, clock))
            .collect()
    }

    fn appointment_line(&self, booked: &Booked, clock: &Clock) -> Option<AppointmentLine> {
        let phase = phase(booked, clock.now);
        let start = booked.appointment.start;
        let channel = booked.appointment.channel.as_ref();
        Some(AppointmentLine {
            id: booked.id.to_string(),
            client: booked.client.clone(),
            name: self.people.iter().find(|client| client.id == booked.client)?.name.clone(),
            when: if phase == Phase::Next { clock.near(start) } else { at_words(start, clock) },
            channel_name: channel.map(|id| self.channel_name(id, clock.language)),
            phase,
            attendance: match self.came(booked) {
                Came::Marked(attendance) => Some(attendance),
                Came::Called | Came::Unknown => None,
            },
        })
    }

    /// What is to be brought back, the next one first.
    pub(super) fn reminder_lines(&self, clock: &Clock) -> Vec<ReminderLine> {
        let all = self.memory.due(DateTime::<Utc>::MAX_UTC);
        all.into_iter()
            .filter_map(|seq| {
                let contact = self.memory.contact(seq)?;
                Some(ReminderLine {
                    contact: seq,
                    client: contact.received.identity.as_ref()?.client.clone(),
                    name: self.shown_name(contact)?,
                    channel_name: self.channel_name(&contact.received.channel, clock.language),
                    when: clock.near(contact.remind()?),
                })
            })
            .collect()
    }

    /// What waits for the beginning of my hours; while they last everything is told.
    pub(super) fn digest_waiting(&self, clock: &Clock) -> Option<String> {
        if self.office.is_open(clock.now) {
            return None;
        }
        let recent = self.memory.arrived_since(clock.now - OLD);
        let count = recent.filter(|(seq, contact)| self.waits(*seq, contact)).count();
        let at = self.office.next_opening(clock.now);
        (count > 0)
            .then(|| say_counted(clock.language, "digest-waiting", count, &[("time", &clock.near(at))]))
    }
}

fn phase(booked: &Booked, now: DateTime<Utc>) -> Phase {
    if booked.appointment.start > now {
        Phase::Next
    } else if booked.appointment.end >= now {
        Phase::Running
    } else {
        Phase::Past
    }
}
