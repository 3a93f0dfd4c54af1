//! `absprache watch`: all sources, until it is told to stop.

use std::collections::HashMap;

use absprache_adapters::clock::Clock;
use absprache_adapters::notify::SessionBus;
use absprache_adapters::program::{self, News, Settings};
use absprache_adapters::signals;
use absprache_desk::arrival::{SourceHealth, SourceState};
use absprache_desk::event::SourceName;
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
    let ended = runtime.block_on(async {
        let stop = signals::asked_to_end().map_err(Failure::Output)?;
        let mut said = Said::default();
        program::run(context.home.lock()?, settings, stop, |news| said.tell(&news, context)).await?;
        Ok(Exit::Yes)
    });
    // A name that is still being looked up must not keep the program from ending.
    runtime.shutdown_background();
    ended
}

/// What was said last. What is said twice in a row is said once: a source that tries again and again has no news.
/// Whoever read it may have gone, as at the end of a pipe; that is no reason to stop listening.
#[derive(Default)]
struct Said {
    of_sources: HashMap<SourceName, String>,
    is_ready: bool,
}

impl Said {
    fn tell(&mut self, news: &News<'_>, context: &Context) {
        match news {
            // Nobody asks anything of it here.
            News::Sources(_) | News::Changed => {}
            News::Taken(_) | News::Clicked(_) | News::Answered(_) | News::Ticked => {}
            News::Source(health) => self.source(health, context),
            News::Trouble(trouble) => output::note(&words::trouble(trouble, context.language)),
        }
        if let News::Answered(PopupAnswer::NotShown(_, why)) = news {
            let _ = output::line(&sentences::not_shown(why, context.language));
        }
    }

    fn source(&mut self, health: &SourceHealth, context: &Context) {
        let line = sentences::source(health, context.language);
        let last = self.of_sources.entry(health.source.clone()).or_default();
        if health.state == SourceState::Starting || *last == line {
            return;
        }
        let _ = output::line(&line);
        last.clone_from(&line);
        if health.state.is_listening() && !self.is_ready {
            self.is_ready = true;
            let _ = output::line(&sentences::say(context.language, "cli-watch-ready", &[]));
        }
    }
}
