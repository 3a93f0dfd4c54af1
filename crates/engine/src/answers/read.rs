//! Finds out what a document says and which text it answers.

use super::block::{self, Block, Inside};
use super::{Fault, crockford, file, payload, quoted, words};
use crate::agreement::{Version, VersionRef};
use crate::channel::Channels;
use crate::document::{self, MAX_BYTES, Place, Problem, ReadError, json};
use crate::fingerprint::Fingerprint;
use crate::negotiation::{Answer, Reply};

/// What a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// An answer, from a file or a text block.
    Answer {
        /// It.
        answer: Answer,
        /// The text it answers.
        text: VersionRef,
        /// The newest text, if that is another one.
        newer: Option<VersionRef>,
    },
    /// Words that accept, above a quoted letter. To be offered to the consultant, never to be taken by itself.
    InWords {
        /// The acceptance of every clause, as it would be. Its name is the client's; a mail may tell whose words they are.
        acceptance: Answer,
        /// The text whose code is quoted.
        text: VersionRef,
        /// The newest text, if that is another one.
        newer: Option<VersionRef>,
        /// The sentence that accepts.
        words: String,
    },
}

/// Reads any text: an answer file, a text block with whatever stands around it, the body of a mail. Of several blocks the
/// newest counts: the one least far back in the quoted mails. `known` are the texts that were offered to this client.
///
/// # Errors
/// If there is no answer in it, or none that can be used; see [`Fault`].
pub fn read(
    document: &str,
    known: &[(&Version, Fingerprint)],
    channels: &Channels,
) -> Result<Reading, Fault> {
    let document = document.trim_start_matches('\u{feff}');
    let known = Known { texts: known };
    if document.len() > MAX_BYTES {
        let error = ReadError { place: Place::start(), field: String::new(), problem: Problem::TooLong };
        return Err(Fault::Unreadable(error));
    }
    if document.trim_start().starts_with('{') {
        return of_file(document, known, channels);
    }
    let lines = quoted::lines(document);
    let blocks = block::find(document, &lines);
    let newest = blocks.first();
    match words::accepting(&lines, &blocks, known.codes()) {
        Some(found) if newest.is_none_or(|block| found.depth <= block.depth && block.depth > 0) => {
            let text = known.with_code(&found.code).pop().ok_or(Fault::NothingFound)?;
            let (version, fingerprint) = text;
            Ok(Reading::InWords {
                acceptance: payload::all_accepted(fingerprint, &version.client_name, &version.clauses),
                newer: known.newer_than(text),
                text: named(text),
                words: found.sentence,
            })
        }
        Some(_) | None => match newest {
            Some(block) => of_block(document, block, known, channels),
            None if lines.iter().any(|line| is_inside_of_a_block(line.text)) => {
                Err(Fault::Incomplete { code: None })
            }
            None => Err(Fault::NothingFound),
        },
    }
}

type Text<'a> = (&'a Version, Fingerprint);

/// The texts that were offered, oldest first.
#[derive(Clone, Copy)]
struct Known<'a> {
    texts: &'a [Text<'a>],
}

impl<'a> Known<'a> {
    fn codes(self) -> Vec<String> {
        self.texts.iter().map(|(_, fingerprint)| fingerprint.code()).collect()
    }

    /// One, unless two texts happen to share the first 40 bits of their fingerprints.
    fn with_code(self, code: &str) -> Vec<Text<'a>> {
        self.texts.iter().copied().filter(|(_, fingerprint)| fingerprint.code() == code).collect()
    }

    fn newer_than(self, text: Text<'a>) -> Option<VersionRef> {
        let newest = self.texts.iter().copied().max_by_key(|(version, _)| version.number)?;
        (newest.1 != text.1 && newest.0.number > text.0.number).then(|| named(newest))
    }
}

fn named((version, fingerprint): Text<'_>) -> VersionRef {
    VersionRef { client: version.client.clone(), number: version.number, fingerprint }
}

fn of_file(document: &str, known: Known<'_>, channels: &Channels) -> Result<Reading, Fault> {
    let found = file::read(document)?;
    let to = found.answer.to;
    let text = known.texts.iter().copied().find(|(_, fingerprint)| *fingerprint == to);
    let text = text.ok_or_else(|| Fault::Foreign { code: to.code() })?;
    if !found.is_whole {
        return Err(Fault::Tampered { text: named(text) });
    }
    let at = |path: &str, problem| json::at(document, &format!("answer.replies.{path}"), problem);
    fits(&found.answer, text.0, channels, at)?;
    Ok(Reading::Answer { answer: found.answer, text: named(text), newer: known.newer_than(text) })
}

fn of_block(document: &str, block: &Block, known: Known<'_>, channels: &Channels) -> Result<Reading, Fault> {
    let code = block.code.clone();
    let Some(of_code) = &code else { return Err(Fault::Incomplete { code }) };
    let texts = known.with_code(of_code);
    let Some(first) = texts.first().copied() else { return Err(Fault::Foreign { code: of_code.clone() }) };
    let tampered = Fault::Tampered { text: named(first) };
    let (payload, sum) = match block.inside() {
        Inside::Payload(payload, sum) => (payload, sum),
        Inside::Changed if !block.has_gaps() => return Err(tampered),
        Inside::Changed | Inside::Missing => return Err(Fault::Incomplete { code }),
    };
    let words = String::from_utf8(payload);
    let fits_sum =
        |(_, to): &Text<'_>| words.as_ref().is_ok_and(|words| block::sum(*to, words.as_bytes()) == sum);
    let Some(text) = texts.into_iter().find(fits_sum) else {
        // Whoever changes an answer on purpose leaves one that can be read; accidents rarely do.
        let can_be_read = words.is_ok_and(|words| payload::read(&words, first.1, &first.0.clauses).is_ok());
        return Err(if can_be_read && !block.has_gaps() { tampered } else { Fault::Incomplete { code } });
    };
    let place = document::place_at(document, block.start);
    let unreadable = |error: ReadError| Fault::Unreadable(ReadError { place, ..error });
    let answer = payload::read(&words.unwrap_or_default(), text.1, &text.0.clauses).map_err(unreadable)?;
    let at = |path: &str, problem| ReadError { place, field: path.to_owned(), problem };
    fits(&answer, text.0, channels, at)?;
    Ok(Reading::Answer { answer, text: named(text), newer: known.newer_than(text) })
}

/// Whether an answer speaks of what the text has, and proposes nothing that could not be agreed.
fn fits(
    answer: &Answer,
    version: &Version,
    channels: &Channels,
    at: impl Fn(&str, Problem) -> ReadError,
) -> Result<(), Fault> {
    for (id, reply) in &answer.replies {
        if !version.clauses.iter().any(|clause| clause.id() == id) {
            return Err(Fault::NoSuchClause(id.clone()));
        }
        if let Reply::Counter { clause, .. } = reply {
            if clause.id() != id {
                return Err(Fault::WrongClause { clause: id.clone(), proposed: clause.id().clone() });
            }
            document::check_clause(&format!("{id}.Counter.clause"), clause, channels)
                .map_err(|(path, problem)| Fault::Unreadable(at(&path, problem)))?;
        }
    }
    Ok(())
}

/// Several groups of four characters and nothing else.
fn is_inside_of_a_block(line: &str) -> bool {
    let groups: Vec<&str> = line.trim_end_matches(']').split_whitespace().collect();
    let is_group = |group: &&str| group.len() == 4 && group.chars().all(|c| crockford::value(c).is_some());
    groups.len() >= 4 && groups.iter().all(is_group) && line.contains(|c: char| c.is_ascii_digit())
}
