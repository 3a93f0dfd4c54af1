//! The letter in what is set differently.

use std::borrow::Cow;

use absprache_engine::agreement::Version;
use absprache_engine::letter::{Letter, Paragraph};

/// The version's own words: with headings, if its letter is the composed one.
pub(super) fn words_of<'a>(version: &Version, composed: &'a Letter) -> Cow<'a, Letter> {
    if composed.to_string() == version.letter {
        Cow::Borrowed(composed)
    } else {
        Cow::Owned(as_it_stands(&version.letter, composed))
    }
}

/// A text of an older program in its paragraphs, without telling headings from lines.
fn as_it_stands(text: &str, composed: &Letter) -> Letter {
    let mut paragraphs = text.trim_end().split("\n\n");
    let head = paragraphs.next().and_then(|head| head.split_once('\n'));
    let (title, parties) = head.unwrap_or((&composed.title, &composed.parties));
    let paragraph =
        |text: &str| Paragraph { heading: None, lines: text.lines().map(str::to_owned).collect() };
    Letter {
        title: title.to_owned(),
        parties: parties.to_owned(),
        paragraphs: paragraphs.map(paragraph).collect(),
    }
}

/// The paragraphs of a letter.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Split<'a> {
    /// The rules, with and without headings.
    pub(super) sections: &'a [Paragraph],
    /// The last sentence and the greeting, which stay together.
    pub(super) closing: &'a [Paragraph],
    /// What begins a page of its own.
    pub(super) appendices: &'a [Paragraph],
}

impl<'a> Split<'a> {
    /// The greeting ends the letter: what stands after it is an appendix.
    pub(super) fn of(letter: &'a Letter, consultant: &str) -> Self {
        let all = letter.paragraphs.as_slice();
        let is_greeting = |part: &Paragraph| {
            part.heading.is_none() && matches!(part.lines.as_slice(), [_, name] if name == consultant)
        };
        let whole = Self { sections: all, closing: &[], appendices: &[] };
        let Some(greeting) = all.iter().rposition(is_greeting) else { return whole };
        let split = all.split_at_checked(greeting + 1).and_then(|(body, appendices)| {
            Some((body.split_at_checked(greeting.saturating_sub(1))?, appendices))
        });
        split.map_or(whole, |((sections, closing), appendices)| Self { sections, closing, appendices })
    }
}

/// "3. Fehler passieren." as 3 and "Fehler passieren."
pub(super) fn point(line: &str) -> Option<(i64, &str)> {
    let (number, text) = line.split_once(". ")?;
    Some((number.parse().ok()?, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(paragraphs: &[&[&str]]) -> Letter {
        let paragraph = |lines: &&[&str]| Paragraph {
            heading: None,
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        };
        Letter {
            title: String::new(),
            parties: String::new(),
            paragraphs: paragraphs.iter().map(paragraph).collect(),
        }
    }

    #[test]
    fn the_greeting_parts_the_letter_from_its_appendix() {
        let letter = letter(&[&["Regel."], &["Passt das?"], &["Grüße", "Jana Berg"], &["Anhang"]]);
        let Split { sections, closing, appendices } = Split::of(&letter, "Jana Berg");
        assert_eq!((sections.len(), closing.len(), appendices.len()), (1, 2, 1));
    }

    #[test]
    fn nothing_is_lost_where_nobody_greets() {
        for paragraphs in [&[&["Regel."][..], &["Noch eine."], &["Und noch eine."]][..], &[]] {
            let letter = letter(paragraphs);
            let split = Split::of(&letter, "Jana Berg");
            assert_eq!(split.sections.len(), paragraphs.len());
        }
    }

    #[test]
    fn a_greeting_alone_is_a_letter() {
        let letter = letter(&[&["Grüße", "Jana Berg"]]);
        assert_eq!(Split::of(&letter, "Jana Berg").closing.len(), 1);
    }

    #[test]
    fn a_text_of_an_older_program_loses_no_line() {
        let letter = as_it_stands("Titel\nParteien\n\nEins\nZwei\n\nDrei\n", &letter(&[]));
        assert_eq!((letter.title.as_str(), letter.parties.as_str()), ("Titel", "Parteien"));
        let lines: Vec<Vec<String>> =
            letter.paragraphs.into_iter().map(|paragraph| paragraph.lines).collect();
        assert_eq!(lines, [vec!["Eins", "Zwei"], vec!["Drei"]]);
    }

    #[test]
    fn a_point_has_its_number_and_another_line_has_none() {
        assert_eq!(point("3. Fehler passieren. Wer …"), Some((3, "Fehler passieren. Wer …")));
        assert_eq!(point("Das gilt für beide. Immer."), None);
    }
}
