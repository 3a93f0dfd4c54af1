//! The forms of an agreement as files: all from one version, all saying the same.

use absprache_desk::document::Document;
use absprache_desk::exchange::message_id;
use absprache_desk::use_cases::agreeing::{Paper, letter_with_code};
use absprache_desk::view::agreeing::ExportForm;
use absprache_engine::agreement::Standing;
use absprache_engine::channel::Channels;
use absprache_engine::document;
use thiserror::Error;

use super::answer_page::{self, Offered, PageError};
use super::mail::{self, Attachment, Draft};
#[cfg(feature = "pdf")]
use super::pdf;

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// What it is best called: `absprache-7F3K-9Q4T.pdf`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Characters that the fonts of the PDF do not have.
    pub missing: Vec<char>,
}

impl Exported {
    /// An answer as it came in.
    pub fn kept(answer: Document) -> Self {
        let name = format!("absprache.{}", answer.kind.ending());
        Self { name, bytes: answer.original, missing: Vec::new() }
    }
}

/// Why there is no file.
#[derive(Debug, Error)]
pub enum ExportFault {
    /// This program was built without the typesetter.
    #[error("this program makes no PDF")]
    NoPdf,
    /// The PDF cannot be made.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Pdf(#[from] pdf::PdfFault),
    /// No message goes with a text that is neither the open offer nor what was agreed last.
    #[error("no message goes with this text")]
    NoMessage,
    /// The answer page cannot be made.
    #[error(transparent)]
    Page(#[from] PageError),
    /// The data cannot be written.
    #[error(transparent)]
    Data(#[from] serde_json::Error),
    /// The version cannot be written.
    #[error(transparent)]
    Ron(#[from] ron::Error),
}

/// The forms that this program can make, what a client wants most first.
pub fn forms() -> Vec<ExportForm> {
    let all = [
        ExportForm::Eml,
        ExportForm::Html,
        ExportForm::Pdf,
        ExportForm::Letter,
        ExportForm::Json,
        ExportForm::Ron,
    ];
    all.into_iter().filter(|form| *form != ExportForm::Pdf || cfg!(feature = "pdf")).collect()
}

/// Makes a file.
///
/// # Errors
/// See [`ExportFault`].
pub fn export(paper: &Paper, form: ExportForm, channels: &Channels) -> Result<Exported, ExportFault> {
    let version = &paper.text.version;
    let (bytes, missing) = match form {
        ExportForm::Letter => (letter_with_code(&paper.text).into_bytes(), Vec::new()),
        ExportForm::Pdf => pdf_of(paper)?,
        ExportForm::Html => (page_of(paper, channels)?.into_bytes(), Vec::new()),
        ExportForm::Ron => (document::write(version)?.into_bytes(), Vec::new()),
        ExportForm::Json => (data_of(paper)?.into_bytes(), Vec::new()),
        ExportForm::Eml => mail_of(paper, channels)?,
    };
    Ok(Exported { name: name(paper, ending(form)), bytes, missing })
}

fn name(paper: &Paper, ending: &str) -> String {
    format!("absprache-{}.{ending}", paper.text.reference.fingerprint.code())
}

fn ending(form: ExportForm) -> &'static str {
    match form {
        ExportForm::Letter => "txt",
        ExportForm::Pdf => "pdf",
        ExportForm::Html => "html",
        ExportForm::Ron => "ron",
        ExportForm::Json => "json",
        ExportForm::Eml => "eml",
    }
}

fn data_of(paper: &Paper) -> Result<String, serde_json::Error> {
    document::data_file::write(&paper.text.version, &paper.standing)
}

fn page_of(paper: &Paper, channels: &Channels) -> Result<String, PageError> {
    answer_page::answer_page(&Offered {
        parts: paper.parts(),
        letter: &paper.letter,
        fingerprint: paper.text.reference.fingerprint,
        person: paper.person.as_deref(),
        mail: paper.mail.as_ref(),
        offered_on: paper.on,
        answer_by: paper.answer_by,
        channels,
    })
}

/// The PDF, and the characters it could not show.
#[cfg(feature = "pdf")]
fn pdf_of(paper: &Paper) -> Result<(Vec<u8>, Vec<char>), ExportFault> {
    let data = data_of(paper)?;
    let signatures: Vec<pdf::Signature<'_>> = paper
        .signatures
        .iter()
        .map(|signed| pdf::Signature {
            party: signed.party,
            name: &signed.name,
            on: signed.on,
            drawn: signed.drawn.as_deref().map(pdf::Drawing::Svg),
        })
        .collect();
    let made = pdf::agreement_pdf(&pdf::PdfInput {
        version: &paper.text.version,
        standing: &paper.standing,
        letter: &paper.composed,
        signatures: &signatures,
        data: data.as_bytes(),
    })?;
    Ok((made.bytes, made.missing))
}

#[cfg(not(feature = "pdf"))]
fn pdf_of(_: &Paper) -> Result<(Vec<u8>, Vec<char>), ExportFault> {
    Err(ExportFault::NoPdf)
}

/// The message with the whole letter in its body, and with it all that the client can do something with: the PDF, the answer
/// page as long as there is something to answer, the data file.
fn mail_of(paper: &Paper, channels: &Channels) -> Result<(Vec<u8>, Vec<char>), ExportFault> {
    let message = paper.message.as_ref().ok_or(ExportFault::NoMessage)?;
    let (mut files, mut unshown) = (Vec::new(), Vec::new());
    if paper.standing == Standing::Proposed {
        files.push((name(paper, "html"), "text/html", page_of(paper, channels)?.into_bytes()));
    }
    match pdf_of(paper) {
        Ok((pdf, missing)) => {
            files.push((name(paper, "pdf"), "application/pdf", pdf));
            unshown = missing;
        }
        Err(ExportFault::NoPdf) => {}
        Err(fault) => return Err(fault),
    }
    files.push((name(paper, "json"), "application/json", data_of(paper)?.into_bytes()));
    let attachments: Vec<Attachment<'_>> =
        files.iter().map(|(name, media_type, content)| Attachment { name, media_type, content }).collect();
    let name = paper.person.as_deref().unwrap_or(&paper.client.name);
    let id = message_id(paper.text.reference.fingerprint);
    let mail = mail::draft(&Draft {
        // Of an offer alone: a reply to what is agreed already answers nothing.
        message_id: (paper.standing == Standing::Proposed).then_some(id.as_str()),
        to: message.to.as_deref().map(|address| (name, address)),
        subject: &message.subject,
        text: &message.body,
        attachments: &attachments,
        ..Draft::default()
    });
    Ok((mail, unshown))
}
