//! Freezes what was agreed with a client into the next version.

use absprache_engine::agreement::{Means, Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::{self, Answer, Refusal};
use absprache_engine::party::Consultant;
use chrono::{DateTime, Months, NaiveDate, Utc};

use crate::desk::Desk;
use crate::event::Event;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::policy_of;
pub use crate::use_cases::agreeing::Fault;
use crate::use_cases::agreeing::{Exchange, Prepared, Table, at_table, fingerprint};
use crate::use_cases::draw_up::{Validity, agreed_number, draw_up, objections, save_numbered};

/// Nobody records what was agreed earlier than that.
const WORKING_LIFE: Months = Months::new(50 * 12);

/// What was agreed, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// With whom.
    pub client: ClientId,
    /// On which day, by the consultant's clock. It goes from the first moment of that day on.
    pub on: NaiveDate,
    /// How it was reached.
    pub means: Means,
    /// Who agreed for the client.
    pub by: String,
}

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The version as it is on disk.
    pub version: Version,
    /// What it is found again by.
    pub reference: VersionRef,
    /// How firmly it stands.
    pub standing: Standing,
}

/// Writes the version's file, then the event that makes it valid.
///
/// # Errors
/// See [`Fault`].
pub fn record_agreement(
    journal: &mut impl Journal,
    files: &mut impl Files,
    channels: &Channels,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Recorded, Fault> {
    at_table(journal, files, channels, now, |table| table.record(request))
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The same in a running program, which goes by the version from then on.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn record_agreement(&mut self, request: &Request, now: DateTime<Utc>) -> Result<Recorded, Fault> {
        self.at_table(&request.client, now, |table| table.record(request))
    }
}

impl<F: Files> Table<'_, F> {
    /// Freezes the draft into a version that both agreed on, in a talk or by mail. If it is what was offered, the client
    /// has accepted it by that.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn record(&mut self, request: &Request) -> Result<Prepared<Recorded>, Fault> {
        let consultant = self.consultant()?;
        let exchange = self.exchange(&request.client)?;
        let today = self.today(&exchange);
        if request.on > today {
            return Err(Fault::StillToCome(request.on));
        }
        if today.checked_sub_months(WORKING_LIFE).is_some_and(|oldest| request.on < oldest) {
            return Err(Fault::TooLongAgo(request.on));
        }
        let client = &exchange.client;
        let policy = policy_of(client, self.channels, self.files)?;
        let errors = objections(&policy, client, self.channels);
        if !errors.is_empty() {
            return Err(Fault::Objections(errors));
        }
        let valid = Validity { from: request.on, until: None };
        let version = draw_up(&consultant, client, policy.clauses, valid, self.channels);
        let version = version.ok_or(Fault::NoSuchDay(request.on))?;
        let standing = Standing::Agreed { on: request.on, means: request.means, by: request.by.clone() };
        self.not_recorded_yet(&exchange, &version, &standing, &consultant)?;
        let mut events = Vec::new();
        if let Some(accepted) = acceptance_missing(&exchange, &version, today)? {
            let answer = Answer { name: request.by.clone(), ..accepted };
            events.push(self.take_down(&exchange, answer, request.means, None)?);
        }
        let number = agreed_number(&self.exchanges, &version);
        let (reference, version) = save_numbered(self.files, number, version)?;
        let Request { client, on, means, by } = request.clone();
        events.push(Event::Agreed { client, number, fingerprint: reference.fingerprint, on, means, by });
        Ok(Prepared { events, outcome: Recorded { version, reference, standing } })
    }

    fn not_recorded_yet(
        &self,
        exchange: &Exchange,
        version: &Version,
        standing: &Standing,
        consultant: &Consultant,
    ) -> Result<(), Fault> {
        let zone = consultant.side.zone;
        let Some(last) = self.exchanges.agreed(&exchange.client.id, zone).pop() else { return Ok(()) };
        // What was agreed in a talk and is signed the same day is the same version, recorded once more.
        if fingerprint(version)? == last.fingerprint() && *standing == last.standing {
            return Err(Fault::Unchanged(last.reference));
        }
        match exchange.text(last.fingerprint()) {
            Some(old) if version.valid_from < old.version.valid_from => Err(Fault::BeforeTheLast {
                number: old.reference.number,
                from: old.version.valid_from.with_timezone(&zone).date_naive(),
            }),
            Some(_) | None => Ok(()),
        }
    }
}

/// What the client must have said to the open offer, if this was agreed; none if nothing is missing.
fn acceptance_missing(
    exchange: &Exchange,
    version: &Version,
    today: NaiveDate,
) -> Result<Option<Answer>, Fault> {
    let agreed = negotiation::Event::Agreed { text: fingerprint(version)?, clauses: version.clauses.clone() };
    match (exchange.negotiation.admit(&agreed, today), exchange.negotiation.proposal(today)) {
        (Ok(()), _) => Ok(None),
        (Err(Refusal::NotSettled(_)), Some(open)) => {
            Ok(Some(Answer::accepting(open.text, open.by.other(), "", &version.clauses)))
        }
        (Err(refusal), _) => Err(refusal.into()),
    }
}
