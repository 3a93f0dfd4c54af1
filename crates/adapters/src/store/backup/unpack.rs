//! Reads a backup, part by part, and believes none of it that is not in its manifest.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use absprache_desk::trouble::Trouble;
use flate2::read::GzDecoder;
use sha2::{Digest as _, Sha256};
use tar::Archive;

use super::fault::Fault;
use super::manifest::{Head, MANIFEST, Manifest, Part, SCHEMA, belongs, digits};
use crate::store::durable;
use crate::store::journal::FORMAT;

/// Longer manifests are none: some hundred bytes for each file.
const LONGEST: u64 = 64 * 1024 * 1024;

/// Reads it to the end and keeps nothing.
pub(super) fn check(file: &Path) -> Result<Manifest, Fault> {
    read(file, |_| Ok(None))
}

/// Writes its parts below a folder.
pub(super) fn unpack(file: &Path, folder: &Path) -> Result<Manifest, Fault> {
    read(file, |part| {
        let path = folder.join(&part.path);
        let io = |error| Trouble::Io { path: path.clone(), error };
        path.parent().map_or(Ok(()), durable::create_folder)?;
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        durable::for_the_user_only(&mut options);
        Ok(Some(options.open(&path).map_err(io)?))
    })
}

fn read(file: &Path, place: impl Fn(&Part) -> Result<Option<File>, Trouble>) -> Result<Manifest, Fault> {
    let opened = File::open(file).map_err(|error| Trouble::Io { path: file.to_owned(), error })?;
    let mut archive = Archive::new(GzDecoder::new(opened));
    let no_backup = || Fault::NoBackup(file.to_owned());
    let mut entries = archive.entries().map_err(|_| no_backup())?;
    let first = entries.next().and_then(Result::ok).ok_or_else(no_backup)?;
    if first.path_bytes().as_ref() != MANIFEST.as_bytes() {
        return Err(no_backup());
    }
    let manifest = manifest(first, file)?;
    let damaged = |part: &str| Fault::Damaged { file: file.to_owned(), part: part.to_owned() };
    for part in &manifest.files {
        let entry = entries.next().and_then(Result::ok).ok_or_else(|| damaged(&part.path))?;
        let is_it = entry.path_bytes().as_ref() == part.path.as_bytes()
            && entry.header().entry_type().is_file()
            && entry.size() == part.bytes;
        if !is_it || !belongs(&part.path) {
            return Err(damaged(&part.path));
        }
        let written = place(part)?;
        if !copy(entry, written.as_ref(), &part.sha256, &part.path)? {
            return Err(damaged(&part.path));
        }
    }
    let is_over = entries.next().is_none();
    // The sum at the end is over everything, the manifest too, and is only looked at there.
    let is_whole = io::copy(&mut archive.into_inner(), &mut io::sink()).is_ok();
    if is_over && is_whole { Ok(manifest) } else { Err(damaged(MANIFEST)) }
}

fn manifest(entry: impl Read, file: &Path) -> Result<Manifest, Fault> {
    let mut text = Vec::new();
    let damaged = || Fault::Damaged { file: file.to_owned(), part: MANIFEST.to_owned() };
    entry.take(LONGEST).read_to_end(&mut text).map_err(|_| damaged())?;
    let head: Head = serde_json::from_slice(&text).map_err(|_| damaged())?;
    if head.schema > SCHEMA || head.journal_format > FORMAT {
        return Err(Fault::Newer { file: file.to_owned(), program: head.program });
    }
    serde_json::from_slice(&text).map_err(|_| damaged())
}

/// Copies a part; whether it is what it was when the backup was made. What cannot be read of it is damaged, what cannot be
/// written is the disk's trouble.
fn copy(mut from: impl Read, to: Option<&File>, sha256: &str, path: &str) -> Result<bool, Trouble> {
    let io = |error| Trouble::Io { path: path.into(), error };
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        let read = match from.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => buffer.get(..read).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Ok(false),
        };
        hash.update(read);
        if let Some(mut to) = to {
            to.write_all(read).map_err(io)?;
        }
    }
    if let Some(to) = to {
        to.sync_all().map_err(io)?;
    }
    Ok(digits(hash) == sha256)
}
