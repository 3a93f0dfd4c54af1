//! The clauses as somebody is asked about them: those that the letter says in one breath are one point.

use crate::channel::{Channels, Pace};
use crate::clause::{ChannelClause, Clause, ClauseHours, Mode};
use crate::hours::Hours;
use crate::letter::voice::Voice;
use crate::letter::{Parts, clause_heading, clause_title, emergency, frame, manners, promises, ways};

/// What one says yes or no to in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What it is about.
    pub topic: Topic,
    /// What stands over it: what it says, if that is one sentence, else what it is called.
    pub heading: String,
    /// The rest of what it says, in the letter's words.
    pub lines: Vec<String>,
    /// Which of the clauses, by their place in the list.
    pub clauses: Vec<usize>,
}

/// What a point is about, in the order in which the letter comes to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// Ways that are not used.
    NotUsed,
    /// Ways for emergencies.
    EmergencyOnly,
    /// Ways for later.
    AfterEngagement,
    /// Ways that are open at any time.
    Anytime,
    /// Ways that are open in office hours.
    OfficeHours,
    /// Ways that are open in these hours.
    Own(Box<Hours>),
    /// Ways by appointment.
    ByAppointment,
    /// What an emergency is.
    Emergency,
    /// Within what time one answers.
    Promise,
    /// How often is often enough.
    Frequency,
    /// People, tone, record, review, ending.
    Frame,
    /// What the parties wrote themselves.
    FreeText,
    /// Good manners.
    Manners,
}

/// All that the letter asks for agreement to, in its own order.
pub fn points(parts: &Parts<'_>, channels: &Channels) -> Vec<Point> {
    let mut topics: Vec<(Topic, Vec<usize>)> = Vec::new();
    for (place, clause) in parts.clauses.iter().enumerate() {
        let topic = topic(clause, channels);
        match topics.iter_mut().find(|(known, _)| *known == topic && topic.is_shared()) {
            Some((_, places)) => places.push(place),
            None => topics.push((topic, vec![place])),
        }
    }
    topics.sort_by_key(|(topic, _)| topic.rank());
    topics.into_iter().map(|(topic, places)| point(topic, places, parts, channels)).collect()
}

/// A longer sentence is no heading.
const LONGEST_HEADING: usize = 160;

fn point(topic: Topic, clauses: Vec<usize>, parts: &Parts<'_>, channels: &Channels) -> Point {
    let own: Vec<Clause> = clauses.iter().filter_map(|place| parts.clauses.get(*place)).cloned().collect();
    let alone = Parts { clauses: &own, valid_from: None, valid_until: None, review: None, ..*parts };
    let mut lines = said(&topic, &alone, channels, parts.voice());
    let is_sentence = lines.len() == 1 && topic != Topic::FreeText;
    let heading = match lines.pop_if(|line| is_sentence && line.chars().count() <= LONGEST_HEADING) {
        Some(sentence) => sentence,
        None => titled(&topic, &own, parts, channels),
    };
    Point { topic, heading, lines, clauses }
}

fn titled(topic: &Topic, own: &[Clause], parts: &Parts<'_>, channels: &Channels) -> String {
    let Some(first) = own.first() else { return String::new() };
    let is_part_of_a_list = matches!(topic, Topic::Promise | Topic::Manners) && own.len() > 1;
    if is_part_of_a_list { clause_heading(first, parts) } else { clause_title(first, parts, channels) }
}

fn said(topic: &Topic, alone: &Parts<'_>, channels: &Channels, voice: Voice) -> Vec<String> {
    match topic {
        Topic::NotUsed
        | Topic::EmergencyOnly
        | Topic::AfterEngagement
        | Topic::Anytime
        | Topic::OfficeHours
        | Topic::Own(_)
        | Topic::ByAppointment => {
            let ways = ways::Ways::of(alone, channels, voice);
            [ways.closed(), ways.open()].concat()
        }
        Topic::Emergency => emergency::said(alone, channels, voice),
        Topic::Promise | Topic::Frequency => promises::said(alone, channels, voice),
        Topic::Frame => frame::said(alone, voice),
        Topic::FreeText => frame::free_texts(alone),
        Topic::Manners => manners::said(alone, voice),
    }
}

fn topic(clause: &Clause, channels: &Channels) -> Topic {
    match clause {
        Clause::Channel(clause) => way(clause, channels),
        Clause::Promise(_) => Topic::Promise,
        Clause::Emergency(_) => Topic::Emergency,
        Clause::Frequency(_) => Topic::Frequency,
        Clause::Netiquette(_) => Topic::Manners,
        Clause::FreeText(_) => Topic::FreeText,
        Clause::People(_) | Clause::Tone(_) | Clause::Record(_) | Clause::Review(_) | Clause::Ending(_) => {
            Topic::Frame
        }
    }
}

fn way(clause: &ChannelClause, channels: &Channels) -> Topic {
    let pace = channels.get(&clause.channel).map_or(Pace::Written, |channel| channel.pace);
    match &clause.mode {
        Mode::NotUsed => Topic::NotUsed,
        Mode::EmergencyOnly => Topic::EmergencyOnly,
        Mode::AfterEngagement => Topic::AfterEngagement,
        Mode::ByAppointment => Topic::ByAppointment,
        Mode::Welcome(hours) => match hours.resolved(pace) {
            ClauseHours::Anytime | ClauseHours::Usual => Topic::Anytime,
            ClauseHours::OfficeHours => Topic::OfficeHours,
            ClauseHours::Own(own) => Topic::Own(own.clone()),
        },
    }
}

impl Topic {
    /// Whether the letter says several clauses of it together.
    fn is_shared(&self) -> bool {
        match self {
            Self::NotUsed
            | Self::EmergencyOnly
            | Self::AfterEngagement
            | Self::Anytime
            | Self::OfficeHours
            | Self::Own(_)
            | Self::ByAppointment
            | Self::Promise
            | Self::Manners => true,
            Self::Emergency | Self::Frequency | Self::Frame | Self::FreeText => false,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::NotUsed => 0,
            Self::EmergencyOnly => 1,
            Self::AfterEngagement => 2,
            Self::Anytime => 3,
            Self::OfficeHours => 4,
            Self::Own(_) => 5,
            Self::ByAppointment => 6,
            Self::Emergency => 7,
            Self::Promise => 8,
            Self::Frequency => 9,
            Self::Frame => 10,
            Self::FreeText => 11,
            Self::Manners => 12,
        }
    }
}
