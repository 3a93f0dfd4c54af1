//! A key pressed together with others, by which the desktop calls the program from anywhere.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Such a combination: one or more of Ctrl, Alt, Shift and Super, among them one that types nothing, and a letter, a digit
/// or a function key. Written as `Ctrl+Alt+K`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Keys {
    held: [bool; 4],
    key: Key,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    /// A to Z, 0 to 9.
    Sign(char),
    /// F1 to F12.
    Function(u8),
}

/// Why keys are not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeysFault {
    /// No such key is known.
    #[error("no letter, digit or function key")]
    Unknown,
    /// It would be lost for typing.
    #[error("without Ctrl, Alt or Super")]
    Types,
}

const HELD: [&str; 4] = ["Ctrl", "Alt", "Shift", "Super"];
const SHIFT: usize = 2;

impl std::str::FromStr for Keys {
    type Err = KeysFault;
    fn from_str(text: &str) -> Result<Self, KeysFault> {
        let (before, last) = text.trim().rsplit_once('+').ok_or(KeysFault::Types)?;
        let key = Key::read(last.trim()).ok_or(KeysFault::Unknown)?;
        let mut held = [false; 4];
        for word in before.split('+') {
            let place = HELD.iter().position(|name| name.eq_ignore_ascii_case(word.trim()));
            let one = place.and_then(|place| held.get_mut(place)).ok_or(KeysFault::Unknown)?;
            *one = true;
        }
        let is_free = held.iter().enumerate().any(|(place, held)| *held && place != SHIFT);
        if is_free { Ok(Self { held, key }) } else { Err(KeysFault::Types) }
    }
}

impl Key {
    fn read(text: &str) -> Option<Self> {
        let mut signs = text.chars();
        match (signs.next()?.to_ascii_uppercase(), signs.as_str()) {
            (sign, "") if sign.is_ascii_alphanumeric() => Some(Self::Sign(sign)),
            ('F', number) => {
                let number = number.parse().ok().filter(|number| (1..=12).contains(number))?;
                Some(Self::Function(number))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, _) in HELD.iter().zip(self.held).filter(|(_, held)| *held) {
            write!(f, "{name}+")?;
        }
        match self.key {
            Key::Sign(sign) => write!(f, "{sign}"),
            Key::Function(number) => write!(f, "F{number}"),
        }
    }
}

impl TryFrom<String> for Keys {
    type Error = KeysFault;
    fn try_from(text: String) -> Result<Self, KeysFault> {
        text.parse()
    }
}

impl From<Keys> for String {
    fn from(keys: Keys) -> Self {
        keys.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_in_one_way() {
        for (typed, written) in [
            ("Ctrl+Alt+K", "Ctrl+Alt+K"),
            ("alt + ctrl + k", "Ctrl+Alt+K"),
            ("Super+F9", "Super+F9"),
            ("shift+SUPER+1", "Shift+Super+1"),
        ] {
            assert_eq!(typed.parse::<Keys>().unwrap().to_string(), written, "{typed}");
        }
    }

    #[test]
    fn what_would_be_lost_for_typing_or_is_no_key_is_refused() {
        for (typed, fault) in [
            ("K", KeysFault::Types),
            ("Shift+K", KeysFault::Types),
            ("Ctrl+Enter", KeysFault::Unknown),
            ("Ctrl+F13", KeysFault::Unknown),
            ("Ctrl+", KeysFault::Unknown),
            ("Hyper+K", KeysFault::Unknown),
            ("Ctrl+ß", KeysFault::Unknown),
        ] {
            assert_eq!(typed.parse::<Keys>(), Err(fault), "{typed}");
        }
    }
}
