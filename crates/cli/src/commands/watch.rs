//! `absprache watch`: all sources, until it is told to stop.

use absprache_adapters::clock::Clock;
use absprache_adapters::notify::SessionBus;
use absprache_adapters::program::{self, News, Settings};
use absprache_adapters::signals;
use absprache_desk::arrival::SourceState;
use absprache_desk::popup::PopupAnswer;

use crate::args::Watch;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{self, Exit};
use crate::sentences;
use crate::words;

/// Runs until Ctrl+C, the end of the session, or that of its terminal, which all are a clean stop.
pub(crate) fn run(args: &Watch, context: &Context) -> Result<Exit, Failure> {
    let set_to = door::given(door::instant, "--now", args.now.as_deref())?;
    let settings = Settings {
        clock: set_to.map_or(context.clock, Clock::set_to),
        language: context.language,
        bus: SessionBus::OfEnvironment,
        rehearse: args.rehearse,
        window: false,
    };
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Output)?;
    runtime.block_on(async {
        let stop = signals::asked_to_end().map_err(Failure::Output)?;
        let mut last = String::new();
        program::run(context.home.lock()?, settings, stop, |news| tell(&news, context, &mut last)).await?;
        Ok(Exit::Yes)
    })
}

/// What is said twice in a row is said once: a source that tries again and again has no news.
/// Whoever read it may have gone, as at the end of a pipe; that is no reason to stop listening.
fn tell(news: &News<'_>, context: &Context, last: &mut String) {
    match news {
        News::Source(SourceState::Starting)
        | News::Taken(_)
        | News::Clicked(_)
        | News::Changed
        | News::Ticked => {}
        News::Source(state) => {
            let said = sentences::source(state, context.language);
            if said != *last {
                let _ = output::line(&said);
                *last = said;
            }
        }
        News::Answered(PopupAnswer::NotShown(_, why)) => {
            let _ = output::line(&sentences::not_shown(why, context.language));
        }
        News::Answered(_) => {}
        News::Trouble(trouble) => output::note(&words::trouble(trouble, context.language)),
    }
}
