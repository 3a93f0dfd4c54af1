//! Freezes what was agreed with a client into the next version.

use absprache_engine::agreement::{Means, Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::document::SCHEMA;
use absprache_engine::ids::ClientId;
use absprache_engine::letter::{Parts, letter};
use absprache_engine::lint::{Draft, Finding, Severity, lint};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use chrono::{DateTime, Days, Months, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use thiserror::Error;

use crate::desk::Desk;
use crate::event::Event;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::{AgreedEvent, policy_of};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;

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

/// Why nothing is recorded.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// The same was recorded already.
    #[error("nothing changed since version {}", .0.number)]
    Unchanged(VersionRef),
    /// A newer version would lose its force to an older one.
    #[error("version {number} goes from {from} on")]
    BeforeTheLast {
        /// The newest version's number.
        number: u32,
        /// From which day it goes, by the consultant's clock.
        from: NaiveDate,
    },
    /// The terms must not be proposed like this.
    #[error("{} findings speak against it", .0.len())]
    Objections(Vec<Finding>),
    /// A day that is still to come: nothing was agreed then.
    #[error("{0} is still to come")]
    StillToCome(NaiveDate),
    /// A day longer ago than a working life: a slip in the year.
    #[error("{0} is too long ago")]
    TooLongAgo(NaiveDate),
    /// A day that the calendar of the zone does not have.
    #[error("{0} is no day that an agreement can begin on")]
    NoSuchDay(NaiveDate),
}

/// Writes the version's file, then the event that makes it valid.
pub fn record_agreement(
    journal: &mut impl Journal,
    files: &mut impl Files,
    channels: &Channels,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Recorded, Fault> {
    let recorded = freeze(journal, files, channels, request, now)?;
    journal.append(now, &recorded.event(request))?;
    Ok(recorded)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The same in a running program, which goes by the version from then on.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn record_agreement(&mut self, request: &Request, now: DateTime<Utc>) -> Result<Recorded, Fault> {
        let recorded = freeze(&self.journal, &mut self.files, &self.channels, request, now)?;
        self.record(now, recorded.event(request))?;
        let client = find_client(&self.files, &request.client)?;
        self.put_on_file(client)?;
        Ok(recorded)
    }
}

impl Recorded {
    fn event(&self, request: &Request) -> Event {
        let Request { client, on, means, by } = request.clone();
        let VersionRef { number, fingerprint, .. } = self.reference;
        Event::Agreed { client, number, fingerprint, on, means, by }
    }
}

/// Nobody records what was agreed earlier than that.
const WORKING_LIFE: Months = Months::new(50 * 12);

/// Writes the version's file. As long as no event names it, it does not count.
fn freeze(
    journal: &impl Journal,
    files: &mut impl Files,
    channels: &Channels,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Recorded, Fault> {
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let today = now.with_timezone(&consultant.side.zone).date_naive();
    if request.on > today {
        return Err(Fault::StillToCome(request.on));
    }
    if today.checked_sub_months(WORKING_LIFE).is_some_and(|oldest| request.on < oldest) {
        return Err(Fault::TooLongAgo(request.on));
    }
    let client = find_client(files, &request.client)?;
    let policy = policy_of(&client, channels, files)?;
    object(&policy, &client, channels)?;
    let mut version = draw_up(&consultant, &client, policy, request.on, channels)?;
    let standing = Standing::Agreed { on: request.on, means: request.means, by: request.by.clone() };
    let last = AgreedEvent::all(journal)?.into_iter().rfind(|event| event.client == client.id);
    if let Some(last) = last {
        let old = files.version(&client.id, last.reference.fingerprint)?;
        version.number = last.reference.number;
        if version == old && standing == last.standing {
            return Err(Fault::Unchanged(last.reference));
        }
        if version.valid_from < old.valid_from {
            let from = old.valid_from.with_timezone(&consultant.side.zone).date_naive();
            return Err(Fault::BeforeTheLast { number: old.number, from });
        }
        // What was agreed in a talk and is signed the same day is the same version, recorded once more.
        if version != old {
            version.number = version.number.saturating_add(1);
        }
    }
    let fingerprint = files.save_version(&version)?;
    let number = version.number;
    Ok(Recorded { reference: VersionRef { client: client.id, number, fingerprint }, standing, version })
}

/// The letter of a client's terms as it reads, or would read, when it goes from a day on.
pub fn letter_of(
    consultant: &Consultant,
    client: &Client,
    clauses: &[Clause],
    from: Option<NaiveDate>,
    channels: &Channels,
) -> String {
    letter(&letter_parts(consultant, client, clauses, from), channels)
}

/// What the letter of a client's terms is written from.
pub(crate) fn letter_parts<'a>(
    consultant: &'a Consultant,
    client: &'a Client,
    clauses: &'a [Clause],
    from: Option<NaiveDate>,
) -> Parts<'a> {
    Parts {
        consultant_name: &consultant.name,
        client_name: &client.name,
        consultant_side: &consultant.side,
        client_side: &client.side,
        handles: &consultant.handles,
        people: &client.people,
        clauses,
        valid_from: from,
        valid_until: None,
        review: from.and_then(|from| review(clauses, from)),
        tone: client.tone,
    }
}

/// What must not be proposed is not recorded either. A draft that leaves a way out on purpose says why in a free text,
/// and then has no error (see [`lint`]).
fn object(policy: &Policy, client: &Client, channels: &Channels) -> Result<(), Fault> {
    let findings = lint(Draft::of(policy, client.tone.language), channels);
    let errors: Vec<_> = findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    if errors.is_empty() { Ok(()) } else { Err(Fault::Objections(errors)) }
}

fn draw_up(
    consultant: &Consultant,
    client: &Client,
    policy: Policy,
    on: NaiveDate,
    channels: &Channels,
) -> Result<Version, Fault> {
    Ok(Version {
        schema: SCHEMA,
        client: client.id.clone(),
        number: 1,
        consultant_name: consultant.name.clone(),
        client_name: client.name.clone(),
        consultant_side: consultant.side.clone(),
        client_side: client.side.clone(),
        handles: consultant.handles.clone(),
        valid_from: first_moment(consultant.side.zone, on).ok_or(Fault::NoSuchDay(on))?,
        valid_until: None,
        review: review(&policy.clauses, on),
        language: client.tone.language,
        letter: letter_of(consultant, client, &policy.clauses, Some(on), channels),
        clauses: policy.clauses,
    })
}

/// The day after so many months of the review clause; months that lack the day end with their last one.
fn review(clauses: &[Clause], from: NaiveDate) -> Option<NaiveDate> {
    let every = |clause: &Clause| {
        if let Clause::Review(clause) = clause { Some(clause.every_months) } else { None }
    };
    let months = clauses.iter().find_map(every);
    from.checked_add_months(Months::new(months?.into()))
}

/// The first instant of a day on a zone's clock: midnight, or the end of the gap where the clocks skip it.
fn first_moment(zone: Tz, day: NaiveDate) -> Option<DateTime<Utc>> {
    let midnight = day.and_hms_opt(0, 0, 0)?;
    let quarters = (0..=8).map(|quarter| midnight + TimeDelta::minutes(15 * quarter));
    let found = quarters.filter_map(|wall| wall.and_local_timezone(zone).earliest()).next();
    found.map(|at| at.with_timezone(&Utc)).filter(|_| day.checked_add_days(Days::new(1)).is_some())
}
