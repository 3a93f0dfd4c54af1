//! From a notification on the bus to the popup on the bus, one at a time: the whole program beside a bare loop that
//! listens and notifies, and the program with a journal in memory, to tell what the disk takes.

mod bare;
mod contender;
mod desktop;
mod memory;
mod office;
mod percentiles;
mod program;

use std::time::Duration;

use absprache_adapters::store::Home;
use absprache_benches::{Failure, table};
use tokio::runtime;
use xtask::desktop::Bus;

use crate::contender::Contender;
use crate::desktop::Desktop;
use crate::office::Time;
use crate::percentiles::Latencies;

const NOTIFICATIONS: u32 = 200;
const ROUNDS: usize = 7;

fn main() -> Result<(), Failure> {
    // On the disk the program is built on: a file system in memory would make the comparison meaningless.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let on_disk = Home::at(folder.path().join("on-disk"));
    let in_memory = Home::at(folder.path().join("in-memory"));
    office::furnish(&on_disk)?;
    office::furnish(&in_memory)?;

    let bus = Bus::start()?;
    let here = runtime::Builder::new_current_thread().enable_all().build()?;
    let mut desktop = here.block_on(Desktop::start(bus.address()))?;
    let (time, address) = (Time::default(), bus.address());
    let mut program = Latencies::of("program, p50", "program, p99");
    let mut without_disk = Latencies::of("program without a disk, p50", "program without a disk, p99");
    let mut bare = Latencies::of("bare loop, p50", "bare loop, p99");
    // The first round is for warming up.
    for round in 0..=ROUNDS {
        // Nobody listens but the one whose turn it is.
        let turns: [(&mut Latencies, Contender); 3] = [
            (&mut program, program::on_disk(address, &on_disk, &time)),
            (&mut bare, bare::start(address)),
            (&mut without_disk, program::in_memory(address, &in_memory, &time)),
        ];
        for (latencies, contender) in turns {
            let running = contender.run()?;
            let took = here.block_on(one_by_one(&mut desktop, &time));
            // A contender that failed knows better why no popup came.
            running.stop()?;
            let took = took?;
            if round > 0 {
                latencies.add(took);
            }
        }
    }

    table::head("From a notification to the popup, on one bus", ROUNDS);
    for Latencies { p50, p99 } in [&program, &without_disk, &bare] {
        table::took(p50);
        table::took(p99);
    }
    for Latencies { p50, p99 } in [&program, &without_disk] {
        table::ratio(p50, &bare.p50, "no aim");
        table::ratio(p99, &bare.p99, "no aim");
    }
    table::ratio(&program.p50, &without_disk.p50, "no aim");
    Ok(())
}

async fn one_by_one(desktop: &mut Desktop, time: &Time) -> Result<Vec<Duration>, Failure> {
    let mut took = Vec::new();
    for number in 0..NOTIFICATIONS {
        time.pass_a_minute();
        took.push(desktop.until_popup(&office::name(number)).await?);
    }
    Ok(took)
}
