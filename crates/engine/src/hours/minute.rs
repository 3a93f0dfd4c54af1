//! Minutes of a day and spans of them.

use std::fmt;

/// Minutes in a day of 24 hours.
const DAY: u16 = 24 * 60;

/// A wall-clock minute counted from 00:00 of the day on which a shift starts: 0 to 2,880 (48:00).
///
/// What lies past 24:00 belongs to the next calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(u16);

impl Minute {
    /// 00:00.
    pub const MIDNIGHT: Self = Self(0);
    /// 24:00, the end of the day.
    pub const DAY_END: Self = Self(DAY);

    /// `None` past 48:00 or if `minute` is no minute of an hour.
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if minute < 60 && hour <= 48 { Self::from_minutes(hour * 60 + minute) } else { None }
    }

    /// `None` past 48:00.
    pub const fn from_minutes(minutes: u16) -> Option<Self> {
        if minutes <= 2 * DAY { Some(Self(minutes)) } else { None }
    }

    /// Minutes since 00:00 of the day on which the shift starts, 0 to 2,880.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// Hours since 00:00, 0 to 48.
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// Minute of the hour, 0 to 59.
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }

    /// How many days after the day of the shift this minute lies; 24:00 itself still ends that day.
    pub const fn days_later(self) -> u16 {
        if self.0 <= DAY { 0 } else { (self.0 - 1) / DAY }
    }

    /// The same wall-clock time without counting past 24:00; 24:00 and 48:00 stay an end of day.
    pub const fn on_its_own_day(self) -> Self {
        Self(self.0 - self.days_later() * DAY)
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// A shift: from `start` until, not including, `end`. Both count from 00:00 of the day on which it
/// starts, so that `22:00-02:00` is 22:00 to 26:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: Minute,
    end: Minute,
}

impl Span {
    /// From 00:00 to 24:00.
    pub const ALL_DAY: Self = Self { start: Minute::MIDNIGHT, end: Minute::DAY_END };

    /// `None` if the span is empty or does not start before 24:00.
    pub fn new(start: Minute, end: Minute) -> Option<Self> {
        (start < end && start < Minute::DAY_END).then_some(Self { start, end })
    }

    /// First minute of the shift, before 24:00.
    pub fn start(self) -> Minute {
        self.start
    }

    /// First minute after the shift, at most 48:00.
    pub fn end(self) -> Minute {
        self.end
    }

    /// Whether the shift runs into the next calendar day.
    pub fn is_overnight(self) -> bool {
        self.end > Minute::DAY_END
    }
}

impl fmt::Display for Span {
    /// As in OSM: `22:00-02:00` for a shift past midnight, `10:00-34:00` only for 24 hours and more.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next_day = self.end.on_its_own_day();
        let end = if self.is_overnight() && next_day < self.start { next_day } else { self.end };
        write!(f, "{}-{end}", self.start)
    }
}

/// The shifts of one day in normal form: sorted, overlapping and touching ones joined.
pub(super) fn normal(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            Some(_) | None => joined.push(span),
        }
    }
    joined
}
