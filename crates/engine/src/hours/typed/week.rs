//! From the rules of a typed text to hours.

use super::read::Note;
use super::rules::{Rule, Says};
use crate::hours::error::HoursError;
use crate::hours::minute::{Span, normal};
use crate::hours::model::{Hours, OnHoliday};
use crate::hours::weekdays::{WEEK, Weekdays};

/// What holds on a day, and the days of the rule it comes from.
#[derive(Clone, Default)]
struct Day {
    spans: Vec<Span>,
    of: Weekdays,
}

/// Lays the rules over each other.
pub(super) fn week(rules: &[Rule], notes: &mut Vec<Note>) -> Result<Hours, HoursError> {
    let mut week: [Day; 7] = Default::default();
    let mut on_holiday = OnHoliday::Closed;
    for rule in rules {
        if rule.holidays {
            on_holiday = match (&rule.says, on_holiday) {
                (Says::Open(spans), OnHoliday::Own(earlier)) => OnHoliday::Own(joined(earlier, spans, notes)),
                (Says::Open(spans), OnHoliday::Closed | OnHoliday::AsWeekday) => {
                    OnHoliday::Own(joined(Vec::new(), spans, notes))
                }
                (Says::Closed, _) => OnHoliday::Closed,
                (Says::AsUsual, _) => OnHoliday::AsWeekday,
            };
        }
        let mut replaced = Weekdays::NONE;
        for (weekday, day) in WEEK.into_iter().zip(&mut week).filter(|(day, _)| rule.days.contains(*day)) {
            match &rule.says {
                Says::Open(spans) => {
                    let narrower = rule.days != day.of && day.of.covers(rule.days);
                    let mut earlier = std::mem::take(&mut day.spans);
                    if narrower && overlap(&earlier, spans) {
                        replaced = replaced.with(weekday.into());
                        earlier.clear();
                    }
                    *day = Day { spans: joined(earlier, spans, notes), of: rule.days };
                }
                Says::Closed => *day = Day::default(),
                Says::AsUsual => {}
            }
        }
        if !replaced.is_empty() {
            notes.push(Note::Replaced(replaced));
        }
    }
    notes.dedup();
    Hours::weekly(week.map(|day| day.spans), on_holiday)
}

/// Both in normal form; what overlaps is told.
fn joined(mut earlier: Vec<Span>, spans: &[Span], notes: &mut Vec<Note>) -> Vec<Span> {
    earlier.extend_from_slice(spans);
    earlier.sort_unstable();
    let overlapping = earlier.windows(2).any(|pair| matches!(pair, [one, next] if next.start() < one.end()));
    if overlapping && !notes.contains(&Note::Overlap) {
        notes.push(Note::Overlap);
    }
    normal(earlier)
}

fn overlap(earlier: &[Span], later: &[Span]) -> bool {
    earlier.iter().any(|one| later.iter().any(|other| one.start() < other.end() && other.start() < one.end()))
}
