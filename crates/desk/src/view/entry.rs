//! An entry of the journal.

use absprache_engine::ids::ClientId;
use chrono_tz::Tz;
use serde::Serialize;

use crate::event::Event;
use crate::ports::{ChainFault, Verification};
use crate::use_cases::list_journal::Listed;
use crate::view::instant;

/// An entry: its place and time, whom it is about, and its event.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EntryView<'a> {
    /// Its number.
    pub seq: i64,
    /// When it was written.
    pub at: String,
    /// Whom it is about, where that can be told.
    pub client: Option<&'a ClientId>,
    /// What it is called; none if what it held was erased.
    pub kind: Option<&'static str>,
    /// The fields of the event; none if they were erased.
    pub event: Option<&'a Event>,
}

impl<'a> EntryView<'a> {
    /// An entry, its time by the clock of `zone`.
    pub fn of(listed: &'a Listed, zone: Tz) -> Self {
        Self {
            seq: listed.entry.seq.0,
            at: instant(listed.entry.at, zone),
            client: listed.client.as_ref(),
            kind: listed.entry.event.as_ref().map(Event::name),
            event: listed.entry.event.as_ref(),
        }
    }
}

/// What a check of the whole journal found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerificationView {
    /// Whether every link holds.
    pub sound: bool,
    /// How many events there are, if every link holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<u64>,
    /// How many of them were erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erased: Option<u64>,
    /// The first event that does not fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broken_at: Option<i64>,
    /// What does not fit: `Gap`, `Link`, `Hash` or `Payload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
}

impl From<&Verification> for VerificationView {
    fn from(verification: &Verification) -> Self {
        let nothing = Self { sound: true, events: None, erased: None, broken_at: None, fault: None };
        match verification {
            Verification::Sound { events, erased } => {
                Self { events: Some(*events), erased: Some(*erased), ..nothing }
            }
            Verification::Broken { seq, fault } => Self {
                sound: false,
                broken_at: Some(seq.0),
                fault: Some(match fault {
                    ChainFault::Gap => "Gap",
                    ChainFault::Link => "Link",
                    ChainFault::Hash => "Hash",
                    ChainFault::Payload => "Payload",
                }),
                ..nothing
            },
        }
    }
}
