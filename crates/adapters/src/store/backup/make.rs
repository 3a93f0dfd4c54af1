//! Makes a backup.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use absprache_desk::trouble::Trouble;
use absprache_desk::view::backup::BackupView;
use absprache_engine::words::Clock;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};
use tar::{Builder, Header};
use tempfile::{NamedTempFile, TempDir};

use super::fault::Fault;
use super::manifest::{JOURNAL, MANIFEST, Manifest, POSITIONS, Part, SCHEMA, belongs, digits};
use super::view;
use crate::store::journal::FORMAT;
use crate::store::{Home, durable};

/// Writes everything that the program keeps into one file, in place of what was there. It may run beside a program that
/// holds the lock. No secrets are in it: passwords stand in the keyring.
///
/// # Errors
/// [`Fault::Nothing`], and [`Trouble`] for files that cannot be read or written. Then `out` is what it was.
pub fn make(home: &Home, out: &Path, clock: &Clock) -> Result<BackupView, Fault> {
    if !home.path().is_dir() {
        return Err(Fault::Nothing(home.path().to_owned()));
    }
    let beside = durable::folder_of(out);
    let written = |error| Trouble::Io { path: out.to_owned(), error };
    let scratch = TempDir::with_prefix_in(".absprache-", beside).map_err(written)?;
    // How far mail was told, before the journal: what is told twice is told from doubles, what is passed over is lost.
    let positions = read(home, |path| path.starts_with(POSITIONS))?;
    let journal = journal(home, scratch.path())?;
    // Everything else after it: whatever an event names is on disk before the event.
    let others = read(home, |path| path != JOURNAL && !path.starts_with(POSITIONS))?;
    let mut parts: Vec<Taken> = journal.into_iter().chain(positions).chain(others).collect();
    let manifest = Manifest {
        schema: SCHEMA,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: clock.now,
        journal_format: FORMAT,
        files: parts.iter().map(|taken| taken.part.clone()).collect(),
    };
    let whole = NamedTempFile::with_prefix_in(".absprache-", beside).map_err(written)?;
    pack(whole.as_file(), &manifest, &mut parts).map_err(written)?;
    whole.as_file().sync_all().map_err(written)?;
    whole.persist(out).map_err(|error| written(error.error))?;
    Ok(view(out, &manifest, clock))
}

/// A part as it was at one moment. The program may go on writing.
struct Taken {
    part: Part,
    content: Content,
}

enum Content {
    /// Of a small file.
    Bytes(Vec<u8>),
    /// Of a copy that nobody else has.
    Copy(File),
}

/// A copy of the journal, if there is one.
fn journal(home: &Home, scratch: &Path) -> Result<Option<Taken>, Trouble> {
    let Some(journal) = home.journal()? else { return Ok(None) };
    let private = scratch.join("private");
    durable::create_folder(&private)?;
    let copy = private.join(JOURNAL);
    journal.copy_to(&copy)?;
    let io = |error| Trouble::Io { path: copy.clone(), error };
    let mut hash = Sha256::new();
    let bytes = io::copy(&mut File::open(&copy).map_err(io)?, &mut Hashing(&mut hash)).map_err(io)?;
    let part = Part { path: JOURNAL.to_owned(), bytes, sha256: digits(hash) };
    Ok(Some(Taken { part, content: Content::Copy(File::open(&copy).map_err(io)?) }))
}

/// The files that belong into a backup and are wanted, sorted. What was removed meanwhile is none.
fn read(home: &Home, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<Taken>, Trouble> {
    let mut taken = Vec::new();
    for path in below(home.path(), home.path())?.into_iter().filter(|path| is_wanted(path)) {
        let from = home.path().join(&path);
        if let Some(bytes) = unless_gone(fs::read(&from), &from)? {
            let sha256 = digits(Sha256::new_with_prefix(&bytes));
            let part = Part { path, bytes: bytes.len() as u64, sha256 };
            taken.push(Taken { part, content: Content::Bytes(bytes) });
        }
    }
    Ok(taken)
}

/// The paths of what belongs into a backup, sorted.
fn below(folder: &Path, home: &Path) -> Result<Vec<String>, Trouble> {
    let io = |error| Trouble::Io { path: folder.to_owned(), error };
    let mut paths = Vec::new();
    for entry in unless_gone(fs::read_dir(folder), folder)?.into_iter().flatten() {
        let entry = entry.map_err(io)?;
        let path = entry.path();
        let Some(kind) = unless_gone(entry.file_type(), &path)? else { continue };
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

fn unless_gone<T>(found: io::Result<T>, path: &Path) -> Result<Option<T>, Trouble> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::Io { path: path.to_owned(), error }),
    }
}

fn pack(out: &File, manifest: &Manifest, parts: &mut [Taken]) -> io::Result<()> {
    let mut archive = Builder::new(GzEncoder::new(out, Compression::default()));
    let at = manifest.made_at.timestamp().unsigned_abs();
    let text = serde_json::to_vec_pretty(manifest)?;
    archive.append_data(&mut header(text.len() as u64, at), MANIFEST, text.as_slice())?;
    for Taken { part, content } in parts {
        let mut header = header(part.bytes, at);
        match content {
            Content::Bytes(bytes) => archive.append_data(&mut header, &part.path, bytes.as_slice())?,
            Content::Copy(file) => archive.append_data(&mut header, &part.path, file)?,
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
