//! The page on which a client answers an offer: one HTML file that loads nothing.
//!
//! Without scripts it is the letter, the clauses with their numbers, and links that begin a mail. With them it is the
//! clause-by-clause form of `ui/answer/`, whose build is `template.html` here (`npm run build:answer` writes it, a test
//! beside the form sees that it is the newest). The template holds its own policy: nothing but its one script runs, no
//! request leaves it.

mod data;
mod edit;
mod fill;
mod mail;
mod sheet;
#[cfg(test)]
mod tests;

use absprache_desk::view::letter::Letter;
use absprache_engine::channel::Channels;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::handle::MailAddress;
use absprache_engine::l10n;
use absprache_engine::letter::Parts;
use absprache_engine::tone::{Form, Language, Tone};
use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use thiserror::Error;

use data::PageData;
use sheet::Sheet;

/// What an answer page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Offered<'a> {
    /// The text that is offered: its clauses, and what its letter is written from.
    pub parts: Parts<'a>,
    /// The letter in its parts, exactly as both sides hold it.
    pub letter: &'a Letter,
    /// What the text is recognised by.
    pub fingerprint: Fingerprint,
    /// Who is asked to answer, by their full name.
    pub person: Option<&'a str>,
    /// Where the answer goes; without it, it is copied or saved.
    pub mail: Option<&'a MailAddress>,
    /// The day of the offer, by the consultant's calendar.
    pub offered_on: NaiveDate,
    /// Until the end of which day it stands.
    pub answer_by: Option<NaiveDate>,
    /// The catalogue of channels, for their names.
    pub channels: &'a Channels,
}

/// Why there is no page. None of these can be brought about by an offer; the template is tested.
#[derive(Debug, Error)]
pub enum PageError {
    /// The letter could not be laid out.
    #[error("the letter could not be laid out")]
    Letter(#[from] askama::Error),
    /// The data could not be written.
    #[error("the data of the page could not be written")]
    Data(#[from] serde_json::Error),
    /// The template does not have this place exactly once.
    #[error("the template has no place `{0}`")]
    Template(&'static str),
}

/// The page as a file, to be attached or handed over.
///
/// # Errors
/// As [`PageError`] says.
pub fn answer_page(offer: &Offered<'_>) -> Result<String, PageError> {
    let data = PageData::of(offer);
    let sheet = Sheet::of(offer, &data);
    let language = match offer.parts.tone.language {
        Language::De => "de",
        Language::En => "en",
    };
    let title = format!("{} – {}", offer.letter.title, offer.parts.consultant_name);
    fill::filled(language, &title, &askama::Template::render(&sheet)?, &fill::json(&data)?)
}

/// Speaks to the client, in the form of address of the letter.
#[derive(Debug, Clone, Copy)]
struct Voice(Tone);

impl Voice {
    fn of(offer: &Offered<'_>) -> Self {
        Self(offer.parts.agreed_tone())
    }

    fn form(self) -> &'static str {
        match self.0.form {
            Form::Sie => "sie",
            Form::Du => "du",
        }
    }

    fn say(self, id: &str, args: &l10n::Args<'_>) -> String {
        let mut all: Vec<(&str, FluentValue<'_>)> = vec![("form", self.form().into())];
        all.extend(args.iter().cloned());
        l10n::say(self.0.language, id, &all)
    }
}
