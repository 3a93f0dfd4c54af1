//! A program that runs beside us until its guard is dropped.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use tempfile::TempDir;

use super::processes::members_of;
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use super::wait;

/// A running program with its own process group and log.
///
/// Dropping it ends the whole group. If the process that holds it dies without dropping (Ctrl+C, a kill),
/// the other end of a pipe closes, and a watcher inside the group ends the group.
#[derive(Debug)]
pub struct Service {
    program: String,
    child: Child,
    folder: TempDir,
    _lifeline: Option<ChildStdin>,
}

/// Starts the watcher at the lifeline (standard input) and becomes the program. When the line is cut,
/// nobody else is left to clear the two folders away.
const WITH_WATCHER: &str = r#"exec 3<&0 </dev/null
folder=$1 home=$2
shift 2
(cat <&3 >/dev/null 2>&1; rm -rf -- "$folder" "$home"; kill -KILL 0) &
exec 3<&-
exec "$0" "$@""#;

/// Time for a program to end by itself after being asked to, before it is killed.
const FAREWELL: Duration = Duration::from_secs(2);

impl Service {
    /// Starts a program in these surroundings. It may not be ready yet.
    ///
    /// # Errors
    /// No temporary folder, or no shell. A missing program is noticed by the first [`Service::until`].
    pub fn start<A: AsRef<OsStr>>(
        surroundings: &Surroundings,
        program: &str,
        args: impl IntoIterator<Item = A>,
    ) -> Result<Self, Trouble> {
        let folder = tempfile::Builder::new()
            .prefix("service-")
            .tempdir()
            .map_err(Trouble::file("a folder for logs"))?;
        let create = |name| File::create(folder.path().join(name)).map_err(Trouble::file("a log file"));
        let mut child = watched(surroundings, folder.path(), program, args)
            .stdin(Stdio::piped())
            .stdout(create(OUTPUT)?)
            .stderr(create(LOG)?)
            .spawn()
            .map_err(|source| Trouble::NotStarted { program: program.to_owned(), source })?;
        let lifeline = child.stdin.take();
        Ok(Self { program: program.to_owned(), child, folder, _lifeline: lifeline })
    }

    /// Looks again and again until there is something to see, while the program is running.
    ///
    /// # Errors
    /// Late or ended, both with the last lines of the log; and what `look` itself reports.
    pub fn until<T>(
        &mut self,
        awaited: &str,
        limit: Duration,
        mut look: impl FnMut(&Self) -> Result<Option<T>, Trouble>,
    ) -> Result<T, Trouble> {
        let seen = wait::until(awaited, limit, || match look(self)? {
            Some(seen) => Ok(Some(seen)),
            None => match self.ended()? {
                None => Ok(None),
                // It may have said the last word between the look and its end.
                Some(status) => look(self)?.map(Some).ok_or_else(|| Trouble::Ended {
                    program: self.program.clone(),
                    status,
                    log: self.log(),
                }),
            },
        });
        seen.map_err(|trouble| trouble.with_log(|| self.log()))
    }

    /// Waits for a line of its output or error output that `wanted` accepts.
    ///
    /// # Errors
    /// As [`Service::until`].
    pub fn until_line(
        &mut self,
        awaited: &str,
        limit: Duration,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<String, Trouble> {
        self.until(awaited, limit, |service| {
            let (output, log) = (service.output(), service.file(LOG));
            // A line without its end may still be growing.
            let whole = output.split_inclusive('\n').chain(log.split_inclusive('\n'));
            Ok(whole
                .filter(|line| line.ends_with('\n'))
                .map(str::trim_end)
                .find(|line| wanted(line))
                .map(str::to_owned))
        })
    }

    /// How it ended, if it did.
    ///
    /// # Errors
    /// The system does not tell.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>, Trouble> {
        self.child.try_wait().map_err(Trouble::file(format!("watching {}", self.program)))
    }

    /// Asks the program to end (SIGTERM) and waits until it has.
    ///
    /// # Errors
    /// Late.
    pub fn end(&mut self, limit: Duration) -> Result<ExitStatus, Trouble> {
        if let (None, Some(pid)) = (self.ended()?, Pid::from_raw(self.id().cast_signed())) {
            kill_process(pid, Signal::TERM).map_err(|errno| Trouble::File {
                what: format!("ending {}", self.program),
                source: errno.into(),
            })?;
        }
        let awaited = format!("the end of {}", self.program);
        wait::until(&awaited, limit, || self.ended()).map_err(|trouble| trouble.with_log(|| self.log()))
    }

    /// The process id, which is also the id of the group.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has written to its standard output so far.
    #[must_use]
    pub fn output(&self) -> String {
        self.file(OUTPUT)
    }

    /// What it has written so far, output first.
    #[must_use]
    pub fn log(&self) -> String {
        self.file(OUTPUT) + &self.file(LOG)
    }

    fn file(&self, name: &str) -> String {
        let path: PathBuf = self.folder.path().join(name);
        // An unreadable log is an empty one: it only decorates a trouble that has its own words.
        String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned()
    }
}

const OUTPUT: &str = "output";
const LOG: &str = "log";

impl Drop for Service {
    fn drop(&mut self) {
        // Whatever fails here, the group is killed in the end.
        let _ = self.end(FAREWELL);
        kill_group(&self.child);
        let _ = self.child.wait();
        // Killing takes effect a moment later. A caller may look at once whether anything is left.
        let is_empty = || Ok(members_of(self.id()).is_empty().then_some(()));
        let _ = wait::until("the end of a group", FAREWELL, is_empty);
    }
}

/// Ends with its whole group, and takes its folders along, when its standard input ends.
pub(crate) fn watched<A: AsRef<OsStr>>(
    surroundings: &Surroundings,
    folder: &Path,
    program: &str,
    args: impl IntoIterator<Item = A>,
) -> Command {
    let mut command = surroundings.command("sh");
    command.args(["-c", WITH_WATCHER, program]).arg(folder).arg(surroundings.folder());
    command.args(args).process_group(0);
    command
}

pub(crate) fn kill_group(leader: &Child) {
    if let Some(group) = Pid::from_raw(leader.id().cast_signed()) {
        // An empty group has nobody to kill.
        let _ = kill_process_group(group, Signal::KILL);
    }
}
