//! Journeys that failed beside others are gone once more, alone: beside others on a small machine, a window may take longer
//! than anybody waits. Which ones passed only then is said at the end, for somebody to look at.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::place::journeys;

/// More than this fail for a reason.
const MOST: usize = 5;

/// As cargo calls the one binary of all journeys.
const JOURNEYS: &str = "`-p absprache-tests --test all`";

/// How the tests went.
pub(crate) enum Went {
    Well,
    /// All but these, which passed alone.
    WellAlone(Vec<String>),
    Wrong(ExitStatus),
}

/// Runs `cargo test`, and what failed of the journeys once more.
pub(crate) fn run(mut tests: Command) -> io::Result<Went> {
    let (reader, writer) = io::pipe()?;
    let child = tests.stdout(writer.try_clone()?).stderr(writer).spawn()?;
    // It holds the other end of the pipe.
    drop(tests);
    let (status, heard) = listen(child, &lines_of(reader))?;
    if status.success() {
        return Ok(Went::Well);
    }
    let Some(names) = heard.journeys() else { return Ok(Went::Wrong(status)) };
    println!("\n== Once more, alone: {}", names.join(", "));
    let status = journeys().args(["--", "--exact", "--test-threads=1"]).args(&names).status()?;
    Ok(if status.success() { Went::WellAlone(names) } else { Went::Wrong(status) })
}

fn lines_of(reader: io::PipeReader) -> Receiver<Vec<u8>> {
    let (said, lines) = mpsc::channel();
    thread::spawn(move || {
        let mut reader = BufReader::new(reader);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            if said.send(std::mem::take(&mut line)).is_err() {
                break;
            }
        }
    });
    lines
}

/// Says on what it says, until it has ended. A program it leaves behind may hold the pipe for longer.
fn listen(mut child: Child, lines: &Receiver<Vec<u8>>) -> io::Result<(ExitStatus, Heard)> {
    let mut heard = Heard::default();
    loop {
        match lines.recv_timeout(Duration::from_secs(1)) {
            Ok(line) => {
                io::stdout().write_all(&line)?;
                heard.hear(&String::from_utf8_lossy(&line));
            }
            Err(RecvTimeoutError::Timeout) => {
                if let Some(status) = child.try_wait()? {
                    return Ok((status, heard));
                }
            }
            Err(RecvTimeoutError::Disconnected) => return Ok((child.wait()?, heard)),
        }
    }
}

/// What failed, from what cargo and the tests say.
#[derive(Default)]
struct Heard {
    list: List,
    /// Tests that failed in the last binary in which some did.
    names: Vec<String>,
    /// Binaries that failed, as cargo calls them.
    targets: Vec<String>,
}

#[derive(Default, PartialEq)]
enum List {
    #[default]
    None,
    Names,
    Targets,
}

impl Heard {
    fn hear(&mut self, line: &str) {
        let line = line.trim_end();
        if line == "failures:" {
            // The first of two holds what the tests printed, which may look like names.
            self.names.clear();
            self.list = List::Names;
        } else if line.starts_with("test result: ") {
            self.list = List::None;
        } else if line.starts_with("error: ") && line.ends_with("failed:") {
            self.list = List::Targets;
        } else if let Some(item) = line.strip_prefix("    ") {
            match self.list {
                List::Names => self.names.push(item.to_owned()),
                List::Targets => self.targets.push(item.to_owned()),
                List::None => {}
            }
        }
    }

    /// The names of the journeys, if nothing else failed and they are few.
    fn journeys(self) -> Option<Vec<String>> {
        let only_journeys = self.targets == [JOURNEYS];
        (only_journeys && !self.names.is_empty() && self.names.len() <= MOST).then_some(self.names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE_JOURNEY: &str = "\
test window::taught::heard ... FAILED

failures:

---- window::taught::heard stdout ----
Error: not found
    Status: 400

failures:
    window::taught::heard

test result: FAILED. 295 passed; 1 failed; 8 ignored; 0 measured; 0 filtered out; finished in 680.59s

error: test failed, to rerun pass `-p absprache-tests --test all`
error: 1 target failed:
    `-p absprache-tests --test all`
";

    fn journeys_in(said: &str) -> Option<Vec<String>> {
        let mut heard = Heard::default();
        said.lines().for_each(|line| heard.hear(line));
        heard.journeys()
    }

    #[test]
    fn a_journey_is_gone_again() {
        assert_eq!(journeys_in(ONE_JOURNEY), Some(vec!["window::taught::heard".to_owned()]));
    }

    #[test]
    fn what_else_failed_has_failed() {
        let crashed = format!("{ONE_JOURNEY}    `-p absprache-engine --lib`\n");
        assert_eq!(journeys_in(&crashed), None, "a binary that crashed says no names");
        let other = ONE_JOURNEY.replace("-p absprache-tests --test all", "-p absprache-desk --lib");
        assert_eq!(journeys_in(&other), None);
        assert_eq!(journeys_in("error: could not compile `absprache-desk` (lib)\n"), None);
    }

    #[test]
    fn many_fail_for_a_reason() {
        let name = "    window::taught::heard\n\n";
        let many = (0..=MOST).map(|n| format!("    window::n{n}\n")).collect::<String>();
        assert_eq!(journeys_in(&ONE_JOURNEY.replace(name, &format!("{many}\n"))), None);
    }
}
