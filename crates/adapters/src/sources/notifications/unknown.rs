//! What passed on the bus and is on no channel: kept in memory only, for whoever wants to teach the program one of them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use absprache_desk::source::Passed;
use absprache_engine::channel::Sign;

/// So many different looks are remembered.
const MOST: usize = 20;

/// The looks of the last notifications that nobody knew, the newest first. Whoever has a copy sees the same.
#[derive(Debug, Clone, Default)]
pub struct Unknown(Arc<Mutex<VecDeque<Passed>>>);

impl Unknown {
    /// One passed by. It would be taught by its best sign: whatever else it looks like, it is one with what shares that.
    pub(super) fn note(&self, look: Passed) {
        let mut passed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        passed.retain(|known| !is_same(known.signs.first(), look.signs.first()));
        passed.push_front(look);
        passed.truncate(MOST);
    }

    /// All of them.
    pub fn all(&self) -> Vec<Passed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

fn is_same(one: Option<&Sign>, other: Option<&Sign>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one.is_same(other))
}

#[cfg(test)]
mod tests {
    use absprache_engine::channel::KeyKind;
    use chrono::DateTime;

    use super::*;

    fn look(signs: &[(KeyKind, &str)]) -> Passed {
        let sign = |(kind, text): &(KeyKind, &str)| Sign::parse(*kind, text).unwrap();
        Passed { signs: signs.iter().map(sign).collect(), at: DateTime::UNIX_EPOCH }
    }

    fn best(unknown: &Unknown) -> Vec<String> {
        unknown.all().into_iter().map(|one| one.signs[0].text().to_owned()).collect()
    }

    #[test]
    fn the_newest_come_first_each_once_and_no_more_than_twenty() {
        let unknown = Unknown::default();
        for number in 0..30 {
            unknown.clone().note(look(&[(KeyKind::AppName, &format!("App {number}"))]));
        }
        unknown.note(look(&[(KeyKind::AppName, "App 20")]));
        let apps = best(&unknown);
        assert_eq!(apps.len(), MOST);
        assert_eq!(apps[..3], ["App 20", "App 29", "App 28"]);
    }

    #[test]
    fn what_would_be_taught_by_the_same_sign_is_one_whatever_else_it_looks_like() {
        let unknown = Unknown::default();
        unknown.note(look(&[(KeyKind::DesktopId, "org.example.Chatter"), (KeyKind::AppName, "A")]));
        unknown.note(look(&[(KeyKind::DesktopId, "org.example.Chatter"), (KeyKind::AppName, "B")]));
        unknown.note(look(&[(KeyKind::DesktopId, "org.example.Chatter")]));
        unknown.note(look(&[(KeyKind::AppName, "org.example.Chatter")]));
        unknown.note(look(&[(KeyKind::AppName, "ORG.example.chatter")]));
        assert_eq!(
            best(&unknown),
            ["ORG.example.chatter", "org.example.Chatter"],
            "an app, and a desktop id"
        );
    }
}
