//! Makes a backup.

use std::fs::{self, File};
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};

use absprache_desk::trouble::Trouble;
use absprache_desk::view::backup::BackupView;
use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};
use tar::{Builder, Header};
use tempfile::{NamedTempFile, TempDir};

use super::fault::Fault;
use super::manifest::{JOURNAL, MANIFEST, Manifest, Part, SCHEMA, belongs, digits};
use super::view;
use crate::store::journal::FORMAT;
use crate::store::{Home, durable};

/// Writes everything that the program keeps into one file, in place of what was there. It may run beside a program that
/// holds the lock. No secrets are in it: passwords stand in the keyring.
///
/// # Errors
/// [`Fault::Nothing`], and [`Trouble`] for files that cannot be read or written. Then `out` is what it was.
pub fn make(home: &Home, out: &Path, now: DateTime<Utc>) -> Result<BackupView, Fault> {
    if !home.path().is_dir() {
        return Err(Fault::Nothing(home.path().to_owned()));
    }
    let beside = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    let written = |error| Trouble::Io { path: out.to_owned(), error };
    let scratch = TempDir::with_prefix_in(".absprache-", beside).map_err(written)?;
    // First the journal: whatever an event names is on disk before it.
    let mut files = Vec::new();
    if let Some(journal) = home.journal()? {
        let private = scratch.path().join("private");
        durable::create_folder(&private)?;
        let copy = private.join(JOURNAL);
        journal.copy_to(&copy)?;
        files.push((JOURNAL.to_owned(), copy));
    }
    for path in below(home.path(), home.path())? {
        if path != JOURNAL {
            files.push((path.clone(), home.path().join(&path)));
        }
    }
    let mut parts = Vec::new();
    for (path, from) in &files {
        parts.push(part(path, from)?);
    }
    let manifest = Manifest {
        schema: SCHEMA,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: now,
        journal_format: FORMAT,
        files: parts,
    };
    let whole = NamedTempFile::with_prefix_in(".absprache-", beside).map_err(written)?;
    pack(whole.as_file(), &manifest, &files).map_err(written)?;
    whole.as_file().sync_all().map_err(written)?;
    whole.persist(out).map_err(|error| written(error.error))?;
    Ok(view(out, &manifest))
}

/// The paths of what belongs into a backup, sorted.
fn below(folder: &Path, home: &Path) -> Result<Vec<String>, Trouble> {
    let io = |error| Trouble::Io { path: folder.to_owned(), error };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(io)? {
        let entry = entry.map_err(io)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(io)?);
        if kind.is_dir() {
            paths.extend(below(&path, home)?);
        } else if kind.is_file()
            && let Some(path) = path.strip_prefix(home).ok().and_then(Path::to_str)
            && belongs(&path.replace('\\', "/"))
        {
            paths.push(path.replace('\\', "/"));
        }
    }
    paths.sort();
    Ok(paths)
}

fn part(path: &str, from: &PathBuf) -> Result<Part, Trouble> {
    let io = |error| Trouble::Io { path: from.clone(), error };
    let mut hash = Sha256::new();
    let bytes = io::copy(&mut File::open(from).map_err(io)?, &mut Hashing(&mut hash)).map_err(io)?;
    Ok(Part { path: path.to_owned(), bytes, sha256: digits(hash) })
}

/// A file that was changed since it was looked at is found out when the backup is read: so it is not written at all.
fn pack(out: &File, manifest: &Manifest, files: &[(String, PathBuf)]) -> io::Result<()> {
    let mut archive = Builder::new(GzEncoder::new(out, Compression::default()));
    let at = manifest.made_at.timestamp().unsigned_abs();
    let text = serde_json::to_vec_pretty(manifest)?;
    archive.append_data(&mut header(text.len() as u64, at), MANIFEST, text.as_slice())?;
    for ((path, from), part) in files.iter().zip(&manifest.files) {
        let mut hash = Sha256::new();
        let content = File::open(from)?.take(part.bytes);
        let content = Reading { content, hash: &mut hash };
        archive.append_data(&mut header(part.bytes, at), path, content)?;
        if digits(hash) != part.sha256 {
            return Err(io::Error::other(format!("{path} was changed meanwhile")));
        }
    }
    archive.into_inner()?.finish()?.flush()
}

fn header(bytes: u64, at: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_mtime(at);
    header
}

/// Takes bytes in for a hash.
struct Hashing<'a>(&'a mut Sha256);

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Hashes what is read.
struct Reading<'a, R> {
    content: R,
    hash: &'a mut Sha256,
}

impl<R: io::Read> io::Read for Reading<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.content.read(into)?;
        self.hash.update(into.get(..read).unwrap_or_default());
        Ok(read)
    }
}
