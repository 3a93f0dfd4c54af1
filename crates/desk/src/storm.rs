//! No storm of popups: from the fourth within a minute there is one for all of them.

use std::collections::VecDeque;

use chrono::{DateTime, TimeDelta, Utc};

use crate::event::Seq;

const WINDOW: TimeDelta = TimeDelta::seconds(60);
const ALONE: usize = 3;

/// The popups of the last minute.
#[derive(Debug, Default)]
pub(crate) struct Storm {
    shown: VecDeque<DateTime<Utc>>,
    together: Vec<Seq>,
}

impl Storm {
    /// Counts one more popup, about this contact, at `now`.
    pub(crate) fn count(&mut self, contact: Seq, now: DateTime<Utc>) {
        if self.is_blowing(now) {
            self.together.push(contact);
        } else {
            self.together.clear();
        }
        self.shown.push_back(now);
        // More than these never matter for the decision; a storm of thousands must not fill the memory.
        while self.shown.len() > ALONE + 1 {
            self.shown.pop_front();
        }
    }

    /// Would a popup at `now` be shown together with others? What can wait does.
    pub(crate) fn is_blowing(&self, now: DateTime<Utc>) -> bool {
        // A clock that was set back makes old ones lie in the future.
        let last_minute = self.shown.iter().filter(|at| (now - **at).abs() < WINDOW);
        last_minute.count() >= ALONE
    }

    /// The contacts of the one popup for several.
    pub(crate) fn together(&self) -> &[Seq] {
        &self.together
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    /// Is the popup shown together with others?
    fn is_together(storm: &mut Storm, second: i64) -> bool {
        let is_together = storm.is_blowing(at(second));
        storm.count(Seq(second), at(second));
        is_together
    }

    #[test]
    fn the_fourth_popup_within_a_minute_and_all_after_it_are_shown_together() {
        let mut storm = Storm::default();
        let together = [0, 10, 20, 30, 40].map(|second| is_together(&mut storm, second));
        assert_eq!(together, [false, false, false, true, true]);
    }

    #[test]
    fn after_a_quiet_minute_popups_stand_alone_again() {
        let mut storm = Storm::default();
        for second in [0, 1, 2, 3] {
            storm.count(Seq(second), at(second));
        }
        assert_eq!(storm.together(), [Seq(3)]);
        assert!(!is_together(&mut storm, 63));
        assert!(storm.together().is_empty());
    }

    #[test]
    fn popups_a_minute_apart_never_are_a_storm() {
        let mut storm = Storm::default();
        assert!((0..20).all(|minute| !is_together(&mut storm, minute * 60)));
    }

    #[test]
    fn a_clock_set_back_ends_a_storm() {
        let mut storm = Storm::default();
        for second in [9000, 9001, 9002, 9003] {
            storm.count(Seq(second), at(second));
        }
        assert!(!storm.is_blowing(at(0)));
    }
}
