//! Which way is open when, in an ordinary week.

use absprache_engine::clause::{ChannelClause, Clause};
use absprache_engine::party::Party;
use absprache_engine::words::Clock;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::ClientFile;
use crate::use_cases::ways::{level, week_of};
use crate::view::client_page::WayWeek;
use crate::view::sketch::Level;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    pub(super) fn week(&self, file: &ClientFile, clock: &Clock) -> Vec<WayWeek> {
        let terms = file.rules_at(clock.now).book.terms();
        let week = |clause: &ChannelClause| WayWeek {
            name: self.channel_name(&clause.channel, clock.language),
            level: level(clause, &self.channels),
            week: week_of(clause, &self.channels, &terms.consultant, &terms.client),
        };
        let reaches_me = |clause: &&ChannelClause| clause.towards.covers(Party::Consultant);
        let is_shut = |way: &WayWeek| matches!(way.level, Level::NotUsed | Level::AfterEngagement);
        terms
            .clauses
            .iter()
            .filter_map(Clause::as_channel)
            .filter(reaches_me)
            .map(week)
            .filter(|way| !is_shut(way))
            .collect()
    }
}
