//! `absprache agreement diff`.

use absprache_desk::rules::policy_of;
use absprache_desk::use_cases::draw_up::letter_parts;
use absprache_engine::ids::ClientId;
use absprache_engine::letter::{Amendment, Parts, amendment};
use serde::Serialize;

use super::between::Between;
use super::show::FingerprintShown;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::sentences;

/// What the draft changes.
#[derive(Debug, Serialize)]
pub(crate) struct Differs {
    id: ClientId,
    /// Against which version; none if nothing was offered or agreed.
    pub(crate) version: Option<u32>,
    pub(crate) fingerprint: Option<FingerprintShown>,
    pub(crate) changes: Vec<ChangeShown>,
}

/// One thing that changes.
#[derive(Debug, Serialize)]
pub(crate) struct ChangeShown {
    title: String,
    before: Option<String>,
    after: Option<String>,
    pub(crate) line: String,
}

/// Says what the draft changes in the open offer, else in what is agreed.
pub(super) fn run(client: &str, context: &Context) -> Result<Answer, Failure> {
    let between = Between::read(client, context)?;
    let on_file = &between.exchange.client;
    let draft = policy_of(on_file, &between.channels, &between.files)?.clauses;
    let held = between.held();
    let new = letter_parts(&between.consultant, on_file, &draft, None);
    let old = match &held {
        Some(held) => between.parts(&held.text.version),
        // Of nothing only the rules are new: addresses and hours were no one's before.
        None => Parts { clauses: &[], ..new },
    };
    let changes: Vec<ChangeShown> =
        amendment(&old, &new, &between.channels).into_iter().map(ChangeShown::from).collect();
    let differs = Differs {
        id: on_file.id.clone(),
        version: held.as_ref().map(|held| held.text.reference.number),
        fingerprint: held.as_ref().map(|held| held.text.reference.fingerprint.into()),
        changes,
    };
    let exit = if differs.changes.is_empty() { Exit::Yes } else { Exit::No };
    Ok(Answer::yes(sentences::differs(&differs, context.language), &differs)?.exit(exit))
}

impl From<Amendment> for ChangeShown {
    fn from(amendment: Amendment) -> Self {
        let Amendment { title, before, after, line } = amendment;
        Self { title, before, after, line }
    }
}
