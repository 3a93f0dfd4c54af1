//! Waiting with a deadline, for a state of the world or for a program to end.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::service::kill_group;
use super::trouble::Trouble;

const PAUSE: Duration = Duration::from_millis(15);

/// Looks again and again until there is something to see.
///
/// # Errors
/// [`Trouble::Late`] after `limit`; what `look` itself reports at once.
pub fn until<T>(
    awaited: &str,
    limit: Duration,
    mut look: impl FnMut() -> Result<Option<T>, Trouble>,
) -> Result<T, Trouble> {
    let watch = Stopwatch::start();
    loop {
        if let Some(seen) = look()? {
            return Ok(seen);
        }
        if watch.elapsed() >= limit {
            return Err(Trouble::Late { awaited: awaited.to_owned(), limit, log: String::new() });
        }
        sleep(PAUSE);
    }
}

/// What a tool that has ended wrote.
#[derive(Debug)]
pub struct Said {
    /// How it ended.
    pub status: ExitStatus,
    /// Its output.
    pub out: String,
    /// Its error output.
    pub err: String,
}

/// Runs a tool to its end, whatever that is. A background child it leaves behind is not waited for.
///
/// # Errors
/// It cannot be started, or has not ended after `limit`; then it is killed.
pub fn run(command: &mut Command, limit: Duration) -> Result<Said, Trouble> {
    let failed = || Trouble::file("keeping the output of a tool");
    let (mut out, mut err) =
        (tempfile::tempfile().map_err(failed())?, tempfile::tempfile().map_err(failed())?);
    command
        .stdin(Stdio::null())
        .stdout(out.try_clone().map_err(failed())?)
        .stderr(err.try_clone().map_err(failed())?)
        .process_group(0);
    let mut child =
        command.spawn().map_err(|source| Trouble::NotStarted { program: command_line(command), source })?;
    let awaited = format!("the end of `{}`", command_line(command));
    let ended = until(&awaited, limit, || child.try_wait().map_err(Trouble::file("waiting for a tool")));
    if ended.is_err() {
        kill_group(&child);
        // It has just been killed: there is nothing more to learn from its end.
        let _ = child.wait();
    }
    Ok(Said { status: ended?, out: read(&mut out)?, err: read(&mut err)? })
}

/// Runs a tool to its successful end and returns its output.
///
/// # Errors
/// As [`run`], and [`Trouble::Refused`] if it does not end with success.
pub fn output_of(command: &mut Command, limit: Duration) -> Result<String, Trouble> {
    let said = run(command, limit)?;
    if said.status.success() {
        Ok(said.out)
    } else {
        Err(Trouble::Refused { command: command_line(command), status: said.status, said: said.err })
    }
}

/// How long something takes.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// From now on.
    #[must_use]
    pub fn start() -> Self {
        Self(now())
    }

    /// Since the start.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        now().saturating_duration_since(self.0)
    }

    /// Since the start, in seconds.
    #[must_use]
    pub fn seconds(self) -> f64 {
        self.elapsed().as_secs_f64()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "foreign programs are waited for in real time; nothing of the product is timed here"
)]
fn now() -> Instant {
    Instant::now()
}

fn command_line(command: &Command) -> String {
    let words: Vec<_> = [command.get_program()].into_iter().chain(command.get_args()).collect();
    words.join(OsStr::new(" ")).to_string_lossy().into_owned()
}

fn read(file: &mut File) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    file.rewind()
        .and_then(|()| file.read_to_end(&mut bytes))
        .map_err(Trouble::file("reading the output of a tool"))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
