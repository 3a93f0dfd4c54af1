//! What passed on the bus and is on no channel: kept in memory only, for whoever wants to teach the program one of them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::look::Look;

/// So many different looks are remembered.
const MOST: usize = 20;

/// The looks of the last notifications that nobody knew, the newest first. Whoever has a copy sees the same.
#[derive(Debug, Clone, Default)]
pub struct Unknown(Arc<Mutex<VecDeque<Passed>>>);

/// A look that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// What it looks like.
    pub look: Look,
    /// When it was seen last.
    pub at: DateTime<Utc>,
}

impl Unknown {
    /// One passed by.
    pub(super) fn note(&self, look: Look, at: DateTime<Utc>) {
        let mut passed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        passed.retain(|known| known.look != look);
        passed.push_front(Passed { look, at });
        passed.truncate(MOST);
    }

    /// All of them.
    pub fn all(&self) -> Vec<Passed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use absprache_engine::channel::{KeyKind, Sign};

    use super::*;

    fn look(app: &str) -> Look {
        Look { signs: vec![Sign::parse(KeyKind::AppName, app).unwrap()], channel: None }
    }

    #[test]
    fn the_newest_come_first_each_once_and_no_more_than_twenty() {
        let unknown = Unknown::default();
        let at = DateTime::UNIX_EPOCH;
        for number in 0..30 {
            unknown.clone().note(look(&format!("App {number}")), at);
        }
        unknown.note(look("App 20"), at);
        let apps: Vec<_> = unknown.all().into_iter().map(|one| one.look.signs[0].text().to_owned()).collect();
        assert_eq!(apps.len(), MOST);
        assert_eq!(apps[..3], ["App 20", "App 29", "App 28"]);
    }
}
