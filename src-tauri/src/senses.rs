//! How it stands with what the desk itself cannot see: sources, and whether popups are shown.

use std::sync::{Arc, Mutex, PoisonError};

use absprache_adapters::program::News;
use absprache_desk::arrival::{SourceHealth, SourceState};
use absprache_desk::event::SourceName;
use absprache_desk::popup::{NotShown, PopupAnswer};
use absprache_desk::use_cases::today::Senses;
use absprache_desk::words::{say, source_name};
use absprache_engine::tone::Language;

/// What was told last. Clones are the same one.
#[derive(Debug, Clone, Default)]
pub(crate) struct SensesNow(Arc<Mutex<Told>>);

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

    /// The sources that hear nothing although they have been tried, in a sentence each.
    pub(crate) fn deaf(&self, language: Language) -> Vec<String> {
        let is_deaf = |one: &&SourceHealth| !one.state.is_listening() && one.state != SourceState::Starting;
        let sentence = |one: &SourceHealth| {
            say(language, "tray-source-deaf", &[("name", &source_name(&one.source, language))])
        };
        self.sources.iter().filter(is_deaf).map(sentence).collect()
    }

    /// For the desk.
    pub(crate) fn senses(&self) -> Senses<'_> {
        Senses { sources: &self.sources, popups: self.popups.as_ref() }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use absprache_desk::arrival::Fault;

    use super::*;

    #[test]
    fn a_source_that_was_tried_and_hears_nothing_is_named() {
        let since = chrono::DateTime::UNIX_EPOCH;
        let health = |name: &str, state| SourceHealth {
            source: SourceName(name.to_owned()),
            state,
            last_contact: None,
        };
        let lost = SourceState::Waiting { since, fault: Fault::Lost, retry: Duration::from_secs(1) };
        let all = [
            health("notifications", SourceState::Working { since, missed: None, dropped: 0 }),
            health("imap:anna@example.org", SourceState::Starting),
            health("callmonitor:fritz.box", lost),
        ];
        let senses = SensesNow::default();
        senses.hear(&News::Sources(&all));
        let deaf = senses.read().deaf(Language::De);
        assert_eq!(deaf, ["Gestört: Anrufmonitor der FRITZ!Box (fritz.box)"]);
        senses.hear(&News::Sources(&[]));
        assert!(senses.read().deaf(Language::De).is_empty(), "what is removed is not missed");
    }
}
