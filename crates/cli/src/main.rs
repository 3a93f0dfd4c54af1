//! `absprache`: the same desk from a terminal.

mod args;
mod commands;
mod context;
mod desk;
mod door;
mod failure;
mod output;
mod sentences;
mod words;

use std::process::ExitCode;

use absprache_adapters::language;
use clap::Parser;

use crate::args::{Args, Client, Journal, Verb};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::{Answer, Exit};

fn main() -> ExitCode {
    output::log();
    let args = Args::parse();
    let lang = args.lang.map(Into::into);
    let exit = match Context::open(args.home, lang, args.json) {
        Ok(context) => {
            run(args.verb, &context).unwrap_or_else(|failure| output::fail(&failure, context.language))
        }
        Err(failure) => output::fail(&failure, lang.unwrap_or_else(language::of_system)),
    };
    exit.into()
}

fn run(verb: Verb, context: &Context) -> Result<Exit, Failure> {
    let answer: Answer = match verb {
        Verb::Me(args) => commands::me::run(args, context)?,
        Verb::Client(Client::Add(args)) => commands::client::add(*args, context)?,
        Verb::Client(Client::Import(args)) => commands::client_import::run(&args, context)?,
        Verb::Client(Client::List) => commands::client::list(context)?,
        Verb::Client(Client::Show { id }) => commands::client::show(&id, context)?,
        Verb::Client(Client::Preserve { id }) => commands::client::preserve(&id, context)?,
        Verb::Client(Client::Release { id }) => commands::client::release(&id, context)?,
        Verb::Preset(verb) => commands::preset::run(verb, context)?,
        Verb::Agreement(verb) => commands::agreement::run(verb, context)?,
        Verb::Judge(args) => commands::judge::run(&args, context)?,
        Verb::May(args) => commands::may::run(&args, context)?,
        Verb::Lint(args) => commands::lint::run(&args, context)?,
        Verb::Journal(Journal::List { client, limit }) => {
            commands::journal::list(client.as_deref(), limit, context)?
        }
        Verb::Journal(Journal::Verify) => commands::journal::verify(context)?,
        Verb::Contact(args) => commands::contact::run(&args, context)?,
        Verb::Draft { contact } => commands::draft::run(contact, context)?,
        Verb::Appointment(verb) => commands::appointment::run(verb, context)?,
        Verb::Note(verb) => commands::note::run(&verb, context)?,
        Verb::Calendar(verb) => commands::calendar::run(verb, context)?,
        Verb::Text(verb) => commands::text::run(verb, context)?,
        Verb::Source(verb) => return commands::source::run(verb, context),
        Verb::Backup { out } => commands::backup::back_up(&out, context)?,
        Verb::Restore { file } => commands::backup::restore(&file, context)?,
        Verb::Watch(args) => return commands::watch::run(&args, context),
        Verb::Completions { shell } => return commands::manual::completions(shell),
        Verb::Man => return commands::manual::man(),
    };
    output::print(&answer, context.json)
}
