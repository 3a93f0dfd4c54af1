//! The rules about channels, there and back.

use absprache_engine::channel::Channels;
use absprache_engine::clause::{At, ChannelClause, ClauseHours, Mode, Who};
use absprache_engine::ids::{ClauseId, PersonId};
use absprache_engine::party::{Consultant, MyHandle, Use};
use absprache_engine::tone::Language;

use crate::use_cases::sketch::faults::Faults;
use crate::use_cases::sketch::{people, typed};
use crate::use_cases::ways::level;
use crate::view::sketch::{Level, Mine, RuleSketch, Sketch, WhoSketch};

/// Where rules are read and written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) consultant: &'a Consultant,
    pub(super) channels: &'a Channels,
    /// The language of what people type.
    pub(super) language: Language,
}

impl Place<'_> {
    pub(super) fn rule(&self, clause: &ChannelClause) -> RuleSketch {
        let own = match &clause.mode {
            Mode::Welcome(ClauseHours::Own(hours)) => &**hours,
            // Whoever switches to hours of their own begins with those of the office.
            Mode::Welcome(ClauseHours::Usual | ClauseHours::Anytime | ClauseHours::OfficeHours)
            | Mode::ByAppointment
            | Mode::EmergencyOnly
            | Mode::AfterEngagement
            | Mode::NotUsed => &self.consultant.side.office_hours,
        };
        RuleSketch {
            id: clause.id.to_string(),
            channel: clause.channel.to_string(),
            level: level(clause, self.channels),
            hours: typed::write(own, self.language),
            mine: self.mine(&clause.at),
            who: who(&clause.who),
            towards: clause.towards,
        }
    }

    fn mine(&self, at: &At) -> Mine {
        match at {
            At::Any => Mine::Any,
            At::Business => Mine::Business,
            At::Private => Mine::Private,
            At::Only(named) => {
                let is_private = |mine: &MyHandle| mine.used == Use::Private && named.contains(&mine.handle);
                if self.consultant.handles.iter().any(is_private) { Mine::Private } else { Mine::Business }
            }
        }
    }

    /// The clause of a rule, if it can be understood; what is as `original` shows it is as it is there.
    pub(super) fn read(
        &self,
        (path, rule, id): (&str, &RuleSketch, ClauseId),
        original: Option<&ChannelClause>,
        sketch: &Sketch,
        faults: &mut Faults,
    ) -> Option<ChannelClause> {
        let Some(channel) = rule.channel.parse().ok().and_then(|id| self.channels.get(&id)) else {
            let args = [("channel", rule.channel.as_str().into())];
            faults.add(format!("{path}.channel"), "sketch-fault-channel", &args);
            return None;
        };
        let original = original.filter(|clause| clause.channel == channel.id);
        let at = match (rule.mine, original) {
            (mine, Some(original)) if mine == self.mine(&original.at) => original.at.clone(),
            (Mine::Any, _) => At::Any,
            (Mine::Business, _) => At::Business,
            (Mine::Private, _) => At::Private,
        };
        let mode = self.mode(path, rule, original, faults);
        let who = read_who(path, &rule.who, sketch, faults);
        Some(ChannelClause {
            id,
            channel: channel.id.clone(),
            towards: rule.towards,
            at,
            mode: mode?,
            who: who?,
        })
    }

    fn mode(
        &self,
        path: &str,
        rule: &RuleSketch,
        original: Option<&ChannelClause>,
        faults: &mut Faults,
    ) -> Option<Mode> {
        if let Some(original) = original.filter(|clause| level(clause, self.channels) == rule.level) {
            let same = match &original.mode {
                Mode::Welcome(ClauseHours::Own(hours)) => typed::write(hours, self.language) == rule.hours,
                Mode::Welcome(ClauseHours::Usual | ClauseHours::Anytime | ClauseHours::OfficeHours)
                | Mode::ByAppointment
                | Mode::EmergencyOnly
                | Mode::AfterEngagement
                | Mode::NotUsed => true,
            };
            if same {
                return Some(original.mode.clone());
            }
        }
        Some(match rule.level {
            Level::Anytime => Mode::Welcome(ClauseHours::Anytime),
            Level::OfficeHours => Mode::Welcome(ClauseHours::OfficeHours),
            Level::Hours => {
                let hours = typed::read(format!("{path}.hours"), &rule.hours, faults)?;
                Mode::Welcome(ClauseHours::Own(Box::new(hours)))
            }
            Level::ByAppointment => Mode::ByAppointment,
            Level::EmergencyOnly => Mode::EmergencyOnly,
            Level::AfterEngagement => Mode::AfterEngagement,
            Level::NotUsed => Mode::NotUsed,
        })
    }
}

/// Do two clauses mean the same, whatever is said or left to what is usual?
pub(super) fn alike(one: &ChannelClause, other: &ChannelClause, channels: &Channels) -> bool {
    let rest = |clause: &ChannelClause| ChannelClause { mode: Mode::NotUsed, ..clause.clone() };
    let own = |clause: &ChannelClause| match &clause.mode {
        Mode::Welcome(ClauseHours::Own(hours)) => Some(hours.clone()),
        Mode::Welcome(ClauseHours::Usual | ClauseHours::Anytime | ClauseHours::OfficeHours)
        | Mode::ByAppointment
        | Mode::EmergencyOnly
        | Mode::AfterEngagement
        | Mode::NotUsed => None,
    };
    rest(one) == rest(other) && level(one, channels) == level(other, channels) && own(one) == own(other)
}

fn who(who: &Who) -> WhoSketch {
    match who {
        Who::Everyone => WhoSketch::Everyone,
        Who::Roles(roles) => WhoSketch::Roles { roles: roles.clone() },
        Who::Persons(persons) => {
            WhoSketch::Persons { persons: persons.iter().map(ToString::to_string).collect() }
        }
    }
}

fn read_who(path: &str, who: &WhoSketch, sketch: &Sketch, faults: &mut Faults) -> Option<Who> {
    let field = format!("{path}.who");
    match who {
        WhoSketch::Everyone => Some(Who::Everyone),
        WhoSketch::Roles { roles } if !roles.is_empty() => Some(Who::Roles(roles.clone())),
        WhoSketch::Persons { persons } if !persons.is_empty() => {
            persons_of(&field, persons, sketch, faults).map(Who::Persons)
        }
        WhoSketch::Roles { .. } | WhoSketch::Persons { .. } => {
            faults.add(field, "sketch-fault-nobody", &[]);
            None
        }
    }
}

/// Everybody of a list; none if one of them is not among the client's people.
pub(super) fn persons_of(
    field: &str,
    references: &[String],
    sketch: &Sketch,
    faults: &mut Faults,
) -> Option<Vec<PersonId>> {
    let mut persons = Vec::new();
    for reference in references {
        let Some(person) = people::meant(reference, sketch) else {
            faults.add(field.to_owned(), "sketch-fault-person", &[("person", reference.as_str().into())]);
            return None;
        };
        persons.push(person);
    }
    Some(persons)
}
