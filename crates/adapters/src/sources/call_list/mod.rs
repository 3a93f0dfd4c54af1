//! Lists of past calls, as a FRITZ!Box or a provider exports them (CSV), or as a script writes them (JSON,
//! `docs/formats.md`).
//!
//! A list holds what is over: its calls are judged at their own instants and told nobody. The same list, or a later one
//! that overlaps with it, brings each call once.

mod columns;
mod json;
mod table;
#[cfg(test)]
mod tests;
mod when;

use std::collections::HashMap;

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_desk::source::AreaCode;
use absprache_desk::use_cases::past_calls::{PastCall, Unusable, WhyUnusable};
use absprache_engine::channel::ChannelId;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::handle::{Handle, PhoneNumber};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use thiserror::Error;

use super::call_monitor::number::whole;
use crate::documents::address_book::decoded;

/// The longest list that is read, in bytes: some hundred thousand calls.
pub const LONGEST_LIST: usize = 16 * 1024 * 1024;

/// What completes what a list leaves out.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The zone of its times, where they name none.
    pub zone: Tz,
    /// The area code of local numbers; without it they are not understood.
    pub area: Option<&'a AreaCode>,
    /// My own numbers: of a list that says no more than from whom to whom, they tell the direction.
    pub mine: &'a [Handle],
}

/// What was read of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallList {
    /// The calls, oldest first.
    pub calls: Vec<PastCall>,
    /// The rows that are none.
    pub unusable: Vec<Unusable>,
}

/// Why a file is no list of calls.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoList {
    /// It is longer than [`LONGEST_LIST`].
    #[error("the file has {bytes} bytes; at most {LONGEST_LIST} are read")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Its first line does not head a column with times and one with numbers.
    #[error("no columns with times and numbers: {}", headings.join(", "))]
    NoColumns {
        /// What its first line says.
        headings: Vec<String>,
    },
    /// It begins as JSON and is none, or not a list.
    #[error("line {line}, column {column}: {words}")]
    NoJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader says.
        words: String,
    },
}

/// Reads an exported list of calls.
///
/// # Errors
/// If it is none.
pub fn read(bytes: &[u8], line: &Line<'_>) -> Result<CallList, NoList> {
    if bytes.len() > LONGEST_LIST {
        return Err(NoList::TooLong { bytes: bytes.len() });
    }
    let text = decoded(bytes);
    if text.trim().is_empty() {
        return Err(NoList::Empty);
    }
    let rows =
        if text.trim_start().starts_with(['[', '{']) { json::read(&text)? } else { table::read(&text)? };
    Ok(sorted_out(rows, line))
}

/// One call as a list tells it, each part as it stands there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Told {
    /// The line of the file, or the place in a list of JSON, from 1.
    line: usize,
    when: String,
    /// Who called; with the direction, or if it is not mine.
    from: Option<String>,
    to: Option<String>,
    /// The other side, where a list does not say from whom to whom.
    other: Option<String>,
    own: Option<String>,
    direction: Option<Direction>,
}

fn sorted_out(rows: Vec<Told>, line: &Line<'_>) -> CallList {
    let mut list = CallList::default();
    for row in rows {
        match row.contact(line) {
            Ok(contact) => list.calls.push(PastCall { line: row.line, arrival: arrival(contact) }),
            Err(why) => list.unusable.push(Unusable { line: row.line, why }),
        }
    }
    // Exports have the newest first; what was judged before matters for what came after.
    list.calls.sort_by_key(|call| call.arrival.contact.at);
    number(&mut list.calls);
    list
}

impl Told {
    fn contact(&self, line: &Line<'_>) -> Result<Contact, WhyUnusable> {
        let at = when::read(&self.when, line.zone).ok_or(WhyUnusable::Time)?;
        let whole = |text: &Option<String>| text.as_deref().and_then(|text| complete(text, line.area));
        let (from, to) = (whole(&self.from), whole(&self.to));
        let is_mine = |number: &Option<PhoneNumber>| {
            number.as_ref().is_some_and(|number| line.mine.contains(&Handle::Phone(number.clone())))
        };
        let direction = match self.direction {
            Some(direction) => direction,
            None if is_mine(&from) => Direction::Out,
            None if is_mine(&to) => Direction::In,
            None => return Err(WhyUnusable::Direction),
        };
        let (theirs, mine) = match direction {
            Direction::In => (from, to),
            Direction::Out => (to, from),
        };
        let other = whole(&self.other).or(theirs).ok_or(WhyUnusable::Number)?;
        let own = whole(&self.own).or(mine);
        Ok(call(other, own, direction, at))
    }
}

fn call(other: PhoneNumber, own: Option<PhoneNumber>, direction: Direction, at: DateTime<Utc>) -> Contact {
    Contact {
        channel: ChannelId::phone(),
        kind: ContactKind::Call,
        direction,
        at,
        from: Some(Handle::Phone(other)),
        shown: None,
        mine: own.map(Handle::Phone),
        urgency: Urgency::Ordinary,
    }
}

fn arrival(contact: Contact) -> Arrival {
    Arrival { contact, source: SourceName::call_list(), source_id: None, continues: None, subject: None }
}

/// A number as people, boxes and providers write it; sipgate and others leave the `+` out.
fn complete(text: &str, area: Option<&AreaCode>) -> Option<PhoneNumber> {
    // "Internet: 23125001", "SIP: …" say by which line it went.
    let bare = text.rsplit(':').next().unwrap_or(text);
    let bare: String = bare.chars().filter(|c| !c.is_whitespace() && !"()/-.".contains(*c)).collect();
    let is_international =
        bare.starts_with("49") && bare.len() >= 11 && bare.bytes().all(|b| b.is_ascii_digit());
    if is_international && let Ok(number) = format!("+{bare}").parse() {
        return Some(number);
    }
    match area {
        Some(area) => whole(&bare, area),
        None => Some(bare).filter(|bare| bare.starts_with(['0', '+'])).and_then(|bare| bare.parse().ok()),
    }
}

/// A call is recognised by its time, direction and number; of several within the time that the list tells, by its place
/// among them.
fn number(calls: &mut [PastCall]) {
    let mut same: HashMap<String, u32> = HashMap::new();
    for PastCall { arrival, .. } in calls {
        let contact = &arrival.contact;
        let direction = match contact.direction {
            Direction::In => "in",
            Direction::Out => "out",
        };
        let from = contact.from.as_ref().map(ToString::to_string).unwrap_or_default();
        let id = format!("{}/{direction}/{from}", contact.at.format("%Y-%m-%dT%H:%M:%SZ"));
        let place = same.entry(id.clone()).or_default();
        *place += 1;
        arrival.source_id = Some(format!("{id}/{place}"));
    }
}
