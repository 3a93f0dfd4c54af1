//! A time of day as typed: `9`, `930`, `9:30`, `9.30 Uhr`, `9 Uhr 30`, `9h`, `9am`, `9 p.m.`

use super::fault::FaultKind;

/// A time as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// Since 0:00, up to 48:00.
    pub(super) minutes: u16,
    /// Which half of the day was named; then `minutes` counts it in.
    pub(super) half: Option<Half>,
}

/// Half of a day in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Am,
    Pm,
}

impl Half {
    /// The time in this half that a clock of twelve hours shows.
    pub(super) fn of(self, minutes: u16) -> u16 {
        const HALF_DAY: u16 = 12 * 60;
        let shown = minutes % HALF_DAY;
        match self {
            Self::Am => shown,
            Self::Pm => shown + HALF_DAY,
        }
    }
}

/// Reads the time at the beginning of `text`, which begins with a digit, and its length in bytes.
pub(super) fn read(text: &str) -> (usize, Result<Clock, FaultKind>) {
    let digits = digits(text);
    let (shown, rest) = text.split_at_checked(digits).unwrap_or((text, ""));
    if let Some(length) = date(text, shown, rest) {
        return (length, Err(FaultKind::Date));
    }
    let number: Option<u16> = shown.parse().ok();
    let (hour, minute, mut length) = match (number, digits) {
        (Some(hour), 1..=2) => match minutes_after(rest) {
            Some((minute, more)) => (hour, Some(minute), digits + more),
            None => (hour, None, digits),
        },
        (Some(number), 3..=4) => (number / 100, Some(number % 100), digits),
        (Some(_) | None, _) => return (digits, no_such(shown)),
    };
    let tail = Tail::read(text.get(length..).unwrap_or_default(), hour, minute.is_none());
    length += tail.length;
    let minute = minute.or(tail.minute).unwrap_or(0);
    let minutes = hour.saturating_mul(60).saturating_add(minute);
    if minute > 59 || minutes > 48 * 60 || (tail.half == Some(Half::Am) && hour > 12) {
        return (length, no_such(text.get(..length).unwrap_or(shown)));
    }
    let minutes = match tail.half {
        Some(half) if hour <= 12 => half.of(minutes),
        Some(_) | None => minutes,
    };
    (length, Ok(Clock { minutes, half: tail.half }))
}

fn no_such(shown: &str) -> Result<Clock, FaultKind> {
    Err(FaultKind::NoSuchTime(super::fault::shortened(shown)))
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// `24.12.` and `2026-12-24`.
fn date(text: &str, shown: &str, rest: &str) -> Option<usize> {
    let within = |part: &str, last: u16| part.parse().is_ok_and(|number: u16| (1..=last).contains(&number));
    let (mark, after) = rest.split_at_checked(1)?;
    let (middle, rest) = after.split_at_checked(digits(after))?;
    let (second, rest) = rest.split_at_checked(1)?;
    let last = digits(rest);
    let is_date = match (mark, second) {
        (".", ".") => within(shown, 31) && within(middle, 12),
        ("-", "-") => shown.len() == 4 && within(middle, 12) && last > 0,
        _ => false,
    };
    is_date.then(|| text.len() - rest.len() + last)
}

/// `:30`, `.30`, `h30`.
fn minutes_after(rest: &str) -> Option<(u16, usize)> {
    let shown = rest.strip_prefix([':', '.', 'h', 'H'])?;
    two_digits(shown).map(|minute| (minute, 3))
}

/// Exactly two.
fn two_digits(text: &str) -> Option<u16> {
    if digits(text) == 2 { text.get(..2)?.parse().ok() } else { None }
}

/// What follows the digits: `Uhr`, `Uhr 30`, `h`, `am`.
#[derive(Default)]
struct Tail {
    length: usize,
    minute: Option<u16>,
    half: Option<Half>,
}

impl Tail {
    fn read(rest: &str, hour: u16, minutes_may_follow: bool) -> Self {
        let word = rest.trim_start();
        let space = rest.len() - word.len();
        if let Some((half, length)) = half(word).filter(|(half, length)| {
            let german =
                *half == Half::Am && space > 0 && word.get(*length..).is_some_and(names_a_german_day);
            !german && (space == 0 || *length > 1) && hour > 0
        }) {
            return Self { length: space + length, half: Some(half), minute: None };
        }
        let Some(unit) = ["uhr", "hrs", "h"].iter().find(|unit| begins_with_word(word, unit)) else {
            return Self::default();
        };
        let length = space + unit.len();
        let after = word.get(unit.len()..).unwrap_or_default();
        let next = after.trim_start();
        match two_digits(next).filter(|_| *unit == "uhr" && minutes_may_follow && !is_time_itself(next)) {
            Some(minute) => {
                Self { length: length + after.len() - next.len() + 2, minute: Some(minute), half: None }
            }
            None => Self { length, ..Self::default() },
        }
    }
}

fn half(word: &str) -> Option<(Half, usize)> {
    const SPELLINGS: [(&str, Half); 6] = [
        ("a.m.", Half::Am),
        ("p.m.", Half::Pm),
        ("am", Half::Am),
        ("pm", Half::Pm),
        ("a", Half::Am),
        ("p", Half::Pm),
    ];
    SPELLINGS
        .into_iter()
        .find(|(spelling, _)| begins_with_word(word, spelling))
        .map(|(spelling, half)| (half, spelling.len()))
}

/// `12 am Montag` is no midnight.
fn names_a_german_day(rest: &str) -> bool {
    let word: String = rest.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
    let word = word.to_lowercase();
    ["tag", "mittwoch", "sonnabend", "wochenende"].iter().any(|end| word.ends_with(end))
        || ["nächsten", "selben"].contains(&word.as_str())
}

fn begins_with_word(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        && !text.get(word.len()..).is_some_and(|rest| rest.starts_with(char::is_alphabetic))
}

/// Whether two digits are a time of their own rather than the minutes after `Uhr`.
fn is_time_itself(text: &str) -> bool {
    let after = text.get(2..).unwrap_or_default();
    let next = after.trim_start();
    minutes_after(after).is_some() || half(next).is_some() || begins_with_word(next, "uhr")
}
