//! Try before proposing: the draft judged on what the journal has of the last months.

use std::collections::BTreeMap;

use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::judge::{Case, Rulebook, rule};
use absprache_engine::letter::{Parts, clause_sentence};
use absprache_engine::tone::Language;
use absprache_engine::verdict::GroundKind;
use absprache_engine::words::Clock;
use chrono::{DateTime, Months, NaiveDate, Utc};

use super::page::in_language;
use crate::desk::Desk;
use crate::event::Seq;
use crate::memory::Remembered;
use crate::offer::contact_of;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::{ClientFile, policy_of, wish_terms};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::use_cases::draw_up::letter_parts;
use crate::view::agreeing::{DryContact, DryDay, DryRun, Inside};
use crate::words::times::at_words;
use crate::words::{say, say_counted};

/// A contact judged twice.
#[derive(Debug, Clone)]
pub(crate) struct Tried {
    /// The contact.
    pub(crate) seq: Seq,
    /// The day on which it arrived, by the consultant's calendar.
    pub(crate) day: NaiveDate,
    /// By the rules that went then.
    pub(crate) now: GroundKind,
    /// By the rules that are tried.
    pub(crate) tried: GroundKind,
    /// The clause of these that decided.
    pub(crate) clause: Option<ClauseId>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The contacts with a client in so many months before `now`, oldest first, judged by other rules, too. What was asked
    /// for, answered or fine then opens a conversation by both.
    pub(crate) fn try_rules(
        &self,
        client: &ClientId,
        book: &Rulebook,
        months: u32,
        now: DateTime<Utc>,
    ) -> Vec<Tried> {
        let since = now.checked_sub_months(Months::new(months)).unwrap_or(now);
        let Some(file) = self.clients.get(client) else { return Vec::new() };
        let theirs = |contact: &Remembered| {
            contact.received.identity.as_ref().is_some_and(|known| known.client == *client)
        };
        self.memory
            .arrived_since(since)
            .take_while(|(_, contact)| contact.received.arrived <= now)
            .filter(|(_, contact)| theirs(contact))
            .map(|(seq, contact)| self.tried(file, seq, contact, book))
            .collect()
    }

    fn tried(&self, file: &ClientFile, seq: Seq, remembered: &Remembered, book: &Rulebook) -> Tried {
        let contact = contact_of(remembered);
        let client = &file.client.id;
        let context = self.context(client, contact.at, seq);
        let person = remembered.received.identity.as_ref().and_then(|known| known.person.as_ref());
        let case = Case { contact: &contact, person, context: &context };
        let tried = rule(book, case);
        Tried {
            seq,
            day: contact.at.with_timezone(&self.consultant.side.zone).date_naive(),
            now: rule(&file.rules_at(contact.at).book, case).kind,
            tried: tried.kind,
            clause: tried.clause_id().cloned(),
        }
    }
}

/// Is a contact of this row in order?
pub(crate) fn inside(kind: GroundKind) -> Inside {
    match kind {
        GroundKind::Ended
        | GroundKind::Emergency
        | GroundKind::Appointment
        | GroundKind::Running
        | GroundKind::Welcome => Inside::Inside,
        GroundKind::NoClause
        | GroundKind::Disagreement
        | GroundKind::ByAppointment
        | GroundKind::Absence
        | GroundKind::Holiday
        | GroundKind::OutsideHours
        | GroundKind::NotUsed
        | GroundKind::EmergencyOnly
        | GroundKind::AfterEngagement
        | GroundKind::PersonNotNamed
        | GroundKind::PrivateHandle
        | GroundKind::OtherHandle => Inside::Outside,
    }
}

/// How many contacts of each day were inside and outside.
pub(crate) fn by_day(tried: &[Tried]) -> BTreeMap<NaiveDate, (u32, u32)> {
    let mut days: BTreeMap<NaiveDate, (u32, u32)> = BTreeMap::new();
    for one in tried {
        let (within, without) = days.entry(one.day).or_default();
        match inside(one.tried) {
            Inside::Inside => *within = within.saturating_add(1),
            Inside::Outside => *without = without.saturating_add(1),
        }
    }
    days
}

/// The newest of so many contacts are shown.
const SHOWN: usize = 200;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The draft of a client judged on the record of so many months.
    ///
    /// # Errors
    /// If there is no such client, or their draft cannot be read.
    pub fn dry_run(
        &self,
        client: &ClientId,
        months: u32,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<DryRun, Trouble> {
        let clock = Clock { language, ..self.clock(now) };
        let client = find_client(&self.files, client)?;
        let clauses = policy_of(&client, &self.channels, &self.files)?.clauses;
        let book = Rulebook::new(wish_terms(&self.consultant, &client, &clauses), &self.channels);
        let tried = self.try_rules(&client.id, &book, months, now);
        let parts = in_language(letter_parts(&self.consultant, &client, &clauses, None), &clock);
        let is_shown =
            |one: &&Tried| inside(one.tried) == Inside::Outside || inside(one.now) != inside(one.tried);
        let day = |(day, (inside, outside)): (NaiveDate, (u32, u32))| DryDay {
            day: day.to_string(),
            inside,
            outside,
        };
        Ok(DryRun {
            sentence: in_sum(&tried, months, language),
            days: by_day(&tried).into_iter().map(day).collect(),
            outside: tried
                .iter()
                .rev()
                .filter(is_shown)
                .take(SHOWN)
                .filter_map(|one| self.dry_contact(one, &parts, &clock))
                .collect(),
        })
    }

    fn dry_contact(&self, one: &Tried, parts: &Parts<'_>, clock: &Clock) -> Option<DryContact> {
        let received = &self.memory.contact(one.seq)?.received;
        let known = received.identity.as_ref()?;
        let client = &self.clients.get(&known.client)?.client;
        let person = known.person.as_ref().and_then(|id| client.person(id));
        let clause = one.clause.as_ref().and_then(|id| parts.clauses.iter().find(|one| one.id() == id));
        let sentence = match clause {
            Some(clause) => clause_sentence(clause, parts, &self.channels),
            None => say(clock.language, without_clause(one.tried), &[]),
        };
        Some(DryContact {
            when: at_words(received.arrived, clock),
            who: person.map_or_else(|| client.name.clone(), |person| person.name.clone()),
            channel_name: self.channel_name(&received.channel, clock.language),
            sentence,
            now: inside(one.now),
            draft: inside(one.tried),
        })
    }
}

/// Why a contact is judged as it is where no clause decides.
fn without_clause(kind: GroundKind) -> &'static str {
    match inside(kind) {
        Inside::Inside => "dry-run-in-order",
        Inside::Outside => "dry-run-not-agreed",
    }
}

fn in_sum(tried: &[Tried], months: u32, language: Language) -> String {
    if tried.is_empty() {
        return say_counted(language, "dry-run-nothing", usize::try_from(months).unwrap_or_default(), &[]);
    }
    let outside = |kind: fn(&Tried) -> GroundKind| {
        tried.iter().filter(|one| inside(kind(one)) == Inside::Outside).count()
    };
    let (then, now) = (outside(|one| one.tried), outside(|one| one.now));
    let args = [("all", &*tried.len().to_string()), ("now", &*now.to_string())];
    say_counted(language, "dry-run-sum", then, &args)
}
