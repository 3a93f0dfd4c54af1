//! `absprache agreement in-force`.

use absprache_desk::use_cases::agreeing::{InForce as Goes, in_force};
use absprache_desk::view::client::AgreementView;
use absprache_engine::hours::date_at;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::Serialize;

use super::show::FingerprintShown;
use crate::args::InForce;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::sentences;

/// What goes at an instant.
#[derive(Debug, Serialize)]
struct Shown {
    id: ClientId,
    at: String,
    version: Option<u32>,
    fingerprint: Option<FingerprintShown>,
    valid_from: Option<NaiveDate>,
    valid_until: Option<NaiveDate>,
    agreed: Option<AgreementView>,
    letter: Option<String>,
}

/// Says which version goes at an instant, and what it says.
pub(super) fn run(args: &InForce, context: &Context) -> Result<Answer, Failure> {
    let id = door::client("--client", &args.client)?;
    let at = door::given(door::instant, "--at", args.at.as_deref())?;
    let at = at.unwrap_or_else(|| context.clock.now());
    let files = context.home.files()?;
    let goes = in_force(context.home.journal()?.as_ref(), &files, files.channels(), &id, at)?;
    let (said, exit) = match &goes {
        Some(goes) => (sentences::in_force(goes, context.language), Exit::Yes),
        None => (sentences::nothing_in_force(context.language), Exit::No),
    };
    Ok(Answer::yes(said, &shown(id, at, goes))?.exit(exit))
}

fn shown(id: ClientId, at: DateTime<Utc>, goes: Option<Goes>) -> Shown {
    let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let Some(Goes { reference, standing, version }) = goes else {
        let (version, fingerprint, valid_from, valid_until) = (None, None, None, None);
        return Shown { id, at, version, fingerprint, valid_from, valid_until, agreed: None, letter: None };
    };
    Shown {
        agreed: Some(AgreementView::of(&id, &standing, Some(&reference))),
        version: Some(reference.number),
        fingerprint: Some(reference.fingerprint.into()),
        valid_from: date_at(version.consultant_side.zone, version.valid_from),
        valid_until: version.valid_until,
        letter: Some(version.letter),
        id,
        at,
    }
}
