//! `absprache client import`.

use std::path::Path;

use absprache_adapters::documents::address_book::{self, Override};
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::add_client::Beginning;
use absprache_desk::use_cases::import::{AddressBook, Start, import, plan_import};
use absprache_desk::use_cases::presets;
use absprache_desk::view::import::PlanView;
use absprache_engine::tone::{Form, Tone};

use crate::args::ClientImport;
use crate::context::Context;
use crate::door;
use crate::failure::{Failure, Why};
use crate::output::{Answer, Exit};
use crate::{sentences, words};

/// Takes an address book in, or says what that would do. The answer is no if something was left to the user.
pub(crate) fn run(args: &ClientImport, context: &Context) -> Result<Answer, Failure> {
    let tone = |files: &_| Ok::<_, Failure>(Tone { language: args.lang.into(), form: form(args, files)? });
    let columns = args.column.iter().map(|text| column(text)).collect::<Result<Vec<_>, _>>()?;
    let (plan, broken) = if args.dry_run {
        let files = context.home.files()?;
        plan_import(&files, &read(&args.file, &columns, &files)?, tone(&files)?)?
    } else {
        let mut files = context.lock()?.files()?;
        let channels = files.channels().clone();
        let book = read(&args.file, &columns, &files)?;
        let rules = match &args.preset {
            Some(preset) => Beginning::Preset(presets::find(&files, preset)?),
            None => Beginning::Standard,
        };
        let start = Start { rules, tone: tone(&files)? };
        import(&mut files, &channels, &book, &start)?
    };
    let is_whole = plan.unclear.is_empty() && plan.skipped.is_empty();
    let said = sentences::plan(&plan, args.dry_run, context.language);
    let answer = Answer::yes(said, &PlanView::of(&plan, !args.dry_run))?;
    let notes = broken.iter().map(|trouble| words::trouble(trouble, context.language)).collect();
    Ok(Answer { notes, exit: if is_whole { Exit::Yes } else { Exit::No }, ..answer })
}

/// As was asked for, else as new clients are addressed.
fn form(args: &ClientImport, files: &impl Files) -> Result<Form, Failure> {
    let usual = files.consultant()?.map(|consultant| consultant.form);
    Ok(args.form.map_or(usual.unwrap_or_default(), Into::into))
}

fn read(path: &Path, columns: &[Override], files: &impl Files) -> Result<AddressBook, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Trouble::Io { path: path.to_owned(), error })?;
    let me = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    address_book::read(&bytes, me.side.region, columns)
        .map_err(|fault| Failure::NoBook { path: path.to_owned(), fault })
}

/// `FIELD=HEADING`.
fn column(text: &str) -> Result<Override, Failure> {
    let refused = || door::refused("--column", text, Why::Column);
    let (field, heading) = text.split_once('=').ok_or_else(refused)?;
    let field = field.parse().map_err(|_| refused())?;
    Ok(Override { field, heading: heading.trim().to_owned() })
}
