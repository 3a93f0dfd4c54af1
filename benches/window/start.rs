//! A start, the memory it takes, and what is done when there is nothing to do, of two programs in turn.

use std::thread;
use std::time::Duration;

use absprache_benches::rounds::Measured;
use absprache_benches::{Failure, table};
use xtask::desktop::{Bus, Display, Surroundings, env_for};

use crate::programs::Program;
use crate::screen::{Screen, UPPER_LEFT};
use crate::started::Started;

const PAIRS: usize = 20;

/// After this long nothing of a start is left to do.
const REST: Duration = Duration::from_secs(3);

/// How long it is watched doing nothing.
const IDLE: Duration = Duration::from_secs(5);

/// What the ratios are meant to be.
pub(crate) struct Aims {
    paint: &'static str,
    shown: &'static str,
    hidden: &'static str,
}

impl Aims {
    pub(crate) const BESIDE_TAURI: Self =
        Self { paint: "at most 1.15", shown: "at most 1.2", hidden: "at most 1.1" };
    pub(crate) const BESIDE_NOBODY: Self = Self { paint: "at most 1.1", shown: "no aim", hidden: "no aim" };
}

/// Both programs in turn, on one screen.
pub(crate) fn measure(title: &str, programs: [&Program; 2], aims: Aims) -> Result<(), Failure> {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let desktop =
        Desktop { surroundings: env_for(&bus, &display)?, screen: Screen::connect(display.name())? };
    let [mut own, mut beside] = programs.map(Figures::of);
    // The first pair is for warming up.
    for pair in 0..=PAIRS {
        own.measure(&desktop, pair > 0)?;
        beside.measure(&desktop, pair > 0)?;
    }

    table::head(title, PAIRS);
    for figures in [&own, &beside] {
        table::took(&figures.paint);
        table::memory(&figures.shown);
        table::memory(&figures.hidden);
        table::took(&figures.idle);
    }
    table::ratio(&own.paint, &beside.paint, aims.paint);
    table::ratio(&own.shown, &beside.shown, aims.shown);
    table::ratio(&own.hidden, &beside.hidden, aims.hidden);
    Ok(())
}

/// Where they are started.
struct Desktop {
    surroundings: Surroundings,
    screen: Screen,
}

/// One program and what it took, pair by pair.
struct Figures<'a> {
    program: &'a Program,
    paint: Measured,
    shown: Measured,
    hidden: Measured,
    idle: Measured,
}

impl<'a> Figures<'a> {
    fn of(program: &'a Program) -> Self {
        let none = |what| Measured { name: format!("{}, {what}", program.name), figures: Vec::new() };
        Self {
            program,
            paint: none("first paint"),
            shown: none("with its window"),
            hidden: none("hidden"),
            idle: none("processor time in five idle seconds, with its window"),
        }
    }

    fn measure(&mut self, desktop: &Desktop, counts: bool) -> Result<(), Failure> {
        let with_window = Started::new(&desktop.surroundings, self.program, &[])?;
        let painted = desktop.screen.until_painted(UPPER_LEFT, with_window.at)?;
        thread::sleep(REST);
        let shown = with_window.memory()?;
        let worked = with_window.worked()?;
        thread::sleep(IDLE);
        let idle = with_window.worked()?.saturating_sub(worked);
        with_window.end()?;
        desktop.screen.until_plain(UPPER_LEFT)?;
        let in_tray = Started::new(&desktop.surroundings, self.program, &["--hidden"])?;
        thread::sleep(REST);
        let hidden = in_tray.memory()?;
        in_tray.end()?;
        if counts {
            self.paint.figures.push(painted.as_secs_f64() * 1e9);
            self.shown.figures.push(shown);
            self.hidden.figures.push(hidden);
            self.idle.figures.push(idle.as_secs_f64() * 1e9);
        }
        Ok(())
    }
}
