//! What a client can wish instead of a clause.

use absprache_engine::channel::{Channels, Pace};
use absprache_engine::clause::{ChannelClause, Clause, ClauseHours, Mode, Towards};
use absprache_engine::hours::{Hours, WeekSpan};
use absprache_engine::letter::Parts;
use serde::Serialize;

/// The editor of a clause.
#[derive(Debug, Serialize)]
#[serde(tag = "kind")]
pub(super) enum Edit {
    /// How open a way is.
    Channel {
        level: Level,
        levels: &'static [Level],
        /// Where an editor of hours begins.
        week: Vec<Drawn>,
        /// The rules of these hours that a week does not show.
        rest: String,
    },
    Promise,
    Frequency,
    Tone,
    /// A number of months or days.
    Number {
        field: &'static str,
        least: u16,
        most: u16,
    },
    /// A text of the clause itself.
    Text {
        field: &'static str,
    },
    /// In the client's own words.
    Words,
}

/// How open a way is, as the window names it, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) enum Level {
    Anytime,
    OfficeHours,
    Hours,
    ByAppointment,
    EmergencyOnly,
    AfterEngagement,
    NotUsed,
}

const LEVELS: &[Level] = &[
    Level::Anytime,
    Level::OfficeHours,
    Level::Hours,
    Level::ByAppointment,
    Level::EmergencyOnly,
    Level::AfterEngagement,
    Level::NotUsed,
];

/// A block of the week's picture.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Drawn {
    day: u8,
    from: u16,
    to: u16,
}

impl From<WeekSpan> for Drawn {
    fn from(WeekSpan { day, from, to }: WeekSpan) -> Self {
        Self { day, from, to }
    }
}

impl Edit {
    pub(super) fn of(clause: &Clause, parts: &Parts<'_>, channels: &Channels) -> Self {
        match clause {
            Clause::Channel(clause) => {
                let level = Level::of(clause, channels);
                let hours = hours_of(clause, parts);
                Self::Channel { level, levels: LEVELS, week: drawn(hours), rest: rest(hours) }
            }
            Clause::Promise(_) => Self::Promise,
            Clause::Frequency(_) => Self::Frequency,
            Clause::Tone(_) => Self::Tone,
            Clause::Record(_) => Self::Number { field: "months", least: 1, most: 120 },
            Clause::Review(_) => Self::Number { field: "every_months", least: 1, most: 60 },
            Clause::Ending(_) => Self::Number { field: "notice_days", least: 0, most: 365 },
            Clause::Emergency(_) => Self::Text { field: "definition" },
            Clause::FreeText(_) => Self::Text { field: "text" },
            Clause::People(_) | Clause::Netiquette(_) => Self::Words,
        }
    }
}

impl Level {
    pub(super) fn of(clause: &ChannelClause, channels: &Channels) -> Self {
        let pace = channels.get(&clause.channel).map_or(Pace::Written, |channel| channel.pace);
        match &clause.mode {
            Mode::Welcome(hours) => match hours.resolved(pace) {
                ClauseHours::Anytime | ClauseHours::Usual => Self::Anytime,
                ClauseHours::OfficeHours => Self::OfficeHours,
                ClauseHours::Own(_) => Self::Hours,
            },
            Mode::ByAppointment => Self::ByAppointment,
            Mode::EmergencyOnly => Self::EmergencyOnly,
            Mode::AfterEngagement => Self::AfterEngagement,
            Mode::NotUsed => Self::NotUsed,
        }
    }
}

/// The hours of a way; of one without its own those of the office that is reached.
pub(super) fn hours_of<'a>(clause: &'a ChannelClause, parts: &Parts<'a>) -> &'a Hours {
    match (&clause.mode, clause.towards) {
        (Mode::Welcome(ClauseHours::Own(own)), _) => own,
        (_, Towards::Client) => &parts.client_side.office_hours,
        (_, Towards::Both | Towards::Consultant) => &parts.consultant_side.office_hours,
    }
}

pub(super) fn drawn(hours: &Hours) -> Vec<Drawn> {
    hours.drawn().into_iter().map(Drawn::from).collect()
}

/// What hours say beside their week: holidays and exceptions by date, in the notation of files.
fn rest(hours: &Hours) -> String {
    const OF_THE_WEEK: [&str; 8] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "24/7"];
    let text = hours.to_string();
    let beside = text.split("; ").filter(|rule| !OF_THE_WEEK.iter().any(|start| rule.starts_with(start)));
    beside.collect::<Vec<_>>().join("; ")
}
