//! How it stands with what the desk itself cannot see: sources, and whether popups are shown.

use std::sync::{Mutex, PoisonError};

use absprache_adapters::program::News;
use absprache_desk::arrival::SourceHealth;
use absprache_desk::event::SourceName;
use absprache_desk::popup::{NotShown, PopupAnswer};
use absprache_desk::use_cases::today::Senses;

/// What was told last.
#[derive(Debug, Default)]
pub(crate) struct SensesNow(Mutex<Told>);

/// What was told last, at one moment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Told {
    sources: Vec<SourceHealth>,
    popups: Option<NotShown>,
}

impl SensesNow {
    /// Takes in what the program tells.
    pub(crate) fn hear(&self, news: &News<'_>) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match news {
            News::Source(health) => {
                match told.sources.iter_mut().find(|known| known.source == health.source) {
                    Some(known) => known.clone_from(health),
                    None => told.sources.push((*health).clone()),
                }
            }
            News::Sources(all) => told.sources = all.to_vec(),
            News::Answered(PopupAnswer::NotShown(_, why)) => told.popups = Some(why.clone()),
            // Whoever answers a popup has seen it.
            News::Answered(PopupAnswer::Chosen(..) | PopupAnswer::Gone(_)) => told.popups = None,
            News::Answered(PopupAnswer::Copied(_) | PopupAnswer::NotCopied(..))
            | News::Taken(_)
            | News::Clicked(_)
            | News::Changed
            | News::Ticked
            | News::Trouble(_) => {}
        }
    }

    /// As it is now.
    pub(crate) fn read(&self) -> Told {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Told {
    /// Does this source hear what comes in?
    pub(crate) fn is_listening(&self, source: &SourceName) -> bool {
        self.sources.iter().any(|one| one.source == *source && one.state.is_listening())
    }

    /// For the desk.
    pub(crate) fn senses(&self) -> Senses<'_> {
        Senses { sources: &self.sources, popups: self.popups.as_ref() }
    }
}
