//! The door: finds what agreed hours do not take, and where, before the OSM parser sees the text.
//!
//! The parser knows the whole notation and gives no positions for what it has read.

use super::error::{Feature, HoursError, Impossible};

/// Refuses the first thing that is outside the accepted subset by its mere spelling.
pub(super) fn check(text: &str) -> Result<(), HoursError> {
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    let mut before = None;
    while let Some(rest) = chars.get(at..).filter(|rest| !rest.is_empty()) {
        let token = Token::first(rest);
        let column = at + 1;
        match token.refusal(rest, before) {
            Some(Refusal::Feature(feature)) => return Err(HoursError::Unsupported { column, feature }),
            Some(Refusal::Time) => return Err(HoursError::Impossible { column, what: Impossible::Time }),
            None => {}
        }
        at += token.len();
        before =
            rest.get(..token.len()).and_then(|read| read.iter().rfind(|c| **c != ' ')).copied().or(before);
    }
    Ok(())
}

enum Token {
    Word(usize),
    Time { hour: u32, minute: u32, len: usize },
    RoundTheClock,
    Mark,
}

enum Refusal {
    Feature(Feature),
    Time,
}

impl Token {
    fn first(rest: &[char]) -> Self {
        let word = rest.iter().take_while(|c| c.is_alphabetic()).count();
        if word > 0 {
            return Self::Word(word);
        }
        if rest.starts_with(&['2', '4', '/', '7']) {
            return Self::RoundTheClock;
        }
        let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
        if digits == 0 {
            return Self::Mark;
        }
        match rest.get(digits..) {
            Some([':', tens, ones, ..]) if digits <= 2 => {
                let hour = rest.iter().take(digits).fold(0, |sum, c| sum * 10 + c.to_digit(10).unwrap_or(0));
                match (tens.to_digit(10), ones.to_digit(10)) {
                    (Some(tens), Some(ones)) => {
                        Self::Time { hour, minute: tens * 10 + ones, len: digits + 3 }
                    }
                    (Some(_) | None, _) => Self::Word(digits),
                }
            }
            Some(_) | None => Self::Word(digits),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Word(len) | Self::Time { len, .. } => *len,
            Self::RoundTheClock => 4,
            Self::Mark => 1,
        }
    }

    fn refusal(&self, rest: &[char], before: Option<char>) -> Option<Refusal> {
        match *self {
            Self::RoundTheClock => None,
            Self::Word(len) => word(rest.get(..len)?).map(Refusal::Feature),
            Self::Mark => mark(rest).map(Refusal::Feature),
            Self::Time { hour, minute, .. } => {
                let last = if before == Some('-') { 48 * 60 } else { 24 * 60 - 1 };
                (minute > 59 || hour * 60 + minute > last).then_some(Refusal::Time)
            }
        }
    }
}

fn word(letters: &[char]) -> Option<Feature> {
    const LONGEST: usize = "unknown".len();
    if letters.len() > LONGEST {
        return None;
    }
    if letters == ['S', 'H'] {
        return Some(Feature::SchoolHolidays);
    }
    let word: String = letters.iter().map(char::to_ascii_lowercase).collect();
    match word.as_str() {
        "dawn" | "sunrise" | "sunset" | "dusk" => Some(Feature::SunEvent),
        "unknown" => Some(Feature::Unknown),
        "week" => Some(Feature::WeekNumbers),
        "easter" => Some(Feature::Easter),
        "day" | "days" => Some(Feature::DayOffset),
        _ => None,
    }
}

fn mark(rest: &[char]) -> Option<Feature> {
    match rest {
        ['|', '|', ..] => Some(Feature::Fallback),
        ['"', ..] => Some(Feature::Comment),
        ['[', ..] => Some(Feature::NthWeekday),
        ['/', ..] => Some(Feature::Repetition),
        ['+', after @ ..] => {
            let number = after.iter().skip_while(|c| **c == ' ').skip_while(|c| c.is_ascii_digit());
            let offset = number.skip_while(|c| **c == ' ').take(3).eq(&['d', 'a', 'y']);
            Some(if offset { Feature::DayOffset } else { Feature::OpenEnd })
        }
        _ => None,
    }
}
