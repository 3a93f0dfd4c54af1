//! The rules as a table: each way with how welcome contact is there, and when.

use absprache_engine::clause::{ChannelClause, Clause, Who};
use absprache_engine::hours::{Style, in_words};
use absprache_engine::party::{Client, Party};
use absprache_engine::words::Clock;

use super::profile::role;
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::ClientFile;
use crate::use_cases::ways::{hours_of, level};
use crate::view::client_page::MatrixRow;
use crate::view::sketch::Level;
use crate::words::say;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The rules in force, in their order.
    pub(super) fn matrix(&self, file: &ClientFile, clock: &Clock) -> Vec<MatrixRow> {
        let clauses = file.rules_at(clock.now).book.terms().clauses.iter().filter_map(Clause::as_channel);
        clauses.map(|clause| self.matrix_row(clause, file, clock)).collect()
    }

    fn matrix_row(&self, clause: &ChannelClause, file: &ClientFile, clock: &Clock) -> MatrixRow {
        let terms = file.rules_at(clock.now).book.terms();
        let level = level(clause, &self.channels);
        let has_hours = matches!(level, Level::OfficeHours | Level::Hours);
        let hours = hours_of(clause, &self.channels, &terms.consultant, &terms.client);
        let hours = hours.filter(|_| has_hours);
        MatrixRow {
            name: self.channel_name(&clause.channel, clock.language),
            channel: clause.channel.clone(),
            level,
            hours: hours.map(|hours| in_words(&hours, clock.language, Style::Short)),
            who: who(&clause.who, &file.client, clock),
            mine: !clause.towards.covers(Party::Consultant),
        }
    }
}

fn who(who: &Who, client: &Client, clock: &Clock) -> Option<String> {
    let names: Vec<String> = match who {
        Who::Everyone => return None,
        Who::Roles(roles) => roles.iter().map(|one| say(clock.language, role(*one), &[])).collect(),
        Who::Persons(ids) => {
            ids.iter().filter_map(|id| client.person(id)).map(|person| person.name.clone()).collect()
        }
    };
    Some(names.join(", "))
}
