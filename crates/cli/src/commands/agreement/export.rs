//! `absprache agreement export`: one text in all its forms.

use std::path::PathBuf;

use absprache_adapters::documents::{self, Exported};
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::agreeing::paper;
use absprache_engine::ids::ClientId;
use serde::Serialize;

use super::between::Between;
use super::message;
use super::show::FingerprintShown;
use crate::args::Export;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences::{self, say};

/// What was written.
#[derive(Debug, Serialize)]
pub(crate) struct Written {
    id: ClientId,
    pub(crate) version: u32,
    pub(crate) fingerprint: FingerprintShown,
    pub(crate) file: PathBuf,
    bytes: usize,
}

/// Writes the open offer, else what is agreed, in one of its forms.
pub(super) fn run(args: &Export, context: &Context) -> Result<Answer, Failure> {
    let between = Between::read(&args.client, context)?;
    let held = match args.number {
        Some(number) => between.exchange.numbered(number),
        None => between.held(),
    };
    let held = held.ok_or(Failure::NothingToExport)?;
    let Between { files, channels, consultant, exchange, .. } = &between;
    let clock = message::clock(&between, context);
    let paper = paper(exchange, held, files, consultant, channels, &clock)
        .map_err(|fault| Failure::of_step(fault, "", context.language, channels))?;
    let Exported { bytes, missing, .. } = documents::export(&paper, args.format.into(), channels)?;
    let unwritten = |error| Trouble::Io { path: args.out.clone(), error };
    std::fs::write(&args.out, &bytes).map_err(unwritten)?;
    let reference = &paper.text.reference;
    let written = Written {
        id: reference.client.clone(),
        version: reference.number,
        fingerprint: reference.fingerprint.into(),
        file: args.out.clone(),
        bytes: bytes.len(),
    };
    let answer = Answer::yes(sentences::written(&written, context.language), &written)?;
    let characters: String = missing.iter().collect();
    let unshown = || say(context.language, "cli-pdf-missing", &[("characters", &characters)]);
    let notes = if characters.is_empty() { Vec::new() } else { vec![unshown()] };
    Ok(Answer { notes, ..answer })
}
