//! A program that was started, and what it holds of memory.

use std::fs;
use std::time::{Duration, Instant};

use absprache_benches::Failure;
use xtask::desktop::{Service, Surroundings, processes};

use crate::programs::Program;

/// A running program and when it was started.
pub(crate) struct Started {
    service: Service,
    pub(crate) at: Instant,
}

impl Started {
    pub(crate) fn new(
        surroundings: &Surroundings,
        program: &Program,
        more: &[&str],
    ) -> Result<Self, Failure> {
        #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
        let at = Instant::now();
        let args = program.args.iter().map(String::as_str).chain(more.iter().copied());
        let service = Service::start(surroundings, &program.path.display().to_string(), args)?;
        Ok(Self { service, at })
    }

    /// Bytes of the program and the processes of its web view, each shared page counted by its share (proc(5), `Pss`).
    pub(crate) fn memory(&self) -> Result<f64, Failure> {
        let mut kibibytes = 0.0;
        for process in self.processes()? {
            kibibytes += share(&fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?)?;
        }
        Ok(kibibytes * 1024.0)
    }

    /// Processor time that all of them have taken so far.
    pub(crate) fn worked(&self) -> Result<Duration, Failure> {
        let mut ticks = 0;
        for process in self.processes()? {
            ticks += worked(&fs::read_to_string(format!("/proc/{process}/stat"))?)?;
        }
        Ok(Duration::from_millis(ticks * MILLISECONDS_A_TICK))
    }

    fn processes(&self) -> Result<Vec<u32>, Failure> {
        let mut processes = Vec::new();
        for process in processes::members_of(self.service.id()) {
            // The shell and its `cat` that guard the program are ours.
            let name = fs::read_to_string(format!("/proc/{process}/comm"))?;
            if !["sh", "cat"].contains(&name.trim()) {
                processes.push(process);
            }
        }
        Ok(processes)
    }

    pub(crate) fn end(mut self) -> Result<(), Failure> {
        self.service.end(Duration::from_secs(10))?;
        Ok(())
    }
}

/// Linux counts a hundred a second for programs, on all that Tauri runs on (time(7), `USER_HZ`).
const MILLISECONDS_A_TICK: u64 = 10;

fn worked(stat: &str) -> Result<u64, Failure> {
    // proc(5): pid (name) state …, utime and stime as the 14th and 15th field; the name may contain anything.
    let fields = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let mut times = fields.split(' ').skip(11);
    let mut next = || times.next().ok_or("no times in /proc/PID/stat");
    Ok(next()?.parse::<u64>()? + next()?.parse::<u64>()?)
}

fn share(rollup: &str) -> Result<f64, Failure> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    let figure = line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no Pss in smaps_rollup")?;
    Ok(figure.trim().parse()?)
}
