//! `absprache judge`.

mod handed_over;

use absprache_desk::use_cases::judge_contact::{By, Request, judge_contact};
use absprache_desk::view::verdict::VerdictView;
use absprache_engine::channel::Channels;
use absprache_engine::context::Context as Before;
use absprache_engine::tone::{Language, Tone};
use absprache_engine::verdict::Outcome;

use crate::args::Judge;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::sentences;

/// Judges a contact without writing anything: no lock is needed, and `watch` may run meanwhile.
pub(crate) fn run(args: &Judge, context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let channels = files.channels();
    let request = parse(args, channels, context)?;
    let notes = outside(&request, context.language).into_iter().collect();
    let journal = context.home.journal()?;
    let judgement = judge_contact(journal.as_ref(), &files, channels, request)
        .map_err(|fault| Failure::of_judging(fault, args.policy.clone()))?;
    let exit = match judgement.verdict.outcome {
        Outcome::Admit(_) => Exit::Yes,
        Outcome::Defer { .. } | Outcome::Redirect { .. } | Outcome::Ask => Exit::No,
    };
    let said = sentences::judgement(&judgement, channels, context.language);
    let answer = Answer::yes(said, &VerdictView::from(&judgement))?;
    Ok(Answer { notes, exit, ..answer })
}

fn parse(args: &Judge, channels: &Channels, here: &Context) -> Result<Request, Failure> {
    let at = door::instant("--at", &args.at)?;
    let contact = door::contact(&args.attempt, at, channels)?;
    let by = match (&args.policy, &args.agreement, &args.client) {
        (Some(path), ..) => {
            let tone = Tone {
                language: args.lang.map(Into::into).unwrap_or_default(),
                form: args.form.map(Into::into).unwrap_or_default(),
            };
            By::Policy(Box::new(door::file(path, channels)?), tone)
        }
        (None, Some(path), _) => {
            let (version, standing) = handed_over::read(path, channels, here)?;
            By::Text(Box::new(version), standing)
        }
        (None, None, id) => By::Client(door::client("--client", id.as_deref().unwrap_or_default())?),
    };
    let context: Before = match &args.context {
        Some(path) => door::file(path, channels)?,
        None => Before::default(),
    };
    Ok(Request { by, contact, context })
}

/// A text judges whenever it is asked; but that it did not go then should be known.
fn outside(request: &Request, language: Language) -> Option<String> {
    let By::Text(version, _) = &request.by else { return None };
    let at = request.contact.at;
    let goes = version.valid_from <= at && version.ends().is_none_or(|end| at < end);
    (!goes).then(|| sentences::say(language, "cli-text-does-not-go", &[]))
}
