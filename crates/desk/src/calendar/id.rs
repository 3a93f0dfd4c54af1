//! By what an appointment is called.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::event::Seq;

/// Names an appointment for good: `h17` for the one written down by the event 17, `c` and 16 hexadecimal digits for one
/// in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum AppointmentId {
    /// Made by hand; the number of its event.
    ByHand(Seq),
    /// In a calendar.
    InCalendar(MeetingId),
}

/// Names a meeting in a calendar: the beginning of a hash of its source, its UID and, of a series, which one it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingId(pub [u8; 8]);

/// Names an event in calendars, with all of its times if it repeats: the beginning of a hash of its UID. `s` and 16
/// hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SeriesId(pub [u8; 8]);

/// A text names no appointment.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{given}` names no appointment")]
pub struct NoAppointmentId {
    /// The text.
    pub given: String,
}

impl fmt::Display for AppointmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByHand(seq) => write!(f, "h{}", seq.0),
            Self::InCalendar(MeetingId(bytes)) => {
                f.write_str("c")?;
                digits(bytes, f)
            }
        }
    }
}

impl FromStr for AppointmentId {
    type Err = NoAppointmentId;

    fn from_str(text: &str) -> Result<Self, NoAppointmentId> {
        let none = || NoAppointmentId { given: text.chars().take(80).collect() };
        let text = text.trim();
        if let Some(number) = text.strip_prefix('h') {
            return number.parse().map(|seq| Self::ByHand(Seq(seq))).map_err(|_| none());
        }
        Ok(Self::InCalendar(MeetingId(bytes(text, 'c').ok_or_else(none)?)))
    }
}

impl fmt::Display for SeriesId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("s")?;
        digits(&self.0, f)
    }
}

impl FromStr for SeriesId {
    type Err = NoAppointmentId;

    fn from_str(text: &str) -> Result<Self, NoAppointmentId> {
        let none = || NoAppointmentId { given: text.chars().take(80).collect() };
        Ok(Self(bytes(text.trim(), 's').ok_or_else(none)?))
    }
}

impl TryFrom<String> for SeriesId {
    type Error = NoAppointmentId;

    fn try_from(text: String) -> Result<Self, NoAppointmentId> {
        text.parse()
    }
}

impl From<SeriesId> for String {
    fn from(id: SeriesId) -> Self {
        id.to_string()
    }
}

fn digits(bytes: &[u8; 8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

fn bytes(text: &str, letter: char) -> Option<[u8; 8]> {
    let digits = text.strip_prefix(letter).filter(|digits| digits.len() == 16)?;
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u64::from_str_radix(digits, 16).ok().filter(|_| is_hex).map(u64::to_be_bytes)
}

impl TryFrom<String> for AppointmentId {
    type Error = NoAppointmentId;

    fn try_from(text: String) -> Result<Self, NoAppointmentId> {
        text.parse()
    }
}

impl From<AppointmentId> for String {
    fn from(id: AppointmentId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_named_by_its_letter_and_its_digits() {
        let id = SeriesId([0, 1, 2, 3, 0xaa, 0xbb, 0xcc, 0xff]);
        assert_eq!(id.to_string(), "s00010203aabbccff");
        assert_eq!(id.to_string().parse(), Ok(id));
        for none in ["c00010203aabbccff", "s0001", "s+0010203aabbccf", "", "abc@example.org"] {
            assert!(none.parse::<SeriesId>().is_err(), "{none}");
        }
    }

    #[test]
    fn an_id_is_read_as_it_is_written_and_nothing_else_is_one() {
        for id in [
            AppointmentId::ByHand(Seq(17)),
            AppointmentId::InCalendar(MeetingId([0, 1, 2, 3, 0xaa, 0xbb, 0xcc, 0xff])),
        ] {
            assert_eq!(id.to_string().parse(), Ok(id));
        }
        for none in
            ["", "17", "h", "hx", "c", "c0123", "c0123456789abcdeg", "c00112233445566778", "cüüüüüüüü"]
        {
            assert!(none.parse::<AppointmentId>().is_err(), "{none}");
        }
    }
}
