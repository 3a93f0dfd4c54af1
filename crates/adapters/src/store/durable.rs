//! Writes that are whole or not at all: a temporary file beside the target, synced, then renamed over it.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use absprache_desk::trouble::Trouble;
use tempfile::NamedTempFile;

/// Temporary files are hidden and end in this, so that a crash's leftovers can be told from the user's own files.
const TEMPORARY: &str = ".absprache-tmp";

/// What stands at the target afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// The new text.
    New,
    /// A file that was there before; it is untouched.
    AlreadyThere,
}

/// Replaces a file; the text it held until now is kept as `<name>.bak`. The same text again changes nothing, so that
/// the `.bak` is always what stood there before. On an error the file is what it was.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Trouble> {
    let previous = match fs::read(path) {
        Ok(previous) if previous == text.as_bytes() => return Ok(()),
        Ok(previous) => Some(previous),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(at(path)(error)),
    };
    let folder = folder_of(path);
    let new = temporary(folder, text.as_bytes()).map_err(at(path))?;
    if let Some(previous) = previous {
        // Copied, not renamed: at no moment is there no file of this name.
        let bak = bak_of(path);
        let copy = temporary(folder, &previous).map_err(at(&bak))?;
        copy.persist(&bak).map_err(|error| at(&bak)(error.error))?;
    }
    new.persist(path).map_err(|error| at(path)(error.error))?;
    sync_folder(folder)
}

/// Replaces a file of which nothing is kept, and which nobody misses: the same without a `.bak`.
pub(crate) fn overwrite(path: &Path, text: &str) -> Result<(), Trouble> {
    let folder = folder_of(path);
    let new = temporary(folder, text.as_bytes()).map_err(at(path))?;
    new.persist(path).map_err(|error| at(path)(error.error))?;
    sync_folder(folder)
}

/// Removes a file, if it is there.
pub(super) fn remove(path: &Path) -> Result<(), Trouble> {
    match fs::remove_file(path) {
        Ok(()) => sync_folder(folder_of(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(at(path)(error)),
    }
}

/// Gives a file a further ending, in place of what had that name before.
pub(super) fn put_aside(path: &Path, ending: &str) -> Result<(), Trouble> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    fs::rename(path, path.with_file_name(name)).map_err(at(path))?;
    sync_folder(folder_of(path))
}

/// Writes a file that is never replaced.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<Written, Trouble> {
    let folder = folder_of(path);
    let new = temporary(folder, bytes).map_err(at(path))?;
    match new.persist_noclobber(path) {
        Ok(_) => sync_folder(folder).map(|()| Written::New),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(Written::AlreadyThere),
        Err(error) => Err(at(path)(error.error)),
    }
}

/// Creates a folder and those above it, for the user only, where they do not exist.
pub(crate) fn create_folder(folder: &Path) -> Result<(), Trouble> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder_of(folder);
    if above != folder {
        create_folder(above)?;
    }
    match folder_builder().create(folder) {
        Ok(()) => sync_folder(above),
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) => Err(at(folder)(error)),
    }
}

/// Removes the temporary files of interrupted writes below a folder. Only for the holder of the lock: nobody else
/// writes, so none of them is in use. What cannot be removed stays; it disturbs nobody.
pub(super) fn remove_leftovers(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_leftovers(&path);
        } else if is_temporary(&entry.file_name())
            && let Err(error) = fs::remove_file(&path)
        {
            tracing::warn!(path = %path.display(), %error, "the rest of an interrupted write cannot be removed");
        }
    }
}

/// The folder that something lies in; of a bare name that of the process.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// Opens for the user only, where the system knows such a thing.
pub(super) fn for_the_user_only(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

fn is_temporary(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.') && name.ends_with(TEMPORARY)
}

/// A synced temporary file. It is removed when it is dropped before it was renamed.
fn temporary(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix(".").suffix(TEMPORARY).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn bak_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".bak");
    path.with_file_name(name)
}

/// A renaming is on disk once its folder is.
pub(super) fn sync_folder(folder: &Path) -> Result<(), Trouble> {
    // Elsewhere a folder cannot be opened, and renaming is synced by the file system's own journal.
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(at(folder))
    } else {
        Ok(())
    }
}

fn folder_builder() -> DirBuilder {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "folders have a mode on Unix only"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn at(path: &Path) -> impl Fn(io::Error) -> Trouble {
    move |error| Trouble::Io { path: path.to_owned(), error }
}
