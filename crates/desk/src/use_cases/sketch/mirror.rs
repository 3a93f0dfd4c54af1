//! The same terms for me: what a sketch asks of the client, held against what it asks of me.

use absprache_engine::channel::ChannelId;
use absprache_engine::clause::{
    At, ChannelClause, Clause, FrequencyClause, Period, PromiseClause, Towards, Who, Within,
};
use absprache_engine::hours::{Hours, Style, in_words};
use absprache_engine::ids::ClauseId;
use absprache_engine::letter::{Parts, clause_way};
use absprache_engine::party::Party;
use absprache_engine::tone::{Language, Tone};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::sketch::read::Reading;
use crate::use_cases::sketch::remedy::promise;
use crate::use_cases::ways::{hours_of, level};
use crate::view::mirror::MirrorRow;
use crate::view::sketch::{Level, Sketch, Term};
use crate::words::{say, say_counted};

/// One thing, before things of which the same goes are put together.
struct Thing {
    about: String,
    client: String,
    me: String,
    one_sided: Vec<ClauseId>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What goes for both sides, way by way; ways of which the same goes in one row.
    pub(super) fn mirror(&self, reading: &Reading, language: Language) -> Vec<MirrorRow> {
        let clauses = reading.clauses.iter().filter_map(Clause::as_channel);
        let alike = grouped(clauses, |clause| (&clause.channel, &clause.at, &clause.who));
        let ways = alike.iter().filter_map(|group| self.way(group, reading, language));
        together(ways.chain(self.answers(reading, language)).chain(self.frequencies(reading, language)))
    }

    /// The sketch with rules that bind the client alone going for both sides. Nothing else is changed.
    pub fn same_for_me(&self, mut sketch: Sketch, clauses: &[ClauseId]) -> Sketch {
        for id in clauses {
            if let Some(rule) = sketch.rules.iter_mut().find(|rule| rule.id == id.as_str()) {
                rule.towards = Towards::Both;
            }
            match sketch.terms.iter_mut().find(|term| term.id() == id.as_str()) {
                Some(Term::Frequency { towards, .. }) => *towards = Towards::Both,
                Some(Term::Promise { by: Party::Client, .. }) => {
                    promise(&mut sketch, Party::Consultant, Some(id));
                }
                Some(
                    Term::Promise { .. }
                    | Term::Emergency { .. }
                    | Term::People { .. }
                    | Term::Tone { .. }
                    | Term::Netiquette { .. }
                    | Term::Record { .. }
                    | Term::Review { .. }
                    | Term::Ending { .. }
                    | Term::FreeText { .. },
                )
                | None => {}
            }
        }
        sketch
    }

    /// Rules for the same people at the same addresses of mine, held against those of the other direction; where there are
    /// none for just these, against what goes for everyone and everywhere.
    fn way(&self, group: &[&ChannelClause], reading: &Reading, language: Language) -> Option<Thing> {
        let first = *group.first()?;
        let of = |receiver| {
            let clauses = reading.clauses.iter().filter_map(Clause::as_channel);
            let speaking =
                clauses.filter(|clause| clause.towards.covers(receiver) && includes(clause, first));
            speaking.min_by_key(|clause| clause.breadth())
        };
        let (theirs, mine) = (of(Party::Consultant), of(Party::Client));
        let parts = self.parts(reading);
        let parts = Parts { tone: Tone { language, ..parts.tone }, ..parts };
        Some(Thing {
            about: clause_way(first, &parts, &self.channels),
            client: self.said_of(theirs, Party::Consultant, reading, language),
            me: self.said_of(mine, Party::Client, reading, language),
            one_sided: one_sided(mine, group.iter().map(|clause| &clause.id)),
        })
    }

    /// What goes for whoever reaches `receiver`: "Mo–Fr 9–17 (Ortszeit New York)", "nur im Notfall".
    fn said_of(
        &self,
        clause: Option<&ChannelClause>,
        receiver: Party,
        reading: &Reading,
        language: Language,
    ) -> String {
        let Some(clause) = clause else { return say(language, "mirror-nothing", &[]) };
        let towards = match receiver {
            Party::Consultant => Towards::Consultant,
            Party::Client => Towards::Client,
        };
        let clause = ChannelClause { towards, ..clause.clone() };
        let id = match level(&clause, &self.channels) {
            Level::Anytime => "mirror-anytime",
            Level::OfficeHours | Level::Hours => {
                let hours = hours_of(&clause, &self.channels, &self.consultant.side, &reading.client.side);
                return hours
                    .map(|hours| self.hours_there(&hours, receiver, reading, language))
                    .unwrap_or_default();
            }
            Level::ByAppointment => "mirror-appointment",
            Level::EmergencyOnly => "mirror-emergency",
            Level::AfterEngagement => "mirror-after",
            Level::NotUsed => "mirror-not-used",
        };
        say(language, id, &[])
    }

    /// Hours go by the receiver's clock; where that is not mine, it is said.
    fn hours_there(&self, hours: &Hours, receiver: Party, reading: &Reading, language: Language) -> String {
        let hours = in_words(hours, language, Style::Short);
        let zone = reading.client.side.zone;
        if receiver == Party::Consultant || zone == self.consultant.side.zone {
            return hours;
        }
        let place = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        say(language, "mirror-hours-there", &[("hours", &hours), ("place", &place)])
    }

    fn answers(&self, reading: &Reading, language: Language) -> Vec<Thing> {
        let promises = || {
            let clauses = reading.clauses.iter();
            clauses.filter_map(|clause| if let Clause::Promise(it) = clause { Some(it) } else { None })
        };
        let within = |promise: Option<&PromiseClause>| match promise.map(|promise| promise.within) {
            Some(Within::Hours(hours)) => say_counted(language, "mirror-within-hours", hours.into(), &[]),
            Some(Within::WorkingDays(days)) => say_counted(language, "mirror-within-days", days.into(), &[]),
            None => say(language, "mirror-no-promise", &[]),
        };
        let answer = |group: &Vec<&PromiseClause>| {
            let channel = group.first()?.channel.as_ref();
            // What is promised on all channels is promised on this one.
            let of = |by: Party| {
                let own = promises().find(|one| one.by == by && one.channel.as_ref() == channel);
                own.or_else(|| promises().find(|one| one.by == by && one.channel.is_none()))
            };
            let (theirs, mine) = (of(Party::Client), of(Party::Consultant));
            Some(Thing {
                about: self.about("mirror-answer", channel, language),
                client: within(theirs),
                me: within(mine),
                one_sided: one_sided(mine, theirs.iter().map(|promise| &promise.id)),
            })
        };
        grouped(promises(), |promise| &promise.channel).iter().filter_map(answer).collect()
    }

    fn frequencies(&self, reading: &Reading, language: Language) -> Vec<Thing> {
        let clauses = reading.clauses.iter();
        let limits =
            clauses.filter_map(|clause| if let Clause::Frequency(it) = clause { Some(it) } else { None });
        let often = |limit: Option<&FrequencyClause>| {
            let Some(FrequencyClause { at_most, per, .. }) = limit else {
                return say(language, "mirror-no-limit", &[]);
            };
            let id = match per {
                Period::Day => "mirror-per-day",
                Period::Week => "mirror-per-week",
                Period::Month => "mirror-per-month",
            };
            say_counted(language, id, (*at_most).into(), &[])
        };
        let thing = |group: &Vec<&FrequencyClause>| {
            let of = |receiver| {
                let limits = group.iter().copied().filter(|limit| limit.towards.covers(receiver));
                limits.min_by_key(|limit| limit.at_most)
            };
            let mine = of(Party::Client);
            Some(Thing {
                about: self.about("mirror-often", group.first()?.channel.as_ref(), language),
                client: often(of(Party::Consultant)),
                me: often(mine),
                one_sided: one_sided(mine, group.iter().map(|limit| &limit.id)),
            })
        };
        grouped(limits, |limit| (&limit.channel, limit.per)).iter().filter_map(thing).collect()
    }

    /// "Antwort", "Antwort (E-Mail)".
    fn about(&self, id: &str, channel: Option<&ChannelId>, language: Language) -> String {
        let about = say(language, id, &[]);
        match channel {
            Some(channel) => format!("{about} ({})", self.channel_name(channel, language)),
            None => about,
        }
    }
}

/// What has the same key together, where the first of it stands.
fn grouped<'a, T, K: PartialEq>(
    clauses: impl Iterator<Item = &'a T>,
    key: impl Fn(&'a T) -> K,
) -> Vec<Vec<&'a T>> {
    let mut groups: Vec<(K, Vec<&T>)> = Vec::new();
    for clause in clauses {
        let key = key(clause);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(clause),
            None => groups.push((key, vec![clause])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Whether a clause speaks of all the people and addresses on a channel that another one speaks of.
fn includes(clause: &ChannelClause, other: &ChannelClause) -> bool {
    clause.channel == other.channel
        && (clause.at == At::Any || clause.at == other.at)
        && (clause.who == Who::Everyone || clause.who == other.who)
}

/// The rules of the client, if none of mine stands against them.
fn one_sided<'a, T>(mine: Option<&T>, theirs: impl Iterator<Item = &'a ClauseId>) -> Vec<ClauseId> {
    if mine.is_some() { Vec::new() } else { theirs.cloned().collect() }
}

/// Things of which the same goes in one row, where the first of them stands.
fn together(things: impl Iterator<Item = Thing>) -> Vec<MirrorRow> {
    let mut rows: Vec<MirrorRow> = Vec::new();
    for Thing { about, client, me, one_sided } in things {
        let alike = |row: &&mut MirrorRow| {
            row.client == client && row.me == me && row.one_sided.is_empty() == one_sided.is_empty()
        };
        match rows.iter_mut().find(alike) {
            Some(row) => {
                row.about = format!("{}, {about}", row.about);
                row.one_sided.extend(one_sided);
            }
            None => rows.push(MirrorRow { about, client, me, one_sided }),
        }
    }
    rows
}
