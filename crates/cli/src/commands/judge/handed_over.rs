//! An agreement as it was handed over: data file, version file, or PDF.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use absprache_desk::exchange::Exchanges;
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_engine::agreement::{Standing, Version};
use absprache_engine::channel::Channels;
use absprache_engine::document::data_file::{self, DataFileError};
use absprache_engine::fingerprint::Fingerprint;
use chrono_tz::Tz;

use crate::context::Context;
use crate::failure::{Failure, NoAgreement};

/// More than any PDF of an agreement has.
const LONGEST: u64 = 5_000_000;

/// Reads an agreement, and sees that it says what was handed over as far as the file tells.
pub(super) fn read(
    path: &Path,
    channels: &Channels,
    context: &Context,
) -> Result<(Version, Standing), Failure> {
    let io = |error| Trouble::Io { path: path.to_owned(), error };
    let mut bytes = Vec::new();
    File::open(path).map_err(io)?.take(LONGEST).read_to_end(&mut bytes).map_err(io)?;
    let bytes = if bytes.starts_with(b"%PDF") { attached(path, &bytes)? } else { bytes };
    let text = String::from_utf8(bytes).map_err(|_| io(std::io::ErrorKind::InvalidData.into()))?;
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        let file = data_file::read(&text, channels).map_err(|error| refused(path, error))?;
        return Ok((file.version, file.standing));
    }
    let version = of_version_file(path, &text, channels)?;
    let standing = standing(&version, context)?;
    Ok((version, standing))
}

#[cfg(feature = "pdf")]
fn attached(path: &Path, pdf: &[u8]) -> Result<Vec<u8>, Failure> {
    let attached = absprache_adapters::documents::pdf::attached_agreement(pdf);
    attached.map_err(|why| Failure::NoAgreement { path: path.to_owned(), why: NoAgreement::InPdf(why) })
}

#[cfg(not(feature = "pdf"))]
fn attached(path: &Path, _pdf: &[u8]) -> Result<Vec<u8>, Failure> {
    Err(Failure::NoAgreement { path: path.to_owned(), why: NoAgreement::WithoutPdf })
}

/// The file of a version is called by its fingerprint; one that has another name is taken as it is.
fn of_version_file(path: &Path, text: &str, channels: &Channels) -> Result<Version, Failure> {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let read = match stem.and_then(|stem| stem.parse::<Fingerprint>().ok()) {
        Some(said) => data_file::read_ron(text, said, channels),
        None => absprache_engine::document::read(text, channels).map_err(DataFileError::from),
    };
    read.map_err(|error| refused(path, error))
}

fn refused(path: &Path, error: DataFileError) -> Failure {
    let path = path.to_owned();
    match error {
        DataFileError::Unreadable(error) => Trouble::BadFile { path, error: Box::new(error) }.into(),
        DataFileError::Tampered { said, .. } => {
            Failure::NoAgreement { path, why: NoAgreement::Tampered { said } }
        }
    }
}

/// The file of a version does not tell where it stands; the journal does, if it is ours. Whoever has the file knows it.
fn standing(version: &Version, context: &Context) -> Result<Standing, Failure> {
    let fingerprint = Fingerprint::of(version).map_err(Failure::unmade)?;
    let zone = context.home.files()?.consultant()?.map_or(Tz::UTC, |consultant| consultant.side.zone);
    let agreed = Exchanges::all(context.home.journal()?.as_ref())?.agreed(&version.client, zone);
    let ours = agreed.into_iter().rev().find(|agreed| agreed.fingerprint() == fingerprint);
    Ok(ours.map_or(Standing::Proposed, |agreed| agreed.standing))
}
