//! Channel clauses in words: those that mean the same in one sentence.

use crate::channel::{Channels, Pace};
use crate::clause::{At, ChannelClause, Clause, ClauseHours, Mode, Towards, Who};
use crate::handle::Handle;
use crate::hours::{Hours, Style, in_words};
use crate::letter::voice::{Voice, spaced};
use crate::letter::{Parts, name_of, person_name};
use crate::party::{Role, Use};

/// The channels by what is agreed about them, each with its limits in words.
#[derive(Debug)]
pub(super) struct Ways {
    voice: Voice,
    not_used: Vec<String>,
    emergency_only: Vec<String>,
    after_engagement: Vec<String>,
    anytime: Vec<String>,
    office_hours: Vec<String>,
    own_hours: Vec<(Hours, Vec<String>)>,
    by_appointment: Vec<String>,
}

impl Ways {
    pub(super) fn of(parts: &Parts<'_>, channels: &Channels, voice: Voice) -> Self {
        let mut ways = Self {
            voice,
            not_used: Vec::new(),
            emergency_only: Vec::new(),
            after_engagement: Vec::new(),
            anytime: Vec::new(),
            office_hours: Vec::new(),
            own_hours: Vec::new(),
            by_appointment: Vec::new(),
        };
        for clause in channel_clauses(parts) {
            let pace = channels.get(&clause.channel).map_or(Pace::Written, |channel| channel.pace);
            let name = limited(clause, parts, channels, voice);
            match &clause.mode {
                Mode::NotUsed => ways.not_used.push(name),
                Mode::EmergencyOnly => ways.emergency_only.push(name),
                Mode::AfterEngagement => ways.after_engagement.push(name),
                Mode::ByAppointment => ways.by_appointment.push(name),
                Mode::Welcome(hours) => match hours.resolved(pace) {
                    ClauseHours::Anytime | ClauseHours::Usual => ways.anytime.push(name),
                    ClauseHours::OfficeHours => ways.office_hours.push(name),
                    ClauseHours::Own(own) => {
                        match ways.own_hours.iter_mut().find(|(hours, _)| *hours == **own) {
                            Some((_, names)) => names.push(name),
                            None => ways.own_hours.push(((**own).clone(), vec![name])),
                        }
                    }
                },
            }
        }
        ways
    }

    /// What is not open, or not yet.
    pub(super) fn closed(&self) -> Vec<String> {
        [
            ("letter-not-used", &self.not_used),
            ("letter-emergency-only", &self.emergency_only),
            ("letter-after", &self.after_engagement),
        ]
        .into_iter()
        .filter_map(|(id, names)| self.sentence(id, names))
        .collect()
    }

    /// What is open, and when.
    pub(super) fn open(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            [("letter-anytime", &self.anytime), ("letter-office-hours", &self.office_hours)]
                .into_iter()
                .filter_map(|(id, names)| self.sentence(id, names))
                .collect();
        for (hours, names) in &self.own_hours {
            let hours = capitalised(&in_words(hours, self.voice.language, Style::Full));
            let args = [("channels", self.voice.and(names).into()), ("hours", hours.into())];
            lines.push(self.voice.say("letter-own-hours", &args));
        }
        lines.extend(self.sentence("letter-appointment", &self.by_appointment));
        lines
    }

    /// Languages differ in whether one says "not A and B" or "not A or B".
    fn sentence(&self, id: &str, names: &[String]) -> Option<String> {
        let args = [("channels", self.voice.and(names).into()), ("channels-or", self.voice.or(names).into())];
        (!names.is_empty()).then(|| self.voice.say(id, &args))
    }
}

pub(super) fn channel_clauses<'a>(parts: &Parts<'a>) -> impl Iterator<Item = &'a ChannelClause> {
    parts.clauses.iter().filter_map(Clause::as_channel)
}

/// "Telefon (geschäftlich; wenn ich mich bei Ihnen melde)".
pub(super) fn limited(
    clause: &ChannelClause,
    parts: &Parts<'_>,
    channels: &Channels,
    voice: Voice,
) -> String {
    let name = name_of(channels, &clause.channel, voice);
    let mut limits = limits(clause, parts, channels, voice);
    limits.extend(towards(clause.towards, voice));
    if limits.is_empty() {
        return name;
    }
    voice.say("letter-limited", &[("channel", name.into()), ("limits", limits.join("; ").into())])
}

/// At which address and for whom; without the direction.
pub(super) fn limits(
    clause: &ChannelClause,
    parts: &Parts<'_>,
    channels: &Channels,
    voice: Voice,
) -> Vec<String> {
    let at = match &clause.at {
        At::Any => None,
        At::Business => Some(voice.say("letter-business", &[])),
        At::Private => Some(voice.say("letter-private", &[])),
        At::Only(handles) => {
            let addresses: Vec<String> =
                handles.iter().map(|handle| address(handle, channels, voice)).collect();
            Some(voice.say("letter-under", &[("addresses", voice.and(&addresses).into())]))
        }
    };
    let who: Vec<String> = match &clause.who {
        Who::Everyone => Vec::new(),
        Who::Roles(roles) => roles.iter().map(|role| voice.say(role_words(*role), &[])).collect(),
        Who::Persons(persons) => persons.iter().map(|id| person_name(parts, id)).collect(),
    };
    let who = (!who.is_empty()).then(|| voice.say("letter-only", &[("people", voice.and(&who).into())]));
    [at, who].into_iter().flatten().collect()
}

pub(super) fn towards(towards: Towards, voice: Voice) -> Option<String> {
    match towards {
        Towards::Both => None,
        Towards::Consultant => Some(voice.say("letter-towards-consultant", &[])),
        Towards::Client => Some(voice.say("letter-towards-client", &[])),
    }
}

fn role_words(role: Role) -> &'static str {
    match role {
        Role::DecisionMaker => "letter-decision-maker",
        Role::DayToDay => "letter-day-to-day",
        Role::ThirdParty => "letter-third-party",
    }
}

pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Under which of my addresses; private ones are left out.
pub(super) fn addresses(parts: &Parts<'_>, channels: &Channels, voice: Voice) -> Option<String> {
    let addresses = business_addresses(parts, channels, voice);
    (!addresses.is_empty())
        .then(|| voice.say("letter-addresses", &[("addresses", voice.and(&addresses).into())]))
}

pub(super) fn business_addresses(parts: &Parts<'_>, channels: &Channels, voice: Voice) -> Vec<String> {
    let business = parts.handles.iter().filter(|mine| mine.used == Use::Business);
    business.map(|mine| address(&mine.handle, channels, voice)).collect()
}

fn address(handle: &Handle, channels: &Channels, voice: Voice) -> String {
    match handle {
        Handle::Mail(mail) => mail.as_str().to_owned(),
        Handle::Phone(number) => spaced(number),
        Handle::Account(account) => {
            let channel = name_of(channels, account.channel(), voice);
            voice.say("letter-account", &[("name", account.name().into()), ("channel", channel.into())])
        }
    }
}
