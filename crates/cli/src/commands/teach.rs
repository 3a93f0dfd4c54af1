//! `absprache source heard`, `teach`, `taught` and `forget`: by what contacts are recognised.

use std::collections::HashSet;
use std::convert::Infallible;

use absprache_adapters::signals;
use absprache_adapters::sources::notifications::{BusAddress, Look, look_on};
use absprache_desk::event::SourceName;
use absprache_desk::ports::Files as _;
use absprache_desk::use_cases::sources::SetUp;
use absprache_desk::use_cases::teach;
use absprache_desk::view::taught::{LessonView, SignView};
use absprache_desk::words::source_hindrance;
use absprache_engine::channel::{KeyKind, Lesson, Sign};

use crate::args;
use crate::context::Context;
use crate::door;
use crate::failure::{Failure, Why};
use crate::output::{self, Answer, Exit};
use crate::sentences;

pub(crate) fn teach(args: &args::Teach, context: &Context) -> Result<Answer, Failure> {
    let mut files = context.lock()?.files()?;
    let channels = files.channels().clone();
    let channel = door::channel("--channel", &args.channel, &channels)?.id.clone();
    let lesson = Lesson { sign: sign(&args.sign)?, channel };
    let view = LessonView::of(&lesson, &channels, context.language);
    let said = match teach::teach(&mut files, lesson)? {
        SetUp::Added | SetUp::Changed => "cli-taught",
        SetUp::AsBefore => "cli-taught-before",
    };
    Answer::yes(sentences::lesson(said, &view, context.language), &view)
}

pub(crate) fn list(context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let taught = files.taught()?.taught;
    let views: Vec<_> =
        taught.iter().map(|lesson| LessonView::of(lesson, files.channels(), context.language)).collect();
    Answer::yes(sentences::lessons(&views, context.language), &views)
}

pub(crate) fn forget(args: &args::Sign, context: &Context) -> Result<Answer, Failure> {
    let sign = sign(args)?;
    teach::forget(&mut context.lock()?.files()?, &sign)?;
    let view = SignView::of(&sign);
    Answer::yes(sentences::say(context.language, "cli-forgotten", &[("text", &view.text)]), &view)
}

/// Says what notifications look like, each look once, until Ctrl+C. Needs no lock and writes nothing.
pub(crate) fn heard(context: &Context) -> Result<Exit, Failure> {
    let files = context.home.files()?;
    let channels = files.channels().taught(&files.taught()?.taught);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Output)?;
    let mut said = HashSet::new();
    let tell = |look: Option<Look>| {
        let line = match &look {
            None => sentences::say(context.language, "cli-heard-ready", &[]),
            Some(look) => sentences::look(look, &channels, context.language),
        };
        if said.insert(line.clone()) {
            // Whoever read it may have gone; Ctrl+C still ends it.
            let _ = output::line(&line);
        }
    };
    runtime.block_on(async {
        let stop = signals::asked_to_end().map_err(Failure::Output)?;
        tokio::select! {
            () = stop => Ok(Exit::Yes),
            ended = look_on(&BusAddress::Session, &channels, tell) => {
                let Err(hindrance): Result<Infallible, _> = ended;
                let source = SourceName("notifications".to_owned());
                output::note(&source_hindrance(&source, &hindrance, context.language));
                Ok(Exit::No)
            }
        }
    })
}

/// The only sign that is given: clap asks for exactly one.
fn sign(args: &args::Sign) -> Result<Sign, Failure> {
    let args::Sign { app, desktop_id, origin, android } = args;
    let given = [
        ("--app", KeyKind::AppName, app),
        ("--desktop-id", KeyKind::DesktopId, desktop_id),
        ("--origin", KeyKind::Origin, origin),
        ("--android", KeyKind::AndroidPackage, android),
    ];
    let given = given.into_iter().find_map(|(option, kind, text)| Some((option, kind, text.as_deref()?)));
    let (option, kind, text) = given.unwrap_or(("--app", KeyKind::AppName, ""));
    Sign::parse(kind, text).map_err(|_no_sign| door::refused(option, text, Why::Sign))
}
