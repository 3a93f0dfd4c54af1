//! Completions and the manual page, made from the arguments; for packages.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::args::Args;
use crate::failure::Failure;
use crate::output::{self, Exit};

/// Prints the completions for a shell.
pub(crate) fn completions(shell: Shell) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "absprache", &mut script);
    output::line(&String::from_utf8_lossy(&script)).map(|()| Exit::Yes)
}

/// Prints the manual page.
pub(crate) fn man() -> Result<Exit, Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Args::command()).render(&mut page).map_err(Failure::Output)?;
    output::line(&String::from_utf8_lossy(&page)).map(|()| Exit::Yes)
}
