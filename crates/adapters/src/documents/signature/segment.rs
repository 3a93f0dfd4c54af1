//! A signature in pieces: lines, and what dividers part them into.

use std::ops::Range;

use super::closing;

/// A piece of a line. What is understood of it is taken out, and what is left at the end is a leftover.
#[derive(Debug)]
pub(super) struct Segment {
    /// As it was written.
    pub(super) text: String,
    /// The same with blanks for what was taken out; every place in it is the same place in `text`.
    left: String,
    /// Whether it follows a greeting at the end of a mail, or the divider before a signature.
    pub(super) is_after_closing: bool,
    /// Whether it is the first after one.
    pub(super) is_first_after_closing: bool,
}

impl Segment {
    /// What is not yet understood.
    pub(super) fn left(&self) -> &str {
        &self.left
    }

    /// Takes out what was understood, with its label if it stands in between.
    pub(super) fn take(&mut self, range: Range<usize>) {
        let blanks = " ".repeat(range.len());
        if self.left.is_char_boundary(range.start) && self.left.is_char_boundary(range.end) {
            self.left.replace_range(range, &blanks);
        }
    }

    /// Takes all of it out.
    pub(super) fn take_all(&mut self) {
        self.take(0..self.left.len());
    }
}

/// The pieces of a text. Greetings and dividers are passed over; what stands beside a greeting stays.
pub(super) fn segments(text: &str) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    let (mut is_after, mut is_first) = (false, false);
    for line in text.lines() {
        let line: String = line.chars().map(|c| if is_blank(c) { ' ' } else { c }).collect();
        let line = line.trim().trim_start_matches(['>', ' ']).trim_end();
        if closing::is_divider(line) {
            if line.starts_with("--") {
                (is_after, is_first) = (true, true);
            }
            continue;
        }
        let line = match closing::strip(line) {
            Some(rest) => {
                (is_after, is_first) = (true, true);
                rest
            }
            None => line,
        };
        for part in parts(line) {
            found.push(Segment {
                text: part.to_owned(),
                left: part.to_owned(),
                is_after_closing: is_after,
                is_first_after_closing: is_first,
            });
            is_first = false;
        }
    }
    found
}

/// Blanks that are no space, and what cannot be seen.
fn is_blank(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

fn parts(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let whole = rest?;
        let (part, after) = match divider(whole) {
            Some(at) => (whole.get(..at.start)?, whole.get(at.end..)),
            None => (whole, None),
        };
        rest = after;
        Some(part.trim().trim_matches('*').trim())
    })
    .filter(|part| part.chars().any(char::is_alphanumeric))
}

/// The first divider of a line. A dash between digits is none: it belongs to a number.
fn divider(line: &str) -> Option<Range<usize>> {
    let single = line.find(['|', '·', '•', '●', '▪', '■', '◦', '¦']).map(|at| {
        let width = line.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        at..at + width
    });
    let dashes = [" – ", " — ", " - ", " // ", " :: "].into_iter().flat_map(|dash| {
        line.match_indices(dash).map(move |(at, _)| at..at + dash.len()).filter(|at| {
            let before = line.get(..at.start).and_then(|text| text.trim_end().chars().last());
            let after = line.get(at.end..).and_then(|text| text.trim_start().chars().next());
            let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            !(is_digit(before) && is_digit(after))
        })
    });
    dashes.chain(single).min_by_key(|at| at.start)
}
