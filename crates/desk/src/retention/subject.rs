//! What an event tells of, as far as its time can be over.

use absprache_engine::ids::ClientId;
use chrono::{DateTime, Utc};

use crate::event::{Event, Seq};

/// What an event tells of.
pub(crate) enum Subject<'a> {
    /// That we were in touch, or were to be.
    Touch {
        /// With whom; none if several clients fit.
        client: Option<&'a ClientId>,
        /// When.
        at: DateTime<Utc>,
    },
    /// What became of such an entry. It goes with it.
    Of(Seq),
    /// That such entries were deleted.
    Expiry(&'a ClientId),
    /// The agreement, the work together, or a note of mine: no agreement says when that goes.
    Else,
}

impl<'a> Subject<'a> {
    pub(crate) fn of(event: &'a Event) -> Self {
        match event {
            Event::Received(received) => {
                let client = received.identity.as_ref().map(|known| &known.client);
                Self::Touch { client, at: received.arrived }
            }
            Event::InJunk(junk) => Self::Touch { client: Some(&junk.identity.client), at: junk.arrived },
            Event::AppointmentMade { client, appointment } => {
                Self::Touch { client: Some(client), at: appointment.end }
            }
            Event::AppointmentMarked { client, start, .. } => {
                Self::Touch { client: Some(client), at: *start }
            }
            Event::Judged(judged) => Self::Of(judged.contact),
            Event::Notifying { contact, .. }
            | Event::Copied { contact, .. }
            | Event::Drafted { contact, .. }
            | Event::Remind { contact, .. }
            | Event::Mention { contact }
            | Event::Fine { contact }
            | Event::Emergency { contact }
            | Event::Undone { contact }
            | Event::Denied { contact }
            | Event::AliasConfirmed { contact, .. }
            | Event::AppointmentCancelled { made: contact, .. }
            | Event::Replied { contact, answer: None, .. }
            | Event::SetAside { reply: contact } => Self::Of(*contact),
            Event::Expired { client, .. } => Self::Expiry(client),
            Event::Offered { .. }
            | Event::Answered { .. }
            | Event::Replied { answer: Some(_), .. }
            | Event::Withdrawn { .. }
            | Event::Agreed { .. }
            | Event::EngagementEnded { .. }
            | Event::EngagementResumed { .. }
            | Event::Noted { .. }
            | Event::NoteDropped { .. } => Self::Else,
        }
    }
}
