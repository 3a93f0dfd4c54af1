//! Fills a data folder with clients and years of contacts: `seed FOLDER [CLIENTS] [ROWS]`.

use std::env;
use std::error::Error;
use std::io::{self, Write as _};
use std::path::Path;

use absprache_tests::seed::{Seed, sow};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [folder, rest @ ..] = args.as_slice() else { return Err("which folder?".into()) };
    let number = |at: usize, usual: usize| rest.get(at).map_or(Ok(usual), |text: &String| text.parse());
    let seed = Seed { clients: number(0, 200)?, rows: number(1, 200_000)? };
    let rows = sow(Path::new(folder), seed, "2026-11-21T20:40:00Z".parse()?)?;
    writeln!(io::stdout(), "{} clients, {rows} events", seed.clients)?;
    Ok(())
}
