//! The commands of the project: run and test; soak and mutants for whoever wants to know more. Each installs first what it needs.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks to the person who typed it")]

mod demonstration;
mod fuzz;
mod geckodriver;
mod mutants;
mod packages;
mod page;
mod pictures;
mod place;
mod run;
mod second_go;
mod shown;
mod soak;
mod stop;
mod test;

use std::env;
use std::process::ExitCode;

use stop::Stop;

const HELP: &str = "\
Each command installs what it needs by itself.

  cargo xtask run               build Absprache and show it: on your desktop its window, with an
                                invented client; without a desktop a demonstration with pictures
  cargo xtask test [-- ARGS]    check and test everything; ARGS go to `cargo test`
  cargo xtask pictures [NAME]   take pictures of every screen, popup and component, or of those whose names
                                begin so, and renew those in docs/pictures
  cargo xtask soak              the journeys of the real program again, with hundreds of contacts and kills,
                                and whatever may come in from outside, at random, ten minutes for each way
  cargo xtask mutants           change the engine in a thousand places, one at a time, and tell
                                how many of the changes the tests notice; takes hours
";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => run::run(),
        ["soak"] => soak::soak(),
        ["pictures"] => pictures::pictures(None),
        ["pictures", only] => pictures::pictures(Some(only)),
        ["test"] => test::test(&[]),
        ["test", "--", args @ ..] => test::test(args),
        ["mutants"] => mutants::mutants(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        unknown => Err(Stop::Usage(format!("There is no `cargo xtask {}`.\n\n{HELP}", unknown.join(" ")))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\n{stop}");
            stop.code()
        }
    }
}
