//! Phone numbers.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType, Region};
use serde::{Deserialize, Serialize};

use super::HandleError;

/// A phone number in E.164. National spellings are read as German.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// The number with `+` and country code.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it can be that of a mobile phone: short messages and most messengers reach no other. In some countries, as
    /// in the USA, numbers do not tell.
    pub fn can_be_mobile(&self) -> bool {
        let kind = PHONE_NUMBER_UTIL.parse(&self.0, None).map(|number| number.get_type());
        matches!(kind, Ok(PhoneNumberType::Mobile | PhoneNumberType::FixedLineOrMobile))
    }

    /// A number as messengers name it: also without the `+`, and as an account of theirs (`49…@s.whatsapp.net`). A group is
    /// none.
    pub(super) fn of_messenger(text: &str) -> Result<Self, HandleError> {
        let bare = text.trim().trim_start_matches("whatsapp:");
        let bare = match bare.split_once('@') {
            // Behind a colon stands the number of the device.
            Some((name, "s.whatsapp.net" | "c.us")) => name.split(':').next().unwrap_or(name),
            Some(_) => return Err(HandleError::Phone(text.to_owned())),
            None => bare,
        };
        let is_whole = bare.bytes().all(|byte| byte.is_ascii_digit()) && !bare.starts_with('0');
        let number = if is_whole { format!("+{bare}").parse() } else { bare.parse() };
        number.map_err(|_| HandleError::Phone(text.to_owned()))
    }

    /// A number in a file, in the very form in which it is put there, was looked up before. To look it up takes the numbering
    /// plans of all countries: some 7 MB of memory for as long as the program runs.
    fn as_kept(text: &str) -> Option<Self> {
        let national = NEIGHBOURS.iter().find_map(|country| text.strip_prefix(country))?;
        let is_national = !national.starts_with('0') && national.bytes().all(|byte| byte.is_ascii_digit());
        (is_national && KEPT.contains(&national.len())).then(|| Self(text.to_owned()))
    }
}

/// Germany, Austria, Switzerland: abroad no number of theirs begins with the 0 that is dialled at home.
const NEIGHBOURS: [&str; 3] = ["+49", "+43", "+41"];

/// Digits after those of the country. E.164 allows 15 in all; whether a shorter one is whole has to be looked up.
const KEPT: RangeInclusive<usize> = 8..=13;

impl FromStr for PhoneNumber {
    type Err = HandleError;

    fn from_str(text: &str) -> Result<Self, HandleError> {
        let bad = || HandleError::Phone(text.to_owned());
        let number = PHONE_NUMBER_UTIL.parse(text.trim(), Some(Region::DE)).map_err(|_| bad())?;
        if !number.is_valid() {
            return Err(bad());
        }
        Ok(Self(number.format_as(PhoneNumberFormat::E164).into_owned()))
    }
}

/// From a file.
impl TryFrom<String> for PhoneNumber {
    type Error = HandleError;

    fn try_from(text: String) -> Result<Self, HandleError> {
        Self::as_kept(&text).map_or_else(|| text.parse(), Ok)
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_spellings_of_a_number_are_one_number() {
        for spelling in [
            "030 23125001",
            "030/23125-001",
            "030 / 231 25 - 001",
            "(030) 23 12 50 01",
            "0 30 / 23 12 50 01",
            "030.231.25.001",
            "030\u{a0}23125\u{2013}001",
            "+49 (0)30 23125001",
            "+49(0)30/23125001",
            "+49 30 23125-001",
            "+49.30.23125001",
            "0049 30 23125001",
            "0049 (0) 30 23125001",
            "\u{ff0b}49 30 23125001",
            "tel:+49-30-23125001",
            " +493023125001 ",
        ] {
            assert_eq!(spelling.parse::<PhoneNumber>().unwrap().as_str(), "+493023125001", "{spelling}");
        }
        for bad in ["", "anonymous", "110", "**621", "0171-39"] {
            assert!(bad.parse::<PhoneNumber>().is_err(), "`{bad}` must be refused");
        }
    }

    #[test]
    fn a_number_tells_whether_it_can_be_that_of_a_mobile_phone() {
        let of_the_usa = PHONE_NUMBER_UTIL.get_example_number(Region::US).unwrap();
        for (number, can) in [
            ("+4917139200011", true),
            ("+493023125001", false),
            (&of_the_usa.format_as(PhoneNumberFormat::E164), true),
        ] {
            assert_eq!(number.parse::<PhoneNumber>().unwrap().can_be_mobile(), can, "{number}");
        }
    }

    #[test]
    fn a_number_in_a_file_is_the_number_that_was_typed() {
        for region in [Region::DE, Region::AT, Region::CH, Region::LI, Region::IT, Region::GB, Region::US] {
            let example = PHONE_NUMBER_UTIL.get_example_number(region).unwrap();
            let typed = example.format_as(PhoneNumberFormat::International);
            let number: PhoneNumber = typed.parse().unwrap();
            assert_eq!(PhoneNumber::try_from(String::from(number.clone())).unwrap(), number, "{typed}");
        }
    }

    #[test]
    fn what_was_written_into_a_file_by_hand_is_looked_up() {
        for (written, number) in [
            ("030 23125001", "+493023125001"),
            ("+49 30 23125001", "+493023125001"),
            ("+4903023125001", "+493023125001"),
            ("+442079460123", "+442079460123"),
        ] {
            assert_eq!(PhoneNumber::try_from(written.to_owned()).unwrap().as_str(), number, "{written}");
        }
        for bad in ["", "+49", "+49110", "+4917139", "+4930231250011234567", "+49anonymous"] {
            assert!(PhoneNumber::try_from(bad.to_owned()).is_err(), "`{bad}` must be refused");
        }
    }
}
