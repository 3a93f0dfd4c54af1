//! A version drawn up from clauses, and the letter in it.

use absprache_engine::agreement::{Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::document::SCHEMA;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::hours::day_start;
use absprache_engine::letter::{Parts, letter};
use absprache_engine::lint::{Draft, Finding, Severity, lint};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use absprache_engine::tone::Tone;
use chrono::{Months, NaiveDate};

use crate::exchange::Exchanges;
use crate::ports::Files;
use crate::trouble::Trouble;

/// The days on which a version goes, by the consultant's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// The first.
    pub from: NaiveDate,
    /// The last; none if it goes until something else is agreed.
    pub until: Option<NaiveDate>,
}

/// Draws up what goes between the two as they are on file today. The number is still to be given. None for a first day that
/// the consultant's calendar does not have.
pub(crate) fn draw_up(
    consultant: &Consultant,
    client: &Client,
    clauses: Vec<Clause>,
    valid: Validity,
    channels: &Channels,
) -> Option<Version> {
    Some(Version {
        schema: SCHEMA,
        client: client.id.clone(),
        number: 1,
        consultant_name: consultant.name.clone(),
        client_name: client.name.clone(),
        consultant_side: consultant.side.clone(),
        client_side: client.side.clone(),
        handles: consultant.handles.clone(),
        valid_from: day_start(consultant.side.zone, valid.from)?,
        valid_until: valid.until,
        review: review(&clauses, valid.from),
        language: client.tone.language,
        letter: letter(&letter_parts(consultant, client, &clauses, Some(valid)), channels),
        clauses,
    })
}

/// The number of a version that is agreed: the one its text was offered under, else the next.
pub(crate) fn agreed_number(exchanges: &Exchanges, version: &Version) -> u32 {
    let same = Fingerprint::of(version).ok().and_then(|text| exchanges.number_of(&version.client, text));
    same.unwrap_or_else(|| exchanges.next_number(&version.client))
}

/// Writes the file of a version. As long as no event names it, it does not count.
pub(crate) fn save_numbered(
    files: &mut impl Files,
    number: u32,
    version: Version,
) -> Result<(VersionRef, Version), Trouble> {
    let version = Version { number, ..version };
    let fingerprint = files.save_version(&version)?;
    Ok((VersionRef { client: version.client.clone(), number, fingerprint }, version))
}

/// The letter of a client's terms as they are being written.
pub fn letter_of(
    consultant: &Consultant,
    client: &Client,
    clauses: &[Clause],
    channels: &Channels,
) -> String {
    letter(&letter_parts(consultant, client, clauses, None), channels)
}

/// What the letter of a client's terms is written from.
pub fn letter_parts<'a>(
    consultant: &'a Consultant,
    client: &'a Client,
    clauses: &'a [Clause],
    valid: Option<Validity>,
) -> Parts<'a> {
    Parts {
        consultant_name: &consultant.name,
        client_name: &client.name,
        consultant_side: &consultant.side,
        client_side: &client.side,
        handles: &consultant.handles,
        people: &client.people,
        clauses,
        valid_from: valid.map(|valid| valid.from),
        valid_until: valid.and_then(|valid| valid.until),
        review: valid.and_then(|valid| review(clauses, valid.from)),
        tone: client.tone,
    }
}

/// What the letter of a version was written from.
pub fn version_parts<'a>(version: &'a Version, client: &'a Client) -> Parts<'a> {
    let valid_from = version.valid_from.with_timezone(&version.consultant_side.zone).date_naive();
    Parts {
        consultant_name: &version.consultant_name,
        client_name: &version.client_name,
        consultant_side: &version.consultant_side,
        client_side: &version.client_side,
        handles: &version.handles,
        people: &client.people,
        clauses: &version.clauses,
        valid_from: Some(valid_from),
        valid_until: version.valid_until,
        review: version.review,
        tone: Tone { language: version.language, ..client.tone },
    }
}

/// What speaks against proposing or recording a draft. One that leaves a way out on purpose says why in a free text, and
/// then has no error (see [`lint`]).
pub(crate) fn objections(policy: &Policy, client: &Client, channels: &Channels) -> Vec<Finding> {
    let findings = lint(Draft::of(policy, client.tone.language), channels);
    findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect()
}

/// The day after so many months of the review clause; months that lack the day end with their last one.
fn review(clauses: &[Clause], from: NaiveDate) -> Option<NaiveDate> {
    let months = clauses.iter().find_map(|clause| {
        if let Clause::Review(clause) = clause { Some(clause.every_months) } else { None }
    });
    from.checked_add_months(Months::new(months?.into()))
}
