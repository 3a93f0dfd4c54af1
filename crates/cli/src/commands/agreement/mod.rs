//! `absprache agreement`: one file for each verb.

mod answer;
mod between;
mod by_mail;
mod diff;
mod end;
mod export;
mod in_force;
mod instead;
mod message;
mod propose;
mod record;
mod remind;
mod respond;
mod settle;
mod show;
mod withdraw;

pub(crate) use self::answer::{CameIn, ReplyShown};
pub(crate) use self::diff::Differs;
pub(crate) use self::export::Written;
pub(crate) use self::message::Done;
pub(crate) use self::show::{AgreementShown, ClauseShown};

use absprache_adapters::store::RonFiles;
use absprache_desk::use_cases::agreeing::{Fault, Prepared, Table, at_table};

use crate::args::Agreement;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;

pub(crate) fn run(verb: Agreement, context: &Context) -> Result<Answer, Failure> {
    match verb {
        Agreement::Show { client } => show::run(&client, context),
        Agreement::Propose(args) => propose::run(&args, context),
        Agreement::Answer(args) => answer::run(&args, context),
        Agreement::Accept(args) => respond::accept(&args, context),
        Agreement::Decline(args) => respond::decline(&args, context),
        Agreement::Counter { respond, instead } => respond::counter(&respond, &instead, context),
        Agreement::Settle(args) => settle::run(&args, context),
        Agreement::Withdraw(args) => withdraw::run(&args, context),
        Agreement::Remind { client } => remind::run(&client, context),
        Agreement::Diff { client } => diff::run(&client, context),
        Agreement::End(args) => end::run(&args, context),
        Agreement::InForce(args) => in_force::run(&args, context),
        Agreement::Export(args) => export::run(&args, context),
        Agreement::Record(args) => record::record(&args, context),
    }
}

/// Does a step and writes it down. `day` is the option that names a day which may be wrong.
fn step<T>(
    context: &Context,
    day: &'static str,
    step: impl FnOnce(&mut Table<'_, RonFiles>) -> Result<Prepared<T>, Fault>,
) -> Result<T, Failure> {
    let home = context.lock()?;
    let (mut files, mut journal) = (home.files()?, home.journal()?);
    let channels = files.channels().clone();
    at_table(&mut journal, &mut files, &channels, context.clock.now(), step)
        .map_err(|fault| Failure::of_step(fault, day, context.language, &channels))
}
