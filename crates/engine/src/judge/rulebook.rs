//! A client's rules made ready for judging: looked up by channel, calendars worked out once.

use std::sync::LazyLock;

use chrono_tz::Tz;

use crate::channel::{Channel, ChannelId, Channels};
use crate::clause::{At, ChannelClause, Clause, ClauseHours, EmergencyClause, Mode, Towards, Who};
use crate::handle::Handle;
use crate::hours::{Absence, HolidayCalendar, Hours, Timetable};
use crate::ids::PersonId;
use crate::party::{MyHandle, Party, Person, Role, Side, Use};

/// What a client's contacts are judged by: a version of an agreement, a draft, or a policy on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The consultant's zone, holidays and office hours.
    pub consultant: Side,
    /// The client's.
    pub client: Side,
    /// The consultant's addresses.
    pub handles: Vec<MyHandle>,
    /// The client's people and what they do.
    pub people: Vec<(PersonId, Role)>,
    /// The clauses, in reading order.
    pub clauses: Vec<Clause>,
}

impl Terms {
    /// The people of a client as terms need them.
    pub fn people_of(people: &[Person]) -> Vec<(PersonId, Role)> {
        people.iter().map(|person| (person.id.clone(), person.role)).collect()
    }
}

/// Terms made ready for judging.
#[derive(Debug, Clone)]
pub struct Rulebook {
    terms: Terms,
    /// The channels that clauses speak of, in the order of the clauses. A handful, not worth hashing.
    groups: Vec<Group>,
    /// Those on one channel side by side, in the order of the groups.
    clauses: Vec<ChannelClause>,
    emergency: Option<EmergencyClause>,
    channels: Channels,
    consultant: Calendar,
    client: Calendar,
}

/// The clauses on one channel: small, so that looking for a channel touches little memory.
#[derive(Debug, Clone)]
struct Group {
    channel: ChannelId,
    first: u32,
    end: u32,
    /// Whether it is one clause that speaks of every contact there: nothing to choose, and nothing of it to read.
    is_for_all: bool,
}

/// One for all rulebooks, so that it is always at hand.
static ROUND_THE_CLOCK: LazyLock<Hours> = LazyLock::new(Hours::round_the_clock);

#[derive(Debug, Clone)]
struct Calendar {
    zone: Tz,
    holidays: HolidayCalendar,
}

impl Calendar {
    fn of(side: &Side) -> Self {
        Self { zone: side.zone, holidays: side.holidays() }
    }
}

impl Rulebook {
    /// Makes terms ready. Clauses on channels that `channels` does not have judge nothing.
    pub fn new(terms: Terms, channels: &Channels) -> Self {
        let mut clauses: Vec<ChannelClause> = Vec::new();
        let mut emergency = None;
        for clause in &terms.clauses {
            match clause {
                Clause::Channel(clause) => {
                    let Some(channel) = channels.get(&clause.channel) else { continue };
                    let last = clauses.iter().rposition(|before| before.channel == channel.id);
                    // With the catalogue's own id, which contacts have as well, comparing reads no text.
                    let clause = ChannelClause { channel: channel.id.clone(), ..clause.clone() };
                    clauses.insert(last.map_or(clauses.len(), |last| last + 1), clause);
                }
                Clause::Emergency(clause) => emergency = emergency.or_else(|| Some(clause.clone())),
                Clause::Promise(_)
                | Clause::Frequency(_)
                | Clause::People(_)
                | Clause::Tone(_)
                | Clause::Netiquette(_)
                | Clause::Record(_)
                | Clause::Review(_)
                | Clause::Ending(_)
                | Clause::FreeText(_) => {}
            }
        }
        Self {
            consultant: Calendar::of(&terms.consultant),
            client: Calendar::of(&terms.client),
            groups: groups(&clauses),
            clauses,
            emergency,
            channels: channels.clone(),
            terms,
        }
    }

    /// The terms it was made from.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// The channel of an id.
    pub fn channel(&self, id: &ChannelId) -> Option<&Channel> {
        self.channels.get(id)
    }

    /// All channels there are.
    pub fn channels(&self) -> &Channels {
        &self.channels
    }

    /// The emergency clause, if one is agreed.
    pub fn emergency(&self) -> Option<&EmergencyClause> {
        self.emergency.as_ref()
    }

    /// The channels that clauses speak of, in the order of the clauses.
    pub fn spoken_of(&self) -> impl Iterator<Item = &ChannelId> {
        self.groups.iter().map(|group| &group.channel)
    }

    pub(super) fn on(&self, channel: &ChannelId) -> &[ChannelClause] {
        let group = self.group(channel);
        group.and_then(|group| self.clauses.get(group.first as usize..group.end as usize)).unwrap_or_default()
    }

    /// The clause on a channel that speaks of every contact there, if one does.
    pub(super) fn for_all_on(&self, channel: &ChannelId) -> Option<&ChannelClause> {
        self.group(channel)
            .filter(|group| group.is_for_all)
            .and_then(|group| self.clauses.get(group.first as usize))
    }

    fn group(&self, channel: &ChannelId) -> Option<&Group> {
        self.groups.iter().find(|group| group.channel == *channel)
    }

    pub(super) fn role_of(&self, person: &PersonId) -> Option<Role> {
        self.terms.people.iter().find(|(id, _)| id == person).map(|(_, role)| *role)
    }

    pub(super) fn use_of(&self, handle: &Handle) -> Option<Use> {
        self.terms.handles.iter().find(|mine| mine.handle == *handle).map(|mine| mine.used)
    }

    fn calendar(&self, party: Party) -> &Calendar {
        match party {
            Party::Consultant => &self.consultant,
            Party::Client => &self.client,
        }
    }

    fn office_hours(&self, party: Party) -> &Hours {
        match party {
            Party::Consultant => &self.terms.consultant.office_hours,
            Party::Client => &self.terms.client.office_hours,
        }
    }

    /// The zone of a side's wall clock.
    pub fn zone(&self, party: Party) -> Tz {
        self.calendar(party).zone
    }

    /// When a side attends to what arrives, apart from its absences.
    pub fn office<'a>(&'a self, party: Party, absences: &'a [Absence]) -> Timetable<'a> {
        let calendar = self.calendar(party);
        Timetable {
            hours: self.office_hours(party),
            zone: calendar.zone,
            holidays: &calendar.holidays,
            absences,
        }
    }

    /// When a clause takes contact on a channel, by the receiver's clock; none if it is not a welcome one.
    /// The channel may be a member of the clause's family: a call on Skype is live, though the family's head is written.
    pub(super) fn timetable<'a>(
        &'a self,
        clause: &'a ChannelClause,
        on: &ChannelId,
        receiver: Party,
        absences: &'a [Absence],
    ) -> Option<Timetable<'a>> {
        let calendar = self.calendar(receiver);
        let Mode::Welcome(hours) = &clause.mode else { return None };
        let hours = match hours {
            ClauseHours::Usual => hours.resolved(self.channel(on)?.pace),
            ClauseHours::Anytime | ClauseHours::OfficeHours | ClauseHours::Own(_) => hours,
        };
        let hours = match hours {
            ClauseHours::Anytime | ClauseHours::Usual => &ROUND_THE_CLOCK,
            ClauseHours::OfficeHours => self.office_hours(receiver),
            ClauseHours::Own(hours) => hours,
        };
        Some(Timetable { hours, zone: calendar.zone, holidays: &calendar.holidays, absences })
    }
}

fn groups(clauses: &[ChannelClause]) -> Vec<Group> {
    let mut first = 0;
    let chunks = clauses.chunk_by(|one, next| one.channel == next.channel);
    chunks
        .filter_map(|chunk| {
            // More clauses than a u32 counts do not fit into a file.
            let end = first + u32::try_from(chunk.len()).ok()?;
            let is_for_all = matches!(
                chunk,
                [ChannelClause { towards: Towards::Both, at: At::Any, who: Who::Everyone, .. }]
            );
            let group = Group { channel: chunk.first()?.channel.clone(), first, end, is_for_all };
            first = end;
            Some(group)
        })
        .collect()
}
