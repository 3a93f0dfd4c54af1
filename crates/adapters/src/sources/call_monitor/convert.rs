//! From lines to arrivals. No connection, no clock: both are arguments.
//!
//! A call is a contact as soon as it rings or is dialled, whether or not anybody answers: somebody tried to reach
//! somebody. A caller who hides the number is nobody's contact: there is nothing by which anyone could say who it was,
//! so it would only push a stranger out of "who is this?".

use std::collections::HashMap;

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_desk::source::AreaCode;
use absprache_engine::channel::ChannelId;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::handle::Handle;
use chrono::{DateTime, Utc};

use super::line::{Event, Line};
use super::number::whole;

/// What turns lines into arrivals. It knows which calls are under way, so it must see all lines in their order.
pub struct Converter {
    source: SourceName,
    area: AreaCode,
    /// The other side's number of each call under way, by its connection.
    under_way: HashMap<u32, (Direction, String)>,
}

/// A box has ten lines at most; what is beyond is no box.
const LINES: usize = 100;

impl Converter {
    /// `area` completes local numbers.
    pub fn new(source: SourceName, area: AreaCode) -> Self {
        Self { source, area, under_way: HashMap::new() }
    }

    /// The connection was lost: which calls have ended since, nobody told.
    pub(super) fn forget_calls(&mut self) {
        self.under_way.clear();
    }

    /// The arrival, if the line tells of a new call with somebody outside.
    pub fn take(&mut self, line: &Line<'_>, at: DateTime<Utc>) -> Option<Arrival> {
        let (direction, other, own) = match line.event {
            Event::Ring { caller, called } => (Direction::In, caller, called),
            Event::Call { own, dialled } => (Direction::Out, dialled, own),
            Event::Disconnect => {
                self.under_way.remove(&line.connection);
                return None;
            }
            Event::Connect | Event::Other => return None,
        };
        let call = (direction, other.to_owned());
        if self.under_way.get(&line.connection) == Some(&call) {
            // The same call, told once more.
            return None;
        }
        if self.under_way.len() < LINES {
            self.under_way.insert(line.connection, call);
        }
        let contact = self.contact(direction, other, own, at)?;
        Some(Arrival {
            contact,
            source: self.source.clone(),
            source_id: Some(id_of(line, direction, other)),
            continues: None,
            subject: None,
        })
    }

    fn contact(&self, direction: Direction, other: &str, own: &str, at: DateTime<Utc>) -> Option<Contact> {
        let from = whole(other, &self.area).map(Handle::Phone);
        // A caller's number that no plan knows is still something to recognise the caller by.
        let is_caller = direction == Direction::In && is_some_number(other);
        let shown = (from.is_none() && is_caller).then(|| other.to_owned());
        if from.is_none() && shown.is_none() {
            return None;
        }
        Some(Contact {
            channel: ChannelId::phone(),
            kind: ContactKind::Call,
            direction,
            at,
            from,
            shown,
            mine: whole(own, &self.area).map(Handle::Phone),
            urgency: Urgency::Ordinary,
        })
    }
}

/// Longer ones than E.164 allows occur in the house, with codes before them.
fn is_some_number(shown: &str) -> bool {
    (3..=30).contains(&shown.len())
        && shown.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'*' | b'#'))
}

/// The same call has the same id whenever and however often it is told. The box's own time is in it for that only: it
/// has no zone, so it is no instant.
fn id_of(line: &Line<'_>, direction: Direction, other: &str) -> String {
    let kind = match direction {
        Direction::In => "RING",
        Direction::Out => "CALL",
    };
    format!("{}/{}/{kind}/{other}", line.stamp.format("%Y-%m-%dT%H:%M:%S"), line.connection)
}
