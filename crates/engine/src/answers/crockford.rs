//! Bytes as letters that people can read to each other: Crockford's base 32.
//! Source: Douglas Crockford, "Base 32", <https://www.crockford.com/base32.html>.

use crate::fingerprint::ALPHABET;

/// The bytes, most significant bit first, the last character filled up with zeros.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut bits, mut waiting) = (0_u32, 0_u32);
    for byte in bytes {
        bits = ((bits << 8) | u32::from(*byte)) & 0xFFFF;
        waiting += 8;
        while waiting >= 5 {
            waiting -= 5;
            text.push(letter(bits >> waiting));
        }
    }
    if waiting > 0 {
        text.push(letter(bits << (5 - waiting)));
    }
    text
}

/// The bytes behind the values of characters; none if so many characters, or such a last one, are never written.
pub(super) fn decode(values: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(values.len() * 5 / 8);
    let (mut bits, mut waiting) = (0_u32, 0_u32);
    for value in values {
        bits = ((bits << 5) | u32::from(*value)) & 0xFFFF;
        waiting += 5;
        if waiting >= 8 {
            waiting -= 8;
            bytes.push(u8::try_from((bits >> waiting) & 0xFF).unwrap_or_default());
        }
    }
    (waiting < 5 && bits & ((1 << waiting) - 1) == 0).then_some(bytes)
}

/// What a character stands for. Case does not matter; O is read as 0, I and L as 1.
pub(super) fn value(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|letter| char::from(*letter) == upper)?;
    u8::try_from(place).ok()
}

/// The first 20 bits of a digest in four characters: enough to notice what got lost or changed on the way.
pub(super) fn sum(digest: [u8; 32]) -> String {
    let mut characters = encode(&digest);
    characters.truncate(4);
    characters
}

/// The characters of values, in the spelling they are written in.
pub(super) fn letters(values: &[u8]) -> String {
    values.iter().map(|value| letter(u32::from(*value))).collect()
}

fn letter(bits: u32) -> char {
    let index = usize::try_from(bits & 31).unwrap_or_default();
    ALPHABET.get(index).copied().map_or('0', char::from)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(text: &str) -> Vec<u8> {
        text.chars().filter_map(value).collect()
    }

    #[test]
    fn examples_from_outside_are_written_as_there() {
        // RFC 4648, section 10, with the other alphabet.
        for (bytes, text) in
            [("", ""), ("f", "CR"), ("fo", "CSQG"), ("foob", "CSQPYRG"), ("foobar", "CSQPYRK1E8")]
        {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(&values(text)).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn letters_that_look_like_digits_are_read_as_these() {
        assert_eq!(values("oOiIlL"), [0, 0, 1, 1, 1, 1]);
        for none in ['U', 'u', 'Ä', '-', ' ', '٣'] {
            assert_eq!(value(none), None, "{none}");
        }
    }

    #[test]
    fn lengths_and_ends_that_are_never_written_are_refused() {
        for broken in ["C", "CSQ", "CSQPYR", "CS", "CZ"] {
            assert_eq!(decode(&values(broken)), None, "{broken}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let written = encode(&bytes);
            prop_assert_eq!(decode(&values(&written.to_lowercase())), Some(bytes));
        }
    }
}
