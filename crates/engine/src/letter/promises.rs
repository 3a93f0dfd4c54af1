//! Who answers within what time, and how often is often enough.

use fluent_bundle::FluentValue;

use crate::channel::{ChannelId, Channels};
use crate::clause::{Clause, FrequencyClause, Period, PromiseClause, Within};
use crate::letter::voice::Voice;
use crate::letter::{Parts, name_of, ways};
use crate::party::Party;

pub(super) fn said(parts: &Parts<'_>, channels: &Channels, voice: Voice) -> Vec<String> {
    let mut promises: Vec<&PromiseClause> = Vec::new();
    let mut frequencies = Vec::new();
    for clause in parts.clauses {
        if let Clause::Promise(clause) = clause {
            promises.push(clause);
        } else if let Clause::Frequency(clause) = clause {
            frequencies.push(often(clause, channels, voice));
        }
    }
    let mut lines: Vec<String> =
        grouped(&promises).iter().map(|promise| promise.said(channels, voice)).collect();
    if !lines.is_empty() {
        lines.push(voice.say("letter-promise-counted", &[]));
    }
    lines.extend(frequencies);
    lines
}

/// One promise by itself.
pub(super) fn promise(clause: &PromiseClause, channels: &Channels, voice: Voice) -> String {
    let alone =
        Grouped { within: clause.within, channels: vec![clause.channel.clone()], by: By::One(clause.by) };
    alone.said(channels, voice)
}

/// Promises of the same time, said in one sentence.
struct Grouped {
    within: Within,
    channels: Vec<Option<ChannelId>>,
    by: By,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    One(Party),
    Both,
}

/// First the channels of one side and time together, then both sides where they promise the same.
fn grouped(promises: &[&PromiseClause]) -> Vec<Grouped> {
    let mut groups: Vec<Grouped> = Vec::new();
    for promise in promises {
        let by = By::One(promise.by);
        let general = promise.channel.is_none();
        let alike = |group: &&mut Grouped| {
            group.within == promise.within && group.by == by && group.channels.contains(&None) == general
        };
        match groups.iter_mut().find(alike) {
            Some(group) if general => group.channels = vec![None],
            Some(group) => group.channels.push(promise.channel.clone()),
            None => {
                groups.push(Grouped { within: promise.within, channels: vec![promise.channel.clone()], by });
            }
        }
    }
    let mut merged: Vec<Grouped> = Vec::new();
    for group in groups {
        let same = |earlier: &&mut Grouped| {
            let others = matches!((earlier.by, group.by), (By::One(a), By::One(b)) if a != b);
            let covers = |a: &Grouped, b: &Grouped| a.channels.iter().all(|one| b.channels.contains(one));
            others && earlier.within == group.within && covers(earlier, &group) && covers(&group, earlier)
        };
        match merged.iter_mut().find(same) {
            Some(earlier) => earlier.by = By::Both,
            None => merged.push(group),
        }
    }
    merged
}

impl Grouped {
    fn said(&self, channels: &Channels, voice: Voice) -> String {
        let within = within(self.within, voice);
        let names: Vec<String> =
            self.channels.iter().flatten().map(|id| name_of(channels, id, voice)).collect();
        let within = if names.is_empty() {
            within
        } else {
            let args = [("channel", within.into()), ("limits", voice.and(&names).into())];
            voice.say("letter-limited", &args)
        };
        let id = match self.by {
            By::Both => "letter-promise-both",
            By::One(Party::Consultant) => "letter-promise-consultant",
            By::One(Party::Client) => "letter-promise-client",
        };
        voice.say(id, &[("within", within.into())])
    }
}

/// "innerhalb von 4 Bürostunden"
pub(super) fn within(within: Within, voice: Voice) -> String {
    let (id, count) = match within {
        Within::Hours(hours) => ("letter-within-hours", hours),
        Within::WorkingDays(days) => ("letter-within-days", days),
    };
    voice.say(id, &[("count", count.into())])
}

pub(super) fn often(clause: &FrequencyClause, channels: &Channels, voice: Voice) -> String {
    let what = clause
        .channel
        .as_ref()
        .map_or_else(|| voice.say("letter-all-ways", &[]), |id| name_of(channels, id, voice));
    let what = match ways::towards(clause.towards, voice) {
        Some(limits) => voice.say("letter-limited", &[("channel", what.into()), ("limits", limits.into())]),
        None => what,
    };
    let [count, per] = at_most(clause);
    voice.say("letter-frequency", &[("what", what.into()), count, per])
}

/// How often, as messages want it: a number per period.
pub(super) fn at_most(clause: &FrequencyClause) -> [(&'static str, FluentValue<'static>); 2] {
    let per = match clause.per {
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
    };
    [("count", clause.at_most.into()), ("per", per.into())]
}
