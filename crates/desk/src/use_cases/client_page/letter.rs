//! The letter of a client's rules in its parts.

use absprache_engine::agreement::Version;
use absprache_engine::channel::Channels;
use absprache_engine::letter;
use absprache_engine::party::Client;
use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::{ClientFile, policy_of};
use crate::trouble::Trouble;
use crate::use_cases::draw_up::{letter_parts, version_parts};
use crate::view::letter::{Letter, LetterParagraph};

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The text both sides hold, else what they would hold if the client agreed to the draft.
    pub(super) fn client_letter(&self, file: &ClientFile, now: DateTime<Utc>) -> Result<Letter, Trouble> {
        let client = &file.client;
        if let Some(reference) = &file.rules_at(now).version {
            let version = self.files.version(&client.id, reference.fingerprint)?;
            return Ok(held(&version, client, &self.channels));
        }
        let policy = policy_of(client, &self.channels, &self.files)?;
        let parts = letter_parts(&self.consultant, client, &policy.clauses, None);
        Ok(Letter::of(letter::compose(&parts, &self.channels), parts.tone.language))
    }

    /// Does the draft say something else than the newest version? Without a draft of their own, a client's version was
    /// agreed on the standard, which is not theirs to differ from.
    pub(super) fn draft_differs(&self, file: &ClientFile) -> Result<bool, Trouble> {
        let id = &file.client.id;
        let (Some(reference), Some(draft)) = (file.newest(), self.files.draft(id)?) else { return Ok(false) };
        Ok(self.files.version(id, reference.fingerprint)?.clauses != draft.clauses)
    }
}

/// The letter of a version in its parts. Composed anew to have its headings; but if the program words it otherwise by now,
/// exactly as it was frozen.
pub(crate) fn held(version: &Version, client: &Client, channels: &Channels) -> Letter {
    let parts = version_parts(version, client);
    let language = parts.tone.language;
    let composed = letter::compose(&parts, channels);
    if composed.to_string() == version.letter {
        Letter::of(composed, language)
    } else {
        as_it_stands(&version.letter, language)
    }
}

/// A text in its paragraphs, without telling headings from lines.
fn as_it_stands(text: &str, language: Language) -> Letter {
    let mut paragraphs = text.trim_end().split("\n\n");
    let (title, parties) = paragraphs.next().and_then(|head| head.split_once('\n')).unwrap_or_default();
    let paragraph =
        |text: &str| LetterParagraph { heading: None, lines: text.lines().map(str::to_owned).collect() };
    let paragraphs = paragraphs.map(paragraph).collect();
    Letter::new(title.to_owned(), parties.to_owned(), paragraphs, language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_an_older_program_loses_no_line() {
        let letter = as_it_stands("Titel\nParteien\n\nEins\nZwei\n\nDrei\n", Language::De);
        assert_eq!((letter.title.as_str(), letter.parties.as_str()), ("Titel", "Parteien"));
        let lines: Vec<Vec<String>> =
            letter.paragraphs.into_iter().map(|paragraph| paragraph.lines).collect();
        assert_eq!(lines, [vec!["Eins", "Zwei"], vec!["Drei"]]);
    }
}
