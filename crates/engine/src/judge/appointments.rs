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
        let lead = TimeDelta::minutes(appointment.lead.into());
        let tail = TimeDelta::minutes(appointment.tail.into());
        appointment.start - at <= lead
            && at - appointment.end <= tail
            && speaks_of(rules, case, appointment, channel)
    })
}

/// The next appointment on a channel that starts within [`AHEAD`].
pub(super) fn next<'a>(rules: &Rulebook, case: Case<'a>, channel: &ChannelId) -> Option<&'a Appointment> {
    let at = case.contact.at;
    let booked = case.context.appointments.iter().filter(|appointment| {
        at < appointment.start
            && appointment.start - at <= AHEAD
            && speaks_of(rules, case, appointment, channel)
    });
    booked.min_by_key(|appointment| appointment.start)
}

/// An appointment covers its channel, the members of a family it is made for as a whole, and the family's chat:
/// who meets on Skype may also write there that they are late. A call agreed does not open the camera.
fn speaks_of(rules: &Rulebook, case: Case<'_>, appointment: &Appointment, channel: &ChannelId) -> bool {
    let head_of = |member: &ChannelId| rules.channel(member).and_then(|channel| channel.family.clone());
    match &appointment.channel {
        Some(agreed) => {
            agreed == channel
                || head_of(channel).as_ref() == Some(agreed)
                || head_of(agreed).as_ref() == Some(channel)
        }
        None => case.contact.kind.is_live(),
    }
}
