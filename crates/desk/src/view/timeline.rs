//! What happened with a client, a window of it at a time.

use absprache_engine::channel::ChannelId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::event::{OutcomeKind, Seq};

/// What of a timeline is wanted. What is said of contacts picks those that fit all of it, and what was done about them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TimelineFilter {
    /// Contacts on this channel.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub channel: Option<ChannelId>,
    /// Contacts inside the rules, or outside.
    pub rules: Option<ByRules>,
    /// Contacts by one side.
    pub by: Option<Reached>,
    /// Contacts about which this was done.
    pub done: Option<WasDone>,
    /// Since this day, by the consultant's calendar.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub since: Option<NaiveDate>,
    /// Until this day, and on it.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub until: Option<NaiveDate>,
}

/// How a contact stood to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum ByRules {
    /// In order.
    Inside,
    /// Another way, a later time, or nothing agreed.
    Outside,
}

/// Who reached out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Reached {
    /// The client.
    Them,
    /// I.
    Me,
}

/// What was done about a contact, and not taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum WasDone {
    /// Its text was copied, or saved as a draft.
    Answered,
    /// It is to be brought back.
    Remind,
    /// It is to be mentioned at the next talk.
    Mention,
    /// "That was fine."
    Fine,
    /// "That was an emergency."
    Emergency,
    /// It was outside the rules, and nothing was done.
    Nothing,
}

/// A window of a timeline.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TimelineWindow {
    /// What comes after this entry, which is to say, what is older; from the newest on without it.
    #[cfg_attr(feature = "specta", specta(type = Option<i32>))]
    pub after: Option<Seq>,
    /// Down to this entry, however many there are; as many as a window has without it.
    #[cfg_attr(feature = "specta", specta(type = Option<i32>))]
    pub down_to: Option<Seq>,
}

/// What stands in a window of a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Timeline {
    /// The newest day and in it the newest entry first. A day may begin in the window before.
    pub days: Vec<TimelineDay>,
    /// The last entry, from which the next window goes on; none if there are no more.
    #[cfg_attr(feature = "specta", specta(type = Option<i32>))]
    pub next: Option<Seq>,
    /// How many entries fit the filter altogether. Counted for the first window only.
    pub total: Option<u32>,
    /// The channels on which there are contacts at all, by name.
    pub channels: Vec<TimelineChannel>,
}

/// A channel to filter by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TimelineChannel {
    /// Its id.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub id: ChannelId,
    /// Its name.
    pub name: String,
}

/// What happened on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TimelineDay {
    /// The day, YYYY-MM-DD.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub date: NaiveDate,
    /// "Samstag, 21. November".
    pub day: String,
    /// The entries, newest first.
    pub entries: Vec<TimelineEntry>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TimelineEntry {
    /// Its number in the journal.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub seq: Seq,
    /// When, in RFC 3339.
    pub at: String,
    /// "21:40".
    pub time: String,
    /// What.
    pub title: String,
    /// More about it.
    pub detail: Option<String>,
    /// The channel, for a contact.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub channel: Option<ChannelId>,
    /// What was judged, for a contact.
    pub outcome: Option<OutcomeKind>,
}
