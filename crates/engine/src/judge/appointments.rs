//! Appointments: what they cover, and which one is next.

use chrono::TimeDelta;

use crate::channel::ChannelId;
use crate::context::Appointment;
use crate::judge::{Case, Rulebook};

/// How far ahead a booked appointment is something to wait for.
pub(super) const AHEAD: TimeDelta = TimeDelta::days(14);

/// The appointment that covers the contact's instant on a channel, with its lead and tail.
pub(super) fn covering<'a>(rules: &Rulebook, case: Case<'a>, channel: &ChannelId) -> Option<&'a Appointment> {
    let at = case.contact.at;
    case.context.appointments.iter().find(|appointment| {
        let opens = appointment.start - TimeDelta::minutes(appointment.lead.into());
        let closes = appointment.end + TimeDelta::minutes(appointment.tail.into());
        opens <= at && at <= closes && speaks_of(rules, case, appointment, channel)
    })
}

/// The next appointment on a channel that starts within [`AHEAD`].
pub(super) fn next<'a>(rules: &Rulebook, case: Case<'a>, channel: &ChannelId) -> Option<&'a Appointment> {
    let at = case.contact.at;
    let booked = case.context.appointments.iter().filter(|appointment| {
        at < appointment.start
            && appointment.start <= at + AHEAD
            && speaks_of(rules, case, appointment, channel)
    });
    booked.min_by_key(|appointment| appointment.start)
}

/// An appointment on one member of a family covers all of it: who meets on Skype may also write there that they are late.
fn speaks_of(rules: &Rulebook, case: Case<'_>, appointment: &Appointment, channel: &ChannelId) -> bool {
    let family = |id: &ChannelId| {
        rules.channel(id).and_then(|channel| channel.family.clone()).unwrap_or_else(|| id.clone())
    };
    match &appointment.channel {
        Some(agreed) => family(agreed) == family(channel),
        None => case.contact.kind.is_live(),
    }
}
