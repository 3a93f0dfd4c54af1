//! Calendar files as a source: one `.ics`, or a folder with such files. They are read again when they have changed, and once
//! an hour, since the time that is read goes on.

use std::collections::VecDeque;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use absprache_desk::arrival::{CalendarFault, Fault};
use absprache_desk::source::Ics;
use chrono::{DateTime, TimeDelta, Utc};

use super::calendars::{Found, Look, Telling};
use super::{Delivery, ToDesk};
use crate::calendar::{NoCalendar, Reader, Window, meetings};

/// How often to look whether files have changed.
const LOOK: Duration = Duration::from_secs(5);
/// How old what was shown may become.
const OLD: TimeDelta = TimeDelta::hours(1);
/// Fifty years of a busy person are some megabytes.
const LONGEST: u64 = 64 * 1024 * 1024;

/// Reads the files until the desk is gone. Nothing that goes wrong ends it.
///
/// Returns nothing: what a file says it says again.
pub async fn run(file: Ics, reader: Reader, desk: ToDesk) -> VecDeque<Delivery> {
    let sink = desk.sink.clone();
    let mut telling = Telling::to(desk);
    let mut last: Option<(Stamp, DateTime<Utc>)> = None;
    loop {
        let now = telling.now();
        let stamp = stamp(&file.path);
        let is_known = last.as_ref().is_some_and(|(known, at)| *known == stamp && now - *at < OLD);
        let mut pause = LOOK;
        if !is_known {
            let window = Window::around(now);
            let (path, reader) = (file.path.clone(), reader.clone());
            let look = tokio::task::spawn_blocking(move || look(&path, &reader, window)).await;
            let look = look.unwrap_or(Err(Fault::Crashed));
            last = look.is_ok().then_some((stamp, now));
            pause = telling.looked(window, look, LOOK);
        }
        tokio::select! {
            () = sink.closed() => return VecDeque::new(),
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Reads the files once.
///
/// # Errors
/// What keeps them from being read.
pub fn check(file: &Ics, reader: &Reader, now: DateTime<Utc>) -> Result<Found, Fault> {
    Found::of(look(&file.path, reader, Window::around(now))?, now, false)
}

/// What tells that files have changed: their names, sizes and times.
type Stamp = Vec<(PathBuf, u64, Option<SystemTime>)>;

fn stamp(path: &Path) -> Stamp {
    let stamp = |path: PathBuf| {
        let about = fs::metadata(&path).ok();
        let size = about.as_ref().map(fs::Metadata::len).unwrap_or_default();
        (path, size, about.and_then(|about| about.modified().ok()))
    };
    files(path).unwrap_or_default().into_iter().map(stamp).collect()
}

fn look(path: &Path, reader: &Reader, window: Window) -> Result<Look, Fault> {
    let files = files(path).map_err(|error| Fault::Calendar(fault_of(path, &error)))?;
    let mut look = Look { calendars: files.len(), ..Look::default() };
    for one in &files {
        match text(one).map(|text| meetings(&text, reader, window)) {
            Ok(Ok(meetings)) => look.meetings.extend(meetings),
            Ok(Err(NoCalendar)) => look.lacking = Some(CalendarFault::NoCalendar(one.display().to_string())),
            Err(error) => look.lacking = Some(fault_of(one, &error)),
        }
    }
    match look.lacking {
        // Where there is only one, it is all there is.
        Some(fault) if files.len() == 1 => Err(Fault::Calendar(fault)),
        _ => Ok(look),
    }
}

/// The file itself, or those of a folder whose names end in `.ics`.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::metadata(path)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let is_calendar = |path: &PathBuf| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("ics"));
    let mut files: Vec<PathBuf> =
        fs::read_dir(path)?.filter_map(|entry| Some(entry.ok()?.path())).filter(is_calendar).collect();
    files.sort();
    Ok(files)
}

/// Programs that export for Windows write another set of characters; times and addresses are the same in it.
fn text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn fault_of(path: &Path, error: &io::Error) -> CalendarFault {
    let path = path.display().to_string();
    if error.kind() == io::ErrorKind::NotFound {
        CalendarFault::NoFile(path)
    } else {
        CalendarFault::Unreadable { path, words: error.to_string() }
    }
}
