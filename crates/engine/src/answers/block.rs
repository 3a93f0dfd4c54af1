//! The code at the end of a text block: `[Absprache 7F3K-9Q4T … ]`.

use std::ops::Range;

use sha2::{Digest, Sha256};

use super::quoted::Line;
use super::{WriteError, crockford, payload};
use crate::clause::Clause;
use crate::fingerprint::Fingerprint;
use crate::negotiation::Answer;
use crate::party::Party;

const NAME: &str = "absprache";

/// Characters of a group, and groups of a line.
const GROUP: usize = 4;
const LINE: usize = 12;

/// Writes the code of an answer to a text with these clauses, in their order: lines of up to 59 characters without a
/// line end after the last.
///
/// # Errors
/// If the answer is not the client's, or speaks of a clause that the text does not have.
pub fn write(answer: &Answer, clauses: &[Clause]) -> Result<String, WriteError> {
    if answer.by != Party::Client {
        return Err(WriteError::NotTheClients);
    }
    Ok(sealed(answer.to, &payload::write(answer, clauses)?))
}

/// The code of a payload, with the sum that binds it to a text.
pub fn sealed(to: Fingerprint, payload: &[u8]) -> String {
    let letters: Vec<char> = crockford::encode(payload).chars().collect();
    let mut groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.push(sum(to, payload));
    let lines: Vec<String> = groups.chunks(LINE).map(|line| line.join(" ")).collect();
    format!("[Absprache {}\n{}]", to.code(), lines.join("\n"))
}

/// Four characters that fit one text and one payload only.
pub(super) fn sum(to: Fingerprint, payload: &[u8]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(to.to_string());
    hasher.update(b"\n");
    hasher.update(payload);
    crockford::sum(hasher.finalize().into())
}

/// A block as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// How many mails back it was written.
    pub(super) depth: usize,
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    end: usize,
    /// The readable code it names, if it goes on so far.
    pub(super) code: Option<String>,
    /// What stands after the code, up to the closing bracket.
    groups: Vec<String>,
    is_closed: bool,
}

/// What is inside a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Inside {
    /// The payload and its sum.
    Payload(Vec<u8>, String),
    /// The end or something in the middle is missing.
    Missing,
    /// A character that is never written.
    Changed,
}

/// All blocks of a text, the newest first: those least far back, and of these the first.
pub(super) fn find(text: &str, lines: &[Line<'_>]) -> Vec<Block> {
    let depth_at = |start: usize| {
        let after = lines.partition_point(|line| line.start <= start);
        after.checked_sub(1).and_then(|index| lines.get(index)).map_or(0, |line| line.depth)
    };
    let mut blocks: Vec<Block> =
        text.match_indices('[').filter_map(|(start, _)| parse(text, start, depth_at(start))).collect();
    blocks.sort_by_key(|block| (block.depth, block.start));
    blocks
}

impl Block {
    /// Where it stands in the text, in bytes. No two overlap.
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.end
    }

    pub(super) fn inside(&self) -> Inside {
        let letters: String = self.groups.concat();
        let values: Option<Vec<u8>> = letters.chars().map(crockford::value).collect();
        if !self.is_closed {
            return Inside::Missing;
        }
        let Some(values) = values else { return Inside::Changed };
        let Some((payload, sum)) = values.len().checked_sub(4).and_then(|at| values.split_at_checked(at))
        else {
            return Inside::Missing;
        };
        match crockford::decode(payload) {
            Some(payload) => Inside::Payload(payload, crockford::letters(sum)),
            None => Inside::Missing,
        }
    }

    /// Whether characters seem to be missing: all groups have four, but for the last one of the payload.
    pub(super) fn has_gaps(&self) -> bool {
        let all_but_two = self.groups.len().saturating_sub(2);
        self.groups.iter().take(all_but_two).any(|group| group.len() < GROUP)
            || self.groups.last().is_some_and(|sum| sum.len() != GROUP)
    }
}

/// The block that begins with this bracket, if one does.
fn parse(text: &str, start: usize, depth: usize) -> Option<Block> {
    let rest = text.get(start + 1..)?;
    let length = rest.find(['[', ']']);
    let is_closed = length.is_some_and(|length| rest.get(length..).is_some_and(|rest| rest.starts_with(']')));
    let inside = length.map_or(rest, |length| rest.get(..length).unwrap_or_default());
    if inside.len() < NAME.len() {
        return None;
    }
    let mut words = words(&unescaped(inside)).into_iter();
    if !words.next()?.eq_ignore_ascii_case(NAME) {
        return None;
    }
    let groups: Vec<String> = words.collect();
    let (code, groups) = split_code(groups, is_closed)?;
    Some(Block {
        depth,
        start,
        end: start + 1 + inside.len() + usize::from(is_closed),
        code,
        groups,
        is_closed,
    })
}

/// The readable code in front of the groups: eight characters in one or two. None if this is no block at all.
fn split_code(groups: Vec<String>, is_closed: bool) -> Option<(Option<String>, Vec<String>)> {
    let lengths: Vec<usize> = groups.iter().map(String::len).take(3).collect();
    let count = match lengths.as_slice() {
        [8, ..] => 1,
        [4, 4, ..] => 2,
        [] | [1..=7] | [4, 1..=3] if !is_closed => 2,
        _ => return None,
    };
    let code = groups.iter().take(count).flat_map(|group| group.chars()).map(crockford::value);
    let code: Vec<u8> = code.collect::<Option<_>>()?;
    if code.len() < 8 {
        return Some((None, Vec::new()));
    }
    let (first, second) = code.split_at_checked(4)?;
    let code = format!("{}-{}", crockford::letters(first), crockford::letters(second));
    Some((Some(code), groups.into_iter().skip(count).collect()))
}

/// What was escaped for HTML, once or several times. Characters that cannot be seen may stand in the middle of an escape.
fn unescaped(inside: &str) -> String {
    let mut text: String = inside.chars().filter(|character| !is_invisible(*character)).collect();
    for _ in 0..4 {
        text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    }
    text
}

/// The runs of letters and digits, without tags and entities of HTML.
fn words(inside: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut rest = inside;
    while let Some(character) = rest.chars().next() {
        let length = skipped(rest, character).unwrap_or_else(|| character.len_utf8());
        if character.is_alphanumeric() {
            if let Some(word) = words.last_mut() {
                word.push(character);
            }
        } else if words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The length of the tag or entity that begins here.
fn skipped(rest: &str, character: char) -> Option<usize> {
    let (end, most) = match character {
        '<' => ('>', 500),
        '&' => (';', 12),
        _ => return None,
    };
    let mut after = rest.char_indices().skip(1).take(most);
    let (at, found) = after.find(|(_, found)| *found == end || *found == character)?;
    (found == end).then_some(at + 1)
}

/// Zero-width characters and soft hyphens, which some programs put into long words.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}
