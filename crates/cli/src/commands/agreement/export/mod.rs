//! `absprache agreement export`: one text in all its forms.

#[cfg(feature = "pdf")]
mod pdf;

use std::path::PathBuf;

use absprache_adapters::documents::answer_page::{Offered, answer_page};
use absprache_adapters::documents::mail::{Attachment, Draft, draft};
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::agreeing::letter_with_code;
use absprache_desk::view::letter::Letter;
use absprache_engine::agreement::Standing;
use absprache_engine::document::{self, data_file};
use absprache_engine::handle::Handle;
use absprache_engine::ids::ClientId;
use absprache_engine::letter::compose;
use absprache_engine::party::Use;
use serde::Serialize;

use super::between::{Between, Held};
use super::message;
use super::show::FingerprintShown;
use crate::args::{Export, Format};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// What was written.
#[derive(Debug, Serialize)]
pub(crate) struct Written {
    id: ClientId,
    pub(crate) version: u32,
    pub(crate) fingerprint: FingerprintShown,
    pub(crate) file: PathBuf,
    bytes: usize,
}

/// Writes the open offer, else what is agreed, in one of its forms.
pub(super) fn run(args: &Export, context: &Context) -> Result<Answer, Failure> {
    let between = Between::read(&args.client, context)?;
    let held = match args.number {
        Some(number) => between.numbered(number),
        None => between.held(),
    };
    let held = held.ok_or(Failure::NothingToExport)?;
    let paper = Paper { between: &between, held: &held, context };
    let (bytes, notes) = match args.format {
        Format::Letter => (letter_with_code(held.text).into_bytes(), Vec::new()),
        Format::Ron => (paper.ron()?, Vec::new()),
        Format::Json => (paper.json()?, Vec::new()),
        Format::Html => (paper.page()?, Vec::new()),
        Format::Pdf => paper.pdf()?,
        Format::Eml => paper.mail()?,
    };
    let unwritten = |error| Trouble::Io { path: args.out.clone(), error };
    std::fs::write(&args.out, &bytes).map_err(unwritten)?;
    let reference = &held.text.reference;
    let written = Written {
        id: reference.client.clone(),
        version: reference.number,
        fingerprint: reference.fingerprint.into(),
        file: args.out.clone(),
        bytes: bytes.len(),
    };
    let answer = Answer::yes(sentences::written(&written, context.language), &written)?;
    Ok(Answer { notes, ..answer })
}

/// The text that is exported.
struct Paper<'a> {
    between: &'a Between,
    held: &'a Held<'a>,
    context: &'a Context,
}

impl Paper<'_> {
    fn ron(&self) -> Result<Vec<u8>, Failure> {
        let unwritable = |error| Trouble::Unwritable { path: "version.ron".into(), error };
        Ok(document::write(&self.held.text.version).map_err(unwritable)?.into_bytes())
    }

    fn json(&self) -> Result<Vec<u8>, Failure> {
        let written = data_file::write(&self.held.text.version, &self.held.standing);
        Ok(written.map_err(Failure::unmade)?.into_bytes())
    }

    fn page(&self) -> Result<Vec<u8>, Failure> {
        let Between { exchange, consultant, channels, .. } = self.between;
        let parts = self.between.parts(&self.held.text.version);
        let business = consultant.handles.iter().filter(|mine| mine.used == Use::Business);
        let mail = business.map(|mine| &mine.handle).find_map(|handle| match handle {
            Handle::Mail(mail) => Some(mail),
            Handle::Phone(_) | Handle::Account(_) => None,
        });
        let page = answer_page(&Offered {
            parts,
            letter: &Letter::from(compose(&parts, channels)),
            fingerprint: self.held.text.reference.fingerprint,
            person: exchange.client.people.first().map(|person| person.name.as_str()),
            mail,
            offered_on: self.held.since,
            answer_by: self.held.answer_by,
            channels,
        });
        Ok(page.map_err(Failure::unmade)?.into_bytes())
    }

    #[cfg(not(feature = "pdf"))]
    fn pdf(&self) -> Result<(Vec<u8>, Vec<String>), Failure> {
        Err(Failure::NoPdf)
    }

    /// The mail with all forms that a client can do something with.
    fn mail(&self) -> Result<(Vec<u8>, Vec<String>), Failure> {
        let message = message::of_text(self.between, self.held, self.context)?;
        let page = if self.held.standing == Standing::Proposed { Some(self.page()?) } else { None };
        let data = self.json()?;
        #[cfg(feature = "pdf")]
        let (pdf, notes) = self.pdf().map(|(pdf, notes)| (Some(pdf), notes))?;
        #[cfg(not(feature = "pdf"))]
        let (pdf, notes) = (None, Vec::new());
        let code = self.held.text.reference.fingerprint.code();
        let name = |ending: &str| format!("absprache-{code}.{ending}");
        let (html, pdf_name, json) = (name("html"), name("pdf"), name("json"));
        let files = [
            (&html, "text/html", page),
            (&pdf_name, "application/pdf", pdf),
            (&json, "application/json", Some(data)),
        ];
        let attachments: Vec<Attachment<'_>> = files
            .iter()
            .filter_map(|(name, media_type, content)| {
                let content = content.as_deref()?;
                Some(Attachment { name, media_type, content })
            })
            .collect();
        let to = message.to.as_deref().map(|to| (self.addressee(), to));
        let (subject, text) = (message.subject.as_str(), message.body.as_str());
        let mail = draft(&Draft { to, subject, text, attachments: &attachments, in_reply_to: None });
        Ok((mail, notes))
    }

    fn addressee(&self) -> &str {
        let client = &self.between.exchange.client;
        client.people.first().map_or(&client.name, |person| &person.name)
    }
}
