//! "Einverstanden": an acceptance in plain words.

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
    let in_block = |line: &&Line<'_>| blocks.iter().any(|block| block.covers(line));
    let mut depths: Vec<usize> = lines.iter().map(|line| line.depth).filter(|depth| *depth > 0).collect();
    depths.sort_unstable();
    depths.dedup();
    for depth in depths {
        let of_depth = lines.iter().filter(|line| line.depth == depth).filter(|line| !in_block(line));
        // A line may end after the hyphen of a code.
        let text: String = of_depth.flat_map(|line| line.text.chars()).filter_map(plain).collect();
        let shown = |code: &&String| text.contains(&code.replace('-', ""));
        if let Some(code) = codes.iter().rev().find(shown) {
            return Some((depth, code.clone()));
        }
    }
    None
}

fn plain(character: char) -> Option<char> {
    if !character.is_alphanumeric() {
        return None;
    }
    let value = crockford::value(character)?;
    crockford::letters(&[value]).chars().next()
}
