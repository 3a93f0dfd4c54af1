//! No storm of popups: from the fourth within a minute there is one for all of them.

use std::collections::VecDeque;

use chrono::{DateTime, TimeDelta, Utc};

const WINDOW: TimeDelta = TimeDelta::seconds(60);
const ALONE: usize = 3;

/// The popups of the last minute.
#[derive(Debug, Default)]
pub(crate) struct Storm {
    shown: VecDeque<DateTime<Utc>>,
}

/// How the next popup is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gust {
    /// By itself.
    Alone,
    /// In the one popup for several.
    Together,
}

impl Storm {
    /// Counts one more popup at `now`.
    pub(crate) fn next(&mut self, now: DateTime<Utc>) -> Gust {
        while self.shown.front().is_some_and(|at| now - *at >= WINDOW) {
            self.shown.pop_front();
        }
        let gust = if self.shown.len() < ALONE { Gust::Alone } else { Gust::Together };
        self.shown.push_back(now);
        // More than these never matter for the decision; a storm of thousands must not fill the memory.
        while self.shown.len() > ALONE + 1 {
            self.shown.pop_front();
        }
        gust
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn the_fourth_popup_within_a_minute_and_all_after_it_are_shown_together() {
        let mut storm = Storm::default();
        let gusts: Vec<_> = [0, 10, 20, 30, 40].map(|second| storm.next(at(second))).into();
        assert_eq!(gusts, [Gust::Alone, Gust::Alone, Gust::Alone, Gust::Together, Gust::Together]);
    }

    #[test]
    fn after_a_quiet_minute_popups_stand_alone_again() {
        let mut storm = Storm::default();
        for second in [0, 1, 2, 3] {
            storm.next(at(second));
        }
        assert_eq!(storm.next(at(63)), Gust::Alone);
    }

    #[test]
    fn popups_a_minute_apart_never_are_a_storm() {
        let mut storm = Storm::default();
        assert!((0..20).all(|minute| storm.next(at(minute * 60)) == Gust::Alone));
    }
}
