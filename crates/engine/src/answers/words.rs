//! "Einverstanden": an acceptance in plain words.

use std::collections::BTreeMap;
use std::ops::Range;

use super::block::Block;
use super::crockford;
use super::quoted::Line;

/// A sentence of the new text that accepts, and the code it stands above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Acceptance {
    pub(super) sentence: String,
    pub(super) code: String,
    /// How many mails back the code was written.
    pub(super) depth: usize,
}

/// What accepts, wherever it stands in a sentence.
const ACCEPTS: [&str; 24] = [
    "einverstanden",
    "passt alles",
    "alles passt",
    "passt so",
    "passt für mich",
    "passt für uns",
    "passt mir",
    "passt uns",
    "passt gut",
    "in ordnung",
    "geht klar",
    "stimme zu",
    "stimmen zu",
    "abgemacht",
    "so machen wir es",
    "machen wir so",
    "agreed",
    "i agree",
    "we agree",
    "fine with me",
    "fine with us",
    "fine by me",
    "works for me",
    "works for us",
];

/// What accepts only as a whole sentence.
const ACCEPTS_ALONE: [&str; 4] = ["passt", "agree", "accepted", "angenommen"];

/// What takes back or narrows what a sentence says.
const LIMITS: [&str; 41] = [
    "nicht",
    "kein",
    "keine",
    "keinem",
    "keinen",
    "nie",
    "nichts",
    "außer",
    "ausser",
    "bis auf",
    "aber",
    "jedoch",
    "allerdings",
    "nur",
    "wenn",
    "falls",
    "sobald",
    "sofern",
    "statt",
    "lieber",
    "fast",
    "teilweise",
    "weitgehend",
    "grundsätzlich",
    "prinzipiell",
    "ob",
    "wäre",
    "not",
    "no",
    "never",
    "except",
    "but",
    "however",
    "only",
    "if",
    "unless",
    "once",
    "instead",
    "almost",
    "mostly",
    "partly",
];

/// Finds an acceptance in the new part of a mail whose quoted part shows one of the codes.
pub(super) fn accepting(lines: &[Line<'_>], blocks: &[Block], codes: Vec<String>) -> Option<Acceptance> {
    let sentence = sentences(lines).into_iter().find(|sentence| accepts(sentence))?;
    let (depth, code) = quoted_code(lines, blocks, codes)?;
    Some(Acceptance { sentence, code, depth })
}

/// The sentences of what is new, without a signature. A line end closes one unless the line is as long as programs
/// make them.
fn sentences(lines: &[Line<'_>]) -> Vec<String> {
    const LONG: usize = 50;
    let mut sentences = vec![String::new()];
    let new = lines.iter().take_while(|line| line.text != "--").filter(|line| line.depth == 0);
    for line in new {
        for part in line.text.split_inclusive(['.', '!', '?', ';']) {
            if let Some(sentence) = sentences.last_mut() {
                sentence.push_str(part);
            }
            if part.ends_with(['.', '!', '?', ';']) {
                sentences.push(String::new());
            }
        }
        match sentences.last_mut() {
            Some(sentence) if line.text.chars().count() >= LONG => sentence.push(' '),
            Some(_) | None => sentences.push(String::new()),
        }
    }
    sentences.into_iter().map(|sentence| sentence.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

fn accepts(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let is_part_of_word = |c: char| c.is_alphanumeric() || c == '\'' || c == '’';
    let words: Vec<&str> =
        lower.split(|c: char| !is_part_of_word(c)).filter(|word| !word.is_empty()).collect();
    let plain = format!(" {} ", words.join(" ")).replace(" kein problem ", " ").replace(" no problem ", " ");
    let has = |phrase: &&str| plain.contains(&format!(" {phrase} "));
    let is_limited = LIMITS.iter().any(has) || plain.contains("n't ") || plain.contains("n’t ");
    let says_so = ACCEPTS.iter().any(has) || ACCEPTS_ALONE.contains(&plain.trim());
    says_so && !is_limited && !sentence.ends_with('?')
}

/// The least quoted of the codes, outside of answers; of two in one mail the later one of `codes`.
fn quoted_code(lines: &[Line<'_>], blocks: &[Block], codes: Vec<String>) -> Option<(usize, String)> {
    let mut spans: Vec<Range<usize>> = blocks.iter().map(Block::span).collect();
    spans.sort_by_key(|span| span.start);
    let is_in_block = |line: &Line<'_>| {
        let before = spans.partition_point(|span| span.start < line.start + line.length);
        before.checked_sub(1).and_then(|index| spans.get(index)).is_some_and(|span| span.end > line.start)
    };
    // A line may end after the hyphen of a code: the letters alone, mail by mail.
    let mut letters: BTreeMap<usize, String> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.depth > 0 && !is_in_block(line)) {
        letters.entry(line.depth).or_default().extend(line.text.chars().filter_map(plain));
    }
    let codes: Vec<(String, String)> = codes.into_iter().map(|code| (code.replace('-', ""), code)).collect();
    letters.into_iter().find_map(|(depth, letters)| {
        let shown = codes.iter().rev().find(|(code, _)| letters.contains(code));
        shown.map(|(_, code)| (depth, code.clone()))
    })
}

fn plain(character: char) -> Option<char> {
    if !character.is_alphanumeric() {
        return None;
    }
    let value = crockford::value(character)?;
    crockford::letters(&[value]).chars().next()
}
