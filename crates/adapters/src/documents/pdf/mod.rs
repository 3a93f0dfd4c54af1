//! An agreement as PDF: the letter, beautifully set, with the machine-readable agreement attached to it.
//!
//! The words are those of the version, never others. The file is PDF/A-3a for archives and PDF/UA-1 for people who do not
//! see it, and the same agreement gives the same bytes everywhere: the date in it is the agreement's, not today's.

mod attached;
mod content;
mod fonts;
mod parts;
#[cfg(test)]
mod tests;
mod typeset;

use absprache_engine::agreement::{Standing, Version};
use absprache_engine::letter::Letter;
use absprache_engine::party::Party;
use chrono::NaiveDate;
use thiserror::Error;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

pub use attached::{LARGEST_PDF, NoAgreement, attached_agreement};

/// What the attachment is called.
pub const DATA_NAME: &str = "absprache.json";

/// The most bytes an attachment may have: as much as is read of one.
pub const LARGEST_DATA: usize = absprache_engine::document::MAX_BYTES;

/// The most bytes of a drawn signature.
pub const LARGEST_DRAWING: usize = 500_000;

/// What a PDF is made from.
#[derive(Debug, Clone, Copy)]
pub struct PdfInput<'a> {
    /// The version that both sides hold, or are to hold.
    pub version: &'a Version,
    /// Where it stands.
    pub standing: &'a Standing,
    /// The letter as composed from the version's clauses. It gives the headings; the words are the version's own: if the
    /// program words the clauses otherwise by now, `version.letter` is set as it stands, without headings.
    pub letter: &'a Letter,
    /// Who signed. Shown only where the version was agreed by signature or somebody drew theirs: a typed name is none
    /// under what was agreed by mail.
    pub signatures: &'a [Signature<'a>],
    /// The data file that is attached.
    pub data: &'a [u8],
}

/// One side's name under the agreement.
#[derive(Debug, Clone, Copy)]
pub struct Signature<'a> {
    /// Which side.
    pub party: Party,
    /// Who signed.
    pub name: &'a str,
    /// When, by the consultant's calendar.
    pub on: NaiveDate,
    /// What was drawn; none if the name was typed.
    pub drawn: Option<Drawing<'a>>,
}

/// A drawn signature.
#[derive(Debug, Clone, Copy)]
pub enum Drawing<'a> {
    /// An SVG file.
    Svg(&'a [u8]),
    /// A PNG file.
    Png(&'a [u8]),
}

/// A PDF, and what it could not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementPdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters the fonts do not have, as in 日本. Where they belong the page shows □ and says so at its end; the
    /// attachment has them.
    pub missing: Vec<char>,
}

/// Why there is no PDF.
#[derive(Debug, Error)]
pub enum PdfFault {
    /// The attachment is larger than anybody would read.
    #[error("the data file has {bytes} bytes; at most {LARGEST_DATA} are attached")]
    DataTooLarge {
        /// How large it is.
        bytes: usize,
    },
    /// A drawn signature is larger than a signature can be.
    #[error("the drawn signature has {bytes} bytes; at most {LARGEST_DRAWING} are taken")]
    DrawingTooLarge {
        /// How large it is.
        bytes: usize,
    },
    /// A drawn signature cannot be read.
    #[error("the drawn signature of `{name}` cannot be read")]
    Drawing {
        /// Whose it is.
        name: String,
    },
    /// The version has no fingerprint.
    #[error("the version has no fingerprint: {0}")]
    Fingerprint(#[from] serde_json::Error),
    /// The letter could not be set: a mistake of this program.
    #[error("the letter could not be set: {0}")]
    Typesetting(String),
}

/// The PDF of a version.
///
/// # Errors
/// If the attachment or a drawn signature is too large, if a drawing cannot be read, or by a mistake of this program: the
/// typesetter's warnings count as errors, so that no PDF is less than it claims to be.
pub fn agreement_pdf(input: &PdfInput<'_>) -> Result<AgreementPdf, PdfFault> {
    if input.data.len() > LARGEST_DATA {
        return Err(PdfFault::DataTooLarge { bytes: input.data.len() });
    }
    for signature in input.signatures {
        check_drawing(signature)?;
    }
    let content = content::Content::of(input)?;
    let bytes = typeset::typeset(&content)?;
    Ok(AgreementPdf { bytes, missing: content.missing })
}

/// Read once before the page is set, so that a fault in it is not taken for one of the page.
fn check_drawing(signature: &Signature<'_>) -> Result<(), PdfFault> {
    let Some(drawing) = signature.drawn else { return Ok(()) };
    let (Drawing::Svg(bytes) | Drawing::Png(bytes)) = drawing;
    if bytes.len() > LARGEST_DRAWING {
        return Err(PdfFault::DrawingTooLarge { bytes: bytes.len() });
    }
    let copy = Bytes::new(bytes.to_vec());
    let is_read = match drawing {
        Drawing::Svg(_) => SvgImage::new(copy).is_ok(),
        Drawing::Png(_) => RasterImage::plain(copy, ExchangeFormat::Png).is_ok(),
    };
    if is_read { Ok(()) } else { Err(PdfFault::Drawing { name: signature.name.to_owned() }) }
}
