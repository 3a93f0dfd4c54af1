//! A start, and the memory it takes, beside the least that Tauri can show.

use std::thread;
use std::time::Duration;

use absprache_benches::rounds::Measured;
use absprache_benches::{Failure, table};
use xtask::desktop::{Bus, Display, Surroundings, env_for};

use crate::programs::{Program, Programs};
use crate::screen::{Screen, UPPER_LEFT};
use crate::started::Started;

const PAIRS: usize = 20;

/// After this long nothing of a start is left to do.
const REST: Duration = Duration::from_secs(3);

/// Both programs in turn, on one screen.
pub(crate) fn measure(programs: &Programs) -> Result<(), Failure> {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let desktop =
        Desktop { surroundings: env_for(&bus, &display)?, screen: Screen::connect(display.name())? };
    let mut own =
        Figures::of(&programs.own, "Absprache, first paint", "Absprache with its window", "Absprache hidden");
    let mut empty = Figures::of(
        &programs.empty,
        "empty window, first paint",
        "empty window, shown",
        "empty window, hidden",
    );
    // The first pair is for warming up.
    for pair in 0..=PAIRS {
        own.measure(&desktop, pair > 0)?;
        empty.measure(&desktop, pair > 0)?;
    }

    table::head("A start, beside an empty Tauri window", PAIRS);
    table::took(&own.paint);
    table::took(&empty.paint);
    for memory in [&own.shown, &empty.shown, &own.hidden, &empty.hidden] {
        table::memory(memory);
    }
    table::ratio(&own.paint, &empty.paint, "at most 1.15");
    table::ratio(&own.shown, &empty.shown, "at most 1.2");
    table::ratio(&own.hidden, &empty.hidden, "at most 1.1");
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
}

impl<'a> Figures<'a> {
    fn of(program: &'a Program, paint: &'static str, shown: &'static str, hidden: &'static str) -> Self {
        Self { program, paint: none(paint), shown: none(shown), hidden: none(hidden) }
    }

    fn measure(&mut self, desktop: &Desktop, counts: bool) -> Result<(), Failure> {
        let with_window = Started::new(&desktop.surroundings, self.program, &[])?;
        let painted = desktop.screen.until_painted(UPPER_LEFT, with_window.at)?;
        thread::sleep(REST);
        let shown = with_window.memory()?;
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
        }
        Ok(())
    }
}

fn none(name: &'static str) -> Measured {
    Measured { name, figures: Vec::new() }
}
