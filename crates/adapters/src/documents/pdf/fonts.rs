//! The faces the letter is set in, and what they cannot show.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization as _;

/// Source Serif 4 and Source Sans 3 by Adobe, in the folder `fonts` with their licence.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../../../fonts/SourceSerif4-Regular.ttf"),
        include_bytes!("../../../fonts/SourceSerif4-It.ttf"),
        include_bytes!("../../../fonts/SourceSerif4-Semibold.ttf"),
        include_bytes!("../../../fonts/SourceSans3-Regular.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

/// Stands where a character cannot be shown. Source Sans 3 has it, and every face falls back to that.
pub(super) const MISSING: char = '□';

/// A longer word than any of ours may be broken every so many characters, so that none runs off the paper.
const LONGEST_WORD: usize = 40;
const PIECE: usize = 15;

pub(super) fn all() -> &'static [Font] {
    &FONTS
}

/// Makes texts printable, and remembers what could not be shown.
#[derive(Debug, Default)]
pub(super) struct Press {
    /// The characters that stand as [`MISSING`] now.
    pub(super) missing: BTreeSet<char>,
}

impl Press {
    /// The text with nothing in it that our faces do not have. Signs that only steer other programs are dropped, and with
    /// them the means to make a line read other than it is.
    pub(super) fn text(&mut self, text: &str) -> String {
        let mut printable = String::with_capacity(text.len());
        for piece in text.split_inclusive(char::is_whitespace) {
            let long = piece.chars().count() > LONGEST_WORD;
            for (place, character) in
                piece.nfc().filter(|one| one.is_whitespace() || !steers(*one)).enumerate()
            {
                if long && place > 0 && place.is_multiple_of(PIECE) {
                    printable.push('\u{200b}');
                }
                self.push(character, &mut printable);
            }
        }
        printable
    }

    fn push(&mut self, character: char, printable: &mut String) {
        if is_shown(character) {
            printable.push(character);
            return;
        }
        if character.is_whitespace() {
            printable.push(' ');
            return;
        }
        // "Ｊａｎａ" in letters as wide as ideographs means Jana.
        let plain: String = character.nfkc().collect();
        if plain.chars().all(is_shown) {
            printable.push_str(&plain);
        } else {
            self.missing.insert(character);
            printable.push(MISSING);
        }
    }
}

/// A text that stands in the file but on no page, and so needs no font.
pub(super) fn unseen(text: &str) -> String {
    text.nfc()
        .map(|character| if character.is_whitespace() { ' ' } else { character })
        .filter(|character| !steers(*character))
        .collect()
}

/// All faces have it: what is set in one now may be set in another tomorrow.
fn is_shown(character: char) -> bool {
    !character.is_control() && FONTS.iter().all(|font| font.info().coverage.contains(u32::from(character)))
}

/// Controls, and the characters that Unicode lists as "Default_Ignorable_Code_Point" and that occur in texts: joiners,
/// marks of direction, variation selectors, tags. The soft hyphen is among them: no word is broken here.
fn steers(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> (String, Vec<char>) {
        let mut press = Press::default();
        (press.text(text), press.missing.into_iter().collect())
    }

    #[test]
    fn names_of_europe_are_printed_as_they_are() {
        for name in [
            "Größ & Söhne „Łódź“",
            "Ελένη Παπαδοπούλου",
            "Олена Шевченко",
            "Nguyễn Thị Ánh",
            "Þór · Ægir – Sœur’s €",
        ] {
            assert_eq!(printed(name), (name.to_owned(), vec![]));
        }
    }

    #[test]
    fn a_decomposed_name_is_composed() {
        assert_eq!(printed("Mu\u{308}ller").0, "Müller");
    }

    #[test]
    fn what_no_face_has_is_marked_and_remembered() {
        assert_eq!(printed("日本 日 GmbH"), ("□□ □ GmbH".to_owned(), vec!['日', '本']));
        assert_eq!(printed("Ｊａｎａ").0, "Jana");
    }

    #[test]
    fn signs_that_steer_are_dropped() {
        assert_eq!(
            printed("A\u{202e}B\u{0}C\u{feff}\u{1f33b}\u{fe0f}"),
            ("ABC□".to_owned(), vec!['\u{1f33b}'])
        );
        assert_eq!(printed("a\u{3000}b\tc"), ("a b c".to_owned(), vec![]));
    }

    #[test]
    fn a_word_without_end_can_be_broken() {
        let broken = printed(&"x".repeat(100)).0;
        assert!(broken.split('\u{200b}').all(|part| part.len() <= PIECE), "{broken}");
        assert_eq!(broken.replace('\u{200b}', "").len(), 100);
        let word = "Kommunikationsforschungsgesellschaft";
        assert_eq!(printed(word).0, word);
    }

    #[test]
    fn the_sign_for_what_is_missing_is_there_itself() {
        assert!(FONTS.iter().any(|font| font.info().coverage.contains(u32::from(MISSING))));
    }
}
